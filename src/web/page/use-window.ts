/**
 * Which rows of a long list are on screen. Browsers cap the height of an element, so beyond that height the scroll
 * bar stands for shares of the list and not for pixels.
 * @module
 */
import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Chromium and Firefox cap near 33 and 17 million pixels. */
const TALLEST = 8_000_000;
/** Rows drawn above and below what is seen. */
const MARGIN = 4;

/** A window on a list. */
export interface ListWindow {
  readonly ref: RefObject<HTMLDivElement>;
  readonly first: number;
  readonly count: number;
  /** Height of all rows, and where the first drawn row stands, in pixels. */
  readonly height: number;
  readonly top: number;
  /** Brings a row into view, if it is not. */
  readonly reveal: (row: number) => void;
}

/** Follows the scroll position of `ref` over `total` rows of `rowHeight` pixels. */
export function useWindow(total: number, rowHeight: number): ListWindow {
  const ref = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ scroll: 0, view: 400 });
  const measure = useCallback(() => {
    const element = ref.current;
    if (element === null) return;
    const next = { scroll: element.scrollTop, view: element.clientHeight };
    setPlace((old) => (old.scroll === next.scroll && old.view === next.view ? old : next));
  }, []);
  useLayoutEffect(measure, [measure, total]);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [measure]);

  const layout = layOut(total, rowHeight, place);
  const reveal = useCallback(
    (row: number): void => {
      const element = ref.current;
      if (element === null) return;
      const target = scrollFor(row, total, rowHeight, element);
      if (target !== undefined) element.scrollTop = target;
      measure();
    },
    [total, rowHeight, measure],
  );
  return { ref, reveal, ...layout };
}

interface Place {
  readonly scroll: number;
  readonly view: number;
}

/** Rows to draw, for a scroll position. */
export function layOut(
  total: number,
  rowHeight: number,
  { scroll, view }: Place,
): Omit<ListWindow, 'ref' | 'reveal'> {
  const full = total * rowHeight;
  const height = Math.min(full, TALLEST);
  const visible = Math.ceil(view / rowHeight);
  const seen = firstSeen(total, rowHeight, { scroll, view });
  const first = Math.max(0, Math.floor(seen) - MARGIN);
  const count = Math.max(0, Math.min(total - first, visible + 2 * MARGIN + 1));
  const top = full <= TALLEST ? first * rowHeight : scroll - (seen - first) * rowHeight;
  return { first, count, height, top };
}

function firstSeen(total: number, rowHeight: number, { scroll, view }: Place): number {
  const full = total * rowHeight;
  if (full <= TALLEST) return scroll / rowHeight;
  const share = Math.min(1, scroll / Math.max(1, TALLEST - view));
  return share * Math.max(0, total - view / rowHeight);
}

/** Where to scroll so that `row` is seen; undefined when it is seen already. */
function scrollFor(
  row: number,
  total: number,
  rowHeight: number,
  { scrollTop: scroll, clientHeight: view }: HTMLElement,
): number | undefined {
  const visible = view / rowHeight;
  const seen = firstSeen(total, rowHeight, { scroll, view });
  if (row >= seen && row + 1 <= seen + visible) return undefined;
  const wanted = Math.max(0, Math.min(total - visible, row - visible / 3));
  if (total * rowHeight <= TALLEST) return wanted * rowHeight;
  return (wanted / Math.max(1, total - visible)) * (TALLEST - view);
}
