/**
 * Saving the report. The engine makes it; the page hands it on.
 * @module
 */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Engine } from './engine-client.ts';

type Format = 'json' | 'html';

/** The buttons. */
export function ExportButtons({
  engine,
  name,
}: {
  readonly engine: Engine;
  readonly name: string;
}): VNode {
  const [problem, setProblem] = useState('');
  const save = (format: Format): void => {
    engine.ask('report', { format }).then(
      (blob) => download(blob, `${plainName(name)}.report.${format}`),
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );
  };
  return (
    <div class="exports" role="group" aria-label="Save the report">
      <span>Save the report</span>
      <button type="button" class="quiet" onClick={() => save('html')}>
        HTML
      </button>
      <button type="button" class="quiet" onClick={() => save('json')}>
        JSON
      </button>
      {problem === '' ? null : <span role="alert">{problem}</span>}
    </div>
  );
}

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Browsers take the address while they handle the click, and hold the Blob from then on.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Letters that every file system takes. */
function plainName(name: string): string {
  return name.replace(/[^A-Za-z0-9._-]+/gu, '_').slice(0, 80) || 'model';
}
