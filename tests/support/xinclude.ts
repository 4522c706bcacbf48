import { readFileSync } from 'node:fs';
import { XmlDocument } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

xmlRegisterFsInputProviders();

/** What XInclude makes of a file: the documents that it names stand in their places. */
export function included(file: string): string {
  const document = XmlDocument.fromBuffer(readFileSync(file), { url: file });
  try {
    document.processXInclude();
    return document.toString({ format: false });
  } finally {
    document.dispose();
  }
}
