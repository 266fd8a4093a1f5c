/**
 * Models of named tensors for tests of conversions.
 * @module
 */
import fc from 'fast-check';
import { flatten } from '../src/convert/flatten.ts';
import type { DType } from '../src/convert/model/dtype.ts';
import type { Model } from '../src/convert/model/model.ts';
import { readTensor } from '../src/convert/model/read-tensor.ts';
import { tensorBytes, type Tensor } from '../src/convert/model/tensor.ts';
import type { ModelValue } from '../src/convert/model/value.ts';
import { bytesSource } from '../src/core/source.ts';

/** A tensor over bytes in memory. */
export function tensorOf(
  dtype: DType,
  shape: readonly number[],
  bytes: Uint8Array,
  rest: Pick<Tensor, 'itemBytes' | 'descr'> = {},
): Tensor {
  return { dtype, shape, ...rest, data: { kind: 'span', source: bytesSource(bytes), offset: 0 } };
}

/** A model whose root is this value. */
export function modelOf(root: ModelValue, framework: Model['framework'] = 'np'): Model {
  return { format: 'test', root, framework, facts: new Map(), notRun: [], left: [] };
}

/** A dict of texts to tensors. */
export function dictOf(tensors: Readonly<Record<string, Tensor>>): ModelValue {
  const entries = Object.entries(tensors).map(
    ([name, tensor]): readonly [ModelValue, ModelValue] => [
      { kind: 'str', text: name },
      { kind: 'tensor', type: 'array', tensor },
    ],
  );
  return { kind: 'dict', entries };
}

/** The canonical bytes in hexadecimal. */
export function canonicalHex(tensor: Tensor): string {
  return [...readTensor(tensor)].map((piece) => Buffer.from(piece).toString('hex')).join('');
}

/** Each tensor of a model by name: type, shape and bytes in one text. */
export function outlineOf({ root }: Pick<Model, 'root'>): Record<string, string> {
  const { tensors } = flatten(root);
  return Object.fromEntries(tensors.map(({ name, tensor }) => [name, tensorText(tensor)]));
}

/** A tensor in one text. */
export function tensorText(tensor: Tensor): string {
  return `${tensor.descr ?? tensor.dtype} [${tensor.shape.join(', ')}] ${canonicalHex(tensor)}`;
}

/** Tensors of some types, of any small shape. */
export function anyTensor(dtypes: readonly DType[]): fc.Arbitrary<Tensor> {
  return fc
    .tuple(
      fc.constantFrom(...dtypes),
      fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 3 }),
      fc.infiniteStream(fc.integer({ min: 0, max: 255 })),
    )
    .map(([dtype, shape, numbers]) => {
      const length = tensorBytes({ dtype, shape });
      const bytes = Uint8Array.from(numbers.take(length));
      return tensorOf(dtype, shape, dtype === 'BOOL' ? bytes.map((byte) => byte & 1) : bytes);
    });
}
