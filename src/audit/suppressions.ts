/**
 * Comments that ask for silence: our own, with rules and a reason, and those of bandit, ruff and semgrep,
 * which are shown and change nothing.
 * @module
 */
import type { CommentFact } from './code/file-facts.ts';
import type { Suppression } from './finding.ts';

/** One comment, read. */
export interface SilenceRequest extends Suppression {
  /** Rules that it names; none means all. */
  readonly rules: readonly string[];
  readonly at: number;
  readonly end: number;
}

const OURS = /#\s*pickleproof:\s*ignore(?:\[([\w\-, ]*)\])?[ \t]*(.*)$/;
const OTHERS: readonly (readonly [Suppression['by'], RegExp])[] = [
  ['bandit', /#\s*nosec\b:?\s*([A-Z]\d{3}(?:[, ]+[A-Z]\d{3})*)?/i],
  ['ruff', /#\s*noqa(?!:\s*[A-RT-Z])(?::\s*([A-Z]+\d+(?:[, ]+[A-Z]+\d+)*))?/i],
  ['semgrep', /#\s*nosemgrep(?::\s*([\w.\-, ]+))?/i],
];

/** What a comment asks for. */
export function readSilence({ text, span }: CommentFact): SilenceRequest[] {
  const found: SilenceRequest[] = [];
  const ours = OURS.exec(text);
  if (ours !== null) {
    const reason = (ours[2] ?? '').replace(/^[-–—:\s]+/, '').trim();
    const rules = listOf(ours[1]);
    found.push({
      by: 'pickleproof',
      rules,
      reason: reason === '' ? undefined : reason,
      at: span.start,
      end: span.end,
    });
  }
  for (const [by, pattern] of OTHERS) {
    const match = pattern.exec(text);
    if (match !== null) found.push({ by, rules: listOf(match[1]), at: span.start, end: span.end });
  }
  return found;
}

/** Rules of other linters that mean what ours mean; a comment without rules means all. */
export function concerns({ by, rules }: SilenceRequest, rule: string): boolean {
  if (rules.length === 0) return true;
  switch (by) {
    case 'pickleproof':
      return rules.includes(rule);
    case 'bandit':
      return rules.some((id) => /^B(?:301|302|403|506|614|615)$/i.test(id));
    case 'ruff':
      return rules.some((id) => /^S(?:301|302|403|506|614|615)?$/i.test(id));
    default:
      return true;
  }
}

function listOf(text: string | undefined): readonly string[] {
  return (text ?? '').split(/[, ]+/).filter((part) => part !== '');
}
