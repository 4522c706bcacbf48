import { SaxesParser } from 'saxes';

/**
 * The character content of the `<body>` of a TEI document, read by a real XML reader; each `<pb/>` inside it is
 * `pageBreak`. Throws where the document is not well-formed, naming line and column.
 */
export function bodyText(xml: string, pageBreak: string): string {
  const parts: string[] = [];
  let depth = 0;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    if (depth > 0 || name === 'body') depth++;
    if (depth > 0 && name === 'pb') parts.push(pageBreak);
  });
  parser.on('closetag', () => {
    if (depth > 0) depth--;
  });
  parser.on('text', (text) => {
    if (depth > 0) parts.push(text);
  });
  parser.write(xml).close();
  return parts.join('');
}
