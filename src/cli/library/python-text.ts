/**
 * Python source as text, in the encoding that it says it has (PEP 263).
 * @module
 */

const LATIN1 = new TextDecoder('latin1');

/** The text of a source file; `undefined` in an encoding that is not read here, or is not the one declared. */
export function pythonText(bytes: Uint8Array): string | undefined {
  const encoding = decoderOf(declaredEncoding(bytes));
  if (encoding === undefined) return undefined;
  try {
    // An encoding of its own, or one of many that share the letters of ASCII: for those nothing is an error.
    return new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The name of the declared encoding, where no reader of it is here: what it says may be other code than one sees. */
export function unreadEncoding(bytes: Uint8Array): string | undefined {
  const name = declaredEncoding(bytes);
  return decoderOf(name) === undefined ? name : undefined;
}

/** The first two lines may hold `coding: name`; UTF-8 is what stands without it. */
function declaredEncoding(bytes: Uint8Array): string {
  const lines = LATIN1.decode(bytes.subarray(0, 512)).split(/\r\n?|\n/, 2);
  for (const line of lines) {
    const [, name] =
      /^(?:\u00ef\u00bb\u00bf)?[ \t\f]*#.*?coding[:=][ \t]*([-_.a-zA-Z0-9]+)/.exec(line) ?? [];
    if (name !== undefined) return name.toLowerCase().replaceAll('_', '-');
    // Only a comment or a blank line leaves the second line to say it (Parser/tokenizer, check_coding_spec).
    if (!/^(?:\u00ef\u00bb\u00bf)?[ \t\f]*(?:#.*)?$/.test(line)) break;
  }
  return 'utf-8';
}

/** Names of Python's codecs (Lib/encodings/aliases.py) that the Encoding Standard calls otherwise. */
const LABELS: ReadonlyMap<string, string> = new Map([
  ['cp932', 'shift_jis'],
  ['ms932', 'shift_jis'],
  ['mskanji', 'shift_jis'],
  ['cp936', 'gbk'],
  ['ms936', 'gbk'],
  ['cp949', 'euc-kr'],
  ['uhc', 'euc-kr'],
  ['cp950', 'big5'],
  ['mac-roman', 'macintosh'],
  ['u8', 'utf-8'],
  ['latin-1', 'latin1'],
]);

/** Those in which the bytes of ASCII are not always its letters: code could hide between them. */
const OTHERWISE: ReadonlySet<string> = new Set([
  'utf-16le',
  'utf-16be',
  'iso-2022-jp',
  'replacement',
  'x-user-defined',
]);

/** The name under which the platform reads an encoding that has ASCII in it; `undefined` for any other. */
function decoderOf(name: string): string | undefined {
  // Editors write `utf-8-unix`, which Python takes for UTF-8 (Parser/tokenizer, get_normal_name).
  const plain = /^(?:utf-8|latin-1|iso-8859-1|iso-latin-1)(?=-|$)/.exec(name)?.[0] ?? name;
  const label =
    LABELS.get(plain) ?? plain.replace(/^latin-(?=\d)/, 'latin').replace(/^iso-latin-1$/, 'latin1');
  try {
    const { encoding } = new TextDecoder(label);
    return OTHERWISE.has(encoding) ? undefined : encoding;
  } catch {
    return undefined;
  }
}
