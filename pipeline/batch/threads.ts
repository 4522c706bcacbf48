import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { Run, Task } from './annotate-source.ts';
import { NEW_IN_THREAD } from './memory.ts';
import type { Outcome } from './outcome.ts';
import type { Plan } from './plan.ts';
import { reasonOf } from './reason.ts';
import type { Message } from './worker.ts';

const WORKER = new URL('./worker.js', import.meta.url).href;

/** Threads that help with a plan. */
export class Threads {
  readonly #pool: Piscina;
  readonly #count: number;

  constructor({ job, out, forms }: Run, count: number) {
    this.#count = count;
    const workerData: Run = { job, out, forms };
    const resourceLimits = { maxYoungGenerationSizeMb: NEW_IN_THREAD };
    this.#pool = new Piscina({
      filename: WORKER,
      minThreads: count,
      maxThreads: count,
      workerData,
      resourceLimits,
    });
  }

  /** All threads take groups until there are none; what a thread that died had taken is missing. */
  async help(plan: Plan, tell: (group: number, outcomes: readonly Outcome[]) => void): Promise<void> {
    await Promise.all(Array.from({ length: this.#count }, () => this.#one(plan, tell)));
  }

  #one(plan: Plan, tell: (group: number, outcomes: readonly Outcome[]) => void): Promise<void> {
    const { port1, port2 } = new MessageChannel();
    return new Promise<void>((resolve) => {
      port1.on('message', (message: Message) => {
        if (message === 'end') resolve();
        else tell(...message);
      });
      this.#pool.run({ plan, port: port2 }, { transferList: [port2] }).catch(() => resolve());
    }).finally(() => port1.close());
  }

  /** A source by itself: what kills the thread is the fault of this one. */
  async alone(task: Task): Promise<readonly Outcome[]> {
    try {
      return await this.#pool.run(task, { name: 'annotateAlone' });
    } catch (error) {
      return [{ id: task.source.id, status: 'failed', reason: reasonOf(error) }];
    }
  }

  async end(): Promise<void> {
    await this.#pool.destroy();
  }
}
