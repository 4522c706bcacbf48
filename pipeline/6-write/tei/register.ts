import { oneSpaced } from '../../model/one-space.ts';
import type { PossibleDuplicate, RegisterEntry } from '../../model/records.ts';
import { emptyTag, startTag, textElement } from '../xml.ts';
import { actId } from './act-id.ts';
import { fromCorpus } from './corpus-file.ts';
import { Names } from './names.ts';
import { datable } from './w3c.ts';

/** An element for a text that may be missing. */
const optional = (name: string, attributes: Record<string, string>, text: string | undefined): string[] =>
  text === undefined ? [] : [textElement(name, attributes, text)];

/** The printed title, else the words of the first mention; then the other names. */
const titles = ({ title, aliases, mentions: [first] }: RegisterEntry): string[] => [
  ...optional('title', {}, title),
  ...(title === undefined ? optional('title', { type: 'supplied' }, oneSpaced(first.quote)) : []),
  ...aliases.map((alias) => textElement('title', { type: 'alias' }, alias)),
];

/** Documents point to an act by the key that they know: each key but the main one has an element to be pointed at. */
const keys = ({ key: main, keys: all }: RegisterEntry): string[] =>
  all.map((key) =>
    textElement('idno', { type: 'register', ...(key === main ? {} : { 'xml:id': actId(key) }) }, key),
  );

const mentionPointers = ({ mentions }: RegisterEntry): string => {
  const names = new Map<string, Names>();
  const pointer = (document: string, annotation: string): string => {
    const known = names.get(document) ?? new Names(document);
    names.set(document, known);
    return fromCorpus(document) + known.pointer(annotation);
  };
  return mentions.map(({ document, annotation }) => pointer(document, annotation)).join(' ');
};

/** An act of the register as `<bibl>`. */
export function registerEntry(entry: RegisterEntry): string {
  const { key, type, subtype, jurisdiction, number, date, issuer, identifiers, merged } = entry;
  const children = [
    ...titles(entry),
    ...optional('idno', { type: 'docNumber' }, number),
    ...identifiers.map(({ scheme, value, source }) =>
      textElement('idno', { type: scheme, subtype: source }, value),
    ),
    ...keys(entry),
    ...optional('orgName', { type: 'issuer' }, issuer),
    ...(jurisdiction === undefined ? [] : [emptyTag('pubPlace', { key: jurisdiction })]),
    ...(date === undefined ? [] : [emptyTag('date', { when: datable(date) })]),
    ...optional('note', { type: 'subtype' }, subtype),
    textElement('note', { type: 'merged' }, merged),
    emptyTag('ptr', { type: 'mentions', target: mentionPointers(entry) }),
  ];
  const attributes = { 'xml:id': actId(key), type: 'legalAct', subtype: type };
  return `${startTag('bibl', attributes)}${children.join('')}</bibl>`;
}

const pointer = (key: string): string => `#${actId(key)}`;

/** What an act does to others. */
export const relationElements = ({ key, relations }: RegisterEntry): string[] =>
  relations.map(({ type, target }) =>
    emptyTag('relation', { name: type, active: pointer(key), passive: pointer(target) }),
  );

/** Which entries may be one act. */
export const duplicateElements = (possibleDuplicates: readonly PossibleDuplicate[]): string[] =>
  possibleDuplicates.map(({ keys: pair, rule }) =>
    emptyTag('relation', { type: 'possibleDuplicate', name: rule, mutual: pair.map(pointer).join(' ') }),
  );
