import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { safetensors } from '../../src/convert/writers/safetensors.ts';
import { torch } from '../../src/convert/writers/torch.ts';
import { flatten } from '../../src/convert/flatten.ts';
import { readTensor } from '../../src/convert/model/read-tensor.ts';
import { convertInMemory, modelFrom } from '../memory-output.ts';

// What torch and safetensors wrote themselves: oracle/convert/torch_files.py --save.
const folder = new URL('../fixtures/convert/torch/', import.meta.url);
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, folder)));

/** Header without metadata, and data, of a safetensors file. */
function partsOf(bytes: Uint8Array): { readonly header: unknown; readonly data: Uint8Array } {
  const length = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true));
  const header: Record<string, unknown> = JSON.parse(
    new TextDecoder().decode(bytes.subarray(8, 8 + length)),
  );
  delete header['__metadata__'];
  return { header: Object.entries(header), data: bytes.subarray(8 + length) };
}

/** All tensors of a model by name, as hexadecimal text. */
function tensorsOf(model: ReturnType<typeof modelFrom>): Record<string, string> {
  const named = flatten(model.root).tensors.map(({ name, tensor }) => {
    const pieces = [...readTensor(tensor)].map((piece) => Buffer.from(piece).toString('hex'));
    return [name, `${tensor.dtype} [${tensor.shape.join(', ')}] ${pieces.join('')}`] as const;
  });
  return Object.fromEntries(named);
}

describe('a state dict of every type that torch saves', () => {
  const model = modelFrom(bytesOf('state-dict.pt'), 'torch-zip');
  const reference = bytesOf('state-dict.safetensors');

  test('becomes the file that the reference writer of safetensors makes of it', () => {
    const { conversion, output } = convertInMemory(model, safetensors);
    const written = partsOf(output.bytesOf('model.safetensors'));
    expect(written).toEqual(partsOf(reference));
    expect(conversion.aliased).toEqual([{ name: 'head.weight', keptAs: 'emb.weight' }]);
    expect(conversion.notRun).toEqual([]);
    expect(conversion.lossy).toBe(false);
  });

  test('has the values that safetensors read from it', () => {
    const { 'head.weight': _alias, ...others } = tensorsOf(model);
    expect(others).toEqual(tensorsOf(modelFrom(reference, 'safetensors')));
  });

  test('becomes a torch file again, with both names of the shared tensor', () => {
    const { output } = convertInMemory(model, torch);
    const again = modelFrom(output.bytesOf('model.pt'), 'torch-zip');
    expect(tensorsOf(again)).toEqual(tensorsOf(model));
  });
});

test("torch's old format has the same tensors, as far as it can hold them", () => {
  const old = tensorsOf(modelFrom(bytesOf('legacy.pt'), 'torch-legacy'));
  const current = tensorsOf(modelFrom(bytesOf('state-dict.pt'), 'torch-zip'));
  expect(Object.keys(old).length).toBeGreaterThan(20);
  for (const [name, tensor] of Object.entries(old)) expect(tensor, name).toBe(current[name]);
});
