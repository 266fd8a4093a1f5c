/**
 * Model values as a pickle that holds plain data and tensors, and calls nothing but what makes those.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { readExactly } from '../../core/source.ts';
import type { PickleEncoder } from '../../pickle/encode.ts';
import { OP } from '../../pickle/opcodes.ts';
import { keyText } from '../children.ts';
import { describeValue } from '../describe-value.ts';
import { flatten, type NamedTensor } from '../flatten.ts';
import type {
  BytesValue,
  DictValue,
  GroupValue,
  ModelValue,
  ObjectValue,
  TensorValue,
} from '../model/value.ts';
import type { Dropped } from '../writer.ts';

/** Writes what a tensor is in this file; gives the reason when it cannot be held, and has written nothing. */
export type WriteTensor = (value: TensorValue, encoder: PickleEncoder) => string | undefined;

/** What came of it. */
export interface WrittenValue {
  /** Every tensor that is held, by path. */
  readonly tensors: readonly NamedTensor[];
  readonly dropped: readonly Dropped[];
}

const DEEPEST = 900;
const MOST_BYTES = 2 ** 26;

/** What is still to be written: opcodes, or a value. */
type Step =
  | { readonly kind: 'do'; readonly run: () => void }
  | { readonly kind: 'value'; readonly value: ModelValue; readonly path: string };

/** Writes `root` and leaves it on the stack. */
export function writeValue(
  encoder: PickleEncoder,
  root: ModelValue,
  writeTensor: WriteTensor,
): WrittenValue {
  const writer = new ValueWriter(encoder, writeTensor);
  writer.write(root);
  return { tensors: writer.tensors, dropped: writer.dropped };
}

class ValueWriter {
  readonly tensors: NamedTensor[] = [];
  readonly dropped: Dropped[] = [];
  private readonly encoder: PickleEncoder;
  private readonly writeTensor: WriteTensor;
  private readonly memo = new Map<ModelValue, number>();
  private readonly open = new Set<ModelValue>();
  private readonly steps: Step[] = [];

  constructor(encoder: PickleEncoder, writeTensor: WriteTensor) {
    this.encoder = encoder;
    this.writeTensor = writeTensor;
  }

  write(root: ModelValue): void {
    this.steps.push({ kind: 'value', value: root, path: '' });
    for (let step = this.steps.pop(); step !== undefined; step = this.steps.pop()) {
      if (step.kind === 'do') step.run();
      else this.value(step.value, step.path);
    }
  }

  private value(value: ModelValue, path: string): void {
    const known = this.memo.get(value);
    if (known !== undefined) {
      this.encoder.recall(known);
      if (value.kind === 'tensor') this.held(value, path);
      return;
    }
    switch (value.kind) {
      case 'none':
        this.encoder.constant(undefined);
        return;
      case 'bool':
        this.encoder.constant(value.value);
        return;
      case 'int':
        if (!this.encoder.int(value.value))
          this.drop(value, path, 'a number of more than 255 bytes');
        return;
      case 'float':
        this.encoder.float(value.value);
        return;
      case 'complex':
        this.call('builtins', 'complex', 2, () => {
          this.encoder.float(value.real);
          this.encoder.float(value.imaginary);
        });
        return;
      case 'str':
        this.encoder.text(value.text);
        return;
      case 'bytes':
      case 'bytearray':
        this.bytes(value, path);
        return;
      case 'tensor':
        this.tensor(value, path);
        return;
      case 'list':
      case 'tuple':
      case 'set':
      case 'frozenset':
        this.sequence(value, path);
        return;
      case 'dict':
        this.dict(value, path);
        return;
      case 'group':
        this.group(value, path);
        return;
      case 'object':
        this.object(value, path);
        return;
      default:
        this.drop(value, path, 'only code could make it again');
    }
  }

  /** Of an object what its `state_dict()` would be, where it has tensors. */
  private object(value: ObjectValue, path: string): void {
    const { tensors } = flatten(value);
    if (tensors.length === 0) {
      this.drop(value, path, 'only code could make it again');
      return;
    }
    this.dropped.push({ ...describeValue({ path, value }), reason: 'only its tensors are kept' });
    const entries = tensors.map(({ name, value: tensor }): DictValue['entries'][number] => [
      { kind: 'str', text: name },
      tensor,
    ]);
    this.dict({ kind: 'dict', entries }, path);
  }

  /** Its place is kept by None, so that what stands behind it keeps its own. */
  private drop(value: ModelValue, path: string, reason: string): void {
    this.dropped.push({ ...describeValue({ path, value }), reason });
    this.encoder.constant(undefined);
  }

  private tensor(value: TensorValue, path: string): void {
    const refused = this.writeTensor(value, this.encoder);
    if (refused !== undefined) {
      this.drop(value, path, refused);
      return;
    }
    this.memo.set(value, this.encoder.memoize());
    this.held(value, path);
  }

  private held(value: TensorValue, path: string): void {
    this.tensors.push({ name: path, tensor: value.tensor, value });
  }

  private bytes(value: BytesValue, path: string): void {
    const { kind, source, offset, length } = value;
    if (length > MOST_BYTES) {
      this.drop(value, path, `${length} bytes in one value`);
      return;
    }
    const bytes = readExactly(source, offset, length).slice();
    const put = (): void => {
      if (this.encoder.protocol >= 4) this.encoder.binary(bytes);
      else this.encodedBytes(bytes);
    };
    if (kind === 'bytes') put();
    else this.call('builtins', 'bytearray', 1, put);
    this.memo.set(value, this.encoder.memoize());
  }

  /** As picklers write bytes in protocols before 3. */
  private encodedBytes(bytes: Uint8Array): void {
    this.call('_codecs', 'encode', 2, () => {
      let text = '';
      for (let at = 0; at < bytes.length; at += 8192) {
        text += String.fromCharCode(...bytes.subarray(at, at + 8192));
      }
      this.encoder.text(text);
      this.encoder.text('latin1');
    });
  }

  /** A call of a name with arguments that `put` writes. */
  private call(module: string, name: string, count: number, put: () => void): void {
    this.encoder.global(this.moduleName(module), name);
    put();
    this.encoder.tuple(count);
    this.encoder.opcode(OP.REDUCE);
  }

  /** Protocols before 3 spell it as Python 2 did (`_compat_pickle.REVERSE_IMPORT_MAPPING`). */
  private moduleName(module: string): string {
    return module === 'builtins' && this.encoder.protocol === 2 ? '__builtin__' : module;
  }

  private enter(value: ModelValue): void {
    if (this.open.has(value)) {
      throw new ModelFileError(
        'UNSUPPORTED',
        'a tuple or a set that holds itself cannot be written',
      );
    }
    if (this.open.size >= DEEPEST) {
      // `pickle.load` is not recursive, but what is done with the result is.
      throw new ModelFileError('LIMIT_EXCEEDED', `values more than ${DEEPEST} deep in each other`);
    }
    this.open.add(value);
  }

  private leave(value: ModelValue, run: () => void): Step {
    return {
      kind: 'do',
      run: () => {
        run();
        this.open.delete(value);
      },
    };
  }

  private sequence(
    value: Extract<
      ModelValue,
      { readonly items: unknown; readonly kind: 'list' | 'tuple' | 'set' | 'frozenset' }
    >,
    path: string,
  ): void {
    const { items, kind } = value;
    const inner = items.map((item, i): Step => ({
      kind: 'value',
      value: item,
      path: join(path, `${i}`),
    }));
    this.enter(value);
    const remember = (): void => {
      this.memo.set(value, this.encoder.memoize());
    };
    if (kind === 'list') {
      this.encoder.opcode(OP.EMPTY_LIST);
      remember();
      if (items.length > 0) this.encoder.opcode(OP.MARK);
      const end = items.length > 0 ? OP.APPENDS : undefined;
      this.next(
        inner,
        this.leave(value, () => end !== undefined && this.encoder.opcode(end)),
      );
      return;
    }
    if (kind === 'tuple') {
      const { type } = value;
      if (type?.module === 'torch' && type.name === 'Size') this.encoder.global('torch', 'Size');
      if (items.length > 3) this.encoder.opcode(OP.MARK);
      const end = (): void => {
        this.encoder.tuple(items.length);
        if (type?.module === 'torch' && type.name === 'Size') {
          this.encoder.tuple(1);
          this.encoder.opcode(OP.REDUCE);
        }
        remember();
      };
      this.next(inner, this.leave(value, end));
      return;
    }
    // `set([...])`: the opcodes for sets are not among those that torch takes.
    this.encoder.global(this.moduleName('builtins'), kind);
    this.encoder.opcode(OP.EMPTY_LIST);
    this.encoder.opcode(OP.MARK);
    const end = (): void => {
      this.encoder.opcode(OP.APPENDS);
      this.encoder.tuple(1);
      this.encoder.opcode(OP.REDUCE);
      remember();
    };
    this.next(inner, this.leave(value, end));
  }

  private dict(value: DictValue, path: string): void {
    const { entries, type } = value;
    this.enter(value);
    const ordered = type?.module === 'collections' && type.name === 'OrderedDict';
    if (type !== undefined && !ordered) {
      this.dropped.push({ ...describeValue({ path, value }), reason: 'written as a plain dict' });
    }
    if (ordered) {
      this.encoder.global('collections', 'OrderedDict');
      this.encoder.tuple(0);
      this.encoder.opcode(OP.REDUCE);
    } else {
      this.encoder.opcode(OP.EMPTY_DICT);
    }
    this.memo.set(value, this.encoder.memoize());
    const held = entries.filter(([key, item]) => this.isHashable(key, item, path));
    if (held.length > 0) this.encoder.opcode(OP.MARK);
    const inner = held.flatMap(([key, item]): Step[] => {
      const name = join(path, keyText(key));
      return [
        { kind: 'value', value: key, path: name },
        { kind: 'value', value: item, path: name },
      ];
    });
    const close = (): void => {
      if (held.length > 0) this.encoder.opcode(OP.SETITEMS);
    };
    const attributes = ordered ? value.attributes : undefined;
    const build: Step[] =
      attributes?.kind === 'dict'
        ? [
            { kind: 'value', value: attributes, path: join(path, '__dict__') },
            { kind: 'do', run: () => this.encoder.opcode(OP.BUILD) },
          ]
        : [];
    this.next(
      [...inner, { kind: 'do', run: close }, ...build],
      this.leave(value, () => undefined),
    );
  }

  /** A key that became None would collide with others: the entry is left out with it. */
  private isHashable(key: ModelValue, item: ModelValue, path: string): boolean {
    if (HASHABLE.has(key.kind)) return true;
    this.dropped.push({
      ...describeValue({ path: join(path, keyText(key)), value: item }),
      reason: `its key is a ${key.kind}`,
    });
    return false;
  }

  /** Several tensors that are one in the framework: a dict of its parts, and said so. */
  private group(value: GroupValue, path: string): void {
    this.dropped.push({
      ...describeValue({ path, value }),
      keptIn: 'metadata',
      reason: 'written as a dict of its parts',
    });
    const type = undefined;
    const entries = value.parts.map(([name, part]): DictValue['entries'][number] => [
      { kind: 'str', text: name === '' ? 'values' : name },
      part,
    ]);
    this.dict({ kind: 'dict', entries, type }, path);
  }

  private next(steps: readonly Step[], last: Step): void {
    this.steps.push(last);
    for (let i = steps.length - 1; i >= 0; i--) {
      const step = steps[i];
      if (step !== undefined) this.steps.push(step);
    }
  }
}

const HASHABLE: ReadonlySet<string> = new Set([
  'none',
  'bool',
  'int',
  'float',
  'str',
  'bytes',
  'tuple',
  'frozenset',
  'complex',
]);

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
