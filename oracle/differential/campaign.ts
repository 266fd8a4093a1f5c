/**
 * Runs generated cases through both sides and counts how they relate.
 * @module
 */
import { compare, signature, type Relation } from './compare.ts';
import { generate, type Seeds } from './generate.ts';
import type { Oracle } from './oracle.ts';
import type { Ours } from './ours.ts';

/** What stands on our side of the comparison. */
export type Subject = (bytes: Uint8Array) => Ours | Promise<Ours>;

/** What to run. */
export interface Campaign {
  readonly seed: number;
  readonly cases: number;
  readonly seeds: Seeds;
  readonly oracles: readonly Oracle[];
  readonly subject: Subject;
}

/** A case on which the two sides disagree unsafely. */
export interface Failure {
  readonly index: number;
  readonly bytes: Uint8Array;
  /** The same for cases that fail alike. */
  readonly signature: string;
}

/** What a campaign found. */
export interface Tally {
  readonly relations: Record<Relation, number>;
  readonly failures: Failure[];
  /** Cases run so far. */
  cases: number;
  /** Cases that the C unpickler loads to the end. */
  loaded: number;
  events: number;
  /** Cases on which a reader of files does something else than a reader of memory. */
  fileDiffers: number;
  /** Cases that killed the C unpickler. */
  died: number;
}

/** Cases in flight per process: enough to keep it busy. */
const BATCH = 200;

/** Runs all cases; `progress` is called after each batch. */
export async function runCampaign(
  campaign: Campaign,
  progress: (tally: Tally) => void,
): Promise<Tally> {
  const tally: Tally = {
    relations: { same: 0, stricter: 0, 'goes on': 0, unsafe: 0 },
    failures: [],
    cases: 0,
    loaded: 0,
    events: 0,
    fileDiffers: 0,
    died: 0,
  };
  let next = 0;
  const worker = async (oracle: Oracle): Promise<void> => {
    while (next < campaign.cases) {
      const from = next;
      next = Math.min(from + BATCH, campaign.cases);
      const indexes = Array.from({ length: next - from }, (_, offset) => from + offset);
      await Promise.all(indexes.map((index) => judge(campaign, oracle, index, tally)));
      progress(tally);
    }
  };
  await Promise.all(campaign.oracles.map(worker));
  tally.failures.sort((one, other) => one.index - other.index);
  return tally;
}

async function judge(
  { seed, seeds, subject }: Campaign,
  oracle: Oracle,
  index: number,
  tally: Tally,
): Promise<void> {
  const bytes = generate(seed, index, seeds);
  const [c, ours] = await Promise.all([oracle.ask(bytes), subject(bytes)]);
  const { relation } = compare(c, ours);
  tally.relations[relation] += 1;
  tally.cases += 1;
  tally.events += c.events.length;
  if (c.outcome === 'stop') tally.loaded += 1;
  if (c.file !== undefined) tally.fileDiffers += 1;
  if (c.died) tally.died += 1;
  if (relation === 'unsafe') tally.failures.push({ index, bytes, signature: signature(c, ours) });
}
