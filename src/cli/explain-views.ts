/**
 * The views of `explain` that show pickles opcode by opcode or statement by statement, written as they are made.
 * @module
 */
import { partsOf, type Met } from '../explain/parts.ts';
import { divergences, listingText } from '../explain/views/listing-text.ts';
import { pythonText } from '../explain/views/python-text.ts';
import { traceText } from '../explain/views/trace-text.ts';
import type { Listing } from '../pickle/disassemble.ts';
import type { Tape } from '../pickle/tape.ts';
import { terminalText } from '../report/escape.ts';
import type { Values } from './command.ts';
import { INCOMPLETE, NOTHING, OK } from './exit-code.ts';
import type { ModelInput } from './model-input.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** What of a pickle is shown. */
export type View = 'disassemble' | 'python' | 'trace';

/** Where text goes. */
export interface Sink {
  write(text: string): void;
}

/** What to show, of which members. */
export interface ViewRequest {
  readonly view: View;
  /** Only the pickle of this name. */
  readonly member: string | undefined;
  readonly values: Values;
  readonly terminal: Terminal;
}

/** Characters collected before they are written. */
const CHUNK = 65_536;

/** Shows the pickles of a file one after another; returns the exit code. */
export function showPickles(input: ModelInput, request: ViewRequest, out: Sink): number {
  const { member: wanted, terminal } = request;
  const seen: string[] = [];
  let [shown, complete] = [0, true];
  for (const met of partsOf(input.source, { spool: input.spool })) {
    if (met.kind === 'unread' && (wanted === undefined || met.member === wanted)) {
      complete = false;
      terminal.err(unreadLine(met));
    }
    if (met.kind !== 'part' || met.part.kind !== 'pickle') continue;
    const { member, part } = met;
    seen.push(member);
    if (wanted !== undefined && member !== wanted) continue;
    if (wanted === undefined && member !== '')
      out.write(`${shown > 0 ? '\n' : ''}# ${terminalText(member)}\n`);
    showPickle(part.tape, request, out);
    complete &&= part.tape.outcome === 'stop';
    shown++;
    // Two readers may hand out the same bytes; one asked for is shown once.
    if (wanted !== undefined) break;
  }
  if (shown === 0 && wanted !== undefined) throw noMember(wanted, seen);
  if (shown === 0)
    terminal.err('pickleproof: there is no pickle in this file; explain it without the flag\n');
  if (!complete) return INCOMPLETE;
  return shown === 0 ? NOTHING : OK;
}

/** A pickle's view in a JSON or HTML explanation. */
export interface CollectedView {
  readonly member: string;
  readonly lines: readonly string[];
  /** Whether there are more lines than are kept. */
  readonly clipped: boolean;
}

/** Lines and characters of all pickles together that are kept, and characters of one line. */
const MOST_LINES = 200_000;
const MOST_CHARACTERS = 50_000_000;
const MOST_LINE = 100_000;

/** The same as lines in memory, by member, as far as they fit. */
export function collected(input: ModelInput, request: ViewRequest): readonly CollectedView[] {
  const shown: CollectedView[] = [];
  let [lines, characters] = [MOST_LINES, MOST_CHARACTERS];
  for (const met of partsOf(input.source, { spool: input.spool })) {
    if (met.kind !== 'part' || met.part.kind !== 'pickle') continue;
    if (request.member !== undefined && met.member !== request.member) continue;
    const kept: string[] = [];
    let clipped = false;
    for (const line of linesOf(piecesOf(met.part.tape, request))) {
      clipped = lines <= 0 || characters < line.length;
      if (clipped) break;
      kept.push(line);
      lines--;
      characters -= line.length;
    }
    shown.push({ member: met.member, lines: kept, clipped });
  }
  return shown;
}

function piecesOf(tape: Tape, { view, values }: ViewRequest): Iterable<string> {
  const { source, start, rawData } = tape;
  if (view === 'trace') return traceText(source, { start, rawData });
  if (view === 'disassemble') return listingText(tape, true);
  return pythonText(source, { start, rawData, full: values['full'] === true });
}

/** Pieces of text, cut where lines end; of a line that is longer than any text should be, its beginning. */
function* linesOf(pieces: Iterable<string>): Generator<string> {
  let rest = '';
  for (const piece of pieces) {
    const [first = '', ...others] = piece.split('\n');
    rest += first.slice(0, Math.max(0, MOST_LINE - rest.length));
    for (const line of others) {
      yield rest.length >= MOST_LINE ? `${rest}…` : rest;
      rest = line.slice(0, MOST_LINE);
    }
  }
  if (rest !== '') yield rest;
}

function showPickle(tape: Tape, { view, values, terminal }: ViewRequest, out: Sink): void {
  const { source, start, rawData } = tape;
  switch (view) {
    case 'python':
      return pour(pythonText(source, { start, rawData, full: values['full'] === true }), out);
    case 'trace':
      return pour(traceText(source, { start, rawData }), out);
    case 'disassemble': {
      const marked = values['divergences'] === true;
      const listing = pour(listingText(tape, marked), out);
      if (!marked && values['quiet'] !== true) warn(tape, listing, terminal);
    }
  }
}

/** So that stdout stays what pickletools prints. */
function warn(tape: Tape, listing: Listing, terminal: Terminal): void {
  for (const { offset, text } of divergences(tape, listing)) {
    terminal.err(`pickleproof: byte ${offset}: ${text}\n`);
  }
}

function pour<T>(pieces: Generator<string, T>, out: Sink): T {
  let chunk = '';
  for (;;) {
    const next = pieces.next();
    if (next.done === true) {
      out.write(chunk);
      return next.value;
    }
    chunk += next.value;
    if (chunk.length < CHUNK) continue;
    out.write(chunk);
    chunk = '';
  }
}

function unreadLine({ member, message, offset }: Extract<Met, { kind: 'unread' }>): string {
  const where = [member, offset === undefined ? '' : `byte ${offset}`].filter(
    (part) => part !== '',
  );
  const place = where.length === 0 ? '' : `${where.join(', ')}: `;
  return `pickleproof: ${terminalText(`${place}${message}`)}\n`;
}

/** The error for a member that is not there, naming some that are. */
export function noMember(wanted: string, seen: readonly string[]): UsageError {
  const names = seen.filter((name) => name !== '');
  const some = names.slice(0, 8).join(', ');
  const there =
    names.length === 0 ? 'it has none' : `it has ${some}${names.length > 8 ? ' …' : ''}`;
  return new UsageError(`--member ${wanted}: no such part in this file; ${there}`);
}
