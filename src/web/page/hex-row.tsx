/**
 * Sixteen bytes (eight on a phone): offset, hexadecimal, and the characters that they might be.
 * @module
 */
import type { VNode } from 'preact';
import { marks, type Cursor } from './cursor.ts';

/** One row; bytes carry their offset in `data-at` for whoever points at them. */
export function HexRow({
  start,
  bytes,
  width,
  cursor,
}: {
  readonly start: number;
  readonly bytes: readonly number[] | undefined;
  readonly width: number;
  readonly cursor: Cursor;
}): VNode {
  const cells = (bytes ?? []).map((byte, i) => {
    const at = start + i;
    return { byte, at, mark: marks(cursor, { start: at, end: at + 1 }) };
  });
  return (
    <>
      <span class="at">{start.toString(16).padStart(8, '0')}</span>
      <span class="hex">
        {cells.map(({ byte, at, mark }) => (
          <span key={at} class={`byte${mark}`} data-at={at}>
            {byte.toString(16).padStart(2, '0')}
          </span>
        ))}
        {cells.length < width ? (
          <span class="pad" style={{ flexGrow: width - cells.length }} />
        ) : null}
      </span>
      <span class="chars">
        {cells.map(({ byte, at, mark }) => (
          <span key={at} class={`char${mark}`} data-at={at}>
            {byte > 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '·'}
          </span>
        ))}
      </span>
    </>
  );
}

/** The offset of the byte that an event happened on. */
export function byteUnder(event: Event): number | undefined {
  const { target } = event;
  const at = target instanceof HTMLElement ? target.dataset['at'] : undefined;
  return at === undefined ? undefined : Number(at);
}
