/**
 * Tabs as the ARIA Authoring Practices describe them: arrow keys move, the chosen panel follows.
 * https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 * @module
 */
import type { ComponentChildren, VNode } from 'preact';
import { useRef } from 'preact/hooks';

/** One tab. */
export interface Tab<Id extends string> {
  readonly id: Id;
  readonly title: string;
  /** Shown small beside the title. */
  readonly count?: string | undefined;
}

/** Tabs and the panel of the chosen one. */
export function Tabs<Id extends string>({
  tabs,
  chosen,
  onChoose,
  children,
}: {
  readonly tabs: readonly Tab<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  readonly children: ComponentChildren;
}): VNode {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(({ id }) => id === chosen);
    const next = neighbour(event.key, at, tabs.length);
    const tab = next === undefined ? undefined : tabs[next];
    if (tab === undefined) return;
    event.preventDefault();
    onChoose(tab.id);
    list.current?.querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label="About this file" ref={list}>
        {tabs.map(({ id, title, count }) => (
          <button
            key={id}
            id={`tab-${id}`}
            type="button"
            role="tab"
            aria-selected={id === chosen}
            aria-controls="panel"
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => onChoose(id)}
            onKeyDown={onKeyDown}
          >
            {title}
            {count === undefined ? null : <span class="tab-count">{count}</span>}
          </button>
        ))}
      </div>
      <section id="panel" class="panel" role="tabpanel" aria-labelledby={`tab-${chosen}`}>
        {children}
      </section>
    </>
  );
}

function neighbour(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
