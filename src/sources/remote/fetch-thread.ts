/**
 * Makes fetching synchronous, as reading is: a thread fetches, and this one waits for it.
 * @module
 */
import { existsSync } from 'node:fs';
import {
  MessageChannel,
  receiveMessageOnPort,
  Worker,
  type MessagePort,
} from 'node:worker_threads';
import { ModelFileError } from '../../core/error.ts';
import type { ClientSettings } from './client-settings.ts';
import { ANSWERED, CONTROL_BYTES, FETCHER, PROGRESS, type FetchThreadData } from './fetch-task.ts';
import type { RangeAnswer, RangeQuestion } from './range-fetcher.ts';

/** A body that is under way may go on while it brings so many KiB in each second. */
const SLOWEST_KIB = 16;
const SLICE_MS = 250;

/** One thread. It is started by the first question. */
export class FetchThread {
  private readonly program: string;
  private readonly settings: ClientSettings;
  private readonly control = new Int32Array(new SharedArrayBuffer(CONTROL_BYTES));
  private readonly onBytes: ((bytes: number) => void) | undefined;
  private worker: Worker | undefined;
  private port: MessagePort | undefined;

  /** `onBytes` is told, a few times a second, how much of a whole file is here. */
  constructor(program: string, settings: ClientSettings, onBytes?: (bytes: number) => void) {
    this.program = program;
    this.settings = settings;
    this.onBytes = onBytes;
  }

  /** Asks, and waits; an answer that does not come in time is a `failed` one. */
  ask(question: RangeQuestion): RangeAnswer {
    const port = (this.port ??= this.start());
    const { control } = this;
    const before = Atomics.load(control, ANSWERED);
    Atomics.store(control, PROGRESS, 0);
    port.postMessage(question);
    const started = performance.now();
    while (Atomics.wait(control, ANSWERED, before, SLICE_MS) === 'timed-out') {
      this.onBytes?.(Atomics.load(control, PROGRESS) * 1024);
      if (performance.now() - started > this.allowed()) {
        this.close();
        const message = `no answer within ${Math.round(this.allowed() / 1000)} seconds`;
        return { kind: 'failed', code: 'SOURCE_FAILED', message, requests: 1, fetched: 0 };
      }
    }
    const received: { readonly message: RangeAnswer } | undefined = receiveMessageOnPort(port);
    if (received !== undefined) return received.message;
    throw new ModelFileError('INTERNAL', 'the thread that fetches answered nothing');
  }

  /** Ends the thread; the next question starts another. */
  close(): void {
    this.port?.close();
    void this.worker?.terminate();
    this.port = undefined;
    this.worker = undefined;
  }

  private allowed(): number {
    return this.settings.answerMs + (Atomics.load(this.control, PROGRESS) / SLOWEST_KIB) * 1000;
  }

  private start(): MessagePort {
    const { program, settings, control } = this;
    if (!existsSync(program)) {
      throw new ModelFileError('SOURCE_FAILED', `the program that fetches is missing: ${program}`);
    }
    const { port1, port2 } = new MessageChannel();
    const workerData: FetchThreadData = { role: FETCHER, settings, port: port2, control };
    this.worker = new Worker(program, {
      workerData,
      transferList: [port2],
      execArgv: [],
      trackUnmanagedFds: false, // it opens files for us, and may end before us
    });
    // Neither keeps a program alive that has nothing else to do.
    this.worker.unref();
    port1.unref();
    return port1;
  }
}
