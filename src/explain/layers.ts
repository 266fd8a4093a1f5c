/**
 * What is packed inside the literals of a call: base64, compression, compiled code, another pickle. Unpacked one
 * level after another, as far as a small budget goes, and never run.
 * @module
 */
import type { CallFact } from '../core/fact.ts';
import { ModelFileError } from '../core/error.ts';
import { Budget, LIMITS } from '../core/limits.ts';
import { bytesSource } from '../core/source.ts';
import type { Value } from '../core/value.ts';
import { decodeBase64 } from '../formats/base64.ts';
import { gzipStream } from '../formats/gzip.ts';
import { inflatedSource, type StreamDecoder } from '../formats/inflated-source.ts';
import { marshalledCode } from '../formats/marshalled-code.ts';
import { isZlibHeader, zlibStream } from '../formats/zlib-stream.ts';
import { decodeLatin1, isAscii } from '../pickle/text.ts';
import type { Tape } from '../pickle/tape.ts';
import { targetName } from './steps.ts';
import type { Layer } from './explanation.ts';

/** Levels below a literal, literals of a call, bytes of a literal and of a level. */
const DEEPEST = 6;
const MOST_LITERALS = 16;
const MOST_BYTES = 2 ** 18;
const SHOWN = 200;
/** Shorter texts are words. */
const SHORTEST_BASE64 = 24;
/** Names of code that are listed. */
const MOST_NAMES = 24;

/** What is packed inside the arguments of a call. */
export function layersOf({ callee, args }: CallFact, { source }: Tape): readonly Layer[] {
  const code = codeObject(callee, args);
  const layers: Layer[] = code === undefined ? [] : [code];
  for (const literal of literals(args)) {
    if (literal.kind === 'str') {
      const bytes = Uint8Array.from(literal.text, (letter) => letter.charCodeAt(0) & 0xff);
      layers.push(...unpack(bytes, 0));
    } else if (literal.length > 3) {
      const bytes = source.read(literal.offset, Math.min(literal.length, MOST_BYTES)).slice();
      layers.push(...unpack(bytes, literal.offset));
    }
  }
  return layers;
}

type Literal = Extract<Value, { readonly kind: 'str' | 'bytes' | 'bytearray' }>;

/** The texts and bytes of a value, a few levels down. */
function literals(value: Value): readonly Literal[] {
  const found: Literal[] = [];
  const left: Value[] = [value];
  for (let seen = 0; seen < 200 && found.length < MOST_LITERALS; seen++) {
    const next = left.shift();
    if (next === undefined) break;
    if (next.kind === 'str' || next.kind === 'bytes' || next.kind === 'bytearray') found.push(next);
    else if ('items' in next) left.push(...next.items);
    else if (next.kind === 'instance' && next.args !== undefined) left.push(next.args);
  }
  return found;
}

function unpack(bytes: Uint8Array, offset: number): readonly Layer[] {
  const layers: Layer[] = [];
  let inner: Uint8Array | undefined = bytes;
  for (let level = 1; level <= DEEPEST && inner !== undefined; level++) {
    const found = opened(inner);
    if (found === undefined) break;
    const { what, shown, inside } = found;
    layers.push({ offset, level, what, bytes: inside?.length ?? inner.length, shown });
    inner = inside;
  }
  return layers;
}

interface Opened {
  readonly what: Layer['what'];
  readonly shown: string;
  /** The next level. */
  readonly inside?: Uint8Array | undefined;
}

function opened(bytes: Uint8Array): Opened | undefined {
  const [first = 0, second = 0] = bytes;
  if (first === 0x80 && second >= 2 && second <= 5) return { what: 'pickle', shown: '' };
  if (first === 0x1f && second === 0x8b) return inflated('gzip', gzipStream, bytes);
  if (isZlibHeader(first, second) && bytes.length > 8) {
    const found = inflated('zlib', zlibStream, bytes);
    if (found !== undefined) return found;
  }
  const text = decodeLatin1(bytes.subarray(0, MOST_BYTES));
  const code = isAscii(bytes) ? undefined : marshalledCode(text);
  if (code !== undefined)
    return { what: 'bytecode', shown: code.names.slice(0, MOST_NAMES).join(' ') };
  if (isBase64(text)) {
    const inside = decodeBase64(text, MOST_BYTES);
    return { what: 'base64', shown: beginning(inside), inside };
  }
  return isSource(text) ? { what: 'python-source', shown: text.slice(0, SHOWN) } : undefined;
}

function inflated(
  what: 'zlib' | 'gzip',
  decoder: StreamDecoder,
  bytes: Uint8Array,
): Opened | undefined {
  try {
    const budget = new Budget({ ...LIMITS, inflatedBytes: 2 ** 22 });
    const inside = inflatedSource(bytesSource(bytes), decoder, budget, what)
      .read(0, MOST_BYTES)
      .slice();
    return { what, shown: beginning(inside), inside };
  } catch (error) {
    if (error instanceof ModelFileError) return undefined;
    throw error;
  }
}

function beginning(bytes: Uint8Array): string {
  const head = bytes.subarray(0, SHOWN);
  return isAscii(head) ? decodeLatin1(head) : '';
}

function isBase64(text: string): boolean {
  const dense = text.replace(/[\r\n]/g, '');
  return (
    dense.length >= SHORTEST_BASE64 &&
    dense.length % 4 === 0 &&
    /^[A-Za-z0-9+/]+={0,2}$/.test(dense) &&
    /[A-Z]/.test(dense) &&
    /[a-z]/.test(dense) &&
    (/[0-9+/=]/.test(dense) || !/^[A-Z]?[a-z]+$/.test(dense))
  );
}

/** Statements of Python: enough to call a text source, for who reads it. */
function isSource(text: string): boolean {
  if (text.length < 8 || !/^[\t\n\r -~]*$/.test(text.slice(0, 4096))) return false;
  return /(?:^|[\n;])\s*(?:import |from \w+ import |def \w+\(|exec\(|eval\(|__import__\()/.test(
    text,
  );
}

/** A code object that is put together from its parts, as cloudpickle and dill write functions. */
function codeObject(callee: Value, args: Value): Layer | undefined {
  if (!/\b(?:CodeType|_create_code|code)\b/.test(codeName(callee)) || args.kind !== 'tuple')
    return undefined;
  const own = args.items.flatMap((item) => (item.kind === 'str' ? [item.text] : []));
  const used = args.items.flatMap((item) =>
    item.kind === 'tuple'
      ? item.items.flatMap((one) => (one.kind === 'str' ? [one.text] : []))
      : [],
  );
  const code = args.items.find((item) => item.kind === 'bytes');
  if (code?.kind !== 'bytes') return undefined;
  const names = [...new Set([...own, ...used])].slice(0, MOST_NAMES);
  return {
    offset: code.offset,
    level: 1,
    what: 'code-object',
    bytes: code.length,
    shown: names.join(' '),
  };
}

function codeName(callee: Value): string {
  if (callee.kind !== 'instance') return targetName(callee);
  const [first] = callee.args?.kind === 'tuple' ? callee.args.items : [];
  return `${targetName(callee.callee)} ${first?.kind === 'str' ? first.text : ''}`;
}
