/**
 * `explain --trace`: what each opcode does to stack, memo and world, one line each.
 * @module
 */
import type { CallFact, ImportFact } from '../../core/fact.ts';
import type { ByteSource } from '../../core/source.ts';
import { readGenOp } from '../../pickle/genops.ts';
import { OP } from '../../pickle/opcodes.ts';
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
const ITEM_NODES = 10;
/** Opcodes that put something into what stands on the stack. */
const FILLS: ReadonlySet<number> = new Set([
  OP.APPEND,
  OP.APPENDS,
  OP.SETITEM,
  OP.SETITEMS,
  OP.ADDITEMS,
]);
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
  const tracing: Tracing = { stepper, window: new Window(source), texts: [] };
  yield `${'  offset opcode and argument'.padEnd(COLUMN)} | stack, its top last\n`;
  for (let step = stepper.next(); step !== undefined; step = stepper.next()) {
    yield `${lineOf(step, tracing)}\n`;
  }
  const { end } = stepper;
  if (end === undefined || end.outcome === 'stop') return;
  const { offset = stepper.machine.position, message } = end.error;
  yield `# the unpickler stops here, at byte ${offset}: ${terminalText(message)}\n`;
}

interface Tracing {
  readonly stepper: Stepper;
  readonly window: Window;
  /** Texts of stack items by their index, as long as they stand. */
  readonly texts: string[];
}

function lineOf(step: Step, { stepper, window, texts }: Tracing): string {
  // What lies below is as it was, unless something else on the stack is the same object.
  const isSame = !FILLS.has(step.opcode.code) || stepper.machine.shared === 0;
  texts.length = Math.min(texts.length, isSame ? step.kept : 0);
  const head = `${String(step.offset).padStart(8)} ${step.opcode.name}${argument(step, window)}`;
  const events = [memoText(step), ...callTexts(step, stepper)].filter((text) => text !== '');
  const tail = events.length === 0 ? '' : ` | ${events.join('; ')}`;
  return `${head.padEnd(COLUMN)} | ${stackText(stepper, texts)}${tail}`;
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
function stackText(stepper: Stepper, texts: string[]): string {
  const { size, marks } = stepper;
  const from = Math.max(0, size - SHOWN);
  let mark = marks.length;
  // Marks stand in order, and there may be millions.
  while (mark > 0 && (marks[mark - 1] ?? 0) >= from) mark--;
  let text = from > 0 ? `…${from} more` : '';
  const put = (item: string): void => void (text += text === '' ? item : `, ${item}`);
  for (let index = from; index <= size; index++) {
    if (marks[mark] === index) put('MARK');
    while (marks[mark] === index) mark++;
    if (index === size) break;
    texts[index] ??= itemText(stepper, index);
    put(texts[index] ?? '');
  }
  return `[${text}]`;
}

function itemText(stepper: Stepper, index: number): string {
  const drawn = renderValue(stepper.value(stepper.slot(index), ITEM_NODES), ITEM_WIDTH * 2);
  return clipped(drawn, ITEM_WIDTH);
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
