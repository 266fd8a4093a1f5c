/**
 * The handbook, which the page carries as a template: ready-made markup of our own, cloned and never parsed from text.
 * @module
 */
import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The chapters that the build put into the page. */
function chapters(): readonly HTMLElement[] {
  const template = document.getElementById('guide');
  if (!(template instanceof HTMLTemplateElement)) return [];
  return [...template.content.children].filter((node) => node instanceof HTMLElement);
}

/** One chapter at a time, and the list of all. */
export function Handbook(): VNode {
  const [all] = useState(chapters);
  const [chosen, setChosen] = useState(0);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const chapter = all[chosen];
    place.current?.replaceChildren(...(chapter === undefined ? [] : [chapter.cloneNode(true)]));
  }, [all, chosen]);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) place.current?.scrollIntoView();
    isFirst.current = false;
  }, [chosen]);
  const follow = (event: MouseEvent): void => {
    const { target } = event;
    const link = target instanceof Element ? target.closest('a[href^="#guide-"]') : null;
    if (link === null) return;
    event.preventDefault();
    const id = link.getAttribute('href')?.slice('#guide-'.length);
    const index = all.findIndex(({ dataset }) => dataset['chapter'] === id);
    if (index !== -1) setChosen(index);
  };
  return (
    <main class="handbook">
      <nav aria-label="Chapters of the handbook">
        <ol>
          {all.map(({ dataset }, index) => (
            <li key={dataset['chapter']}>
              <button
                type="button"
                class="chapter"
                aria-current={index === chosen ? 'page' : undefined}
                onClick={() => setChosen(index)}
              >
                {dataset['title']}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <div class="chapter-text" ref={place} onClick={follow} />
    </main>
  );
}
