import { createRequire } from 'node:module';

/** Loaded when a text with front matter is met. Being CommonJS it can be, synchronously. */
const load = createRequire(import.meta.url);

/** The value of a YAML text, or what is wrong with it and in which line (from 1). */
export type YamlResult = { readonly value: unknown } | { readonly line: number; readonly fault: string };

/**
 * Reads YAML 1.2 (core schema: `2015-12-14` stays a string, `no` is no boolean). The value is one that JSON can
 * hold.
 */
export function readYaml(text: string): YamlResult {
  // `require` has no types; the module is that which its name says.
  const { LineCounter, parseDocument } = load('yaml') as typeof import('yaml');
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'error' });
  const [error] = document.errors;
  if (error) return { line: lineCounter.linePos(error.pos[0]).line, fault: error.message };
  try {
    return { value: JSON.parse(JSON.stringify(document.toJS({ maxAliasCount: 100 }) ?? null)) };
  } catch (problem) {
    return { line: 1, fault: problem instanceof Error ? problem.message : String(problem) };
  }
}
