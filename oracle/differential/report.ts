/**
 * The words of a differential run.
 * @module
 */
import { hex } from './bytes.ts';
import type { Tally } from './campaign.ts';
import { compare, RELATIONS } from './compare.ts';
import type { Answer } from './oracle.ts';
import type { Ours } from './ours.ts';

/** The table of relations and what the cases were like. */
export function summary(tally: Tally): string {
  const share = (count: number): string => `${((100 * count) / tally.cases).toFixed(2)} %`;
  const row = (name: string, count: number): string =>
    `  ${name.padEnd(34)}${String(count).padStart(8)}  ${share(count).padStart(8)}`;
  return [
    ...RELATIONS.map((relation) => row(relation, tally.relations[relation])),
    row('loaded by C to the end', tally.loaded),
    row('read otherwise from a file', tally.fileDiffers),
    row('killed the C unpickler', tally.died),
    `  ${(tally.events / tally.cases).toFixed(1)} imports and calls per case`,
  ].join('\n');
}

/** Both answers to one stream. */
export function comparison(title: string, bytes: Uint8Array, c: Answer, ours: Ours): string {
  const { relation, reason } = compare(c, ours);
  return [
    `${title}: ${relation}${reason === undefined ? '' : `, ${reason}`}`,
    `  hex  ${hex(bytes)}`,
    `  C    ${JSON.stringify(c)}`,
    `  ours ${JSON.stringify(ours)}`,
  ].join('\n');
}
