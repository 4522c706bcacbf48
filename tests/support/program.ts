import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

/** What a run of the program left. */
interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The built program, and a folder to use it in. */
export interface Program {
  /** Runs `rubricator` with these words, in the folder or in another one. */
  readonly run: (
    words: readonly string[],
    options?: { input?: string | Buffer; env?: NodeJS.ProcessEnv; cwd?: string },
  ) => Ran;
  /** Starts it without waiting. */
  readonly start: (words: readonly string[]) => ReturnType<typeof spawn>;
  /** Path of the program's own file. */
  readonly cli: () => string;
  /** Path of a file or folder in the folder. */
  readonly at: (...path: string[]) => string;
  /** Writes a file there, and its folders. */
  readonly put: (path: string, content: string | Buffer) => void;
}

/** Builds the program as it is published, once for a test file, and gives a temporary folder to run it in. */
export function program(): Program {
  let built = '';
  let folder = '';
  beforeAll(() => {
    // Inside the project, so that the bundle finds its packages and schemas.
    built = `.rubricator-test-${process.pid}`;
    const build = spawnSync(process.execPath, ['build.config.mjs', '--out', built], { encoding: 'utf8' });
    if (build.status !== 0) throw new Error(build.stderr);
    folder = mkdtempSync(join(tmpdir(), 'rubricator-test-'));
  });
  afterAll(() => {
    rmSync(built, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  });
  const cli = (): string => join(process.cwd(), built, 'cli.js');
  const words = (own: readonly string[]): string[] => [cli(), ...own];
  const at = (...path: string[]): string => join(folder, ...path);
  return {
    cli,
    at,
    put: (path, content) => {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), content);
    },
    start: (own) => spawn(process.execPath, words(own), { cwd: folder }),
    run: (own, { input = '', env = {}, cwd = folder } = {}) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, words(own), {
        cwd,
        input,
        encoding: 'utf8',
        env: { ...process.env, ...env },
        maxBuffer: 1 << 28,
      });
      return { code: status, stdout, stderr };
    },
  };
}
