import manifest from '../../../package.json';
import type { DocumentRecord } from '../../model/records.ts';
import { keyOrder } from '../record/key-order.ts';
import { parent, startTag, textElement } from '../xml.ts';
import { correctors } from './corrections.ts';
import { calendarId, calendarOf } from './dating.ts';
import type { Names } from './names.ts';
import type { Taxonomy } from './taxonomy.ts';

const EDITORIAL =
  'Dates, figures and names of legal acts were marked by rule; what people have corrected is listed among the corrections. The text of the body without its tags, ' +
  'each pb read as three hyphens, is the source text; characters that XML 1.0 cannot carry are U+FFFD and are named ' +
  'among the findings. Bounds in atLeast and atMost include their value; where the words exclude it, ana says so. ' +
  'Kept in the JSON record only: EDTF and TIMEX3 values where a date has attributes, first and last days, the day a date ' +
  'was resolved against, ends of ranges, spans of counted nouns, units as printed, the core of the name of an act, where ' +
  'the gazette of an act stands, how many acts a plural names, subtypes of acts, and shared heads. An act without a form in ana is named in ' +
  'full. The names of elements begin with a mark of their document; what follows it is, for a mention, its id in the JSON record.';

/** The same in every document. */
const EDITORIAL_DECLARATION = parent(
  'editorialDecl',
  {},
  parent('interpretation', {}, [textElement('p', {}, EDITORIAL)]),
);

function fileDesc(record: DocumentRecord, names: Names): string[] {
  const { id, source } = record;
  const { title, collection } = source;
  const licence = collection && parent('availability', {}, [textElement('licence', {}, collection.licence)]);
  return parent('fileDesc', {}, [
    ...parent('titleStmt', {}, [textElement('title', {}, title ?? id), ...correctors(record, names)]),
    ...parent('publicationStmt', {}, [
      textElement('authority', {}, 'Annotated by Rubricator'),
      ...(licence ?? []),
    ]),
    ...parent('sourceDesc', {}, sourceBibl(source)),
  ]);
}

/** Front matter values that are not lists or maps. */
const metadataNotes = (metadata: Readonly<Record<string, unknown>>): string[] =>
  Object.entries(metadata)
    .filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value))
    .map(([key, value]) => textElement('note', { type: 'metadata', n: key }, String(value)));

const sourceBibl = ({ path, sha256, title, collection, metadata }: DocumentRecord['source']): string[] =>
  parent('bibl', {}, [
    ...(title === undefined ? [] : [textElement('title', {}, title)]),
    ...(collection === undefined ? [] : [textElement('title', { level: 's' }, collection.title)]),
    textElement('idno', { type: 'path' }, path),
    textElement('idno', { type: 'sha256' }, sha256),
    ...metadataNotes(metadata),
  ]);

/** The settings in the order of their schema. */
const SETTINGS = [...keyOrder('settings').ranks.keys()];

function settingsLine(settings: DocumentRecord['settings']): string {
  const values = new Map<string, unknown>(Object.entries(settings));
  return SETTINGS.filter((key) => values.get(key) !== undefined)
    .map((key) => {
      const value = values.get(key);
      return `${key} ${Array.isArray(value) ? value.join(' ') : String(value)}`;
    })
    .join('; ');
}

const encodingDesc = ({ settings }: DocumentRecord, taxonomy: Taxonomy): string[] =>
  parent('encodingDesc', {}, [
    ...parent('appInfo', {}, [
      ...parent('application', { ident: 'rubricator', version: manifest.version }, [
        textElement('label', {}, 'Rubricator'),
        textElement('p', {}, `Settings: ${settingsLine(settings)}`),
      ]),
    ]),
    ...EDITORIAL_DECLARATION,
    ...taxonomy.declaration(),
  ]);

function profileDesc({ settings, annotations }: DocumentRecord, names: Names): string[] {
  const calendars = new Set(
    annotations.flatMap((annotation) => (annotation.layer === 'date' ? (calendarOf(annotation) ?? []) : [])),
  );
  return parent('profileDesc', {}, [
    ...parent('langUsage', {}, [textElement('language', { ident: settings.language }, settings.language)]),
    ...parent(
      'calendarDesc',
      {},
      [...calendars]
        .sort()
        .map(
          (calendar) =>
            `${startTag('calendar', { 'xml:id': names.id(calendarId(calendar)) })}${textElement('p', {}, calendar)}</calendar>`,
        ),
    ),
  ]);
}

/** A complete `<teiHeader>`: what the text is, where it comes from, how it was made. */
export const header = (record: DocumentRecord, taxonomy: Taxonomy): string[] =>
  parent('teiHeader', {}, [
    ...fileDesc(record, taxonomy.names),
    ...encodingDesc(record, taxonomy),
    ...profileDesc(record, taxonomy.names),
  ]);
