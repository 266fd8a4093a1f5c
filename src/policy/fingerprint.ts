/**
 * A stable name for a finding: the same problem in the same member has the same fingerprint, wherever
 * its bytes stand, so that a baseline survives a re-saved file.
 * @module
 */

/** 64 bits of two FNV-1a sums over the UTF-16 units of the parts, as 16 hex digits. */
export function fingerprint(parts: readonly (string | undefined)[]): string {
  const text = parts.map((part) => part ?? '').join('\u0000');
  return hex(fnv(text, 0x811c9dc5)) + hex(fnv(text, 0x050c5d1f));
}

function fnv(text: string, seed: number): number {
  let sum = seed;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    sum = Math.imul(sum ^ (unit & 0xff), 0x01000193);
    sum = Math.imul(sum ^ (unit >>> 8), 0x01000193);
  }
  return sum >>> 0;
}

function hex(sum: number): string {
  return sum.toString(16).padStart(8, '0');
}
