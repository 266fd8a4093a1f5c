/**
 * A verdict in a row: a shape and a word.
 * @module
 */
import type { VNode } from 'preact';
import type { Verdict } from '../../core/verdict.ts';
import { VerdictIcon } from './icons.tsx';

/** The badge. */
export function VerdictBadge({ verdict }: { readonly verdict: Verdict }): VNode {
  return (
    <span class={`badge ${verdict}`}>
      <VerdictIcon verdict={verdict} />
      {verdict}
    </span>
  );
}
