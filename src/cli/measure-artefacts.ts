/**
 * Judges artefacts and measures what their pickles do with names: what a shim is made from.
 * @module
 */
import { basename } from 'node:path';
import { ModelFileError } from '../core/error.ts';
import type { FileReport } from '../core/finding.ts';
import type { Policy } from '../policy/profile.ts';
import { scanIfModel } from '../scan/scan.ts';
import { Unlisted } from '../shim/label.ts';
import { oldFormatsOf } from '../shim/old-formats.ts';
import { Measure, type Profile } from '../shim/profile.ts';
import type { Artefact } from '../shim/render.ts';
import { walkPath } from '../sources/directory.ts';
import { FOUND, INCOMPLETE } from './exit-code.ts';
import { openModelInput } from './model-input.ts';
import { sha256OfSource } from './sha256.ts';
import { UsageError } from './usage-error.ts';

/** Why an artefact cannot be let in, and with which exit code that ends. */
export interface Refusal {
  readonly text: string;
  readonly code: number;
}

/** All artefacts together. */
export interface Measured {
  readonly artefacts: readonly (Artefact & { readonly path: string })[];
  readonly formats: readonly string[];
  readonly profile: Profile;
  readonly refusals: readonly Refusal[];
}

/** Looks at all files under the paths; those that hold no pickle are passed over. */
export async function measureAll(
  paths: readonly string[],
  policy: Policy,
  allowUnknown: boolean,
): Promise<Measured> {
  const artefacts: Measured['artefacts'][number][] = [];
  const formats = new Set<string>();
  const refusals: Refusal[] = [];
  const measure = new Measure();
  const seen = new Set<string>();
  for (const path of paths) {
    if (path === '-') throw new UsageError('shim: name files; what comes from a pipe has no name');
    for (const found of walkPath(path, seen)) {
      if (found.kind === 'skipped') continue;
      if (found.kind === 'unreadable') {
        refusals.push({ text: `${found.path}: ${found.reason}`, code: INCOMPLETE });
        continue;
      }
      // oxlint-disable-next-line no-await-in-loop -- one file at a time keeps memory small
      const result = await measureFile(found.path, policy, allowUnknown, measure);
      if (result === undefined) continue;
      if ('code' in result) {
        refusals.push(result);
        continue;
      }
      artefacts.push(result.artefact);
      for (const format of result.formats) formats.add(format);
    }
  }
  return { artefacts, formats: [...formats].toSorted(), profile: measure.profile(), refusals };
}

interface MeasuredFile {
  readonly artefact: Measured['artefacts'][number];
  readonly formats: readonly string[];
}

async function measureFile(
  path: string,
  policy: Policy,
  allowUnknown: boolean,
  measure: Measure,
): Promise<MeasuredFile | Refusal | undefined> {
  try {
    const input = await openModelInput(path);
    try {
      let unlisted: string | undefined;
      const report = scanIfModel(input.source, {
        path,
        policy,
        onPickle(facts) {
          unlisted ??= whyUnlisted(() => measure.take(facts));
        },
      });
      if ('reason' in report) return undefined;
      const formats = oldFormatsOf(report);
      if (formats?.length === 0 && report.complete) return undefined;
      const refusal = refusalOf(report, allowUnknown) ?? describable(path, formats, unlisted);
      if (refusal !== undefined) return refusal;
      const sha256 = sha256OfSource(input.source);
      input.assertUnchanged();
      const artefact = { path, name: basename(path), sha256, format: report.format };
      return { artefact, formats: formats ?? [] };
    } finally {
      input.close();
    }
  } catch (error) {
    if (!(error instanceof ModelFileError)) throw error;
    return { text: error.message, code: INCOMPLETE };
  }
}

function whyUnlisted(action: () => void): string | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    if (error instanceof Unlisted) return error.message;
    throw error;
  }
}

function refusalOf(
  { path, verdict, complete, findings, imports }: FileReport,
  allowUnknown: boolean,
): Refusal | undefined {
  const because = findings.find((finding) => finding.verdict === verdict)?.message ?? '';
  if (verdict === 'dangerous') {
    return { text: `${path} is dangerous, and gets no loader: ${because}`, code: FOUND };
  }
  if (verdict === 'incomplete' || !complete) {
    return { text: `${path} could not be judged in full: ${because}`, code: INCOMPLETE };
  }
  if (verdict === 'clean' || allowUnknown) return undefined;
  const names = imports.filter((each) => each.verdict === 'unknown');
  const list = names.slice(0, 5).map(({ module, name }) => `${module}.${name}`);
  const what = names.length > 5 ? `${list.join(', ')} …` : list.join(', ') || because;
  const text = `${path} uses what nobody vouches for: ${what}; vouch for it in a --policy, or --allow-unknown`;
  return { text, code: FOUND };
}

function describable(
  path: string,
  formats: readonly string[] | undefined,
  unlisted: string | undefined,
): Refusal | undefined {
  if (formats === undefined) {
    return { text: `${path}: the module cannot load this format; convert the file`, code: FOUND };
  }
  if (unlisted === undefined) return undefined;
  return { text: `${path} ${unlisted}, which no list of uses can describe`, code: FOUND };
}
