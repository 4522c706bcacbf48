import type { Span } from '../../model/span.ts';
import { FORBIDDEN_IN_XML, isSuspect } from '../../model/xml-characters.ts';
import type { CheckRule } from '../rule.ts';

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

interface Found extends Span {
  count: number;
}

function forbidden(text: string): Map<string, Found> {
  const found = new Map<string, Found>();
  if (!isSuspect(text)) return found;
  for (const { 0: character, index } of text.matchAll(FORBIDDEN_IN_XML)) {
    const first = found.get(character);
    if (first) first.count++;
    else found.set(character, { start: index, end: index + character.length, count: 1 });
  }
  return found;
}

export const notInXml: CheckRule = {
  id: 'text/not-in-xml',
  severity: 'warning',
  docs: 'Control characters, lone surrogates, U+FFFE and U+FFFF cannot stand in XML 1.0. The JSON keeps them; TEI, TimeML and the tables have U+FFFD in their place. Reported once a character.',
  about: 'text',
  trips: { corpus: 'A form\u000c feed.' },
  passes: { corpus: 'A\ttab.' },
  check: ({ text }) =>
    [...forbidden(text)].map(([character, { start, end, count }]) => ({
      message: `${codePoint(character)} stands ${count === 1 ? 'once' : `${count} times`} in the text, first here; XML and many readers of tables cannot carry it, so the TEI and the tables have U+FFFD instead. Remove it from the source if it is not meant.`,
      span: { start, end },
      actual: codePoint(character),
    })),
};
