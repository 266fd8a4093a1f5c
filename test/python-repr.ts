/**
 * Plain values as Python writes them: what recorded answers of Python are compared with.
 * @module
 */
import type { Value } from '../src/core/value.ts';

/** `repr()` of a plain value; anything else shows as its kind in angle brackets. */
export function repr(value: Value): string {
  switch (value.kind) {
    case 'none':
      return 'None';
    case 'bool':
      return value.value ? 'True' : 'False';
    case 'int':
      return String(value.value);
    case 'float':
      return float(value.value);
    case 'str':
      return quoted(value.text, textCharacter);
    case 'bytes':
      return `b${quoted(latin1(value.head), byteCharacter)}`;
    case 'bytearray':
      return `bytearray(b${quoted(latin1(value.head), byteCharacter)})`;
    case 'tuple':
      return value.items.length === 1 ? `(${items(value.items)},)` : `(${items(value.items)})`;
    case 'list':
      return `[${items(value.items)}]`;
    case 'set':
      return value.items.length === 0 ? 'set()' : `{${items(value.items)}}`;
    case 'frozenset':
      return value.items.length === 0 ? 'frozenset()' : `frozenset({${items(value.items)}})`;
    case 'dict':
      return `{${value.entries.map(([key, item]) => `${repr(key)}: ${repr(item)}`).join(', ')}}`;
    default:
      return `<${value.kind}>`;
  }
}

function items(values: readonly Value[]): string {
  return values.map(repr).join(', ');
}

function float(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  return Number.isInteger(value) ? `${value}.0` : String(value);
}

function quoted(text: string, character: (one: string) => string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const inside = Array.from(text, (one) => (one === quote ? `\\${one}` : character(one))).join('');
  return `${quote}${inside}${quote}`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

function textCharacter(one: string): string {
  const point = one.codePointAt(0) ?? 0;
  const surrogate = point >= 0xd800 && point <= 0xdfff;
  if (surrogate) return `\\u${point.toString(16)}`;
  return ESCAPES[one] ?? (point < 0x20 || point === 0x7f ? hex(point) : one);
}

function byteCharacter(one: string): string {
  const byte = one.charCodeAt(0);
  return ESCAPES[one] ?? (byte < 0x20 || byte > 0x7e ? hex(byte) : one);
}

function hex(byte: number): string {
  return `\\x${byte.toString(16).padStart(2, '0')}`;
}

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
