/**
 * What the guest tells, one JSON object on each line, read as the word of a liar: every line is bounded, has one of
 * three shapes and nothing else, and is stamped by our clock. Whatever does not fit becomes one event of the host.
 *
 *     {"part": 0}                                              the part being loaded from now on
 *     {"event": "os.system", "arguments": "('echo inert',)"}   and perhaps "detail"
 *     {"outcome": "raised", "exception": "ValueError: no"}     how a part ended; "returned" has no exception
 * @module
 */
import type { Observation, RunOutcome, SandboxEvent } from './level.ts';

/** Bytes of a line, and characters of a text in it. */
const MOST_LINE = 16_384;
const MOST_TEXT = 8192;
/** Events of a run: a guest that tells more is ended. */
const MOST_EVENTS = 20_000;

/** How the process ended, as its parent saw it. */
export interface End {
  /** Set when we, or the isolation, ended it. */
  readonly killed?: RunOutcome | undefined;
  /** Said when the guest ended without a word: `exit code 3`, `signal SIGSEGV`. */
  readonly status: string;
  /** Outcomes that a guest which got to its end has told: one for each part. */
  readonly outcomes: number;
}

/** Collects the events of one run. */
export class EventChannel {
  readonly events: SandboxEvent[] = [];
  private readonly clock: () => number;
  private readonly members: readonly string[];
  private pending: Uint8Array[] = [];
  private pendingLength = 0;
  private member: string | undefined;
  private malformed = 0;
  private told = 0;
  private exception: string | undefined;
  private raised = false;

  /** `clock`: seconds since the run began. `members`: the names of the parts. */
  constructor(clock: () => number, members: readonly string[] = []) {
    this.clock = clock;
    this.members = members;
  }

  /** Takes bytes as they come from the guest. */
  feed(bytes: Uint8Array): void {
    let from = 0;
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, from)) {
      this.keep(bytes.subarray(from, at));
      this.endLine();
      from = at + 1;
    }
    this.keep(bytes.subarray(from));
  }

  /** Adds what the host saw. */
  host(event: string, detail?: string): void {
    if (!this.isFull) this.events.push({ by: 'host', event, detail, at: this.now() });
  }

  /** Whether the guest told more than anyone needs to know. */
  get isFull(): boolean {
    return this.events.length >= MOST_EVENTS;
  }

  /** All that was told, once the process is gone. */
  finish({ killed, status, outcomes }: End): Observation {
    if (this.pendingLength > 0) this.endLine();
    if (this.malformed > 0) this.events.push(this.malformedEvent());
    const elapsedSeconds = this.now();
    const { events } = this;
    if (killed !== undefined) return { outcome: killed, events, elapsedSeconds };
    if (this.told < outcomes && !this.raised) {
      const exception = `the interpreter ended without a word (${status})`;
      return { outcome: 'raised', exception, events, elapsedSeconds };
    }
    const { exception } = this;
    const outcome = this.outcome();
    if (outcome === 'killed-memory') events.push(this.memoryEvent());
    return { outcome, exception, events, elapsedSeconds };
  }

  private outcome(): RunOutcome {
    if (!this.raised) return 'returned';
    // The limit of memory shows as an exception: no allocation beyond it succeeds.
    return /^MemoryError\b/.test(this.exception ?? '') ? 'killed-memory' : 'raised';
  }

  private keep(piece: Uint8Array): void {
    this.pendingLength += piece.length;
    if (piece.length > 0 && this.pendingLength <= MOST_LINE) this.pending.push(piece.slice());
  }

  private endLine(): void {
    const line = this.pendingLength <= MOST_LINE ? parsed(Buffer.concat(this.pending)) : undefined;
    this.pending = [];
    this.pendingLength = 0;
    if (line === undefined || !this.take(line)) this.malformed++;
  }

  /** False when the line has none of the three shapes. */
  private take(line: Line): boolean {
    const { event, part, outcome, ...rest } = line;
    if (event !== undefined) return this.takeEvent(event, rest);
    if (part !== undefined) return this.takePart(part, rest);
    return this.takeOutcome(outcome, rest);
  }

  private takeEvent(event: unknown, { arguments: args, detail, ...more }: Line): boolean {
    if (!isText(event) || !isOptionalText(args) || !isOptionalText(detail)) return false;
    if (Object.keys(more).length > 0) return false;
    const { member } = this;
    const made = { by: 'guest', event, arguments: args, detail, member, at: this.now() } as const;
    if (!this.isFull) this.events.push(made);
    return true;
  }

  private takePart(part: unknown, more: Line): boolean {
    const member = typeof part === 'number' ? this.members[part] : undefined;
    if (member === undefined || Object.keys(more).length > 0) return false;
    this.member = member === '' ? undefined : member;
    return true;
  }

  private takeOutcome(outcome: unknown, { exception, ...more }: Line): boolean {
    const isRaised = outcome === 'raised' && isText(exception);
    const isReturned = outcome === 'returned' && exception === undefined;
    if ((!isRaised && !isReturned) || Object.keys(more).length > 0) return false;
    this.told++;
    this.raised ||= isRaised;
    if (isRaised) this.exception ??= exception;
    return true;
  }

  /** Told by the guest: no host sees an allocation that fails. */
  private memoryEvent(): SandboxEvent {
    return { by: 'guest', event: 'MemoryError', detail: 'the limit of memory', at: this.now() };
  }

  private malformedEvent(): SandboxEvent {
    const detail = `${this.malformed} ${this.malformed === 1 ? 'line' : 'lines'} of the guest's report make no sense`;
    return { by: 'host', event: 'malformed-report', detail, at: this.now() };
  }

  private now(): number {
    return Math.round(this.clock() * 1000) / 1000;
  }
}

type Line = Readonly<Record<string, unknown>>;

function parsed(bytes: Uint8Array): Line | undefined {
  try {
    const value: unknown = JSON.parse(DECODER.decode(bytes));
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const DECODER = new TextDecoder('utf-8', { fatal: true });

function isRecord(value: unknown): value is Line {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= MOST_TEXT;
}

function isOptionalText(value: unknown): value is string | undefined {
  return value === undefined || (typeof value === 'string' && value.length <= MOST_TEXT);
}
