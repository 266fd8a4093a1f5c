/**
 * The manifest of a path, as the flags of `manifest` and `sbom` ask for it; and what the scan means for the
 * exit code.
 * @module
 */
import { basename, resolve } from 'node:path';
import { newSha256 } from '../../crypto/ecdsa.ts';
import { nameInside } from '../../crypto/compare-model.ts';
import { planTree, type SigningPlan } from '../../crypto/sign-model.ts';
import { shownAddress } from '../../pull/addresses.ts';
import { terminalText } from '../../report/escape.ts';
import { buildManifest } from '../../sign/manifest/build-manifest.ts';
import type { Manifest } from '../../sign/manifest/manifest.ts';
import { unsafeName } from '../../sign/names.ts';
import { today } from '../clock.ts';
import type { Invocation } from '../command.ts';
import { FOUND, INCOMPLETE, OK } from '../exit-code.ts';
import { isAddress } from '../local-path.ts';
import { openOutput } from '../output-file.ts';
import { readPolicy } from '../policy-file.ts';
import { problemLines } from '../signing/problem-text.ts';
import { ignoredOf, jobsOf, textOf } from '../signing/values.ts';
import { NothingError } from '../nothing-error.ts';
import { VERSION } from '../version.ts';
import { gather, planManifest, type Gathered, type GatherOptions } from './gather.ts';
import { gatherProgress } from './gather-progress.ts';
import { wordsOf } from './model-words.ts';

/** A manifest and how it went. */
export interface MadeManifest {
  readonly manifest: Manifest;
  /** The model is one file, not a folder. */
  readonly single: boolean;
  readonly exitCode: number;
}

/** Lists, scans and hashes; nothing when something that cannot be listed is in the way, which is told. */
export async function makeManifest(
  path: string,
  invocation: Invocation,
): Promise<MadeManifest | undefined> {
  const { values } = invocation;
  const words = wordsOf(values);
  const gathering = isAddress(path) ? gatherAddress : gatherModel;
  const found = await gathering(path, invocation);
  if (found === undefined) return undefined;
  const { ignorePaths, allowSymlinks, tree } = found.plan;
  const manifest = buildManifest(
    {
      model: { name: isAddress(path) ? found.plan.tree.name : basename(resolve(path)), ...words },
      version: VERSION,
      createdAt: values['reproducible'] === true ? undefined : today(),
      ...found,
      ignored: ignorePaths,
      allowSymlinks,
    },
    newSha256,
  );
  return { manifest, single: tree.single, exitCode: exitCodeOf(found) };
}

async function gatherModel(
  path: string,
  { values, terminal }: Invocation,
): Promise<Gathered | undefined> {
  const quiet = values['quiet'] === true;
  const target = textOf(values, 'output');
  const progress = gatherProgress(terminal, !quiet);
  const options: GatherOptions = {
    ignore: ignoredOf(values, unsafeName),
    outputName: target === undefined ? undefined : nameInside(path, target),
    allowSymlinks: values['allowSymlinks'] === true,
    policy: values['scan'] === false ? undefined : await readPolicy(textOf(values, 'policy')),
    jobs: jobsOf(values),
    cache: values['cache'] !== false,
    progress,
  };
  const plan = planManifest(path, options);
  if (!canBeListed(path, plan, { values, terminal })) return undefined;
  const found = await gather(path, plan, options).finally(() => progress.clear());
  if (!quiet) terminal.err(warningText(found));
  return found;
}

/** The same for an address: every byte comes over the network, whatever is known of earlier runs. */
async function gatherAddress(
  path: string,
  { values, terminal }: Invocation,
): Promise<Gathered | undefined> {
  const ignore = ignoredOf(values, unsafeName);
  const policy = values['scan'] === false ? undefined : await readPolicy(textOf(values, 'policy'));
  const { openWholeModel } = await import('../remote/whole-model.ts');
  const { gatherRemote } = await import('./gather-remote.ts');
  const whole = await openWholeModel(path, { values, terminal });
  try {
    const plan = planTree(whole.tree, { ignore });
    if (!canBeListed(shownAddress(path), plan, { values, terminal })) return undefined;
    const found = await gatherRemote(whole, plan, policy);
    whole.clear();
    if (values['quiet'] !== true) terminal.err(warningText(found));
    return found;
  } finally {
    await whole.close();
  }
}

/** Tells what stands in the way; throws `NothingError` for a model without files. */
function canBeListed(
  path: string,
  { problems, files }: SigningPlan,
  { values, terminal }: Pick<Invocation, 'values' | 'terminal'>,
): boolean {
  if (problems.length > 0) {
    terminal.err(problemLines(problems, terminal, values['verbose'] === true));
    return false;
  }
  if (files.length === 0) throw new NothingError(`${path}: there is no file to list`);
  return true;
}

/** Suspects named one by one. */
const NAMED = 8;

function warningText({ suspects }: Gathered): string {
  if (suspects.length === 0) return '';
  const names = suspects
    .slice(0, NAMED)
    .map(({ name, verdict }) => `${terminalText(name)} (${verdict})`);
  const more = suspects.length > NAMED ? `, and ${suspects.length - NAMED} more` : '';
  return `Warning: not everything is clean: ${names.join(', ')}${more}\n`;
}

/** A manifest is written of a dangerous model too, and says so; whoever only looks at the exit code must know. */
function exitCodeOf({ scan }: Gathered): number {
  if (scan?.verdict === 'dangerous') return FOUND;
  return scan === undefined || scan.complete ? OK : INCOMPLETE;
}

/** To the file of `--output`, whole or not at all, or to stdout. */
export function putResult(text: string, { values, terminal }: Invocation): void {
  const target = textOf(values, 'output');
  if (target === undefined) {
    terminal.out(text);
    return;
  }
  const output = openOutput(target, values['force'] === true);
  try {
    output.write(text);
    output.finish();
  } catch (error) {
    output.discard();
    throw error;
  }
}
