/**
 * One model in several files.
 * @module
 */
import type { NamedTensor } from './flatten.ts';
import { tensorBytes } from './model/tensor.ts';

/** The tensors of each file, in order, at most `most` bytes each; a larger tensor has a file of its own. */
export function shards(tensors: readonly NamedTensor[], most: number): NamedTensor[][] {
  const parts: NamedTensor[][] = [[]];
  let held = 0;
  for (const named of tensors) {
    const bytes = tensorBytes(named.tensor);
    const last = parts.at(-1) ?? [];
    if (last.length > 0 && held + bytes > most) {
      parts.push([named]);
      held = bytes;
    } else {
      last.push(named);
      held += bytes;
    }
  }
  return parts;
}

/** `model.safetensors` as `model-00001-of-00003.safetensors`. */
export function shardName(name: string, index: number, count: number): string {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot <= 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
  return `${stem}-${five(index + 1)}-of-${five(count)}${extension}`;
}

function five(number: number): string {
  return String(number).padStart(5, '0');
}
