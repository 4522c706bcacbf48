import { execFileSync } from 'node:child_process';

/** What git prints; undefined where it fails, or is not there. */
export function git(...words: string[]): string | undefined {
  try {
    const stdio: ['ignore', 'pipe', 'ignore'] = ['ignore', 'pipe', 'ignore'];
    return execFileSync('git', words, { encoding: 'utf8', maxBuffer: 1 << 30, stdio });
  } catch {
    return undefined;
  }
}

/** Who works here, as git knows them; undefined where it does not. */
export const gitUser = (): string | undefined => git('config', 'user.name')?.trim() || undefined;

/** Whether git knows a commit by this name. */
export const isCommit = (name: string): boolean =>
  !name.startsWith('-') && git('cat-file', '-t', `${name}^{commit}`)?.trim() === 'commit';
