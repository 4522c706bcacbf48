import { SaxesParser } from 'saxes';

/** What a reader of XML is told, in document order. Lines count from 1; that of a tag or a text is the one where it ends. */
export interface XmlEvents {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>, line: number) => void;
  readonly text: (text: string, line: number) => void;
  readonly close: (name: string) => void;
}

/** Reads a document with a real XML reader. Throws where it is not well-formed, naming line and column. */
export function readXml(xml: string, { open, text, close }: XmlEvents): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => open(name, attributes, parser.line));
  parser.on('closetag', ({ name }) => close(name));
  parser.on('text', (content) => text(content, parser.line));
  parser.write(xml).close();
}
