/**
 * What verdicts, capabilities and numbers are called on the page.
 * @module
 */
import type { Capability } from '../../core/finding.ts';
import type { Verdict } from '../../core/verdict.ts';

/** A verdict as a heading, and what it means for whoever wants to load the file. */
export interface VerdictWords {
  readonly heading: string;
  readonly meaning: string;
  /** What stands before `next`. */
  readonly label: string;
  readonly next: string;
}

/** The words of each verdict; `safe` is none of them, because weights are not judged. */
export const VERDICT_WORDS: Readonly<Record<Verdict, VerdictWords>> = {
  dangerous: {
    heading: 'Dangerous',
    meaning: 'Loading this file does more than bring back data.',
    label: 'What to do:',
    next: 'Do not load it. Ask whoever published it for a safetensors file, or delete it.',
  },
  incomplete: {
    heading: 'Not judged in full',
    meaning: 'Some of what a loader would read in this file could not be read here.',
    label: 'What to do:',
    next: 'Treat it as dangerous: what was not read can hold anything.',
  },
  unknown: {
    heading: 'Unknown',
    meaning:
      'Nothing in it is known to be dangerous, but it uses names that nobody here can vouch for.',
    label: 'What to do:',
    next: 'Look at the names below. Load it only if you trust who made it and the packages it names.',
  },
  clean: {
    heading: 'Clean',
    meaning:
      'Everything a loader would run was read; each name it imports is known and only makes data.',
    label: 'What to do:',
    next: 'You can load it: that runs no code of its maker. What the weights compute is not judged.',
  },
};

/** All capabilities, in the order of the map. */
export const CAPABILITIES: readonly Capability[] = [
  'process-exec',
  'code-exec',
  'import',
  'native-code',
  'file-read',
  'file-write',
  'file-delete',
  'network',
  'deserialize',
  'attribute-access',
  'tamper',
  'info-leak',
  'dos',
];

/** `1,234,567`. */
export function numberInWords(value: number): string {
  return value.toLocaleString('en');
}

/** `8.3 M`. */
export function shortNumber(value: number): string {
  return new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 }).format(
    value,
  );
}

/** `1 tensor`, `2 tensors`. */
export function counted(count: number, noun: string): string {
  return `${numberInWords(count)} ${noun}${count === 1 ? '' : 's'}`;
}
