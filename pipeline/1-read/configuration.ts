import { join } from 'node:path';
import type { Configuration as ConfigurationFile, Settings } from '../model/records.ts';
import { readJsonFile } from './json-file.ts';
import { settingFaults } from './settings.ts';

export const CONFIGURATION_FILE = 'rubricator.config.json';

/** What holds for all sources of a run. */
export interface Configuration {
  /** `rubricator.config.json`; empty where there is none. */
  readonly file: ConfigurationFile;
  /** From the command line: they override everything else. */
  readonly flags: Partial<Settings>;
}

/**
 * The configuration in a folder.
 * @throws ReadError where the file is no JSON or not as its schema says.
 */
export function readConfiguration(folder: string, flags: Partial<Settings> = {}): Configuration {
  const file = readJsonFile({
    file: join(folder, CONFIGURATION_FILE),
    name: CONFIGURATION_FILE,
    schema: 'configuration',
    code: 'bad-configuration',
    beyond: settingFaults,
  });
  // Checked against its schema, from which the type is made.
  return { file: (file ?? {}) as ConfigurationFile, flags };
}
