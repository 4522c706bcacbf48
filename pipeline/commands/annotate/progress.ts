import type { Outcome } from '../../batch/outcome.ts';
import { isTerminal, tell } from '../streams.ts';

/** Tells a person how far a run is. Written to standard error; nothing depends on it. */
export interface Progress {
  readonly step: (outcome: Outcome) => void;
  /** A message that stays. */
  readonly say: (message: string) => void;
  readonly end: () => void;
}

/** What failed by itself. The summary names a card by which many texts fail, once. */
const failure = (outcome: Outcome): string =>
  outcome.status === 'failed' && outcome.about === undefined
    ? `failed ${outcome.id}: ${outcome.reason}\n`
    : '';

/** `--quiet`: only what failed, and what many failed by once. */
function quiet(): Progress {
  const said = new Set<string>();
  return {
    step: (outcome) => {
      tell(failure(outcome));
      if (outcome.status !== 'failed' || outcome.about === undefined || said.has(outcome.reason)) return;
      said.add(outcome.reason);
      tell(`failed ${outcome.id} and what else needs it: ${outcome.reason}\n`);
    },
    say: () => undefined,
    end: () => undefined,
  };
}

/** Milliseconds between two lines of a log. */
const LINE_PAUSE = 5_000;

/** For logs: a line every few seconds, and one at the end. */
function plain(total: number): Progress {
  let done = 0;
  let told = performance.now();
  return {
    step: (outcome) => {
      tell(failure(outcome));
      done++;
      const now = performance.now();
      if (done < total && now - told < LINE_PAUSE) return;
      tell(`${done} of ${total} documents\n`);
      told = now;
    },
    say: tell,
    end: () => undefined,
  };
}

const BAR = 24;
/** Milliseconds between two drawings of the bar. */
const PAUSE = 100;

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** One line that is drawn anew: bar, count, time left. */
function bar(total: number): Progress {
  const begin = performance.now();
  let done = 0;
  let drawn = Number.NEGATIVE_INFINITY;
  const erase = (): boolean => process.stderr.write('\r\u001B[K');
  const draw = (now: number): void => {
    const full = Math.round((BAR * done) / total);
    const left = (((now - begin) / done) * (total - done)) / 1000;
    erase();
    process.stderr.write(
      `${'█'.repeat(full)}${'░'.repeat(BAR - full)} ${done}/${total} documents, ${duration(left)} left`,
    );
    drawn = now;
  };
  return {
    step: (outcome) => {
      done++;
      const now = performance.now();
      if (outcome.status === 'failed') {
        erase();
        tell(failure(outcome));
      }
      if (now - drawn >= PAUSE || outcome.status === 'failed') draw(now);
    },
    say: (message) => {
      erase();
      tell(message);
    },
    end: () => void erase(),
  };
}

/** The progress that suits who looks on: a bar on a terminal, plain lines elsewhere, failures only when quiet. */
export function progressOf(total: number, wish: 'quiet' | 'shown'): Progress {
  if (wish === 'quiet') return quiet();
  return isTerminal(process.stderr) ? bar(total) : plain(total);
}
