/**
 * What `--to` knows, for `--help`: the formats of a document, then the forms of the tables. Written out, since loading
 * the formats would make every `--help` wait; a test holds it against them.
 */
export const FORMAT_NAMES =
  'json, tei, web-annotation, brat, jsonl, timeml, cas-json, label-studio, footnotes, csv, parquet';
