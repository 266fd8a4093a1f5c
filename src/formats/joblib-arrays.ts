/**
 * The arrays inside joblib streams: raw bytes, or nested pickles, behind the BUILD of a wrapper.
 * The arithmetic is joblib's own (`NumpyArrayWrapper.read_array` in joblib/numpy_pickle.py); whatever
 * it leaves in doubt ends the walk, for a wrong end would hide opcodes or invent them.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import { readExactly, type ByteSource } from '../core/source.ts';
import type { Value } from '../core/value.ts';
import type { Ref, Tape } from '../pickle/tape.ts';
import { walk, type RawData } from '../pickle/walk.ts';
import { anomalyPart, type AnomalyPart } from './anomaly-part.ts';
import type { ReadContext } from './format.ts';
import { readDtype, type Dtype } from './joblib-dtype.ts';
import { readFileName, readWrapper, wrapperKind, type WrappedArray } from './joblib-wrapper.ts';

/** Nodes drawn of a wrapper's state, of a dtype's state, of the call that made an object. */
const WRAPPER_NODES = 256;
const DTYPE_NODES = 20_000;
const MAKER_NODES = 12;
/** The padding that joblib writes: `NUMPY_ARRAY_ALIGNMENT_BYTES`. */
const MOST_PADDING = 16;
const PADDING_BYTE = 0xff;
/** Arrays of objects in one stream; a table has one for each column of text. */
const MOST_NESTED = 5000;

/** A range of bytes in a stream that is not opcodes. */
export interface RawRange {
  readonly start: number;
  readonly end: number;
  readonly kind: 'array' | 'pickle';
  /** Whether padding stands before the array. */
  readonly padded: boolean;
}

/** What differs between the versions of joblib. */
export interface JoblibVersion {
  /** False before joblib 1.2, which takes the padding for data. */
  readonly knowsPadding: boolean;
}

/** Follows one walk: give `afterBuild` to `walk`, then look at what it met. */
export class JoblibArrays {
  readonly ranges: RawRange[] = [];
  readonly anomalies: AnomalyPart[] = [];
  private readonly source: ByteSource;
  private readonly context: ReadContext;
  private readonly version: JoblibVersion;
  /** States given to dtypes, by the call that made the dtype; undefined when there were several. */
  private readonly dtypeStates = new Map<number, Ref | undefined>();
  private readonly dtypes = new Map<number, Dtype>();
  private readonly built = new Set<number>();
  private importsSeen = 0;
  private nestedCount = 0;
  private hasWrappers = false;

  constructor(
    source: ByteSource,
    context: ReadContext,
    version: JoblibVersion = { knowsPadding: true },
  ) {
    this.source = source;
    this.context = context;
    this.version = version;
  }

  /** `NumpyUnpickler.load_build`: where the opcodes go on when `object` is a wrapper. */
  readonly afterBuild = (
    tape: Tape,
    object: Ref,
    state: Ref,
    position: number,
  ): RawData | undefined => {
    const maker = tape.maker(object);
    if (maker?.symbol.module === 'numpy' && maker.symbol.name === 'dtype') {
      this.dtypeStates.set(maker.call, this.dtypeStates.has(maker.call) ? undefined : state);
    }
    if (!this.wrappersImported(tape)) return undefined;
    const kind = this.kindOf(tape, object);
    if (kind === undefined) return undefined;
    if (maker === undefined || this.built.has(maker.call))
      throw unclear('a wrapper with two states', position);
    this.built.add(maker.call);
    if (kind === 'file') return this.named(tape.value(state, WRAPPER_NODES), position);
    return this.inline(tape, readWrapper(tape.value(state, WRAPPER_NODES)), position);
  };

  private wrappersImported(tape: Tape): boolean {
    for (; this.importsSeen < tape.imports; this.importsSeen++) {
      const symbol = tape.symbol(this.importsSeen);
      if (symbol !== undefined && wrapperKind(symbol) !== undefined) this.hasWrappers = true;
    }
    return this.hasWrappers;
  }

  /** Wrappers are made by NEWOBJ or, in protocols 0 and 1, by `copyreg._reconstructor`. */
  private kindOf(tape: Tape, object: Ref): 'inline' | 'file' | undefined {
    const value = tape.value(object, MAKER_NODES);
    if (value.kind !== 'instance') return undefined;
    const { callee, args, how } = value;
    if (callee.kind !== 'global') return undefined;
    const own = wrapperKind(callee.symbol);
    if (own !== undefined && how === 'newobj' && isEmpty(args)) return own;
    const direct = [callee, ...(args?.kind === 'tuple' ? args.items : [])];
    const named = direct.flatMap((item) =>
      item.kind === 'global' ? (wrapperKind(item.symbol) ?? []) : [],
    );
    const [kind] = named;
    if (kind === undefined) return undefined;
    if (isReconstructor(callee) && named.length === 1 && isPlainObject(args)) return kind;
    throw unclear('a wrapper made in another way than joblib makes it', undefined);
  }

  private named(state: Value, position: number): undefined {
    const file = readFileName(state);
    this.anomalies.push(anomalyPart('outside-reference', position, { file }));
  }

  private inline(tape: Tape, array: WrappedArray, position: number): RawData {
    const dtype = this.dtypeOf(tape, array.dtype, position);
    return dtype.hasObject ? this.nested(position) : this.raw(array, dtype, position);
  }

  private dtypeOf(
    tape: Tape,
    { call, callee, args }: WrappedArray['dtype'],
    position: number,
  ): Dtype {
    const known = this.dtypes.get(call);
    if (known !== undefined) return known;
    const { module, name } = callee.kind === 'global' ? callee.symbol : { module: '', name: '' };
    const state = this.dtypeStates.get(call);
    if (module !== 'numpy' || name !== 'dtype' || state === undefined) {
      throw unclear('an array whose dtype is not one', position);
    }
    const dtype = readDtype(args, tape.value(state, DTYPE_NODES));
    this.dtypes.set(call, dtype);
    return dtype;
  }

  private raw({ count, aligned }: WrappedArray, { itemSize }: Dtype, position: number): RawData {
    const padding = aligned && this.version.knowsPadding ? this.padding(position) : 0;
    const start = position + padding;
    const bytes = count * itemSize;
    if (bytes > BigInt(Number.MAX_SAFE_INTEGER) || start + Number(bytes) > this.source.size) {
      const there = Math.max(0, this.source.size - start);
      throw new ModelFileError('TRUNCATED', `an array of ${bytes} bytes, ${there} are there`, {
        format: 'joblib',
        offset: position,
      });
    }
    const end = start + Number(bytes);
    this.source.forget?.(start, end);
    this.ranges.push({ start: position, end, kind: 'array', padded: aligned });
    return { end };
  }

  /** The length byte and the padding it announces. */
  private padding(position: number): number {
    const length = readExactly(this.source, position, 1, 'joblib')[0] ?? 0;
    const bytes = readExactly(this.source, position + 1, length, 'joblib');
    if (length > MOST_PADDING || bytes.some((byte) => byte !== PADDING_BYTE)) {
      const details = { reader: 'joblib', padding: length };
      this.anomalies.push(anomalyPart('tail-mismatch', position, details));
    }
    return 1 + length;
  }

  /** `pickle.load(unpickler.file_handle)`: a pickle of its own, in which no wrapper is replaced. */
  private nested(position: number): RawData {
    if (this.nestedCount++ === MOST_NESTED) {
      const message = `more than ${MOST_NESTED} arrays of objects`;
      throw new ModelFileError('LIMIT_EXCEEDED', message, { format: 'joblib', offset: position });
    }
    const { budget } = this.context;
    const tape = walk(this.source, { budget, start: position });
    this.ranges.push({ start: position, end: tape.end, kind: 'pickle', padded: false });
    if (tape.outcome === 'stop') return { end: tape.end };
    const { code, message, offset } = tape.error ?? {
      code: 'MALFORMED',
      message: 'no end',
      offset: position,
    };
    throw new ModelFileError(code, `in an array of objects: ${message}`, {
      format: 'joblib',
      offset,
    });
  }
}

function isEmpty(args: Value | undefined): boolean {
  return args?.kind === 'tuple' && args.items.length === 0 && args.elided === 0;
}

function isReconstructor(callee: Value): boolean {
  if (callee.kind !== 'global') return false;
  return callee.symbol.module === 'copyreg' && callee.symbol.name === '_reconstructor';
}

/** `(cls, object, None)`, the arguments of `copyreg._reconstructor` for a class without a base. */
function isPlainObject(args: Value | undefined): boolean {
  if (args?.kind !== 'tuple' || args.items.length !== 3 || args.elided > 0) return false;
  const [cls, base, state] = args.items;
  if (cls?.kind !== 'global' || base?.kind !== 'global' || state?.kind !== 'none') return false;
  return base.symbol.module === 'builtins' && base.symbol.name === 'object';
}

function unclear(what: string, offset: number | undefined): ModelFileError {
  return new ModelFileError('UNSUPPORTED', `${what} is not what joblib writes`, {
    format: 'joblib',
    offset,
  });
}
