/**
 * What the scorecard demands of pickleproof: the criteria, and counts that may only rise.
 * @module
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { libraryOf, type BenignFile, type MaliciousFile } from './corpus.ts';
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
      .filter((file) => file.expected === 'unknown' && outcome(file) === 'clean')
      .map(({ path, what }) => entry('benign, and clean where nobody can know', path, what)),
    ...benign
      .filter((file) => file.expected === 'clean')
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
  const counts: Record<string, number> = {};
  if (malicious.length > 0) {
    counts['malicious files'] = malicious.length;
    counts['malicious not silent'] = malicious.filter(
      ({ path }) => !isSilent(rows.get(path)),
    ).length;
    counts['known files'] = known.length;
    counts['known dangerous'] = known.filter(
      ({ path }) => rows.get(path)?.outcome === 'found',
    ).length;
  }
  for (const [name, files] of groups(benign)) {
    counts[`benign files of ${name}`] = files.length;
    counts[`benign clean of ${name}`] = files.filter(
      ({ path }) => rows.get(path)?.outcome === 'clean',
    ).length;
  }
  return counts;
}

/** The files of each environment, and of each library in it. */
function groups(benign: readonly BenignFile[]): ReadonlyMap<string, readonly BenignFile[]> {
  const found = new Map<string, BenignFile[]>();
  for (const file of benign) {
    for (const name of [file.environment, libraryOf(file)]) {
      found.set(name, [...(found.get(name) ?? []), file]);
    }
  }
  return found;
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
  const knowable = benign.filter(({ expected }) => expected === 'clean');
  const clean = knowable.filter(({ path }) => ours.rows.get(path)?.outcome === 'clean').length;
  const guessed = benign.filter(({ expected }) => expected === 'unknown');
  const trusted = guessed.filter(({ path }) => ours.rows.get(path)?.outcome === 'clean').length;
  const known = counts['known files'] ?? 0;
  const dangerous = counts['known dangerous'] ?? 0;
  return [
    silent === 0 ? '' : `${silent} malicious files are silent`,
    alarmed === 0 ? '' : `${alarmed} benign files are dangerous`,
    dangerous >= SHARE * known
      ? ''
      : `only ${percent(dangerous, known)} of the known are dangerous`,
    clean >= SHARE * knowable.length
      ? ''
      : `only ${percent(clean, knowable.length)} of benign are clean`,
    trusted === 0 ? '' : `${trusted} files are clean where nobody can know`,
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
