/**
 * Values as Python source, for people: bounded in length and depth, with nothing in it that a
 * terminal or a page could take for anything but text.
 * @module
 */
import type { Value } from '../core/value.ts';
import { escapeText } from './escape-text.ts';

/** Characters of the rendered arguments of a finding. */
const MAX_TEXT = 200;
const MAX_DEPTH = 8;
/** A whole number with more bits than this is shown by its size. */
const MAX_BITS = 256;

/** The value as Python source of at most `limit` characters. */
export function renderValue(value: Value, limit: number = MAX_TEXT): string {
  const writer = new Writer(limit);
  write(value, writer, 0);
  return writer.text();
}

/** Collects text up to a limit; what comes later is an ellipsis. */
class Writer {
  private readonly limit: number;
  private readonly chunks: string[] = [];
  private length = 0;

  constructor(limit: number) {
    this.limit = limit;
  }

  get full(): boolean {
    return this.length > this.limit;
  }

  put(chunk: string): void {
    if (this.full) return;
    this.chunks.push(chunk);
    this.length += chunk.length;
  }

  text(): string {
    const text = this.chunks.join('');
    return this.full ? `${text.slice(0, this.limit - 1)}…` : text;
  }
}

function write(value: Value, out: Writer, depth: number): void {
  if (out.full) return;
  if (depth > MAX_DEPTH) return out.put('...');
  switch (value.kind) {
    case 'tuple':
    case 'list':
    case 'set':
    case 'frozenset':
      return writeSequence(value, out, depth);
    case 'dict':
      return writeDict(value, out, depth);
    case 'instance':
      write(value.callee, out, depth + 1);
      return writeCallArguments(value.args, out, depth);
    case 'persistent':
      out.put('persistent_load(');
      write(value.id, out, depth + 1);
      return out.put(')');
    default:
      return out.put(leaf(value));
  }
}

const BRACKETS = {
  tuple: ['(', ')'],
  list: ['[', ']'],
  set: ['{', '}'],
  frozenset: ['frozenset({', '})'],
} as const;

function writeSequence(
  value: Extract<Value, { readonly kind: 'tuple' | 'list' | 'set' | 'frozenset' }>,
  out: Writer,
  depth: number,
): void {
  const [open, close] = BRACKETS[value.kind];
  out.put(open);
  writeItems(value.items, value.elided, out, depth);
  out.put(value.kind === 'tuple' && value.items.length + value.elided === 1 ? `,${close}` : close);
}

function writeItems(items: readonly Value[], elided: number, out: Writer, depth: number): void {
  for (const [index, item] of items.entries()) {
    if (out.full) return;
    if (index > 0) out.put(', ');
    write(item, out, depth + 1);
  }
  if (elided > 0) out.put(items.length > 0 ? ', ...' : '...');
}

function writeDict(
  value: Extract<Value, { readonly kind: 'dict' }>,
  out: Writer,
  depth: number,
): void {
  out.put('{');
  for (const [index, [key, item]] of value.entries.entries()) {
    if (out.full) return;
    if (index > 0) out.put(', ');
    write(key, out, depth + 1);
    out.put(': ');
    write(item, out, depth + 1);
  }
  if (value.elided > 0) out.put(value.entries.length > 0 ? ', ...' : '...');
  out.put('}');
}

function writeCallArguments(args: Value | undefined, out: Writer, depth: number): void {
  out.put('(');
  if (args?.kind === 'tuple') writeItems(args.items, args.elided, out, depth);
  else if (args !== undefined) {
    out.put('*');
    write(args, out, depth + 1);
  }
  out.put(')');
}

function leaf(value: Value): string {
  switch (value.kind) {
    case 'none':
      return 'None';
    case 'bool':
      return value.value ? 'True' : 'False';
    case 'int':
      return renderInt(value.value);
    case 'float':
      return renderFloat(value.value);
    case 'str':
      return quote(escapeText(value.text.slice(0, MAX_TEXT)), value.clipped);
    case 'bytes':
      return `b${renderBytes(value.head, value.length)}`;
    case 'bytearray':
      return `bytearray(b${renderBytes(value.head, value.length)})`;
    case 'buffer':
      return '<buffer>';
    case 'global':
      return escapeText(`${value.symbol.module}.${value.symbol.name}`.slice(0, MAX_TEXT));
    default:
      return '...';
  }
}

function renderInt(value: bigint): string {
  if (BigInt.asIntN(MAX_BITS, value) === value) return value.toString();
  return `<an int of more than ${MAX_BITS} bits>`;
}

function renderFloat(value: number): string {
  if (Number.isNaN(value)) return "float('nan')";
  if (!Number.isFinite(value)) return value > 0 ? "float('inf')" : "float('-inf')";
  return Number.isInteger(value) && Math.abs(value) < 1e16 ? `${value}.0` : `${value}`;
}

function quote(escaped: string, clipped: boolean): string {
  const mark = escaped.includes("'") && !escaped.includes('"') ? '"' : "'";
  const body = mark === "'" ? escaped.replaceAll("'", "\\'") : escaped;
  return `${mark}${body}${clipped ? '…' : ''}${mark}`;
}

function renderBytes(head: Uint8Array, length: number): string {
  let text = '';
  for (const byte of head) {
    const printable = byte >= 0x20 && byte < 0x7f && byte !== 0x5c;
    text += printable ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`;
  }
  return quote(text, length > head.length);
}
