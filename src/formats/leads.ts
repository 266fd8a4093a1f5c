/**
 * Which bytes a file of a format can begin with, so that of fifty formats only the few are asked that the
 * first bytes leave possible.
 * @module
 */

/** The values that one byte of the file can have. */
export interface Leads {
  /** Its offset; default 0. */
  readonly at?: number;
  readonly bytes: readonly number[];
}

/** What regular expressions take for blanks, as bytes. */
const BLANKS = [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xa0];

/** Text that begins with one of these characters, or with blanks. */
export function textLeads(characters: string): Leads {
  return { bytes: [...BLANKS, ...Array.from(characters, (one) => one.charCodeAt(0))] };
}

/** A magic number that begins with one of these characters. */
export function magicLeads(characters: string, at = 0): Leads {
  return { at, bytes: Array.from(characters, (one) => one.charCodeAt(0)) };
}

/** A number of four bytes, or skippable frames before it. */
export function frameLeads(first: number): Leads {
  return { bytes: [first, ...Array.from({ length: 16 }, (_, low) => 0x50 + low)] };
}

/** A protocol buffer that begins with one of these fields: number and wire type. */
export function fieldLeads(fields: Iterable<readonly [field: number, type: number]>): Leads {
  const bytes = new Set<number>();
  for (const [field, type] of fields) {
    const key = (field << 3) | type;
    if (key < 0x80) bytes.add(key);
    // The first of several bytes; a small key may be spelled with more bytes than it needs.
    bytes.add((key & 0x7f) | 0x80);
  }
  return { bytes: [...bytes] };
}
