/**
 * A verdict that came from the service, as a badge.
 * @module
 */
import type { VNode } from 'preact';
import { VERDICTS, type Verdict } from '../../core/verdict.ts';
import { VerdictBadge } from '../page/verdict-badge.tsx';

/** One of the verdicts, if the text is one. */
export function verdictOf(text: string | undefined): Verdict | undefined {
  return VERDICTS.find((known) => known === text);
}

/** The badge, or what stands in its place. */
export function VerdictWord({
  verdict,
  otherwise,
}: {
  readonly verdict: string | undefined;
  readonly otherwise: string;
}): VNode {
  const known = verdictOf(verdict);
  return known === undefined ? (
    <span class="hint">{otherwise}</span>
  ) : (
    <VerdictBadge verdict={known} />
  );
}
