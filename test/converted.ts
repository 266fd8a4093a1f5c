/**
 * Conversions in memory, for tests of readers and writers.
 */
import { convertModel, type Conversion, type ConvertRequest } from '../src/convert/convert.ts';
import { flatten } from '../src/convert/flatten.ts';
import type { Model } from '../src/convert/model/model.ts';
import { readTensor } from '../src/convert/model/read-tensor.ts';
import type { Tensor } from '../src/convert/model/tensor.ts';
import { readModel } from '../src/convert/read-model.ts';
import { WRITERS } from '../src/convert/writers/index.ts';
import { bytesSource } from '../src/core/source.ts';
import { MemoryOutput, modelContext } from './memory-output.ts';

export { modelContext };

/** Files beside a model, by name. */
export type Siblings = Readonly<Record<string, Uint8Array>>;

/** The model in some bytes. */
export function modelOf(bytes: Uint8Array, siblings: Siblings = {}): Model {
  return readModel(bytesSource(bytes), modelContext(siblings));
}

/** A model of tensors by name. */
export function modelWith(tensors: Readonly<Record<string, Tensor>>): Model {
  const entries = Object.entries(tensors).map(
    ([name, tensor]) =>
      [
        { kind: 'str', text: name },
        { kind: 'tensor', type: 'tensor', tensor },
      ] as const,
  );
  const root = { kind: 'dict', entries } as const;
  const facts = new Map<string, string>();
  return { format: 'test', root, framework: undefined, facts, notRun: [], left: [] };
}

/** A tensor of bytes in memory. */
export function tensorOf(
  dtype: Tensor['dtype'],
  shape: readonly number[],
  bytes: Uint8Array,
): Tensor {
  return { dtype, shape, data: { kind: 'span', source: bytesSource(bytes), offset: 0 } };
}

/** A model converted into memory, and proven. */
export function convertedBy(
  writerId: string,
  model: Model,
  {
    name = 'model.out',
    ...request
  }: Partial<Omit<ConvertRequest, 'writer'>> & { readonly name?: string } = {},
): { readonly output: MemoryOutput; readonly conversion: Conversion } {
  const writer = WRITERS.find(({ id }) => id === writerId);
  if (writer === undefined) throw new Error(`no writer ${writerId}`);
  const output = new MemoryOutput(name);
  const conversion = convertModel(
    model,
    {
      cloneOverlaps: true,
      provenance: new Map<string, string>(),
      maxShardSize: Infinity,
      ...request,
      writer,
    },
    { output, context: modelContext(), sameBytes },
  );
  return { output, conversion };
}

/** What the tensors of a model are: type, shape, and their bytes in hexadecimal. */
export function tensorsOf(model: Model): Record<string, string> {
  return Object.fromEntries(
    flatten(model.root).tensors.map(({ name, tensor }) => [name, shown(tensor)]),
  );
}

/** One tensor in a line. */
export function shown(tensor: Tensor): string {
  const pieces = Array.from(readTensor(tensor), (piece) => Buffer.from(piece));
  const text = Buffer.concat(pieces).toString('hex');
  return `${tensor.dtype} [${tensor.shape.join(', ')}] ${text}`;
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}
