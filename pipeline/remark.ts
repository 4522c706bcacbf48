// `rubricator/remark`: a plugin for unified and remark.
import type { VFile } from 'vfile';
import { readConfiguration } from './1-read/index.ts';
import { annotate } from './annotate.ts';
import { weighed } from './model/severity.ts';
import { type RubricatorData, rubricatorData } from './remark/data.ts';
import { sayAll, sayUnreadable } from './remark/message.ts';
import { type RemarkOptions, refuseOptions } from './remark/options.ts';
import { sourceOf } from './remark/source.ts';

export type { RemarkOptions, RubricatorData };

declare module 'vfile' {
  interface DataMap {
    rubricator: RubricatorData;
  }
}

/**
 * Annotates each file that passes: the annotations are put in `file.data.rubricator`, and what the checks find becomes
 * messages of the file. The tree is left as it is; the words of the file are what is read. Settings are those that
 * `rubricator annotate` would find beside the file (configuration in the working folder, card, front matter), and the
 * options, which override them.
 * @throws TypeError for options that are not there.
 */
export default function rubricator(options: RemarkOptions = {}): (tree: unknown, file: VFile) => void {
  refuseOptions(options);
  const { checks, ...flags } = options;
  return (_tree, file) => {
    const configuration = readConfiguration(file.cwd, flags);
    const source = sourceOf(file, configuration);
    if (source instanceof Error) return sayUnreadable(file, source);
    const document = annotate(source);
    const findings = weighed(document.findings, { ...configuration.file.checks, ...checks });
    file.data.rubricator = rubricatorData(document, findings);
    sayAll(file, document.text, findings);
  };
}
