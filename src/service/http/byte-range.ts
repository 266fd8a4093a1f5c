/**
 * Ranges of bytes, as pages and clients ask for them.
 * @module
 */

/** First and last byte of one closed range inside a file (RFC 9110, 14.1.2); undefined for anything else. */
export function byteRange(
  header: string | undefined,
  size: number,
): readonly [number, number] | undefined {
  const [, first = '', last = ''] = /^bytes=(\d{1,16})-(\d{1,16})$/.exec(header ?? '') ?? [];
  const [start, end] = [Number(first), Number(last)];
  if (first === '' || start > end || end >= size) return undefined;
  return [start, end];
}
