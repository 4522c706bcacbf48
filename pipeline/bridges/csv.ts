import { stringify } from 'csv-stringify/sync';

/** Rows of RFC 4180: cells parted by commas, quoted where they must be, lines ended by CR LF. */
export const csvLines = (rows: readonly (readonly string[])[]): string =>
  rows.length === 0 ? '' : stringify([...rows], { record_delimiter: '\r\n' });
