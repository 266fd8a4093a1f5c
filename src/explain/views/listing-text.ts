/**
 * `explain --disassemble`: the listing of a pickle, and what readers of it disagree about.
 * @module
 */
import type { AnomalyFact } from '../../core/fact.ts';
import { disassemble, type Listing } from '../../pickle/disassemble.ts';
import type { Tape } from '../../pickle/tape.ts';
import { judgeAnomaly } from '../../policy/judge.ts';
import { terminalText } from '../../report/escape.ts';

/** Anomalies that are about readers of pickles, not about what the pickle does. */
const DISAGREEMENTS: ReadonlySet<AnomalyFact['code']> = new Set([
  'frame-splits-opcode',
  'frame-in-frame',
  'number-base',
  'non-ascii-name',
  'escaped-name',
  'readers-disagree',
]);

/** Where the C unpickler and another reader of pickles part ways: offset and sentence. */
export function divergences(
  { anomalies, outcome, error, rawData }: Tape,
  listing?: Listing,
): readonly { readonly offset: number; readonly text: string }[] {
  const found = anomalies
    .filter(({ code }) => DISAGREEMENTS.has(code))
    .map((anomaly) => ({ offset: anomaly.offset, text: judgeAnomaly(anomaly, '').message }));
  if (listing?.refused !== undefined && outcome === 'stop') {
    const { offset, message } = listing.refused;
    // Where a loader has bytes of its own between opcodes no unpickler of Python gets further.
    if (rawData[0]?.start === offset) return found;
    found.push({ offset, text: `pickletools stops here and the C unpickler reads on: ${message}` });
  }
  if (error !== undefined && listing?.refused === undefined) {
    found.push({ offset: error.offset, text: `the C unpickler stops here: ${error.message}` });
  }
  return found
    .map(({ offset, text }) => ({ offset, text: terminalText(text) }))
    .toSorted((a, b) => a.offset - b.offset);
}

/** The listing; `marked` puts what is known of disagreements behind the opcodes that they are about. */
export function* listingText(tape: Tape, marked: boolean): Generator<string, Listing> {
  const { source, start, rawData } = tape;
  const remarks = new Map<number, string>();
  for (const { offset, text } of marked ? divergences(tape) : []) {
    remarks.set(offset, [remarks.get(offset), `# ${text}`].filter(Boolean).join('\n'));
  }
  return yield* disassemble(source, { start, rawData, remark: (offset) => remarks.get(offset) });
}
