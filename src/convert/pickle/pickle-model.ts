/**
 * One pickle as model values: walked with everything recorded, then interpreted.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { Budget } from '../../core/limits.ts';
import type { ByteSource } from '../../core/source.ts';
import type { GraphNode } from '../../pickle/graph.ts';
import type { Tape } from '../../pickle/tape.ts';
import { walk, type WalkOptions } from '../../pickle/walk.ts';
import type { NotRun } from '../model/model.ts';
import type { ModelValue } from '../model/value.ts';
import { BUILTINS } from './builtins.ts';
import { Interpreter, type Builder } from './interpreter.ts';

/** A pickle and how to understand it. */
export interface PickleOptions {
  readonly budget: Budget;
  /** Offset of the first opcode; default 0. */
  readonly start?: number | undefined;
  /** Builders besides those of the standard library. */
  readonly builders: readonly (readonly [string, Builder])[];
  readonly persistent?: ((id: GraphNode) => ModelValue | undefined) | undefined;
  readonly afterBuild?: WalkOptions['afterBuild'];
}

/** A pickle that was understood as far as it can be without running anything. */
export interface PickleModel {
  readonly root: ModelValue;
  /** Offset just behind STOP. */
  readonly end: number;
  readonly tape: Tape;
  readonly interpreter: Interpreter;
  /** Calls that were not made; complete once everything of interest was asked for. */
  notRun(): NotRun[];
}

/** Walks the pickle at `start`; throws `ModelFileError` where a loader would fail. */
export function walkPickle(
  source: ByteSource,
  { budget, start = 0, afterBuild }: Pick<PickleOptions, 'budget' | 'start' | 'afterBuild'>,
): Tape {
  const tape = walk(source, { budget, start, afterBuild, record: 'whole' });
  if (tape.outcome !== 'stop') throw failed(tape);
  return tape;
}

/** Reads the pickle at `start`; throws `ModelFileError` where a loader would fail. */
export function readPickle(source: ByteSource, options: PickleOptions): PickleModel {
  return interpretPickle(source, walkPickle(source, options), options);
}

/** The values of a pickle that was walked. */
export function interpretPickle(
  source: ByteSource,
  tape: Tape,
  { builders, persistent }: Pick<PickleOptions, 'builders' | 'persistent'>,
): PickleModel {
  const made = tape.graph();
  if (made === undefined) throw failed(tape);
  const all = new Map([...BUILTINS, ...builders]);
  const interpreter = new Interpreter({ source, builders: all, persistent });
  const root = interpreter.value(made.root);
  const notRun = (): NotRun[] => callsNotMade(tape, interpreter);
  return { root, end: tape.end, tape, interpreter, notRun };
}

/** Distinct calls whose results nobody understood; filling and building such a result counts with it. */
function callsNotMade(tape: Tape, { understood }: Interpreter): NotRun[] {
  const missed = new Map<string, NotRun>();
  for (const { how, symbol, row } of tape.callsOfNames()) {
    // The hooks of tensors are empty ordered dicts that nobody looks at.
    if (understood.has(row) || STANDARD.has(`${symbol.module} ${symbol.name}`)) continue;
    const target = `${symbol.module}.${symbol.name}`;
    if (!missed.has(`${target} ${how}`)) missed.set(`${target} ${how}`, { target, how });
  }
  return [...missed.values()];
}

/** What makes plain data of plain data. */
const STANDARD: ReadonlySet<string> = new Set(BUILTINS.map(([name]) => name));

function failed({ error, end }: Tape): ModelFileError {
  const { code, message, offset } = error ?? { code: 'MALFORMED', message: 'no STOP', offset: end };
  return new ModelFileError(code, message, { format: 'pickle', offset });
}
