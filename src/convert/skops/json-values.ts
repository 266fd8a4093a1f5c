/**
 * Plain values that a skops schema writes as JSON, and the keys of its mappings.
 * skops 0.16 skops/io/_general.py `JsonNode`, `DictNode`, `SliceNode`.
 * @module
 */
import { bytesSource } from '../../core/source.ts';
import { jsonField, readJsonValue, type JsonValue } from '../../formats/json-value.ts';
import { textField } from '../../formats/skops-node.ts';
import type { ModelValue } from '../model/value.ts';
import { malformed, type ReadNode } from './read-node.ts';

/** What Python's json reads besides JSON. */
const ODD_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['NaN', NaN],
  ['Infinity', Infinity],
  ['-Infinity', -Infinity],
]);

/** A plain value. */
export function plainValue(read: ReadNode): ModelValue {
  const text = textField(read.node.json, 'content');
  if (text === undefined) throw malformed(read, 'a JsonNode without content');
  const odd = ODD_NUMBERS.get(text);
  if (odd !== undefined) return { kind: 'float', value: odd };
  const json = readJsonValue(bytesSource(new TextEncoder().encode(text)), {
    format: 'skops',
    textBytes: 2 ** 26,
  });
  const value = scalar(json);
  if (value === undefined) throw malformed(read, 'a JsonNode that is no plain value');
  return value;
}

function scalar(json: JsonValue | undefined): ModelValue | undefined {
  switch (json?.kind) {
    case 'string':
      return { kind: 'str', text: json.text };
    case 'number':
      return /^-?\d+$/.test(json.text)
        ? { kind: 'int', value: BigInt(json.text) }
        : { kind: 'float', value: Number(json.text) };
    case 'word':
      return json.word === 'null'
        ? { kind: 'none' }
        : { kind: 'bool', value: json.word === 'true' };
    default:
      return undefined;
  }
}

/** A key as its type makes it of the text. */
export function keyValue(text: string, type: ModelValue | undefined, read: ReadNode): ModelValue {
  const name = type?.kind === 'symbol' ? type.symbol.name : 'str';
  if (name === 'int' || /^u?int\d+$/.test(name)) {
    if (!/^-?\d{1,4300}$/.test(text)) throw malformed(read, 'a key that is no number');
    return { kind: 'int', value: BigInt(text) };
  }
  if (name !== 'float' && !/^float\d+$/.test(name)) return { kind: 'str', text };
  return { kind: 'float', value: ODD_NUMBERS.get(text) ?? Number(text) };
}

/** An edge of a slice. */
export function sliceEdge({ node }: ReadNode, key: string): ModelValue {
  return scalar(jsonField(jsonField(node.json, 'content'), key)) ?? { kind: 'none' };
}
