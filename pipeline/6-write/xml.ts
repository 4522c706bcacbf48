import { carriedByXml } from '../model/xml-characters.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

const entity = (character: string): string => ENTITIES[character] ?? character;

/** All but what can stand in text, and in an attribute value, as it is; a surrogate needs a closer look. */
const NOT_TEXT = /[^\t\n -%'-;=?-\ud7ff\ue000-\ufffd]/;
const NOT_VALUE = /[^ !#-%'-;=?-\ud7ff\ue000-\ufffd]/;

/** Whether a text, and so every part of it, is its own content. */
export const isOwnContent = (text: string): boolean => !NOT_TEXT.test(text);

/** Text content. A reader would turn a raw carriage return into a line feed, so it is written as a reference. */
export const textContent = (text: string): string =>
  NOT_TEXT.test(text) ? carriedByXml(text).replace(/[&<>\r]/g, entity) : text;

/** An attribute value, in which a reader would turn raw tabs and line ends into spaces. */
export const attributeValue = (value: string): string =>
  NOT_VALUE.test(value) ? carriedByXml(value).replace(/[&<>"\t\n\r]/g, entity) : value;

/** An attribute with a blank before it; nothing where it has no value. */
export const attribute = (name: string, value: string | undefined): string =>
  value === undefined || value === '' ? '' : ` ${name}="${attributeValue(value)}"`;

/** Attributes in the given order; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

function tagWith(name: string, attributes: Attributes): string {
  let tag = `<${name}`;
  for (const key in attributes) tag += attribute(key, attributes[key]);
  return tag;
}

export const startTag = (name: string, attributes: Attributes = {}): string =>
  `${tagWith(name, attributes)}>`;

export const emptyTag = (name: string, attributes: Attributes = {}): string =>
  `${tagWith(name, attributes)}/>`;

/** An element that holds text only. */
export const textElement = (name: string, attributes: Attributes, text: string): string =>
  `${startTag(name, attributes)}${textContent(text)}</${name}>`;

/** Lines, each indented by two more spaces: for the small trees around the text, never inside it. */
export const indented = (lines: readonly string[]): string[] =>
  lines.map((line) => `  ${line.includes('\n') ? line.replaceAll('\n', '\n  ') : line}`);

/** An element over several lines around its children; nothing where there are none. */
export const parent = (name: string, attributes: Attributes, children: readonly string[]): string[] =>
  children.length === 0 ? [] : [startTag(name, attributes), ...indented(children), `</${name}>`];
