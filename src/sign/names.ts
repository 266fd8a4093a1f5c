/**
 * Names of files in a signed model: relative, `/` between parts, case-sensitive, UTF-8.
 * OpenSSF Model Signing 1.0, "Canonical paths" (model-signing-spec, spec/v1.0.md).
 * @module
 */

/** Bytes of one name; longer than the longest path of any operating system that loads models. */
const MAX_NAME = 4096;

/** What makes a name unfit to be signed or believed; nothing for a good one. */
export function unsafeName(name: string): string | undefined {
  if (name === '') return 'an empty name';
  if (name.length > MAX_NAME) return `a name of ${name.length} characters, ${MAX_NAME} are allowed`;
  if (/\p{Surrogate}/u.test(name)) return 'a name that is not valid Unicode';
  if (name.includes('\0')) return 'a name with a zero byte';
  if (name.includes('\\')) return 'a backslash, which separates folders on Windows';
  if (name.startsWith('/')) return 'an absolute path';
  const parts = name.split('/');
  if (parts.includes('..')) return 'a path that leaves its folder (..)';
  if (parts.includes('.')) return 'a part that is only a dot';
  return parts.includes('') ? 'an empty part between slashes' : undefined;
}

/** Orders by Unicode code points, which is the order of the UTF-8 bytes; JavaScript's own is that of UTF-16. */
export function compareUtf8(a: string, b: string): number {
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at++) {
    const [left, right] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (left !== right) return rankOfUnit(left) - rankOfUnit(right);
  }
  return a.length - b.length;
}

/** Surrogates stand for code points above all others. */
function rankOfUnit(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}

/** The same for names that a file system without case, or with normalisation, takes for one. */
export function foldName(name: string): string {
  return name.normalize('NFD').toUpperCase().toLowerCase().normalize('NFC');
}

/** Pairs of names that are one file on some systems, the first of each group with each other one. */
export function collisions(names: Iterable<string>): readonly (readonly [string, string])[] {
  const seen = new Map<string, string>();
  const pairs: (readonly [string, string])[] = [];
  for (const name of names) {
    const folded = foldName(name);
    const first = seen.get(folded);
    if (first === undefined) seen.set(folded, name);
    else pairs.push([first, name]);
  }
  return pairs;
}
