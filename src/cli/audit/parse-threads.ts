/**
 * Threads that parse Python while this one looks at what it has. They are started when there is enough to
 * parse; what a thread cannot parse, or dies over, is parsed here.
 * @module
 */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Parsers } from '../../audit/project/parse-ahead.ts';
import type { TreeTable } from '../../audit/python/tree-table.ts';

/** The message to a thread. */
export interface ParseTask {
  readonly id: number;
  readonly text: string;
}

/** Its answer. */
export interface ParseAnswer {
  readonly id: number;
  readonly table: TreeTable | undefined;
}

/** Threads, until they are closed. */
export interface ParseThreads extends Parsers {
  close(): Promise<void>;
}

/** How many, and which program they run; by default it stands beside ours when that is bundled. */
export interface ParseThreadOptions {
  /** All threads together, this one included. */
  readonly jobs?: number | undefined;
  readonly program?: string | undefined;
  /** UTF-16 units of source from which on a thread is worth its start. */
  readonly worth?: number | undefined;
  /** Heap that one may take. */
  readonly heapMib?: number | undefined;
}

/** Parsing a million takes half a second, starting a thread a tenth of one. */
const WORTH_A_THREAD = 1_000_000;
/** A text of 32 MiB and the objects around it; trees and tables lie elsewhere. */
const HEAP_MIB = 160;

/** Opens threads; nothing is started yet. A second one has all that one thread can look at. */
export function openParseThreads({
  jobs = Math.min(2, availableParallelism()),
  program = besideUs(),
  worth = WORTH_A_THREAD,
  heapMib = HEAP_MIB,
}: ParseThreadOptions = {}): ParseThreads {
  const count = existsSync(program) ? jobs - 1 : 0;
  return new Threads(count, worth, (onEnd) => new ParseThread(program, heapMib, onEnd));
}

class Threads implements ParseThreads {
  private readonly make: (onEnd: () => void) => ParseThread;
  private missing: number;
  private left: number;
  private running: ParseThread[] = [];

  constructor(count: number, worth: number, make: (onEnd: () => void) => ParseThread) {
    this.missing = count;
    this.left = worth;
    this.make = make;
  }

  get isOpen(): boolean {
    return this.running.length > 0;
  }

  parse(text: string): Promise<TreeTable | undefined> | undefined {
    this.left -= text.length;
    if (this.left > 0) return undefined;
    for (; this.missing > 0; this.missing--) this.start();
    const [idlest] = this.running.toSorted((a, b) => a.underWay - b.underWay);
    return idlest?.parse(text);
  }

  async close(): Promise<void> {
    this.missing = 0;
    await Promise.all(this.running.map((thread) => thread.end()));
  }

  private start(): void {
    const thread = this.make(() => {
      this.running = this.running.filter((one) => one !== thread);
    });
    this.running.push(thread);
  }
}

interface Waiting {
  readonly length: number;
  readonly resolve: (table: TreeTable | undefined) => void;
}

/** One thread and the texts that it has. */
class ParseThread {
  underWay = 0;
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  constructor(program: string, heapMib: number, onEnd: () => void) {
    const end = (): void => {
      onEnd();
      for (const id of this.waiting.keys()) this.settle({ id, table: undefined });
    };
    const resourceLimits = { maxOldGenerationSizeMb: heapMib, maxYoungGenerationSizeMb: 8 };
    this.worker = new Worker(program, { resourceLimits })
      .on('message', (answer: ParseAnswer) => this.settle(answer))
      .on('error', end)
      .on('exit', end);
  }

  parse(text: string): Promise<TreeTable | undefined> {
    const id = ++this.last;
    const { length } = text;
    this.underWay += length;
    return new Promise((resolve) => {
      this.waiting.set(id, { length, resolve });
      this.worker.postMessage({ id, text } satisfies ParseTask);
    });
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }

  private settle({ id, table }: ParseAnswer): void {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    this.underWay -= waiting?.length ?? 0;
    waiting?.resolve(table);
  }
}

/** Without the bundle, one thread does all. */
function besideUs(): string {
  return join(dirname(process.argv[1] ?? ''), 'pickleproof.syntax.cjs');
}
