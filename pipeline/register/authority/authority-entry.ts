/** A known act, as a row of an authority file tells it. */
export interface AuthorityEntry {
  /** With its scheme where it has one: `celex:12007L/TXT`; else it counts in the scheme of the file. */
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
  /** Of signature or adoption, four digits. */
  readonly year?: string;
  readonly number?: string;
  readonly uri?: string;
  /** Where the row was taken from. */
  readonly source?: string;
  readonly jurisdiction?: string;
  readonly type?: string;
}

export interface AuthorityFile {
  /** The file's name without its ending: the scheme of ids that name none. */
  readonly name: string;
  readonly entries: readonly AuthorityEntry[];
}
