/**
 * The arrays of joblib's streams, which stand between the opcodes, and those of its old files, which stand
 * in files beside.
 * joblib/numpy_pickle.py `NumpyArrayWrapper.read_array` (0.10 to 1.6); joblib/numpy_pickle_compat.py
 * `NDArrayWrapper.read` (before 0.10).
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { ByteSource } from '../../core/source.ts';
import { JoblibArrays, type RawRange } from '../../formats/joblib-arrays.ts';
import type { GraphNode, GraphObject } from '../../pickle/graph.ts';
import type { WalkOptions } from '../../pickle/walk.ts';
import type { ModelContext, NotRun } from '../model/model.ts';
import { tensorBytes } from '../model/tensor.ts';
import type { ModelValue } from '../model/value.ts';
import { npyValue } from '../numpy/npy-value.ts';
import { countsOf, textOf } from './arguments.ts';
import type { Builder, Interpreter } from './interpreter.ts';
import { arrayValue } from './array-bytes.ts';
import { arrayClass } from './numpy-arrays.ts';
import { pickledType } from './numpy-dtype.ts';
import { readPickle } from './pickle-model.ts';
import { PICKLE_BUILDERS } from './registry.ts';

const MODULES = ['joblib', 'sklearn.externals.joblib', 'externals.joblib'].flatMap((root) => [
  `${root}.numpy_pickle`,
  `${root}.numpy_pickle_compat`,
]);

/** The arrays of one stream: give `afterBuild` to the walk, then `builders` to the interpreter. */
export class JoblibValues {
  readonly afterBuild: NonNullable<WalkOptions['afterBuild']>;
  readonly builders: readonly (readonly [string, Builder])[];
  private readonly source: ByteSource;
  private readonly context: ModelContext;
  private readonly arrays: JoblibArrays;
  /** Where the array of a wrapper stands, by the record of the wrapper. */
  private readonly ranges = new Map<number, RawRange>();
  private readonly nested: (() => readonly NotRun[])[] = [];

  constructor(source: ByteSource, context: ModelContext) {
    this.source = source;
    this.context = context;
    this.arrays = new JoblibArrays(source, context);
    this.afterBuild = (tape, object, state, position) => {
      const raw = this.arrays.afterBuild(tape, object, state, position);
      const range = raw && this.arrays.ranges.at(-1);
      if (range !== undefined) this.ranges.set(object, range);
      return raw;
    };
    const inline: Builder = (object, to) => this.inline(object, to);
    const beside: Builder = (object) => this.beside(object);
    this.builders = MODULES.flatMap((module): (readonly [string, Builder])[] => [
      [`${module} NumpyArrayWrapper`, inline],
      [`${module} NDArrayWrapper`, beside],
      [`${module} ZNDArrayWrapper`, compressed],
    ]);
  }

  /** Throws where readers of joblib's files would not agree. */
  check(): void {
    const [odd] = this.arrays.anomalies.filter(({ code }) => code !== 'outside-reference');
    if (odd === undefined) return;
    const message = 'an array whose padding is not what joblib writes';
    throw new ModelFileError('MALFORMED', message, { format: 'joblib', offset: odd.offset });
  }

  /** Calls that the arrays of objects would make. */
  notRun(): NotRun[] {
    return this.nested.flatMap((notRun) => [...notRun()]);
  }

  private inline(object: GraphObject, to: Interpreter): ModelValue | undefined {
    const range = this.ranges.get(object.row);
    const state = stateOf(object);
    if (range === undefined || state === undefined) return undefined;
    if (range.kind === 'pickle') return this.objects(range);
    const type = state.get('dtype');
    const elements = type && pickledType(to.value(type));
    const shape = countsOf(state.get('shape'));
    const kind = arrayClass(state.get('subclass'));
    if (elements?.kind !== 'numbers' || shape === undefined || kind === undefined)
      throw unknown(object);
    const start = range.end - tensorBytes({ ...elements.type, shape });
    // What the walk took for the array's bytes, with at most its padding before them.
    if (start < range.start || start - range.start > 256) throw unknown(object);
    const layout = { shape, fortran: textOf(state.get('order')) === 'F' };
    return arrayValue(elements.type, layout, { source: to.source, offset: start }, kind);
  }

  /** An array of objects is a pickle of its own. */
  private objects({ start }: RawRange): ModelValue {
    const { budget } = this.context;
    const model = readPickle(this.source, { budget, start, builders: PICKLE_BUILDERS });
    this.nested.push(() => model.notRun());
    return model.root;
  }

  /** An array in an npy file beside this one. */
  private beside(object: GraphObject): ModelValue | undefined {
    const state = stateOf(object);
    const name = textOf(state?.get('filename'));
    if (name === undefined) return undefined;
    const file = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    const source = file === name ? this.context.sibling(file) : undefined;
    if (source === undefined) throw missing(name, object);
    const read = npyValue(source, this.context, file);
    this.nested.push(() => read.notRun());
    return read.value;
  }
}

/** The attributes that BUILD gives a wrapper. */
function stateOf(object: GraphObject): ReadonlyMap<string, GraphNode> | undefined {
  const [state] = object.states;
  if (object.states.length !== 1 || state?.kind !== 'dict') return undefined;
  return new Map(state.entries.map(([key, value]) => [textOf(key) ?? '', value]));
}

/** An array in a compressed file beside, as joblib wrote before 0.10 with `compress`. */
const compressed: Builder = ({ offset }) => {
  const message =
    'an array in a compressed file beside this one; load and dump it with a newer joblib';
  throw new ModelFileError('UNSUPPORTED', message, { format: 'joblib', offset });
};

function unknown({ offset }: GraphObject): ModelFileError {
  const message = 'an array that is not as its wrapper describes it';
  return new ModelFileError('MALFORMED', message, { format: 'joblib', offset });
}

function missing(name: string, { offset }: GraphObject): ModelFileError {
  const message = `the array file "${name.slice(0, 120)}" is not beside this one`;
  return new ModelFileError('SOURCE_FAILED', message, { format: 'joblib', offset });
}
