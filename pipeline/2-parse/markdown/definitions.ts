import { DEFINITION } from './block-start.ts';

/** Link addresses beyond this are not shared between the regions that remark reads. */
const LONGEST = 16_384;

/** The definitions of link addresses in a text, as Markdown of their own: `[label]: #`. */
export function definitionsOf(text: string, from: number): string {
  if (!text.includes(']:')) return '';
  const every = new RegExp(DEFINITION, 'gm');
  every.lastIndex = from;
  let definitions = '';
  for (let found = every.exec(text); found && definitions.length < LONGEST; found = every.exec(text))
    definitions += `\n${found[0].slice(0, found[0].indexOf(']:')).trim()}]: #\n`;
  return definitions;
}
