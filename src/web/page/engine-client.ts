/**
 * An engine of its own for each file: asked by message, ended when the file is closed.
 * @module
 */
import type { Questions, Told } from '../engine/protocol.ts';
import type { Query, Rows, Tables } from '../engine/tables.ts';
import { engineUrl } from './engine-url.ts';

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The engine of one file. */
export class Engine {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;

  private constructor(worker: Worker) {
    this.worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => this.take(data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.fail(event.message || 'the engine stopped, most likely for want of memory');
    });
  }

  /** Starts one. */
  static async start(): Promise<Engine> {
    return new Engine(new Worker(await engineUrl()));
  }

  /** Asks; rejects with a message for people. */
  ask<K extends keyof Questions>(
    ask: K,
    input: Questions[K]['input'],
    transfer: readonly Transferable[] = [],
  ): Promise<Questions[K]['answer']> {
    const id = ++this.asked;
    return new Promise<Questions[K]['answer']>((resolve, reject) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the engine answers K with its answer
      const settle = resolve as (answer: unknown) => void;
      this.waiting.set(id, { resolve: settle, reject });
      this.worker.postMessage({ id, ask, input }, [...transfer]);
    });
  }

  /** Rows of a table. */
  async rows<K extends keyof Tables>(query: Query<K>): Promise<Rows<K>> {
    const answer = await this.ask('rows', query);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the rows of the table asked for
    return answer as unknown as Rows<K>;
  }

  /** Ends it, whatever it is doing. */
  stop(): void {
    this.worker.terminate();
    this.fail('the file was closed');
  }

  private take(told: Told): void {
    const waiting = this.waiting.get(told.id);
    this.waiting.delete(told.id);
    if ('problem' in told) waiting?.reject(new Error(told.problem));
    else waiting?.resolve(told.answer);
  }

  private fail(why: string): void {
    for (const { reject } of this.waiting.values()) reject(new Error(why));
    this.waiting.clear();
  }
}

/** Compares two open files; the rows are then in the table `differences` of the later one. */
export async function compareFiles(
  before: Engine,
  after: Engine,
): Promise<Questions['compare']['answer']> {
  const { port1, port2 } = new MessageChannel();
  const compared = after.ask('compare', port2, [port2]);
  const [, comparison] = await Promise.all([before.ask('share', port1, [port1]), compared]);
  return comparison;
}
