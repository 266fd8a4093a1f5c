/**
 * Entry of the page.
 * @module
 */
import { render } from 'preact';
import { App } from './app.tsx';
import { engineUrl } from './engine-url.ts';
import { servedInput } from './served-input.ts';

const root = document.getElementById('app');
if (root !== null) {
  render(<App first={servedInput()} />, root);
  void ready(root);
}

/** Unpacks the engine while the reader looks around; tests and benches wait for the mark. */
async function ready(page: HTMLElement): Promise<void> {
  try {
    await engineUrl();
    page.dataset['ready'] = String(Math.round(performance.now()));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    page.textContent = `This browser cannot run the page: ${why}`;
  }
}
