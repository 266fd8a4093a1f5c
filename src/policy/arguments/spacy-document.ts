/**
 * The MessagePack of a document (spacy 3.8.18, spacy/tokens/doc.pyx, Doc.from_dict, from_array): a list of
 * attribute ids, and an array with a row for each token. It is read through a C pointer to 64-bit numbers, and
 * only the first column of heads is checked to lie inside the document before they are written through.
 * @module
 */
import type { PackedToken } from '../contents.ts';

/**
 * Whether it has the keys of a document and no others, attributes that are distinct numbers, and as an array one
 * of 64-bit numbers with a column for each of them.
 */
export function isSafeDocument(tokens: readonly PackedToken[], bytes: Uint8Array): boolean {
  const fields = fieldsOf(tokens, bytes, DOCUMENT_KEYS);
  const head = numbersOf(fields?.get('array_head'));
  const body = fields?.get('array_body');
  if (head === undefined || body === undefined || new Set(head).size < head.length) return false;
  if (head.some((id) => id < 0 || id > HIGHEST_ID)) return false;
  return columnsOf(body, bytes) === head.length;
}

/** Beyond all attributes of spaCy (spacy/attrs.pxd), and far below where a C enumeration would cut a number. */
const HIGHEST_ID = 0xffff;

/** Other keys could make the decoder take the map itself for an array. */
const DOCUMENT_KEYS: ReadonlySet<string> = new Set([
  'text',
  'array_head',
  'array_body',
  'sentiment',
  'tensor',
  'cats',
  'spans',
  'strings',
  'has_unknown_spaces',
]);
const ARRAY_KEYS: ReadonlySet<string> = new Set(['nd', 'type', 'kind', 'shape', 'data']);

type Tokens = readonly PackedToken[];

/** The values of a map by key; undefined for anything but one map of distinct keys of these names. */
function fieldsOf(
  tokens: Tokens,
  bytes: Uint8Array,
  names: ReadonlySet<string>,
): ReadonlyMap<string, Tokens> | undefined {
  const [map] = tokens;
  if (map?.kind !== 'map') return undefined;
  const fields = new Map<string, Tokens>();
  let at = 1;
  for (let left = map.count; left > 0; left--) {
    const end = endOf(tokens, at + 1);
    const name = nameOf(tokens[at], bytes);
    if (name === undefined || !names.has(name) || fields.has(name)) return undefined;
    fields.set(name, tokens.slice(at + 1, end));
    at = end;
  }
  return fields;
}

function nameOf(token: PackedToken | undefined, bytes: Uint8Array): string | undefined {
  if (token?.kind !== 'text' && token?.kind !== 'bytes') return undefined;
  return String.fromCharCode(
    ...bytes.subarray(token.start, token.start + Math.min(token.length, KEY)),
  );
}

/** Bytes of a name that are compared: longer than any key of a document. */
const KEY = 64;

/** Behind the value that begins at `at`. */
function endOf(tokens: Tokens, at: number): number {
  let depth = 0;
  for (let next = at; next < tokens.length; next++) {
    const kind = tokens[next]?.kind;
    if (kind === 'map' || kind === 'array') depth++;
    if (kind === 'close') depth--;
    if (depth === 0) return next + 1;
  }
  return tokens.length;
}

/** The numbers of a list of numbers. */
function numbersOf(tokens: Tokens | undefined): readonly number[] | undefined {
  const [list, ...items] = tokens ?? [];
  if (list?.kind !== 'array') return undefined;
  const numbers = items
    .slice(0, list.count)
    .map((item) => (item.kind === 'integer' ? item.value : undefined));
  return numbers.every((number) => number !== undefined) ? numbers : undefined;
}

/** The columns of a table of 64-bit numbers as srsly writes it (srsly 2.5.6, srsly/msgpack/_msgpack_numpy.py). */
function columnsOf(body: Tokens, bytes: Uint8Array): number | undefined {
  const fields = fieldsOf(body, bytes, ARRAY_KEYS);
  const [nd] = fields?.get('nd') ?? [];
  const [rows, columns, ...more] = numbersOf(fields?.get('shape')) ?? [];
  const isTable = nd?.kind === 'boolean' && nd.value && rows !== undefined && more.length === 0;
  return isTable && nameOf(fields?.get('type')?.[0], bytes) === '<u8' ? columns : undefined;
}
