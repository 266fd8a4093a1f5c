/**
 * Literals of a pickle as Python source.
 * @module
 */
import { KIND } from '../kinds.ts';
import { decodeLiteral, decodeLong, payloadOf, type Peek } from '../literal.ts';
import { OP } from '../opcodes.ts';
import { reprBytes, reprFloat, reprText } from '../python-repr.ts';
import type { Style } from './style.ts';

/** Bytes of a line opcode and of a whole number that are looked at. */
const LINE_BYTES = 2 ** 26;
const LONG_BYTES = 2 ** 20;
/** Digits that Python source may write in decimal. */
const MOST_DIGITS = 4300;

/** The literal whose opcode stands at `offset`. */
export function literalSource(peek: Peek, offset: number, kind: number, style: Style): string {
  switch (kind) {
    case KIND.BYTES:
    case KIND.BYTEARRAY:
      return bytesSource(peek, offset, kind, style);
    case KIND.INT:
      return intSource(peek, offset);
    case KIND.BUFFER:
      return 'next(buffers)';
    default:
      return scalarSource(peek, offset, kind, style);
  }
}

function scalarSource(peek: Peek, offset: number, kind: number, style: Style): string {
  const value = decodeLiteral(peek, offset, kind, style.textBytes);
  switch (value.kind) {
    case 'none':
      return 'None';
    case 'bool':
      return value.value ? 'True' : 'False';
    case 'float':
      return Number.isFinite(value.value)
        ? reprFloat(value.value)
        : `float('${reprFloat(value.value)}')`;
    case 'str': {
      const left = value.length - style.textBytes;
      return value.clipped ? `${reprText(value.text)}…(+${left} bytes)` : reprText(value.text);
    }
    default:
      return String('value' in value ? value.value : '');
  }
}

function bytesSource(peek: Peek, offset: number, kind: number, { textBytes }: Style): string {
  const { start, length } = payloadOf(peek, offset, LINE_BYTES);
  const shown = Math.min(length, textBytes);
  const more = length > shown ? `…(+${length - shown} bytes)` : '';
  const text = `b${reprBytes(peek(start, shown))}${more}`;
  return kind === KIND.BYTES ? text : length === 0 ? 'bytearray()' : `bytearray(${text})`;
}

/** LONG1 and LONG4 of any size; the others are small. */
function intSource(peek: Peek, offset: number): string {
  const code = peek(offset, 1)[0];
  if (code === OP.LONG1 || code === OP.LONG4) {
    const { start, length } = payloadOf(peek, offset, LINE_BYTES);
    return length > LONG_BYTES
      ? `…(an int of ${length} bytes)`
      : number(decodeLong(peek(start, length)));
  }
  const value = decodeLiteral(peek, offset, KIND.INT, LINE_BYTES);
  if (value.kind === 'bool') return value.value ? 'True' : 'False';
  return value.kind === 'int' ? number(value.value) : '0';
}

function number(value: bigint): string {
  const text = value.toString();
  if (text.length <= MOST_DIGITS) return text;
  return value < 0n ? `-0x${(-value).toString(16)}` : `0x${value.toString(16)}`;
}
