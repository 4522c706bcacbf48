import { type CsvCells, csvRows } from '../../bridges/csv-parse.ts';
import type { AuthorityEntry, AuthorityFile } from './authority-entry.ts';

const REQUIRED = ['id', 'title'] as const;
const YEAR = /^\d{4}$/u;

const filled = (cell: string | undefined): string | undefined => cell?.trim() || undefined;

function entryOf(row: CsvCells, place: string): AuthorityEntry {
  const [id, title, year] = [filled(row.id), filled(row.title), filled(row.year)];
  if (id === undefined || title === undefined)
    throw new Error(`${place}: a known act needs an id and a title`);
  if (year !== undefined && !YEAR.test(year))
    throw new Error(`${place}: “${year}” is no year of four digits`);
  const optional = ['number', 'uri', 'source', 'jurisdiction', 'type'].flatMap((name) => {
    const value = filled(row[name]);
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    id,
    title,
    aliases: (row.aliases ?? '').split('|').flatMap((alias) => filled(alias) ?? []),
    ...(year !== undefined && { year }),
    ...Object.fromEntries(optional),
  };
}

/**
 * Reads an authority file: RFC 4180 with a header of `id`, `title` and, as wanted, `aliases` (parted by `|`), `year`,
 * `number`, `uri`, `source`, `jurisdiction`, `type`, in any order. Throws with file and line for a file that is not so.
 */
export function readAuthorityFile(fileName: string, content: string): AuthorityFile {
  const rows = csvRows(fileName, content);
  for (const column of REQUIRED) {
    if (rows[0] && !(column in rows[0].cells)) {
      throw new Error(
        `${fileName}: the header names no column “${column}”; it needs ${REQUIRED.join(' and ')}`,
      );
    }
  }
  const entries = rows.map(({ line, cells }) => entryOf(cells, `${fileName}, line ${line}`));
  const seen = new Set<string>();
  const repeated = entries.find(({ id }) => seen.size === seen.add(id).size);
  if (repeated) throw new Error(`${fileName}: the id “${repeated.id}” is given twice`);
  return { name: fileName.replace(/^.*\//u, '').replace(/\.csv$/u, ''), entries };
}
