import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What a run of the program took. */
export interface Taken {
  readonly seconds: number;
  /** Seconds of all threads together; where the system tells (Linux). */
  readonly processor: number | undefined;
  /** The most memory at any moment, in MB; where the system tells. */
  readonly memory: number | undefined;
}

const CLI = fileURLToPath(new URL('./cli.js', import.meta.url));

/** The program beside this one, started with these words. */
export const started = (words: readonly string[]): ReturnType<typeof spawn> =>
  spawn(process.execPath, [CLI, ...words], { stdio: 'ignore' });

const TICKS_A_SECOND = 100;

/** What Linux tells of a process that runs. */
function measuredNow(pid: number | undefined): Pick<Taken, 'processor' | 'memory'> | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // `pid (name) state …`: the name may hold anything, so counted from its closing bracket.
    const [user = 0, system = 0] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13)
      .map(Number);
    const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    if (peak === undefined) return undefined;
    return { processor: (user + system) / TICKS_A_SECOND, memory: Number(peak) / 1000 };
  } catch {
    return undefined;
  }
}

/** Milliseconds between two looks at a process. */
const PAUSE = 20;

/** Runs the program with these words to its end. */
export async function run(words: readonly string[]): Promise<Taken> {
  const begun = performance.now();
  const child = started(words);
  let last: ReturnType<typeof measuredNow>;
  const timer = setInterval(() => {
    last = measuredNow(child.pid) ?? last;
  }, PAUSE);
  await once(child, 'exit');
  clearInterval(timer);
  if (child.exitCode !== 0) throw new Error(`${words.join(' ')} ended with ${child.exitCode}`);
  return {
    seconds: (performance.now() - begun) / 1000,
    processor: last?.processor,
    memory: last?.memory,
  };
}
