import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Configuration } from '../../pipeline/1-read/index.ts';
import type { Edit, Example } from '../../pipeline/5-check/rule.ts';
import { annotateCorpus } from '../../pipeline/batch/annotate-corpus.ts';
import { authorityIn } from '../../pipeline/commands/authority.ts';
import { beyondBaseline } from '../../pipeline/commands/check/beyond-baseline.ts';
import { findingsOf } from '../../pipeline/commands/check/findings.ts';
import type { Located } from '../../pipeline/commands/check/reporters/reporter.ts';
import { wantedFormats } from '../../pipeline/commands/formats.ts';
import { sourcesIn } from '../../pipeline/commands/sources.ts';

const CONFIGURATION: Configuration = { file: {}, flags: {} };
const IGNORED = { outcome: () => undefined, removed: () => undefined, incomplete: () => undefined };

/** A corpus and its output in a temporary folder. */
export interface ExampleCorpus {
  readonly at: (path: string) => string;
  readonly put: (path: string, content: string | Uint8Array) => void;
  /** Annotates `corpus` into `output`. */
  readonly annotate: () => Promise<void>;
  readonly check: () => Promise<Located[]>;
  readonly remove: () => void;
}

/** A corpus of these files, not annotated yet. */
export function exampleCorpus(files: Readonly<Record<string, string>>, to = 'json,tei,csv'): ExampleCorpus {
  const folder = mkdtempSync(join(tmpdir(), 'rubricator-example-'));
  const at = (path: string): string => join(folder, path);
  const put = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), content);
  };
  for (const [path, content] of Object.entries(files)) put(`corpus/${path}`, content);
  const { formats, forms } = wantedFormats(to);
  const job = { formats, configuration: CONFIGURATION };
  const out = at('output');
  const found = () => sourcesIn([at('corpus')], out);
  return {
    at,
    put,
    annotate: () =>
      annotateCorpus(
        {
          ...found(),
          from: [at('corpus')],
          authority: authorityIn([at('corpus')]),
          job,
          out,
          forms,
          jobs: 1,
          force: true,
        },
        IGNORED,
        new AbortController().signal,
      ),
    check: () => findingsOf({ job, found: found(), corpus: { out, forms }, isWanted: () => true, jobs: 1 }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What an edit makes of a file. Throws where it changes nothing: the example would show nothing. */
function edit({ at, put }: ExampleCorpus, path: string, change: Edit): void {
  if (change === null) {
    rmSync(at(path));
  } else if (typeof change === 'string' || change instanceof Uint8Array) {
    put(path, change);
  } else {
    const before = readFileSync(at(path), 'utf8');
    const after = before.replace(...change);
    if (after === before) throw new Error(`${path} has no ${change[0]}`);
    put(path, after);
  }
}

/** What `check` finds in an example. */
export async function findingsIn({ corpus, edits = {}, to, baseline }: Example): Promise<Located[]> {
  const made = exampleCorpus(typeof corpus === 'string' ? { 'a.md': corpus } : corpus, to);
  try {
    await made.annotate();
    for (const [path, change] of Object.entries(edits)) edit(made, path, change);
    const findings = await made.check();
    if (baseline === undefined) return findings;
    made.put('corpus/known.json', JSON.stringify({ findings: [baseline] }));
    return [...beyondBaseline(findings, { baseline: made.at('corpus/known.json') }).fresh];
  } finally {
    made.remove();
  }
}
