/**
 * Rows of the page's tables. Their texts are escaped and clipped here, once: what reaches the page is short
 * and holds no character that could move or hide another.
 * @module
 */
import type { Capability, Severity } from '../../core/finding.ts';
import type { Verdict } from '../../core/verdict.ts';
import { terminalText } from '../../report/escape.ts';

/** Characters of a name, and of a value, that are shown. */
export const NAME = 300;
export const VALUE = 2000;

/** A text from a file, fit to be shown, with an ellipsis where it was longer. */
export function clip(text: string, limit: number): string {
  const cut = text.length > limit ? text.slice(0, limit) : text;
  const escaped = terminalText(cut);
  if (escaped.length <= limit && cut.length === text.length) return escaped;
  return `${escaped.slice(0, limit - 1)}…`;
}

/** A tensor; `bytes` is undefined where its elements have no fixed size. */
export interface TensorRow {
  readonly name: string;
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly bytes: number | undefined;
}

/** One thing that a file says about itself. */
export interface MetadataRow {
  readonly name: string;
  readonly value: string;
}

/** A name that is imported. */
export interface ImportRow {
  readonly name: string;
  readonly writtenAs: string | undefined;
  readonly uses: string;
  readonly verdict: Verdict;
  readonly member: string;
  readonly offset: number;
}

/** A part that was read on its own. */
export interface MemberRow {
  readonly name: string;
  readonly format: string;
  readonly size: number;
  readonly offset: number;
  readonly verdict: Verdict;
}

/** What a rule says, in words for people. */
export interface FindingRow {
  readonly rule: string;
  readonly title: string;
  readonly verdict: Verdict;
  readonly severity: Severity;
  readonly message: string;
  readonly explanation: string;
  readonly advice: string;
  readonly capabilities: readonly Capability[];
  readonly target: string | undefined;
  readonly member: string;
  readonly offset: number | undefined;
  readonly count: number;
}

/** One difference between two files. */
export interface DifferenceRow {
  readonly what: 'import' | 'tensor' | 'metadata';
  readonly change: 'added' | 'removed' | 'changed';
  readonly name: string;
  readonly before: string;
  readonly after: string;
}
