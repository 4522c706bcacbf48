import type { RelaxNGValidator } from 'libxml2-wasm';

/** What is wrong with a document, where. */
interface XmlFault {
  readonly message: string;
  /** From 1. */
  readonly line: number;
  /** The place as an XPath, where the library knows it. */
  readonly xpath?: string;
}

/** Validates XML against one RELAX NG grammar; an empty list means valid. */
export type RelaxNg = (xml: string) => XmlFault[];

/**
 * libxml2 as WebAssembly: 30 MB/s, one dependency, all XML Schema datatypes that TEI uses (salve-annos refuses
 * `--08-30` and brings thirty packages). Imported when a document is validated, so that nobody else waits for it.
 */
export async function relaxNg(grammar: string): Promise<RelaxNg> {
  const { ParseOption, RelaxNGValidator, XmlDocument, XmlLibError } = await import('libxml2-wasm');
  const schema = XmlDocument.fromString(grammar);
  const validator: RelaxNGValidator = RelaxNGValidator.fromDoc(schema);
  return (xml) => {
    let document: InstanceType<typeof XmlDocument> | undefined;
    try {
      document = XmlDocument.fromString(xml, {
        option: ParseOption.XML_PARSE_HUGE | ParseOption.XML_PARSE_NONET,
      });
      validator.validate(document);
      return [];
    } catch (error) {
      if (!(error instanceof XmlLibError)) throw error;
      return error.details.map(({ message, line, xpath }) => ({
        message: message.trim(),
        line,
        ...(xpath === undefined ? {} : { xpath }),
      }));
    } finally {
      document?.dispose();
    }
  };
}
