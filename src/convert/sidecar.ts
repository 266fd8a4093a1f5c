/**
 * The file beside the output that keeps what is no tensor: values with their types, by path.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { Output } from '../core/sink.ts';
import type { Flat } from './flatten.ts';
import type { TensorValue } from './model/value.ts';
import { typedJson } from './typed-json.ts';

/** Bytes of a sidecar; an object that says more is not kept. */
const MOST = 2 ** 28;

/** Writes the sidecar; false when it would be too large. */
export function writeSidecar(name: string, flat: Flat, output: Output): boolean {
  const names = new Map(flat.tensors.map((named) => [named.value, named.name]));
  const tensorText = (value: TensorValue): string[] => [
    `{"$tensor":${JSON.stringify(names.get(value) ?? null)}}`,
  ];
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for (const text of sidecarText(flat, tensorText)) {
      const piece = encoder.encode(text);
      length += piece.length;
      if (length > MOST) return false;
      pieces.push(piece);
    }
  } catch (error) {
    if (error instanceof ModelFileError && error.code === 'LIMIT_EXCEEDED') return false;
    throw error;
  }
  const sink = output.create(name);
  for (const piece of pieces) sink.write(piece);
  return true;
}

function* sidecarText(
  { others }: Flat,
  tensorText: (value: TensorValue) => string[],
): Generator<string> {
  yield '{\n  "schema": "pickleproof/meta/v1",\n  "values": {';
  let gathered = '';
  for (const [i, { path, value }] of others.entries()) {
    gathered += `${i === 0 ? '' : ','}\n    ${JSON.stringify(path === '' ? '.' : path)}: `;
    for (const text of typedJson(value, tensorText)) {
      gathered += text;
      if (gathered.length < 65_536) continue;
      yield gathered;
      gathered = '';
    }
  }
  yield `${gathered}\n  }\n}\n`;
}
