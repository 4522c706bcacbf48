import manifest from '../../../package.json';
import type { Annotation, DocumentRecord } from '../../model/records.ts';
import { keyOrder } from '../record/key-order.ts';
import { startTag, textElement } from '../xml.ts';
import { nameCorrectors } from './corrections.ts';
import { calendarId, calendarOf } from './dating.ts';
import type { Names } from './names.ts';
import { Outline } from './outline.ts';
import type { Taxonomy } from './taxonomy.ts';

const EDITORIAL =
  'Dates, figures and names of legal acts were marked by rule; what people have corrected is listed among the corrections. The text of the body without its tags, ' +
  'each pb read as three hyphens, is the source text; characters that XML 1.0 cannot carry are U+FFFD and are named ' +
  'among the findings. Bounds in atLeast and atMost include their value; where the words exclude it, ana says so. ' +
  'Kept in the JSON record only: EDTF and TIMEX3 values where a date has attributes, first and last days, the day a date ' +
  'was resolved against, ends of ranges, spans of counted nouns, units as printed, the core of the name of an act, where ' +
  'the gazette of an act stands, how many acts a plural names, subtypes of acts, and shared heads. An act without a form in ana is named in ' +
  'full. The names of elements begin with a mark of their document; what follows it is, for a mention, its id in the JSON record.';

function fileDesc(outline: Outline, record: DocumentRecord, names: Names): void {
  const { id, source } = record;
  const { title, collection } = source;
  outline.open('fileDesc');
  outline.open('titleStmt');
  outline.text('title', {}, title ?? id);
  nameCorrectors(outline, record, names);
  outline.close('titleStmt');
  outline.open('publicationStmt');
  outline.text('authority', {}, 'Annotated by Rubricator');
  if (collection) outline.list('availability', {}, [textElement('licence', {}, collection.licence)]);
  outline.close('publicationStmt');
  outline.open('sourceDesc');
  sourceBibl(outline, source);
  outline.close('sourceDesc');
  outline.close('fileDesc');
}

function sourceBibl(
  outline: Outline,
  { path, sha256, title, collection, metadata }: DocumentRecord['source'],
): void {
  outline.open('bibl');
  if (title !== undefined) outline.text('title', {}, title);
  if (collection !== undefined) outline.text('title', { level: 's' }, collection.title);
  outline.text('idno', { type: 'path' }, path);
  outline.text('idno', { type: 'sha256' }, sha256);
  metadataNotes(outline, metadata);
  outline.close('bibl');
}

/** Front matter values that are not lists or maps. */
function metadataNotes(outline: Outline, metadata: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(metadata))
    if (['string', 'number', 'boolean'].includes(typeof value))
      outline.text('note', { type: 'metadata', n: key }, String(value));
}

/** The settings in the order of their schema. */
const SETTINGS = [...keyOrder('settings').ranks.keys()];

function settingsLine(settings: Readonly<Record<string, unknown>>): string {
  let line = '';
  for (const key of SETTINGS) {
    const value = settings[key];
    if (value === undefined) continue;
    const words = Array.isArray(value) ? value.join(' ') : String(value);
    line += `${line === '' ? '' : '; '}${key} ${words}`;
  }
  return line;
}

function encodingDesc(outline: Outline, { settings }: DocumentRecord, taxonomy: Taxonomy): void {
  outline.open('encodingDesc');
  outline.open('appInfo');
  outline.open('application', { ident: 'rubricator', version: manifest.version });
  outline.text('label', {}, 'Rubricator');
  outline.text('p', {}, `Settings: ${settingsLine({ ...settings })}`);
  outline.close('application');
  outline.close('appInfo');
  outline.block(EDITORIAL_DECLARATION);
  taxonomy.declare(outline);
  outline.close('encodingDesc');
}

/** The same in every document, in its place in the header. */
const EDITORIAL_DECLARATION = editorialDeclaration(new Outline(3));

function editorialDeclaration(outline: Outline): string {
  outline.open('editorialDecl');
  outline.open('interpretation');
  outline.text('p', {}, EDITORIAL);
  outline.close('interpretation');
  outline.close('editorialDecl');
  return outline.written;
}

function calendarsOf(annotations: readonly Annotation[]): string[] {
  const calendars = new Set<string>();
  for (const annotation of annotations) {
    const calendar = annotation.layer === 'date' ? calendarOf(annotation) : undefined;
    if (calendar !== undefined) calendars.add(calendar);
  }
  return [...calendars].sort();
}

function profileDesc(outline: Outline, { settings, annotations }: DocumentRecord, names: Names): void {
  const { language } = settings;
  outline.open('profileDesc');
  outline.list('langUsage', {}, [textElement('language', { ident: language }, language)]);
  outline.list(
    'calendarDesc',
    {},
    calendarsOf(annotations).map((calendar) => {
      const id = names.id(calendarId(calendar));
      return `${startTag('calendar', { 'xml:id': id })}${textElement('p', {}, calendar)}</calendar>`;
    }),
  );
  outline.close('profileDesc');
}

/** A complete `<teiHeader>`: what the text is, where it comes from, how it was made. */
export function header(outline: Outline, record: DocumentRecord, taxonomy: Taxonomy): void {
  outline.open('teiHeader');
  fileDesc(outline, record, taxonomy.names);
  encodingDesc(outline, record, taxonomy);
  profileDesc(outline, record, taxonomy.names);
  outline.close('teiHeader');
}
