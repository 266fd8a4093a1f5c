/**
 * A claim from the arguments to the exit code: list, hash, scan, sign, add to the file.
 * @module
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { nameInside } from '../../crypto/compare-model.ts';
import { planSigning, type SigningPlan } from '../../crypto/sign-model.ts';
import { unsafeName } from '../../sign/names.ts';
import type { Invocation } from '../command.ts';
import { FOUND, INCOMPLETE, OK } from '../exit-code.ts';
import { assertLocal, assertNamed } from '../local-path.ts';
import { gatherProgress } from '../manifest/gather-progress.ts';
import { UsageError } from '../usage-error.ts';
import { appendClaim } from './append-claim.ts';
import { attestJson, attestText } from './attest-report.ts';
import { claimStatement, type Claim } from './claim-statement.ts';
import { problemLines } from './problem-text.ts';
import { signerOf } from './signer-flags.ts';
import { ignoredOf, textOf, wantsJson } from './values.ts';

/** Makes the claim, adds it, and says what it says. */
export async function runAttest({ paths, values, terminal }: Invocation): Promise<number> {
  const path = paths[0] ?? '';
  assertLocal(path);
  assertNamed(path);
  const signer = await signerOf('attest', values, terminal);
  const target = textOf(values, 'output') ?? defaultClaims(path);
  const own = nameInside(path, target);
  const plan = planSigning(path, {
    ignore: [...ignoredOf(values, unsafeName), ...(own === undefined ? [] : [own])],
    allowSymlinks: values['allowSymlinks'] === true,
  });
  assertSomething(plan, path);
  if (plan.problems.length > 0) {
    const lines = problemLines(plan.problems, terminal, values['verbose'] === true);
    terminal.err(`${lines}Not attested.\n`);
    return FOUND;
  }
  const progress = gatherProgress(terminal, values['quiet'] !== true);
  const claim = await claimStatement(plan, values, progress).finally(() => progress.clear());
  appendClaim(target, await signer.sign(claim.payload));
  const report = { path, target, claim, signer: signer.facts };
  terminal.out(wantsJson(values) ? attestJson(report) : attestText(report, terminal));
  return exitCodeOf(claim);
}

/** Where the claims about a model lie unless the user says otherwise. */
export function defaultClaims(path: string): string {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  return isFolder ? join(path, 'claims.jsonl') : `${path}.claims.jsonl`;
}

function assertSomething({ files, problems }: SigningPlan, path: string): void {
  if (files.length > 0 || problems.length > 0) return;
  throw new UsageError(`${path}: there is no file to make a claim about`);
}

/** As for the scan: what was found wins over what could not be read. Files that hold no model are no failure. */
function exitCodeOf({ scan }: Claim): number {
  const verdict = scan?.judgement.verdict ?? 'clean';
  if (verdict === 'dangerous' || verdict === 'unknown') return FOUND;
  return verdict === 'incomplete' || scan?.judgement.complete === false ? INCOMPLETE : OK;
}
