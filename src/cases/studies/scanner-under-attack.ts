/**
 * A file that is meant for the scanner.
 * @module
 */
import { call, global, INERT, str, pickle, tuple } from '../sample/pickle.ts';
import type { Piece } from '../sample/bytes.ts';
import { OP } from '../../pickle/opcodes.ts';
import type { CaseStudy } from '../case-study.ts';

/** Case `scanner-under-attack`. */
export const scannerUnderAttack: CaseStudy = {
  id: 'scanner-under-attack',
  title: 'A file that is meant for the scanner',
  when: '2026',
  kind: 'vulnerability',
  story:
    'Scanners read hostile files for a living, and are attacked themselves. Advisories of 2026 describe files that made one scanner skip its own checks and another one miss the function that resolves any name. A simpler attack is a file of a few hundred bytes that unfolds to more values than any machine holds: a scanner that follows it runs out of time or memory, and what timed out is often let through.',
  mechanism:
    'A list that holds the same list twice, fifty times over, costs a loader fifty steps. A scanner that prints or copies values costs it two to the power of fifty.',
  prevention: [
    'Scan with limits, and let reaching one be a reason to refuse.',
    'Run scanners in a process that may be killed, and count a kill as a refusal.',
  ],
  sources: ['https://github.com/mmaitre314/picklescan/pull/65'],
  shows: 'fifty lists in each other, each twice, and then a call that would print a word',
  sample: () => [
    {
      name: 'model.pkl',
      bytes: pickle(tuple(doubled(50), call(global('os', 'system'), str(INERT)))),
    },
  ],
};

/** A tuple of twice the same, `levels` deep. */
function doubled(levels: number): Piece {
  return [OP.EMPTY_TUPLE, Array.from({ length: levels }, () => [OP.DUP, OP.TUPLE2])];
}
