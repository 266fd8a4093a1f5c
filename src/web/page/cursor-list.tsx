/**
 * A long list of one-line rows in which one can point: by mouse, by click, by arrow keys.
 * @module
 */
import type { ComponentChildren, VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { usePages, type FetchedRows } from './use-pages.ts';
import { useWindow } from './use-window.ts';

/** What to list. */
export interface CursorListProps<T> {
  readonly id: string;
  readonly label: string;
  /** Which list it is: rows are fetched anew when it changes. */
  readonly listKey: string;
  readonly total: number;
  readonly fetchRows: (from: number, count: number) => Promise<FetchedRows<T>>;
  readonly draw: (row: T | undefined, index: number) => ComponentChildren;
  readonly classOf: (row: T | undefined, index: number) => string;
  /** The row that the keyboard moves from. */
  readonly chosen: number;
  /** Changes when the chosen row must be brought into view. */
  readonly revealing: string;
  readonly onChoose: (row: T | undefined, index: number) => void;
  readonly onPoint?: (row: T | undefined, index: number, event: PointerEvent) => void;
  readonly onLeave?: () => void;
}

/** Height of a row; the style sheet has the same number. */
export const LINE = 22;

/** See the module. */
export function CursorList<T>(props: CursorListProps<T>): VNode {
  const { id, label, listKey, total, fetchRows, draw, classOf, chosen, revealing } = props;
  const { ref, reveal, first, count, height, top } = useWindow(total, LINE);
  const { row } = usePages(listKey, fetchRows, { first, count });
  useEffect(() => {
    if (revealing !== '') reveal(chosen);
  }, [revealing, listKey]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = moved(
      event.key,
      chosen,
      total,
      Math.floor((ref.current?.clientHeight ?? LINE) / LINE),
    );
    if (next === undefined) return;
    event.preventDefault();
    reveal(next);
    props.onChoose(row(next), next);
  };
  return (
    <div
      class="lines"
      id={id}
      role="listbox"
      aria-label={label}
      aria-activedescendant={
        chosen >= first && chosen < first + count ? `${id}-${chosen}` : undefined
      }
      tabIndex={0}
      ref={ref}
      onKeyDown={onKeyDown}
      onPointerLeave={props.onLeave}
    >
      <div style={{ height: `${height}px` }} role="presentation">
        <div style={{ transform: `translateY(${top}px)` }} role="presentation">
          {Array.from({ length: count }, (_none, i) => {
            const index = first + i;
            const found = row(index);
            return (
              <div
                key={index}
                id={`${id}-${index}`}
                class={`line ${classOf(found, index)}`}
                role="option"
                aria-selected={index === chosen}
                aria-posinset={index + 1}
                aria-setsize={total}
                onClick={() => props.onChoose(found, index)}
                onPointerMove={(event) => props.onPoint?.(found, index, event)}
              >
                {draw(found, index)}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

function moved(key: string, from: number, total: number, page: number): number | undefined {
  const target = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page }[key];
  if (key === 'Home') return 0;
  if (key === 'End') return Math.max(0, total - 1);
  if (target === undefined) return undefined;
  return Math.max(0, Math.min(total - 1, from + target));
}
