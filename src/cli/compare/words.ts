/**
 * What text and page say in the same words.
 * @module
 */
import type { Loss } from '../../convert/compare/comparison.ts';
import type { LoadSafety } from '../../convert/compare/format-facts.ts';

/** What loading does, in a few words. */
export const SAFETY_WORDS: Readonly<Record<LoadSafety, string>> = {
  data: 'no',
  graph: 'operators',
  asks: 'asks for types',
  restricted: 'unless told not to',
  code: 'YES',
  unknown: '?',
};

/** Milliseconds as people read them. */
export function timeInWords(ms: number | undefined): string {
  if (ms === undefined) return '-';
  if (ms >= 10_000) return `${(ms / 1000).toFixed(1)} s`;
  return ms >= 100 ? `${ms.toFixed(0)} ms` : `${ms.toFixed(1)} ms`;
}

/** What is not in the output as it was. */
export function lossInWords(loss: Loss | undefined): string {
  if (loss === undefined) return '';
  const { aliased, copied, inSidecar, dropped, examples, objects } = loss;
  const parts: string[] = [];
  if (dropped > 0) {
    const named = examples.map(({ path, reason }) =>
      reason === undefined ? path : `${path}: ${reason}`,
    );
    parts.push(`lost: ${dropped} (${named.join('; ')}${dropped > named.length ? ' …' : ''})`);
  }
  if (inSidecar > 0) parts.push(`beside it as typed JSON: ${inSidecar}`);
  if (objects > 0) parts.push(`objects that only code makes again: ${objects}`);
  if (aliased > 0) parts.push(`second names of tensors: ${aliased}`);
  if (copied > 0) parts.push(`views written in full: ${copied}`);
  return parts.length === 0 ? 'nothing' : parts.join(', ');
}

/** Losses in words, with the formats that have them. */
export function lossesByText(
  formats: readonly { readonly id: string; readonly loss: Loss | undefined }[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, loss } of formats) {
    if (loss === undefined) continue;
    const text = lossInWords(loss);
    found.set(text, [...(found.get(text) ?? []), id]);
  }
  return found;
}
