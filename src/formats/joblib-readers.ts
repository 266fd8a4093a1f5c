/**
 * What other readers make of a joblib stream. `pickle.load` does not know the arrays and takes their
 * bytes for opcodes; joblib before 1.2 does not know the padding and stops short of an array's end. Both
 * stumble at once over honest data. Where they find something to import or call, someone put it there.
 * @module
 */
import type { ByteSource } from '../core/source.ts';
import type { Fact } from '../core/fact.ts';
import type { How } from '../core/value.ts';
import type { Tape } from '../pickle/tape.ts';
import { walk } from '../pickle/walk.ts';
import { anomalyPart } from './anomaly-part.ts';
import type { Part, ReadContext } from './format.ts';
import { isPlausible } from './pickle-evidence.ts';
import { JoblibArrays, type RawRange } from './joblib-arrays.ts';

const CALLS: ReadonlySet<How> = new Set<How>(['reduce', 'newobj', 'newobj_ex', 'obj', 'inst']);

type PicklePart = Extract<Part, { readonly kind: 'pickle' }>;

/** Walks the stream as the other readers would, and yields their view where arrays act in it. */
export function* otherReaders(
  source: ByteSource,
  context: ReadContext,
  part: PicklePart,
  ranges: readonly RawRange[],
): Generator<Part> {
  const arrays = ranges.filter(({ kind }) => kind === 'array');
  if (arrays.length === 0) return;
  const { budget } = context;
  const { start } = part.tape;
  yield* view('pickle.load', walk(source, { budget, start }), part, arrays);
  if (!arrays.some(({ padded }) => padded)) return;
  const old = new JoblibArrays(source, context, { knowsPadding: false });
  const tape = walk(source, { budget, start, afterBuild: old.afterBuild });
  yield* view('joblib before 1.2', tape, part, arrays);
}

function* view(
  reader: string,
  tape: Tape,
  part: PicklePart,
  arrays: readonly RawRange[],
): Generator<Part> {
  const offset = firstAct(tape, arrays);
  if (offset === undefined) return;
  const base = part.offset - part.tape.start;
  const name = `${part.name}(${reader})`;
  yield anomalyPart('readers-disagree', base + offset, { reader }, name);
  yield { ...part, name, tape, loader: 'pickle' };
}

/** Offset of the first import or call whose opcode lies inside an array. */
function firstAct(tape: Tape, arrays: readonly RawRange[]): number | undefined {
  const mayAct = firstWhere(tape, arrays, false);
  // Only then is it worth drawing the arguments of every call.
  return mayAct === undefined ? undefined : firstWhere(tape, arrays, true);
}

function firstWhere(tape: Tape, arrays: readonly RawRange[], drawn: boolean): number | undefined {
  for (const fact of tape.facts(() => drawn)) {
    if (isInside(fact.offset, arrays) && acts(fact, drawn)) return fact.offset;
  }
  return undefined;
}

/**
 * Leaves out what random numbers do by accident, and what an unpickler then refuses: a name that is no
 * name, an extension code that nobody registered, an instance as argument list or as class.
 */
function acts(fact: Fact, drawn: boolean): boolean {
  if (fact.kind === 'import') return isPlausible(fact.symbol);
  if (fact.kind !== 'call' || !CALLS.has(fact.how)) return false;
  if (drawn && fact.args.kind !== 'tuple') return false;
  return fact.callee.kind === 'global' ? isPlausible(fact.callee.symbol) : fact.how === 'reduce';
}

function isInside(offset: number, arrays: readonly RawRange[]): boolean {
  let low = 0;
  let high = arrays.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const range = arrays[middle];
    if (range === undefined || range.end > offset) high = middle;
    else low = middle + 1;
  }
  return (arrays[low]?.start ?? Number.POSITIVE_INFINITY) <= offset;
}
