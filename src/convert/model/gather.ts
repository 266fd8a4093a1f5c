/**
 * Tensors that are views: their elements are gathered into row-major order, a window at a time.
 *
 * A window is a box of the tensor whose bytes fit into it. Inside a box the source is read along the
 * dimension whose elements lie closest together, so that a transposed matrix costs runs and not single
 * elements.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { ByteSource } from '../../core/source.ts';
import { elementBits, tensorBytes, type SpanData, type Tensor } from './tensor.ts';

/** Bytes of a window. */
const WINDOW = 2 ** 23;
/** Bytes between the first and the last element of a run that are still read in one go. */
const RUN = 2 ** 20;

/** The canonical bytes of a strided tensor. */
export function* gathered(tensor: Tensor, data: SpanData): Generator<Uint8Array> {
  const bits = elementBits(tensor);
  if (bits % 8 !== 0) throw new ModelFileError('UNSUPPORTED', `a view of ${tensor.dtype} elements`);
  if (tensorBytes(tensor) === 0) return;
  const item = bits / 8;
  const { shape } = tensor;
  const strides = data.strides ?? [];
  const window = new Uint8Array(Math.min(WINDOW, tensorBytes(tensor)) + item);
  const split = splitDimension(shape, item);
  const inner = shape.slice(split + 1).reduce((product, size) => product * size, 1);
  const rows = Math.max(1, Math.floor(WINDOW / (inner * item)));
  for (const outer of positions(shape.slice(0, split))) {
    const base = outer.reduce((sum, index, i) => sum + index * (strides[i] ?? 0), 0);
    const length = shape[split] ?? 1;
    for (let from = 0; from < length; from += rows) {
      const count = Math.min(rows, length - from);
      const box: Box = {
        shape: [count, ...shape.slice(split + 1)],
        strides: strides.slice(split),
        first: base + from * (strides[split] ?? 0),
      };
      yield fill(window, box, { source: data.source, offset: data.offset, item });
    }
  }
}

/** The outermost dimension of which single steps fit a window. */
function splitDimension(shape: readonly number[], item: number): number {
  let bytes = shape.reduce((product, size) => product * size, item);
  let split = 0;
  while (split < shape.length - 1 && bytes / (shape[split] ?? 1) > WINDOW) {
    bytes /= shape[split] ?? 1;
    split++;
  }
  return split;
}

/** A part of a tensor, in elements of its storage. */
interface Box {
  readonly shape: readonly number[];
  readonly strides: readonly number[];
  readonly first: number;
}

interface Elements {
  readonly source: ByteSource;
  readonly offset: number;
  readonly item: number;
}

function fill(window: Uint8Array, box: Box, elements: Elements): Uint8Array {
  const { shape, strides } = box;
  const targets = targetStrides(shape);
  const fast = fastest(shape, strides);
  const others = shape.map((size, i) => (i === fast ? 1 : size));
  const run = shape[fast] ?? 1;
  const step = strides[fast] ?? 0;
  for (const position of positions(others)) {
    let from = box.first;
    let to = 0;
    for (let i = 0; i < position.length; i++) {
      from += (position[i] ?? 0) * (strides[i] ?? 0);
      to += (position[i] ?? 0) * (targets[i] ?? 0);
    }
    copyRun(window, { from, to, run, step, targetStep: targets[fast] ?? 1 }, elements);
  }
  const count = shape.reduce((product, size) => product * size, 1);
  return window.subarray(0, count * elements.item);
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly run: number;
  readonly step: number;
  readonly targetStep: number;
}

function copyRun(
  window: Uint8Array,
  { from, to, run, step, targetStep }: Run,
  { source, offset, item }: Elements,
): void {
  const perRead = step === 0 ? run : Math.max(1, Math.floor(RUN / (step * item)));
  for (let done = 0; done < run; done += perRead) {
    const count = Math.min(perRead, run - done);
    const at = offset + (from + done * step) * item;
    const length = ((count - 1) * step + 1) * item;
    const bytes = source.read(at, length);
    if (bytes.length < length) {
      const message = `${length} bytes of a tensor expected at ${at}, ${bytes.length} are there`;
      throw new ModelFileError('TRUNCATED', message, { offset: at });
    }
    const target = (to + done * targetStep) * item;
    if (step === 1 && targetStep === 1) window.set(bytes, target);
    else scatter(window, target, bytes, { count, step, targetStep, item });
  }
}

function scatter(
  window: Uint8Array,
  target: number,
  bytes: Uint8Array,
  {
    count,
    step,
    targetStep,
    item,
  }: {
    readonly count: number;
    readonly step: number;
    readonly targetStep: number;
    readonly item: number;
  },
): void {
  for (let i = 0; i < count; i++) {
    const from = i * step * item;
    const to = target + i * targetStep * item;
    for (let byte = 0; byte < item; byte++) window[to + byte] = bytes[from + byte]!;
  }
}

/** The dimension along which elements lie closest together; one that repeats an element counts last. */
function fastest(shape: readonly number[], strides: readonly number[]): number {
  let best = shape.length - 1;
  let least = Infinity;
  for (let i = shape.length - 1; i >= 0; i--) {
    const stride = strides[i] ?? 0;
    if ((shape[i] ?? 1) > 1 && stride > 0 && stride < least) {
      best = i;
      least = stride;
    }
  }
  return Math.max(0, best);
}

function targetStrides(shape: readonly number[]): number[] {
  const strides: number[] = Array.from(shape, () => 1);
  for (let i = shape.length - 2; i >= 0; i--)
    strides[i] = (strides[i + 1] ?? 1) * (shape[i + 1] ?? 1);
  return strides;
}

/** All positions of a box in row-major order; the array is reused. */
function* positions(shape: readonly number[]): Generator<readonly number[]> {
  const position: number[] = Array.from(shape, () => 0);
  for (;;) {
    yield position;
    let i = shape.length - 1;
    while (i >= 0 && (position[i] ?? 0) + 1 >= (shape[i] ?? 1)) {
      position[i] = 0;
      i--;
    }
    if (i < 0) return;
    position[i] = (position[i] ?? 0) + 1;
  }
}
