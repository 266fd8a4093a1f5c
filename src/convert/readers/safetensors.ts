/**
 * safetensors files, read as strictly as the reference reader does.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { LIMITS } from '../../core/limits.ts';
import type { ByteSource } from '../../core/source.ts';
import { readSafetensorsHeader, type TensorEntry } from '../../formats/safetensors-header.ts';
import { isDType } from '../model/dtype.ts';
import type { ModelReader } from '../model/model.ts';
import { tensorBytes, type Tensor } from '../model/tensor.ts';
import type { ModelValue } from '../model/value.ts';

/** Oddities that do not change what anybody reads. */
const HARMLESS: ReadonlySet<string> = new Set(['irregular-header']);

/** Reader of safetensors. */
export const safetensors: ModelReader = {
  formats: ['safetensors'],
  read(source) {
    const header = readSafetensorsHeader(source, LIMITS.members);
    const odd = header.oddities.find(({ code }) => !HARMLESS.has(code));
    if (odd !== undefined) {
      const message = `readers disagree about this header (${odd.code})`;
      throw new ModelFileError('MALFORMED', message, { format: 'safetensors', offset: odd.offset });
    }
    checkOrder(header.tensors, source.size - header.dataOffset);
    const entries = header.tensors.map((entry): readonly [ModelValue, ModelValue] => [
      { kind: 'str', text: entry.name },
      { kind: 'tensor', type: 'tensor', tensor: tensorOf(source, header.dataOffset, entry) },
    ]);
    const facts = new Map(header.metadata.map(({ key, value }) => [key, value]));
    return {
      format: 'safetensors',
      root: { kind: 'dict', entries },
      framework: frameworkOf(facts.get('format')),
      facts,
      notRun: [],
      left: [],
    };
  },
};

function tensorOf(source: ByteSource, dataOffset: number, entry: TensorEntry): Tensor {
  const { dtype, shape: dims, start, end, offset } = entry;
  if (!isDType(dtype)) {
    const message = `"${entry.name.slice(0, 80)}" has the unknown type ${dtype.slice(0, 20)}`;
    throw new ModelFileError('UNSUPPORTED', message, { format: 'safetensors', offset });
  }
  const shape = dims.map(Number);
  const bytes = tensorBytes({ dtype, shape });
  if (bytes !== end - start) {
    const message = `"${entry.name.slice(0, 80)}" needs ${bytes} bytes and has ${end - start}`;
    throw new ModelFileError('MALFORMED', message, { format: 'safetensors', offset });
  }
  return { dtype, shape, data: { kind: 'span', source, offset: dataOffset + start } };
}

/** Every byte belongs to one tensor: no holes, no overlaps, nothing behind the last. */
function checkOrder(tensors: readonly TensorEntry[], length: number): void {
  let at = 0;
  for (const { start, end, offset } of tensors.toSorted(
    (a, b) => a.start - b.start || a.end - b.end,
  )) {
    if (start !== at || end < start) {
      const message = `a tensor starts at ${start} where ${at} is expected`;
      throw new ModelFileError('MALFORMED', message, { format: 'safetensors', offset });
    }
    at = end;
  }
  if (at !== length) {
    const message = `tensors of ${at} bytes, and ${length} bytes are there`;
    const code = at > length ? 'TRUNCATED' : 'MALFORMED';
    throw new ModelFileError(code, message, { format: 'safetensors' });
  }
}

function frameworkOf(format: string | undefined): 'pt' | 'tf' | 'flax' | 'np' | undefined {
  return format === 'pt' || format === 'tf' || format === 'flax' || format === 'np'
    ? format
    : undefined;
}
