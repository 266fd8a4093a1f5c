/**
 * Drawings of our own. All of them stand beside words, so none has a name of its own.
 * @module
 */
import type { VNode } from 'preact';
import type { Verdict } from '../../core/verdict.ts';

/** The mark of the project. */
export function Mark(): VNode {
  return (
    <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
      <rect x="2.5" y="2.5" width="19" height="19" rx="5" class="mark-box" />
      <path d="M7 12.4l3.3 3.3L17 9" class="mark-tick" />
    </svg>
  );
}

const SHAPES: Readonly<Record<Verdict, string>> = {
  dangerous: 'M12 7v6m0 3.2v.1',
  incomplete: 'M8 12h8',
  unknown: 'M9.4 9.6c.2-3.6 5.6-3.3 5.3-.2-.2 1.9-2.7 2-2.7 4m0 3v.1',
  clean: 'M7.5 12.3l3 3L16.6 9',
};

/** A verdict as a shape: it must not depend on colour alone. */
export function VerdictIcon({ verdict }: { readonly verdict: Verdict }): VNode {
  return (
    <svg class="verdict-icon" viewBox="0 0 24 24" aria-hidden="true">
      {verdict === 'dangerous' ? (
        <path d="M8 2h8l6 6v8l-6 6H8l-6-6V8z" class="icon-fill" />
      ) : (
        <circle cx="12" cy="12" r="10" class="icon-fill" />
      )}
      <path d={SHAPES[verdict]} class="icon-line" />
    </svg>
  );
}

/** The drawings on the buttons of the replay. */
const CONTROLS = {
  start: 'M3 3h2v10H3zM14 3v10L6 8z',
  back: 'M11.5 3v10l-8-5z',
  play: 'M4.5 3v10l8-5z',
  pause: 'M4 3h3v10H4zM9 3h3v10H9z',
  end: 'M11 3h2v10h-2zM2 3v10l8-5z',
} as const;

/** What a button of the replay does, as on any player. */
export function ControlIcon({ shape }: { readonly shape: keyof typeof CONTROLS }): VNode {
  return (
    <svg class="control-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={CONTROLS[shape]} />
    </svg>
  );
}

/** A file on its way in. */
export function DropIcon(): VNode {
  return (
    <svg class="drop-icon" viewBox="0 0 48 48" aria-hidden="true">
      <path d="M12 5h16l8 8v30H12z" />
      <path d="M28 5v8h8" />
      <path d="M24 20v14m-6-6l6 6 6-6" />
    </svg>
  );
}
