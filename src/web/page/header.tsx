/**
 * The bar on top: what this is, what it promises, how it looks.
 * @module
 */
import type { VNode } from 'preact';
import { Mark } from './icons.tsx';
import { ThemeChooser } from './theme-chooser.tsx';

/** The header; `onHome` and `onHandbook` are set where they lead somewhere else. */
export function Header({
  onHome,
  homeTitle,
  onHandbook,
}: {
  readonly onHome: (() => void) | undefined;
  readonly homeTitle: string;
  readonly onHandbook: (() => void) | undefined;
}): VNode {
  return (
    <header class="bar">
      <div class="brand">
        <Mark />
        <span class="brand-name">pickleproof</span>
        <span class="brand-what">lab</span>
      </div>
      <p class="promise">
        Files stay on this computer. Nothing is uploaded, nothing in a file is run.
      </p>
      {onHome === undefined ? null : (
        <button type="button" class="quiet" onClick={onHome}>
          {homeTitle}
        </button>
      )}
      {onHandbook === undefined ? null : (
        <button type="button" class="quiet" onClick={onHandbook}>
          Handbook
        </button>
      )}
      <ThemeChooser />
    </header>
  );
}
