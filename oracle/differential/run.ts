/**
 * The differential run: many generated streams, the C unpickler on one side, ours on the other.
 *
 *   --cases N      how many streams (default 20000)
 *   --seed S       the seed of the run (default: random, printed)
 *   --only I       nothing but case number I, shown in full
 *   --hex BYTES    nothing but this stream, shown in full
 *   --python PATH  the interpreter (default python3)
 *   --jobs J       Python processes (default 2)
 *   --subject S    ours (default); python: pickle.py in our place, to see where that differs;
 *                  c: the C unpickler itself, which tests this harness
 *
 * The last line is `N passed, M failed`; the exit code is 1 when a disagreement is unsafe.
 * @module
 */
import { parseArgs } from 'node:util';
import { runCampaign, type Campaign, type Failure, type Subject, type Tally } from './campaign.ts';
import { signature } from './compare.ts';
import { generate } from './generate.ts';
import { minimise } from './minimise.ts';
import { loadSeeds, Oracle } from './oracle.ts';
import { ours } from './ours.ts';
import { comparison, summary } from './report.ts';

/** Kinds of disagreement that are minimised and shown; the rest is only counted. */
const SHOWN = 20;
const PROGRESS_EVERY = 20_000;

const { values: options } = parseArgs({
  options: {
    cases: { type: 'string', default: '20000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 32)) },
    only: { type: 'string' },
    hex: { type: 'string' },
    python: { type: 'string', default: 'python3' },
    jobs: { type: 'string', default: '2' },
    subject: { type: 'string', default: 'ours' },
  },
});

await main();

async function main(): Promise<void> {
  const oracles = Array.from({ length: Number(options.jobs) }, () => new Oracle(options.python));
  const other = stranger();
  const campaign: Campaign = {
    seed: Number(options.seed),
    cases: Number(options.cases),
    seeds: loadSeeds(options.python),
    oracles,
    subject: other === undefined ? ours : (bytes) => other.ask(bytes),
  };
  const one = chosen(campaign);
  if (one === undefined) await runAll(campaign);
  else console.log(await compared(campaign, 'one case', one));
  for (const oracle of oracles) oracle.close();
  other?.close();
}

/** Another unpickler in our place. */
function stranger(): Oracle | undefined {
  const { python, subject } = options;
  return subject === 'c' || subject === 'python' ? new Oracle(python, subject) : undefined;
}

function chosen({ seed, seeds }: Campaign): Uint8Array | undefined {
  if (options.hex !== undefined) return Uint8Array.from(Buffer.from(options.hex, 'hex'));
  return options.only === undefined ? undefined : generate(seed, Number(options.only), seeds);
}

async function runAll(campaign: Campaign): Promise<void> {
  console.log(`seed ${campaign.seed}, ${campaign.cases} cases`);
  const tally = await runCampaign(campaign, progress());
  for (const [failure, count] of distinct(tally.failures).slice(0, SHOWN)) {
    const smallest = await minimise(failure.bytes, (candidate) =>
      fails(campaign, failure, candidate),
    );
    console.log(
      await compared(campaign, `case ${failure.index} and ${count - 1} like it`, smallest),
    );
  }
  console.log(summary(tally));
  const failed = tally.failures.length;
  console.log(`${tally.cases - failed} passed, ${failed} failed (seed ${campaign.seed})`);
  process.exitCode = failed > 0 ? 1 : 0;
}

function progress(): (tally: Tally) => void {
  let shown = 0;
  return ({ cases, failures }) => {
    if (cases - shown < PROGRESS_EVERY) return;
    shown = cases;
    console.error(`${cases} cases, ${failures.length} unsafe`);
  };
}

/** The first failure of each kind, and how many there are of it. */
function distinct(failures: readonly Failure[]): (readonly [Failure, number])[] {
  const kinds = new Map<string, readonly [Failure, number]>();
  for (const failure of failures) {
    const [first, count] = kinds.get(failure.signature) ?? [failure, 0];
    kinds.set(failure.signature, [first, count + 1]);
  }
  return [...kinds.values()].toSorted((one, other) => other[1] - one[1]);
}

async function fails(campaign: Campaign, failure: Failure, bytes: Uint8Array): Promise<boolean> {
  const [c, answer] = await both(campaign.oracles, campaign.subject, bytes);
  return signature(c, answer) === failure.signature;
}

async function compared(campaign: Campaign, title: string, bytes: Uint8Array): Promise<string> {
  const [c, answer] = await both(campaign.oracles, campaign.subject, bytes);
  return comparison(title, bytes, c, answer);
}

function both(oracles: readonly Oracle[], subject: Subject, bytes: Uint8Array) {
  const [oracle] = oracles;
  if (oracle === undefined) throw new Error('--jobs must be at least 1');
  return Promise.all([oracle.ask(bytes), subject(bytes)]);
}
