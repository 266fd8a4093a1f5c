/**
 * The string operations with which a pickle can put a name together, over texts that are known.
 * Bytes are texts of the code points 0 to 255.
 * @module
 */

/** What an operation may be given: a text, a number, or a list of texts. */
export type Argument = string | number | readonly string[];
type Operation = (args: readonly Argument[]) => string | undefined;

/** Characters of a text that is followed: names are short. */
const MAX_TEXT = 4096;

/** Whether the function of that public name is a string operation in the table. */
export function isTextOperation(name: string): boolean {
  return OPERATIONS.has(name);
}

/** The text that the operation returns, if it can be told. */
export function textOperation(name: string, args: readonly Argument[]): string | undefined {
  const size = args.reduce<number>((sum, arg) => sum + sizeOf(arg), 0);
  if (size > MAX_TEXT) return undefined;
  const result = OPERATIONS.get(name)?.(args);
  return result === undefined || result.length > MAX_TEXT ? undefined : result;
}

function sizeOf(arg: Argument): number {
  if (typeof arg === 'number') return 1;
  return typeof arg === 'string' ? arg.length : arg.reduce((sum, item) => sum + item.length + 1, 0);
}

const add: Operation = ([a, b]) => (isText(a) && isText(b) ? a + b : undefined);
const same: Operation = ([a]) => (isText(a) ? a : undefined);
const join: Operation = ([glue, items]) =>
  isText(glue) && Array.isArray(items) ? items.join(glue) : undefined;
const replace: Operation = ([a, from, to]) =>
  isText(a) && isText(from) && isText(to) && from !== '' ? a.replaceAll(from, to) : undefined;
const format: Operation = ([template, ...args]) => {
  let next = 0;
  return isText(template)
    ? template.replace(/\{(\d*)\}/g, (_whole, index: string) =>
        String(args[index === '' ? next++ : Number(index)] ?? ''),
      )
    : undefined;
};
const percent: Operation = ([template, arg]) => {
  const args = Array.isArray(arg) ? (arg as readonly string[]) : [arg];
  let next = 0;
  return isText(template)
    ? template.replace(/%[srcd]/g, () => String(args[next++] ?? ''))
    : undefined;
};
const repeat: Operation = ([a, times]) =>
  isText(a) && typeof times === 'number' && times >= 0 && a.length * times <= MAX_TEXT
    ? a.repeat(times)
    : undefined;
const reverse: Operation = ([a]) => (isText(a) ? Array.from(a).toReversed().join('') : undefined);
const decode: Operation = ([a, encoding]) => {
  if (!isText(a)) return undefined;
  switch (isText(encoding) ? encoding.toLowerCase().replaceAll(/[-_]/g, '') : 'utf8') {
    case 'base64':
    case 'base64codec':
      return fromBase64([a]);
    case 'hex':
    case 'hexcodec':
      return fromHex([a]);
    case 'rot13':
    case 'rot_13':
      return a.replace(/[a-z]/gi, rotate);
    default:
      return a;
  }
};
const fromHex: Operation = ([a]) => {
  if (!isText(a) || !/^(?:[0-9a-f]{2}|\s)*$/i.test(a)) return undefined;
  return (a.match(/[0-9a-f]{2}/gi) ?? [])
    .map((pair) => String.fromCharCode(parseInt(pair, 16)))
    .join('');
};
const fromBase64: Operation = ([a]) => (isText(a) ? decodeBase64(a) : undefined);
const character: Operation = ([a]) =>
  typeof a === 'number' && a >= 0 && a <= 0x10ffff ? String.fromCodePoint(a) : undefined;
/** bytes([111, 115]): the numbers come as characters. */
const fromNumbers: Operation = ([a]) => {
  if (isText(a)) return a;
  return Array.isArray(a) ? a.join('') : undefined;
};
const on =
  (change: (text: string) => string): Operation =>
  ([a]) =>
    isText(a) ? change(a) : undefined;

const METHODS: readonly (readonly [string, Operation])[] = [
  ['join', join],
  ['__add__', add],
  ['__mul__', repeat],
  ['__mod__', percent],
  ['__str__', same],
  ['replace', replace],
  ['format', format],
  ['lower', on((a) => a.toLowerCase())],
  ['casefold', on((a) => a.toLowerCase())],
  ['upper', on((a) => a.toUpperCase())],
  ['swapcase', on(swapCase)],
  ['strip', on((a) => a.trim())],
  ['lstrip', on((a) => a.trimStart())],
  ['rstrip', on((a) => a.trimEnd())],
  ['decode', decode],
  ['encode', same],
];

const OPERATIONS: ReadonlyMap<string, Operation> = new Map([
  ...['str', 'bytes', 'bytearray'].flatMap((type) =>
    METHODS.map(([name, run]) => [`builtins.${type}.${name}`, run] as [string, Operation]),
  ),
  ...Object.entries({
    'builtins.str': same,
    'builtins.bytes': fromNumbers,
    'builtins.bytearray': fromNumbers,
    'builtins.chr': character,
    'builtins.reversed': reverse,
    'builtins.format': same,
    'builtins.bytes.fromhex': fromHex,
    'operator.add': add,
    'operator.concat': add,
    'operator.iadd': add,
    'operator.iconcat': add,
    'operator.mul': repeat,
    'operator.mod': percent,
    'codecs.decode': decode,
    'codecs.encode': decode,
    'codecs.latin_1_decode': same,
    'codecs.utf_8_decode': same,
    'base64.b64decode': fromBase64,
    'base64.urlsafe_b64decode': fromBase64,
    'base64.standard_b64decode': fromBase64,
    'base64.decodebytes': fromBase64,
    'base64.b16decode': fromHex,
    'binascii.a2b_base64': fromBase64,
    'binascii.unhexlify': fromHex,
    'binascii.a2b_hex': fromHex,
    'sys.intern': same,
    'posixpath.basename': on((a) => a.slice(a.lastIndexOf('/') + 1)),
  }),
]);

function isText(value: Argument | undefined): value is string {
  return typeof value === 'string';
}

function swapCase(text: string): string {
  return text.replace(/[a-z]/gi, (letter) =>
    letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
  );
}

function rotate(letter: string): string {
  const code = letter.charCodeAt(0);
  const base = code >= 97 ? 97 : 65;
  return String.fromCharCode(base + ((code - base + 13) % 26));
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function decodeBase64(text: string): string | undefined {
  let bits = 0;
  let count = 0;
  let out = '';
  for (const letter of text.replaceAll('-', '+').replaceAll('_', '/')) {
    if (letter === '=' || /\s/.test(letter)) continue;
    const value = ALPHABET.indexOf(letter);
    if (value < 0) return undefined;
    bits = ((bits << 6) | value) & 0xffff;
    count += 6;
    if (count >= 8) {
      count -= 8;
      out += String.fromCharCode((bits >> count) & 0xff);
    }
  }
  return out;
}
