import { stringify } from 'csv-stringify/sync';

/**
 * Rows of RFC 4180: cells parted by commas, quoted where they must be, lines ended by CR LF. The library by itself leaves a cell
 * with a lone line feed bare, which most readers take for the end of the row.
 */
export const csvLines = (rows: readonly (readonly string[])[]): string =>
  rows.length === 0 ? '' : stringify([...rows], { record_delimiter: '\r\n', quoted_match: ['\r', '\n'] });
