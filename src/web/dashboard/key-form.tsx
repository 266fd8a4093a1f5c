/**
 * Asks for a key, where the service wants one. It is kept until the page is closed, and nowhere else.
 * @module
 */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';

/** What the form needs. */
export interface KeyFormProps {
  /** What was wrong with the key that was given before. */
  readonly problem: string | undefined;
  readonly onKey: (key: string) => void;
}

/** The form. */
export function KeyForm({ problem, onKey }: KeyFormProps): VNode {
  const [text, setText] = useState('');
  return (
    <main class="middle">
      <h1>This service wants a key</h1>
      <p>
        Whoever runs it makes one with <code>pickleproof keys add</code>. It stays on this page
        until you close it.
      </p>
      {problem === undefined ? null : <p role="alert">{problem}</p>}
      <form
        class="key-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') onKey(text.trim());
        }}
      >
        <label>
          <span>Key</span>
          <input
            type="password"
            autocomplete="off"
            spellcheck={false}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
        <button type="submit" class="primary">
          Use it
        </button>
      </form>
    </main>
  );
}
