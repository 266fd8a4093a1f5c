/**
 * The file that `pickleproof lab FILE` was given: the local server writes its name, size and address into the page.
 * @module
 */
import type { Input } from '../engine/open-input.ts';

/** The input to begin with; undefined in a page that was opened from disk or served without a file. */
export function servedInput(): Input | undefined {
  const text = document.getElementById('served')?.textContent ?? '';
  if (text.trim() === '') return undefined;
  const served: unknown = JSON.parse(text);
  if (typeof served !== 'object' || served === null) return undefined;
  const { name, size, path, etag } = { name: '', size: 0, path: '', etag: '', ...served };
  // A Worker made from a Blob knows no address to complete a path with.
  return { kind: 'served', name, size, etag, url: new URL(path, location.href).href };
}
