/**
 * safetensors: a length, a JSON header, and tensors that fill the rest of the file.
 *
 * The format holds nothing that runs. What is left to find are files that loaders read differently,
 * and room that no tensor claims.
 * @module
 */
import type { ByteSource } from '../core/source.ts';
import { anomalyPart } from './anomaly-part.ts';
import type { Format, Part, ReadContext } from './format.ts';
import { leftoverParts } from './leftover-bytes.ts';
import { byteLength, DTYPE_BITS } from './safetensors-entry.ts';
import {
  beginsAsSafetensors,
  readSafetensorsHeader,
  type SafetensorsHeader,
  type TensorEntry,
} from './safetensors-header.ts';
import { settle } from './settle.ts';
import { textLeads } from './leads.ts';

const SHOWN = 4096;
const SHOWN_NAME = 200;

/** A safetensors file: recognised by a header length that fits and the brace behind it. */
export const safetensors: Format = {
  id: 'safetensors',
  spec: 'https://github.com/huggingface/safetensors#format',
  leads: { ...textLeads('{'), at: 8 },
  rank: 25,
  isModel: true,
  detect: (head, source) => beginsAsSafetensors(head, source.size),
  *read(source, context) {
    const header = readSafetensorsHeader(source, context.budget.limits.members);
    context.budget.spendMembers(header.tensors.length);
    for (const { key, value } of header.metadata) {
      yield { kind: 'metadata', name: key, value: value.slice(0, SHOWN) };
    }
    for (const { code, offset, details } of header.oddities) {
      yield anomalyPart(code, offset, details);
    }
    settle(source);
    yield* dataParts(source, context, header);
  },
};

/** Tensors must tile the data section: the reference reader refuses a gap, an overlap and a rest. */
function* dataParts(
  source: ByteSource,
  context: ReadContext,
  { tensors, dataOffset }: SafetensorsHeader,
): Generator<Part> {
  let claimed = 0;
  for (const tensor of tensors.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const { name, start, end, offset } = tensor;
    if (start < claimed) {
      yield anomalyPart('overlapping-data', offset, { tensor: name, bytes: claimed - start });
    } else if (start > claimed) {
      const gap = {
        start: dataOffset + claimed,
        end: dataOffset + start,
        code: 'data-gap',
      } as const;
      yield* leftoverParts(source, context, { loader: 'pickle', ...gap });
    }
    yield* tensorParts(tensor, dataOffset, source.size);
    claimed = Math.max(claimed, end);
  }
  const start = dataOffset + claimed;
  yield* leftoverParts(source, context, { loader: 'pickle', start, code: 'tail-mismatch' });
}

function* tensorParts(tensor: TensorEntry, dataOffset: number, size: number): Generator<Part> {
  const { name, dtype, start, end, offset } = tensor;
  const bits = DTYPE_BITS.get(dtype);
  const shape = tensor.shape.map(Number);
  const place = { name: name.slice(0, SHOWN_NAME), offset } as const;
  yield { kind: 'tensor', name, dtype, shape, start: dataOffset + start, end: dataOffset + end };
  if (dataOffset + end > size) {
    const reason = `a tensor that ends at ${dataOffset + end}, in a file of ${size} bytes`;
    yield { kind: 'unread', ...place, code: 'TRUNCATED', reason };
  } else if (bits === undefined) {
    yield {
      kind: 'unread',
      ...place,
      code: 'UNSUPPORTED',
      reason: `the type ${dtype} is not known`,
    };
  } else if (byteLength(bits, tensor.shape) !== BigInt(end - start)) {
    const reason = `${end - start} bytes for ${dtype} [${shape.join(', ')}]`;
    yield { kind: 'unread', ...place, code: 'MALFORMED', reason };
  }
}
