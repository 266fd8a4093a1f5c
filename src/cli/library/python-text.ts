/**
 * Python source as text, in the encoding that it says it has (PEP 263).
 * @module
 */

const UTF8 = new TextDecoder('utf-8', { fatal: true });
const LATIN1 = new TextDecoder('latin1');

/** The text of a source file; `undefined` in an encoding that is not read here. */
export function pythonText(bytes: Uint8Array): string | undefined {
  const encoding = declaredEncoding(bytes);
  if (/^(?:latin-?1|iso-?8859-1|iso-?8859-15|cp1252|windows-1252)$/.test(encoding)) {
    return LATIN1.decode(bytes);
  }
  if (!/^(?:utf-?8|u8|ascii|us-ascii|utf-8-sig)$/.test(encoding)) return undefined;
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The first two lines may hold `coding: name`; UTF-8 is what stands without it. */
function declaredEncoding(bytes: Uint8Array): string {
  const lines = LATIN1.decode(bytes.subarray(0, 512)).split(/\r\n?|\n/, 2);
  for (const line of lines) {
    const [, name] = /^[ \t\f]*#.*?coding[:=][ \t]*([-_.a-zA-Z0-9]+)/.exec(line) ?? [];
    if (name !== undefined) return name.toLowerCase().replaceAll('_', '-');
  }
  return 'utf-8';
}
