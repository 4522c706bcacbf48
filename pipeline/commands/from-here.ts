import { join, relative } from 'node:path';

/** The path of a file from where the user stands, with `/`. */
export const fromHere = (...path: string[]): string => relative('', join(...path)).replaceAll('\\', '/');
