/**
 * Values as MessagePack, streamed: nothing but the way to the current value is kept.
 * @module
 */
import type { Sink } from '../../core/sink.ts';
import { describeValue } from '../describe-value.ts';
import type { NamedTensor } from '../flatten.ts';
import type { BytesValue, ModelValue } from '../model/value.ts';
import { tensorHolders } from '../reach.ts';
import type { Dropped } from '../writer.ts';
import { arrayName, EXTENSION } from './array-names.ts';
import {
  bytesHead,
  extensionHead,
  floatBytes,
  head,
  intBytes,
  joined,
  listHead,
  mapHead,
  textBytes,
} from './heads.ts';
import { entriesOf, reasonAgainst } from './value-parts.ts';
import { writeArray } from './write-array.ts';

const PIECE = 2 ** 20;

/** What was written, and what was not. */
export interface WrittenValues {
  readonly tensors: readonly NamedTensor[];
  readonly dropped: readonly Dropped[];
  /** Whether a list or tuple became a map. */
  readonly hasSequences: boolean;
}

/** What is still to be written: bytes as they are, a value, or the end of one. */
type Step =
  | Uint8Array
  | { readonly kind: 'enter'; readonly value: ModelValue; readonly path: string }
  | { readonly kind: 'leave'; readonly value: ModelValue };

/** Writes a value with everything in it. */
export function writeValues(sink: Sink, root: ModelValue): WrittenValues {
  const writer = new ValueWriter(sink, root);
  writer.run(root);
  return writer;
}

class ValueWriter implements WrittenValues {
  readonly tensors: NamedTensor[] = [];
  readonly dropped: Dropped[] = [];
  hasSequences = false;
  private readonly sink: Sink;
  private readonly holders: ReadonlySet<ModelValue>;
  private readonly open = new Set<ModelValue>();
  private readonly steps: Step[] = [];

  constructor(sink: Sink, root: ModelValue) {
    this.sink = sink;
    this.holders = tensorHolders(root);
  }

  run(root: ModelValue): void {
    const isHeld = this.isHeld(root, '');
    this.steps.push(isHeld ? { kind: 'enter', value: root, path: '' } : mapHead(0));
    for (let step = this.steps.pop(); step !== undefined; step = this.steps.pop()) {
      if (step instanceof Uint8Array) this.sink.write(step);
      else if (step.kind === 'leave') this.open.delete(step.value);
      else this.enter(step.value, step.path);
    }
  }

  /** Whether a value can be written; tells when it cannot. */
  private isHeld(value: ModelValue, path: string): boolean {
    const reason = this.open.has(value) ? 'a value inside itself' : this.reasonAgainst(value);
    if (reason !== undefined) this.dropped.push({ ...describeValue({ path, value }), reason });
    return reason === undefined;
  }

  private reasonAgainst(value: ModelValue): string | undefined {
    if (value.kind !== 'tensor') return reasonAgainst(value, this.holders);
    const { dtype } = value.tensor;
    return arrayName(dtype) === undefined ? `flax has no ${dtype}` : undefined;
  }

  private enter(value: ModelValue, path: string): void {
    if (value.kind === 'tensor') {
      this.tensors.push({ name: path, tensor: value.tensor, value });
      writeArray(this.sink, value.tensor, { isScalar: value.type === 'scalar' });
      return;
    }
    if (value.kind === 'bytes' || value.kind === 'bytearray') {
      this.writeBytes(value);
      return;
    }
    const scalar = scalarBytes(value);
    if (scalar === undefined) this.enterContainer(value, path);
    else this.sink.write(scalar);
  }

  private writeBytes({ source, offset, length }: BytesValue): void {
    this.sink.write(bytesHead(length));
    for (let at = 0; at < length; at += PIECE) {
      this.sink.copy(source, offset + at, Math.min(PIECE, length - at));
    }
  }

  private enterContainer(value: ModelValue, path: string): void {
    if (value.kind === 'list' || value.kind === 'tuple') this.hasSequences = true;
    if (value.kind === 'object' || value.kind === 'group' || value.kind === 'persistent') {
      const reason = 'only its tensors, in a map';
      this.dropped.push({ ...describeValue({ path, value }), reason });
    }
    this.open.add(value);
    this.steps.push({ kind: 'leave', value });
    const steps: Step[] = [];
    for (const { key, name, value: part } of entriesOf(value, this.holders)) {
      const inner = name === '' ? path : path === '' ? name : `${path}.${name}`;
      if (key === undefined) {
        const reason = name === '__dict__' ? 'attributes of a dict' : 'no such key in MessagePack';
        this.dropped.push({ ...describeValue({ path: inner, value: part }), reason });
      } else if (this.isHeld(part, inner)) {
        steps.push(key, { kind: 'enter', value: part, path: inner });
      }
    }
    this.steps.push(...[mapHead(steps.length / 2), ...steps].toReversed());
  }
}

/** The bytes of a value that holds no other; undefined for one that does. */
function scalarBytes(value: ModelValue): Uint8Array | undefined {
  switch (value.kind) {
    case 'none':
      return head(0xc0, 0);
    case 'bool':
      return head(value.value ? 0xc3 : 0xc2, 0);
    case 'int':
      return intBytes(value.value);
    case 'float':
      return floatBytes(value.value);
    case 'str':
      return textBytes(value.text);
    case 'complex': {
      const parts = [floatBytes(value.real), floatBytes(value.imaginary)];
      return joined(extensionHead(EXTENSION.complex, 19), listHead(2), ...parts);
    }
    default:
      return undefined;
  }
}
