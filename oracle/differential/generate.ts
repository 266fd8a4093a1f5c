/**
 * Makes byte strings to compare unpicklers on: programs that mostly run far, and damaged pickles.
 * @module
 */
import { CALLS } from './actions/calls.ts';
import { CONTAINERS, tupleToMark } from './actions/containers.ts';
import { MOVES, protocol } from './actions/memo.ts';
import { VALUES } from './actions/values.ts';
import type { Bytes } from './bytes.ts';
import { assemble } from './frames.ts';
import { Machine, type Context, type Name } from './machine.ts';
import { mutate } from './mutate.ts';
import { OP } from './opcodes.ts';
import { caseSeed, Random } from './random.ts';

/** What the oracle gives to start from. */
export interface Seeds {
  /** Real pickles. */
  readonly pickles: readonly Bytes[];
  /** Names that Python 2 and 3 call differently. */
  readonly names: readonly Name[];
}

const ACTIONS = [...VALUES, ...CONTAINERS, ...MOVES, ...CALLS];
/** How often a step is taken although the unpickler will most likely refuse it. */
const WILD = 0.002;

/** Case `index` of the run with this seed, always the same bytes. */
export function generate(seed: number, index: number, seeds: Seeds): Uint8Array {
  const random = new Random(caseSeed(seed, index));
  const chance = random.below(100);
  if (chance < 70) return Uint8Array.from(program(random, seeds));
  const other = random.chance(0.5) ? program(random, seeds) : random.pick(seeds.pickles);
  const base = chance < 85 ? program(random, seeds) : random.pick(seeds.pickles);
  return Uint8Array.from(mutate(base, random, other));
}

function program(random: Random, { names }: Seeds): number[] {
  const machine = new Machine();
  const context: Context = { machine, random, names };
  if (random.chance(0.8)) protocol(context);
  for (let steps = 2 + random.below(36); steps > 0; steps -= 1) step(context);
  finish(context);
  return [...assemble(machine.ops, random), ...trailing(random)];
}

function step(context: Context): void {
  const { machine, random } = context;
  const ready = random.chance(WILD) ? ACTIONS : ACTIONS.filter((action) => action.ready(machine));
  random.weighted(ready).run(context);
}

/** Most programs close their marks and all but a few end with STOP. */
function finish(context: Context): void {
  const { machine, random } = context;
  for (let open = random.chance(0.5) ? machine.marks : 0; open > 0; open -= 1) tupleToMark(machine);
  if (machine.items.length === 0 && random.chance(0.99)) machine.emit(OP.NONE);
  if (random.chance(0.99)) machine.emit(OP.STOP);
}

function trailing(random: Random): number[] {
  if (random.chance(0.95)) return [];
  return Array.from({ length: 1 + random.below(20) }, () => random.below(256));
}
