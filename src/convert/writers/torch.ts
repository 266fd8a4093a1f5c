/**
 * Checkpoints for torch.load with `weights_only=True`: the structure of the model with its tensors, made of
 * nothing but the opcodes and names that torch's own restricted unpickler takes.
 * torch/_weights_only_unpickler.py; torch/serialization.py `_save` (torch 2.15).
 * @module
 */
import type { Sink } from '../../core/sink.ts';
import { PickleEncoder } from '../../pickle/encode.ts';
import { OP } from '../../pickle/opcodes.ts';
import type { DType } from '../model/dtype.ts';
import { rowMajor, tensorBytes, type Tensor } from '../model/tensor.ts';
import type { TensorValue } from '../model/value.ts';
import { writeValue } from '../pickle/write-value.ts';
import { identityOf } from '../sharing.ts';
import { writeTensor } from '../write-tensor.ts';
import type { Writer } from '../writer.ts';
import { ZipWriter } from '../zip-writer.ts';

/** Storage classes by element type. */
const STORAGES: ReadonlyMap<DType, string> = new Map([
  ['F64', 'DoubleStorage'],
  ['F32', 'FloatStorage'],
  ['F16', 'HalfStorage'],
  ['BF16', 'BFloat16Storage'],
  ['I64', 'LongStorage'],
  ['I32', 'IntStorage'],
  ['I16', 'ShortStorage'],
  ['I8', 'CharStorage'],
  ['U8', 'ByteStorage'],
  ['BOOL', 'BoolStorage'],
  ['C128', 'ComplexDoubleStorage'],
  ['C64', 'ComplexFloatStorage'],
  ['C32', 'ComplexHalfStorage'],
]);
/** Types without a storage class: bytes, and the type by name (`_rebuild_tensor_v3`, torch 2.1 and later). */
const NAMED: ReadonlyMap<DType, string> = new Map([
  ['U16', 'uint16'],
  ['U32', 'uint32'],
  ['U64', 'uint64'],
  ['F8_E4M3', 'float8_e4m3fn'],
  ['F8_E5M2', 'float8_e5m2'],
  ['F8_E4M3FNUZ', 'float8_e4m3fnuz'],
  ['F8_E5M2FNUZ', 'float8_e5m2fnuz'],
  ['F8_E8M0', 'float8_e8m0fnu'],
]);
/** As torch aligns storages by default. */
const ALIGNMENT = 64;
const ROOT = 'archive';

/** Writer of torch checkpoints. */
export const torch: Writer = {
  id: 'torch',
  title: 'torch: a checkpoint that torch.load(weights_only=True) takes',
  extensions: ['.pt', '.pth', '.bin', '.ckpt'],
  format: 'torch-zip',
  holds: 'values',
  write({ root, provenance }, output) {
    const storages = new Storages();
    const encoder = new PickleEncoder(2);
    const { tensors, dropped } = writeValue(encoder, root, (value) => storages.put(value, encoder));
    encoder.opcode(OP.STOP);
    writeArchive(output.create(output.name), encoder.written, storages, provenance);
    return { files: [output.name], tensors, dropped };
  },
};

function writeArchive(
  sink: Sink,
  pickle: Uint8Array,
  storages: Storages,
  provenance: ReadonlyMap<string, string>,
): void {
  const zip = new ZipWriter(sink);
  zip.addBytes(`${ROOT}/data.pkl`, pickle, { alignment: ALIGNMENT });
  zip.addBytes(`${ROOT}/byteorder`, text('little'));
  for (const [key, tensor] of storages.tensors.entries()) {
    zip.add(`${ROOT}/data/${key}`, tensorBytes(tensor), (put) => writeTensor(put, tensor), {
      alignment: ALIGNMENT,
    });
  }
  zip.addBytes(`${ROOT}/version`, text('3\n'));
  const facts = JSON.stringify(Object.fromEntries(provenance));
  zip.addBytes(`${ROOT}/.data/pickleproof.json`, text(facts));
  zip.finish();
}

function text(value: string): Uint8Array {
  return new TextEncoder().encode(value);
}

/** A storage for each distinct tensor. */
class Storages {
  readonly tensors: Tensor[] = [];
  private readonly keys = new Map<unknown, Map<string, number>>();

  /** Writes the call that rebuilds a tensor, or says why torch cannot hold it. */
  put({ tensor, type, requiresGrad }: TensorValue, encoder: PickleEncoder): string | undefined {
    const { dtype } = tensor;
    if (!STORAGES.has(dtype) && !NAMED.has(dtype)) return `torch has no ${dtype}`;
    if (type !== 'parameter') {
      this.rebuild(tensor, requiresGrad === true, encoder);
      return undefined;
    }
    encoder.global('torch._utils', '_rebuild_parameter');
    this.rebuild(tensor, requiresGrad === true, encoder);
    encoder.constant(requiresGrad !== false);
    hooks(encoder);
    encoder.tuple(3);
    encoder.opcode(OP.REDUCE);
    return undefined;
  }

  private rebuild(tensor: Tensor, requiresGrad: boolean, encoder: PickleEncoder): void {
    const { dtype, shape } = tensor;
    const named = NAMED.get(dtype);
    const version = named === undefined ? '_rebuild_tensor_v2' : '_rebuild_tensor_v3';
    encoder.global('torch._utils', version);
    encoder.opcode(OP.MARK);
    this.storage(tensor, encoder);
    encoder.int(0n);
    counts(encoder, shape);
    counts(encoder, rowMajor(shape));
    encoder.constant(requiresGrad);
    hooks(encoder);
    if (named !== undefined) encoder.global('torch', named);
    encoder.opcode(OP.TUPLE);
    encoder.opcode(OP.REDUCE);
  }

  /** `('storage', class, key, 'cpu', elements)`: bytes are counted where there is no class. */
  private storage(tensor: Tensor, encoder: PickleEncoder): void {
    const type = STORAGES.get(tensor.dtype);
    const bytes = tensorBytes(tensor);
    const elements = tensor.shape.reduce((product, size) => product * size, 1);
    encoder.opcode(OP.MARK);
    encoder.text('storage');
    if (type === undefined) encoder.global('torch.storage', 'UntypedStorage');
    else encoder.global('torch', type);
    encoder.text(String(this.keyOf(tensor)));
    encoder.text('cpu');
    encoder.int(BigInt(type === undefined ? bytes : elements));
    encoder.opcode(OP.TUPLE);
    encoder.opcode(OP.BINPERSID);
  }

  private keyOf(tensor: Tensor): number {
    const { data } = tensor;
    if (data.kind === 'stream') return this.tensors.push(tensor) - 1;
    const keys = this.keys.get(data.source) ?? new Map<string, number>();
    this.keys.set(data.source, keys);
    const identity = identityOf(tensor, data);
    const known = keys.get(identity);
    if (known !== undefined) return known;
    const key = this.tensors.push(tensor) - 1;
    keys.set(identity, key);
    return key;
  }
}

function counts(encoder: PickleEncoder, numbers: readonly number[]): void {
  if (numbers.length > 3) encoder.opcode(OP.MARK);
  for (const number of numbers) encoder.int(BigInt(number));
  encoder.tuple(numbers.length);
}

/** An empty `OrderedDict()`: no backward hooks. */
function hooks(encoder: PickleEncoder): void {
  encoder.global('collections', 'OrderedDict');
  encoder.tuple(0);
  encoder.opcode(OP.REDUCE);
}
