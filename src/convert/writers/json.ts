/**
 * JSON that keeps every value with its type, tensors in base64 (docs/json-model.md): streamed, and without loss.
 * @module
 */
import type { ByteSource } from '../../core/source.ts';
import { base64Pieces } from '../base64-text.ts';
import { flatten } from '../flatten.ts';
import { readTensor } from '../model/read-tensor.ts';
import type { Tensor } from '../model/tensor.ts';
import type { TensorValue } from '../model/value.ts';
import { identityOf } from '../sharing.ts';
import { typedJson } from '../typed-json.ts';
import type { Content, Writer } from '../writer.ts';

/** Bytes written at a time. */
const GATHERED = 65_536;

/** Writer of typed JSON. */
export const json: Writer = {
  id: 'json',
  title: 'JSON: every value with its type, tensors in base64; nothing is lost',
  extensions: ['.json'],
  format: 'typed-json',
  holds: 'values',
  write(content, output) {
    const sink = output.create(output.name);
    const encoder = new TextEncoder();
    let gathered = '';
    for (const text of documentText(content)) {
      gathered += text;
      if (gathered.length < GATHERED) continue;
      sink.write(encoder.encode(gathered));
      gathered = '';
    }
    sink.write(encoder.encode(gathered));
    return { files: [output.name], tensors: flatten(content.root).tensors, dropped: [] };
  },
};

function* documentText({ model, root, provenance }: Content): Generator<string> {
  yield '{"schema":"pickleproof/model/v1","provenance":';
  yield JSON.stringify(Object.fromEntries(provenance));
  yield `,"framework":${JSON.stringify(model.framework ?? null)},"root":`;
  const numbers = new Numbers();
  yield* typedJson(root, (value) => tensorText(value, numbers));
  yield '}\n';
}

function* tensorText(value: TensorValue, numbers: Numbers): Generator<string> {
  const { tensor, type, requiresGrad } = value;
  const known = numbers.known(value);
  if (known !== undefined) {
    yield `{"$tensor":{"same":${known}}}`;
    return;
  }
  const { dtype, shape, itemBytes, descr } = tensor;
  const fields = { id: numbers.add(value), type, requiresGrad, dtype, itemBytes, descr, shape };
  yield `{"$tensor":${JSON.stringify(fields).slice(0, -1)},"data":"`;
  yield* base64Pieces(readTensor(tensor));
  yield '"}}';
}

/** Tensors by number: the same one, or the same view of the same memory, is written once. */
class Numbers {
  private readonly byValue = new Map<TensorValue, number>();
  private readonly bySource = new Map<ByteSource, Map<string, number>>();
  private count = 0;

  known(value: TensorValue): number | undefined {
    return this.byValue.get(value) ?? this.views(value.tensor)?.get(keyOf(value));
  }

  add(value: TensorValue): number {
    this.count++;
    this.byValue.set(value, this.count);
    this.views(value.tensor)?.set(keyOf(value), this.count);
    return this.count;
  }

  private views({ data }: Tensor): Map<string, number> | undefined {
    if (data.kind !== 'span' || data.storage === undefined) return undefined;
    const views = this.bySource.get(data.source) ?? new Map<string, number>();
    this.bySource.set(data.source, views);
    return views;
  }
}

function keyOf({ tensor, type, requiresGrad }: TensorValue): string {
  const { data } = tensor;
  const view = data.kind === 'span' ? `${data.storage?.key}|${identityOf(tensor, data)}` : '';
  return `${type}|${requiresGrad}|${view}`;
}
