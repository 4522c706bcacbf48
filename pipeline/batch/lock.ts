import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { makeFolder } from './make-folder.ts';

const LOCK = '.rubricator-lock';

/** Another run is at work on the same output. */
export class OutputInUse extends Error {
  override readonly name = 'OutputInUse';
}

const mark = (): string => `${process.pid}\n${hostname()}\n${startOf(process.pid)}\n`;

/**
 * When a process began, in ticks of the system clock, where the system tells (Linux): a later process with the same
 * number is another one, and one that is dead but not yet buried by its parent has no life to tell of.
 */
function startOf(pid: number): string {
  // `pid (name) state … start …`: the name may hold anything, so counted from its closing bracket.
  const status = contentOf(`/proc/${pid}/stat`);
  const [state, ...fields] = status.slice(status.lastIndexOf(')') + 2).split(' ');
  return state === 'Z' || state === 'X' ? 'dead' : (fields[18] ?? '');
}

/** Whether the run that left a lock is still there: signal 0 asks without doing anything. */
function isAlive(lock: string): boolean {
  const [pid = '', host, start = ''] = lock.split('\n');
  if (host !== hostname()) return true;
  const now = startOf(Number(pid));
  if (now === 'dead' || (start !== '' && now !== start)) return false;
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

const contentOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

function take(file: string): boolean {
  try {
    writeFileSync(file, mark(), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Does the work while no other run may write to the output folder, which is made. What a killed run left locked is
 * taken over.
 * @throws OutputInUse
 */
export async function whileLocked<T>(out: string, work: () => Promise<T>): Promise<T> {
  makeFolder(out);
  const file = join(out, LOCK);
  if (!take(file)) {
    const lock = contentOf(file);
    if (lock !== '' && isAlive(lock))
      throw new OutputInUse(
        `another run (process ${lock.split('\n').slice(0, 2).join(' on ')}) writes to ${out}. Wait for it, or delete ${LOCK} there if it is gone.`,
      );
    rmSync(file, { force: true });
    if (!take(file)) throw new OutputInUse(`another run has just begun to write to ${out}. Wait for it.`);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}
