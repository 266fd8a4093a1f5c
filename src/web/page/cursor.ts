/**
 * What the reader points at in a pickle: a range of its bytes, which the opcodes and the lines of Python
 * that stand for it light up with.
 * @module
 */

/** A range of bytes of a pickle. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What is pointed at: fleetingly by the mouse, lastingly by a click or the keyboard. */
export interface Cursor {
  readonly pinned: Range;
  readonly hover: Range | undefined;
  /** Which list it was pinned in: the others scroll to it. */
  readonly by: 'bytes' | 'opcodes' | 'python' | 'outside';
}

/** Whether two ranges share a byte. */
export function overlaps(a: Range | undefined, b: Range): boolean {
  return a !== undefined && a.start < b.end && b.start < a.end;
}

/** The class names of a row or byte under the cursor. */
export function marks({ pinned, hover }: Cursor, range: Range): string {
  const pin = overlaps(pinned, range) ? ' pinned' : '';
  return overlaps(hover, range) ? `${pin} hover` : pin;
}
