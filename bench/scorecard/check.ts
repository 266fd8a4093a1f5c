/**
 * What the scorecard demands of pickleproof: the criteria, and counts that may only rise.
 * @module
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { BenignFile, MaliciousFile } from './corpus.ts';
import { isSilent, type ToolResult } from './outcome.ts';
import { percent } from './table.ts';

const FLOOR = 'bench/scorecard/floor.json';
const SHARE = 0.97;

/** A file that is not judged as it should be. */
export interface Offender {
  readonly problem: string;
  readonly path: string;
  readonly why: string;
  readonly said: string;
}

/** Every file on which we are wrong, the worst first. */
export function offenders(
  malicious: readonly MaliciousFile[],
  benign: readonly BenignFile[],
  { rows }: ToolResult,
): readonly Offender[] {
  const entry = (problem: string, path: string, why: string): Offender => ({
    problem,
    path,
    why,
    said: `${rows.get(path)?.outcome}: ${rows.get(path)?.detail ?? ''}`,
  });
  const outcome = (file: { readonly path: string }): string | undefined =>
    rows.get(file.path)?.outcome;
  return [
    ...malicious
      .filter((file) => isSilent(rows.get(file.path)))
      .map(({ path, why }) => entry('malicious and silent', path, why)),
    ...benign
      .filter((file) => outcome(file) === 'found')
      .map(({ path, what }) => entry('benign and dangerous', path, what)),
    ...malicious
      .filter((file) => file.capabilityKnown && ['warn', 'error'].includes(outcome(file) ?? ''))
      .map(({ path, why }) => entry('known and not dangerous', path, why)),
    ...benign
      .filter((file) => outcome(file) !== 'found' && outcome(file) !== 'clean')
      .map(({ path, what }) => entry('benign and not clean', path, what)),
  ];
}

/** The counts that are kept in the floor file. */
export type Counts = Readonly<Record<string, number>>;

/** Our counts on these files. */
export function countsOf(
  malicious: readonly MaliciousFile[],
  benign: readonly BenignFile[],
  { rows }: ToolResult,
): Counts {
  const known = malicious.filter(({ capabilityKnown }) => capabilityKnown);
  const counts: Record<string, number> = {
    'malicious files': malicious.length,
    'malicious not silent': malicious.filter(({ path }) => !isSilent(rows.get(path))).length,
    'known files': known.length,
    'known dangerous': known.filter(({ path }) => rows.get(path)?.outcome === 'found').length,
  };
  for (const environment of new Set(benign.map((file) => file.environment))) {
    const files = benign.filter((file) => file.environment === environment);
    counts[`benign files of ${environment}`] = files.length;
    counts[`benign clean of ${environment}`] = files.filter(
      ({ path }) => rows.get(path)?.outcome === 'clean',
    ).length;
  }
  return counts;
}

/** The criteria and the floor; returns what fails. */
export function failures(
  counts: Counts,
  malicious: readonly MaliciousFile[],
  benign: readonly BenignFile[],
  ours: ToolResult,
): readonly string[] {
  const silent = malicious.filter(({ path }) => isSilent(ours.rows.get(path))).length;
  const alarmed = benign.filter(({ path }) => ours.rows.get(path)?.outcome === 'found').length;
  const clean = benign.filter(({ path }) => ours.rows.get(path)?.outcome === 'clean').length;
  const known = counts['known files'] ?? 0;
  const dangerous = counts['known dangerous'] ?? 0;
  return [
    silent === 0 ? '' : `${silent} malicious files are silent`,
    alarmed === 0 ? '' : `${alarmed} benign files are dangerous`,
    dangerous >= SHARE * known
      ? ''
      : `only ${percent(dangerous, known)} of the known are dangerous`,
    clean >= SHARE * benign.length
      ? ''
      : `only ${percent(clean, benign.length)} of benign are clean`,
    ...belowFloor(counts),
  ].filter((line) => line !== '');
}

/** Writes the floor file: a count that has fallen keeps its old value. */
export function raiseFloor(counts: Counts): void {
  const raised: Record<string, number> = { ...readFloor() };
  for (const [name, count] of Object.entries(counts)) {
    raised[name] = Math.max(count, raised[name] ?? 0);
  }
  writeFileSync(FLOOR, `${JSON.stringify(raised, undefined, 2)}\n`);
}

function belowFloor(counts: Counts): readonly string[] {
  return Object.entries(readFloor())
    .filter(([name, floor]) => name in counts && (counts[name] ?? 0) < floor)
    .map(([name, floor]) => `${name}: ${counts[name]}, the floor is ${floor}`);
}

function readFloor(): Counts {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own file
  return existsSync(FLOOR) ? (JSON.parse(readFileSync(FLOOR, 'utf8')) as Counts) : {};
}
