/**
 * `explain --trace`: what each opcode does to stack, memo and world, one line each.
 * @module
 */
import type { CallFact, ImportFact } from '../../core/fact.ts';
import type { ByteSource } from '../../core/source.ts';
import { readGenOp } from '../../pickle/genops.ts';
import { reprBytes, reprText } from '../../pickle/python-repr.ts';
import type { RawRange } from '../../pickle/tape.ts';
import { Stepper, type Step } from '../../pickle/trace.ts';
import { decodeLatin1, decodeUtf8 } from '../../pickle/text.ts';
import { Window } from '../../pickle/window.ts';
import { renderValue } from '../../policy/render.ts';
import { callText, verb } from '../../policy/words.ts';
import { terminalText } from '../../report/escape.ts';

/** Items of the stack that a line shows, and how much of each. */
const SHOWN = 4;
const ITEM_WIDTH = 40;
const ITEM_NODES = 24;
const ARGUMENT_WIDTH = 48;
const COLUMN = 44;

/** The lines of a trace, each with its newline. Throws nothing for what the bytes hold. */
export function* traceText(
  source: ByteSource,
  options: {
    readonly start?: number | undefined;
    readonly rawData?: readonly RawRange[] | undefined;
  },
): Generator<string> {
  const stepper = new Stepper(source, options);
  const window = new Window(source);
  yield `${'  offset opcode and argument'.padEnd(COLUMN)} | stack, its top last\n`;
  for (let step = stepper.next(); step !== undefined; step = stepper.next()) {
    yield `${lineOf(step, stepper, window)}\n`;
  }
  const { end } = stepper;
  if (end === undefined || end.outcome === 'stop') return;
  const { offset = stepper.machine.position, message } = end.error;
  yield `# the unpickler stops here, at byte ${offset}: ${terminalText(message)}\n`;
}

function lineOf(step: Step, stepper: Stepper, window: Window): string {
  const head = `${String(step.offset).padStart(8)} ${step.opcode.name}${argument(step, window)}`;
  const events = [memoText(step), ...callTexts(step, stepper)].filter((text) => text !== '');
  const tail = events.length === 0 ? '' : ` | ${events.join('; ')}`;
  return `${head.padEnd(COLUMN)} | ${stackText(stepper)}${tail}`;
}

function argument({ offset }: Step, window: Window): string {
  const { argument: read } = readGenOp(window, offset);
  if (read.kind === 'none') return '';
  if (read.kind === 'repr') return ` ${clipped(read.text, ARGUMENT_WIDTH)}`;
  if (read.kind === 'refused') return ' (pickletools refuses it)';
  const head = window.peek(read.start, Math.min(read.length, ARGUMENT_WIDTH));
  const shown =
    read.type === 'text' ? reprText(decodeUtf8(head) ?? decodeLatin1(head)) : `b${reprBytes(head)}`;
  return ` ${clipped(shown, ARGUMENT_WIDTH)}${read.length > head.length ? ` (${read.length} bytes)` : ''}`;
}

/** `2 marks`, how much lies deeper, and the topmost items. */
function stackText(stepper: Stepper): string {
  const { size } = stepper;
  const shown = Math.min(size, SHOWN);
  // Marks stand in order, and there may be millions.
  const marks = new Set(stepper.marks.slice(-SHOWN - 1));
  const items: string[] = [];
  for (let index = size - shown; index < size; index++) {
    if (marks.has(index)) items.push('MARK');
    items.push(
      clipped(renderValue(stepper.value(stepper.slot(index), ITEM_NODES), 200), ITEM_WIDTH),
    );
  }
  if (marks.has(size)) items.push('MARK');
  const deeper = size > shown ? `…${size - shown} more, ` : '';
  return `[${deeper}${items.join(', ')}]`;
}

function memoText({ stored }: Step): string {
  return stored === undefined ? '' : `memo ${stored}`;
}

function callTexts({ calls: [from, to] }: Step, stepper: Stepper): string[] {
  const texts: string[] = [];
  for (let call = from; call < to; call++) {
    const fact = stepper.fact(call);
    if (fact !== undefined) texts.push(factText(fact));
  }
  return texts;
}

function factText(fact: ImportFact | CallFact): string {
  if (fact.kind === 'import') {
    const { module, name } = fact.symbol;
    return `imports ${clipped(terminalText(`${module}.${name}`), 120)}`;
  }
  const { how, callee, args } = fact;
  if (how === 'persid') return `asks for ${renderValue(args, 120)}`;
  if (how === 'hash') return `hashes ${renderValue(callee, 80)}`;
  const target = renderValue(callee, 120);
  const isCall = how === 'reduce' || how === 'inst' || how === 'obj' || how.startsWith('newobj');
  const given = isCall ? clipped(callText(args), 160) : `: ${renderValue(args, 120)}`;
  return `${verb(how)} ${target}${given}`;
}

function clipped(text: string, width: number): string {
  const shown = terminalText(text.length > width * 2 ? text.slice(0, width * 2) : text);
  if (shown.length <= width) return shown;
  // Half a character at the cut would be a lone surrogate.
  return `${shown.slice(0, width - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
