import type { Document } from '../model/document.ts';

/** What a reader of one format finds in a text. */
export type Layout = Pick<Document, 'prose' | 'replaced' | 'separators' | 'pages' | 'blocks'>;
