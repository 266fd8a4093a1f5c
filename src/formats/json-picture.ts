/**
 * A JSON text as the picture of the Python value that json.loads makes of it.
 * @module
 */
import type { Value } from '../core/value.ts';
import type { JsonValue } from './json-value.ts';
import { dictOf, HIDDEN_DATA, NONE, sequenceOf, textValue } from './use-facts.ts';

/** Values that are shown; what lies deeper or behind is plain all the same. */
const MAX_DEPTH = 32;
const MAX_ITEMS = 4096;

/** Draws the value; recursion is bounded by `MAX_DEPTH`. */
export function jsonPicture(value: JsonValue, depth: number = 0): Value {
  if (value.kind === 'word') {
    return value.word === 'null'
      ? NONE
      : { kind: 'bool', value: value.word === 'true', plain: true };
  }
  if (value.kind === 'number') return numberValue(value.text);
  if (value.kind === 'string') {
    const { text, clipped, length } = value;
    return clipped ? { kind: 'str', text, clipped, length, plain: true } : textValue(text);
  }
  if (depth >= MAX_DEPTH) return HIDDEN_DATA;
  if (value.kind === 'array') {
    if (value.items.length > MAX_ITEMS) return HIDDEN_DATA;
    return sequenceOf(
      'list',
      value.items.map((item) => jsonPicture(item, depth + 1)),
    );
  }
  if (value.entries.length > MAX_ITEMS) return HIDDEN_DATA;
  return dictOf(
    value.entries.map((entry) => [textValue(entry.key), jsonPicture(entry.value, depth + 1)]),
  );
}

function numberValue(text: string): Value {
  if (/^-?\d{1,400}$/u.test(text)) return { kind: 'int', value: BigInt(text), plain: true };
  return { kind: 'float', value: Number(text), plain: true };
}
