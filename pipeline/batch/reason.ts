/** What the system's error codes mean to a person, and what helps. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no permission: change the rights of the file or folder',
  EPERM: 'no permission: change the rights of the file or folder',
  EROFS: 'the folder is read-only: choose another with --out',
  ENOSPC: 'the disk is full: make room and run again',
  EDQUOT: 'the disk quota is used up: make room and run again',
  ENOENT: 'the file is not there (any more)',
  'ENOENT mkdir': 'no folder can be made there',
  EISDIR: 'a folder stands where a file is expected',
  ERR_FS_EISDIR: 'a folder stands where a file is expected',
  ENOTDIR: 'a file stands where a folder is expected',
  EEXIST: 'a file stands where a folder is expected',
  ENAMETOOLONG: 'the name is too long for this disk',
  EMFILE: 'too many files are open: use fewer --jobs',
  EIO: 'the disk cannot be read or written',
  ERR_WORKER_OUT_OF_MEMORY:
    'the memory does not suffice for it: split the text, or give more with NODE_OPTIONS=--max-old-space-size',
};

const codeOf = (error: Error): string | undefined =>
  'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** What a code means may hang on what was tried. */
function meaningOf(error: Error, code: string): string | undefined {
  const tried = 'syscall' in error ? REASONS[`${code} ${error.syscall}`] : undefined;
  return tried ?? REASONS[code];
}

/** Why something failed, in one line and without the paths of this machine. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = codeOf(error);
  const known = code === undefined ? undefined : meaningOf(error, code);
  return known === undefined ? error.message : `${known} (${code})`;
}
