/**
 * Asks the Python side: one process that answers byte strings in order, restarted when it dies.
 * @module
 */
import { execFileSync, spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { little } from './bytes.ts';
import type { Seeds } from './generate.ts';
import type { Name } from './machine.ts';

/** What an unpickler did, in order. */
export type Event =
  | readonly ['import', module: string, name: string]
  | readonly ['call', how: string, callee: string, shape: string];

/** What an unpickler made of one stream; `oracle/unpickle.py` describes the fields. */
export interface Answer {
  readonly outcome: 'stop' | 'refused';
  readonly error?: string;
  readonly result?: string;
  readonly consumed?: number;
  readonly events: readonly Event[];
  /** The answer when the stream comes from a file, if it is another one. */
  readonly file?: Answer;
  /** The stream killed the unpickler, or had to be killed with it. */
  readonly died?: true;
}

/** Which unpickler answers. */
export type Reader = 'c' | 'python';

interface Question {
  readonly bytes: Uint8Array;
  readonly answered: (answer: Answer) => void;
}

// The bundle in build/oracle lies as deep as this file.
const SCRIPT = fileURLToPath(new URL('../../oracle/unpickle.py', import.meta.url));
/** A stream can make the unpickler hash for ages: then it is killed and counts as refusing. */
const PATIENCE_MS = 30_000;

/** Printed by CPython after a BYTEARRAY8 too large to allocate, and without meaning. */
const FALSE_ALARM = 'deallocated bytearray object has exported buffers';

/** One Python process. */
export class Oracle {
  readonly #python: string;
  readonly #reader: Reader;
  readonly #script: string;
  #waiting: Question[] = [];
  #process: ChildProcessWithoutNullStreams;
  #closed = false;
  #patience: NodeJS.Timeout | undefined;

  /** `script`: oracle/unpickle.py, for a bundle that lies elsewhere. */
  constructor(python: string, reader: Reader = 'c', script: string = SCRIPT) {
    this.#python = python;
    this.#script = script;
    this.#reader = reader;
    this.#process = this.#start();
  }

  /** Resolves with what the unpickler does with the bytes. */
  ask(bytes: Uint8Array): Promise<Answer> {
    return new Promise((answered) => {
      const question = { bytes, answered };
      this.#waiting.push(question);
      if (this.#waiting.length === 1) this.#watch();
      this.#send(question);
    });
  }

  /** Ends the process. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#patience);
    this.#process.stdin.end();
  }

  #start(): ChildProcessWithoutNullStreams {
    const child = spawn(this.#python, [
      '-B',
      this.#script,
      ...(this.#reader === 'c' ? [] : ['--python']),
    ]);
    createInterface(child.stderr).on('line', (line) => {
      if (!line.includes(FALSE_ALARM)) console.error(line);
    });
    // A pipe that breaks is followed by the exit, which is handled.
    child.stdin.on('error', () => undefined);
    createInterface(child.stdout).on('line', (line) => this.#next(parse(line)));
    child.on('close', (code, signal) => {
      if (!this.#closed) this.#restart(`the oracle ended with ${signal ?? code}`);
    });
    return child;
  }

  /** The first question without an answer is the one that killed the process. */
  #restart(error: string): void {
    if (this.#waiting.length === 0) throw new Error(error);
    this.#process = this.#start();
    this.#next({ outcome: 'refused', error, events: [], died: true });
    for (const question of this.#waiting) this.#send(question);
  }

  #next(answer: Answer): void {
    this.#waiting.shift()?.answered(answer);
    this.#watch();
  }

  #send({ bytes }: Question): void {
    const { stdin } = this.#process;
    // All questions of one turn go out in one system call.
    if (stdin.writableCorked === 0) {
      stdin.cork();
      process.nextTick(() => stdin.uncork());
    }
    stdin.write(Uint8Array.from([...little(bytes.length, 4), ...bytes]));
  }

  #watch(): void {
    clearTimeout(this.#patience);
    if (this.#waiting.length === 0) return;
    this.#patience = setTimeout(() => this.#process.kill('SIGKILL'), PATIENCE_MS);
  }
}

function parse(line: string): Answer {
  const answer: Answer = JSON.parse(line);
  return answer;
}

/** What the generator starts from. */
export function loadSeeds(python: string): Seeds {
  const text = execFileSync(python, ['-B', SCRIPT, '--seeds'], { encoding: 'utf8' });
  const seeds: { pickles: string[]; names: Name[] } = JSON.parse(text);
  const { pickles, names } = seeds;
  return { pickles: pickles.map((digits) => [...Buffer.from(digits, 'hex')]), names };
}
