/**
 * A verification from the arguments to the exit code. Nothing is fetched: what it needs is on the disk.
 * @module
 */
import { existsSync } from 'node:fs';
import { ModelFileError } from '../../core/error.ts';
import type { Trust } from '../../crypto/signer.ts';
import { verifyModel, type Verification } from '../../crypto/verify-model.ts';
import { unsafeName } from '../../sign/names.ts';
import { worstClass, type ProblemClass } from '../../sign/problem.ts';
import { matchesPattern } from '../../sign/trust-policy/pattern.ts';
import type { Invocation, Values } from '../command.ts';
import { FOUND, INCOMPLETE, OK, SIGNER } from '../exit-code.ts';
import { assertLocal } from '../local-path.ts';
import { UsageError } from '../usage-error.ts';
import { certificatesFrom, publicKeyFrom } from './key-files.ts';
import { defaultSignature } from './run-sign.ts';
import { ignoredOf, jobsOf, textOf, textsOf, wantsJson } from './values.ts';
import { verifyJson, verifyText } from './verify-report.ts';

/** Verifies the model and reports everything that is wrong with it. */
export async function runVerify({ paths, values, terminal }: Invocation): Promise<number> {
  const path = paths[0] ?? '';
  assertLocal(path);
  const trust = trustOf(values);
  const signature = signatureOf(path, values);
  const patterns = textsOf(values, 'only');
  const verification = await verifyModel(path, {
    signature,
    trust,
    now: new Date(),
    legacy: values['legacy'] === true,
    only: patterns.length === 0 ? undefined : (name) => fitsOne(name, patterns),
    ignore: ignoredOf(values, unsafeName),
    ignoreUnsigned: values['ignoreUnsigned'] === true,
    allowSymlinks: values['allowSymlinks'] === true,
    hashing: { jobs: jobsOf(values) },
  });
  assertChecked(verification, patterns);
  const report = { path, signature, ...verification };
  const verbose = values['verbose'] === true;
  terminal.out(wantsJson(values) ? verifyJson(report) : verifyText(report, terminal, verbose));
  return exitCodeOf(verification);
}

/** 6 wins over 1, which wins over 2: who signed comes before what was signed. */
function exitCodeOf({ problems }: Verification): number {
  const worst = worstClass(problems);
  return worst === undefined ? OK : EXIT[worst];
}

const EXIT: Readonly<Record<ProblemClass, number>> = {
  signer: SIGNER,
  model: FOUND,
  input: INCOMPLETE,
};

/** Whom the user trusts; a signature cannot say that itself. Throws `UsageError` when nobody is named. */
function trustOf(values: Values): Trust {
  const keys = textsOf(values, 'publicKey').map(publicKeyFrom);
  const roots = textsOf(values, 'certRoot').flatMap((file) =>
    certificatesFrom('--cert-root', file),
  );
  if (keys.length === 0 && roots.length === 0) {
    throw new UsageError(
      'verify: say whom you trust: --public-key FILE for a key, --cert-root FILE for certificates; ' +
        'a signature can be made by anyone, and cannot say that itself',
    );
  }
  return {
    keys: keys.length === 0 ? undefined : keys,
    roots: roots.length === 0 ? undefined : roots,
  };
}

function signatureOf(path: string, values: Values): string {
  const named = textOf(values, 'signature');
  if (named !== undefined) return named;
  const usual = defaultSignature(path);
  if (existsSync(usual)) return usual;
  throw new ModelFileError(
    'SOURCE_FAILED',
    `${usual}: there is no signature; if it lies elsewhere, name it with --signature`,
  );
}

function fitsOne(name: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => matchesPattern(pattern, name));
}

/** Nothing checked is nothing verified. */
function assertChecked({ problems, comparison }: Verification, patterns: readonly string[]): void {
  if (problems.length > 0 || comparison === undefined || comparison.verified > 0) return;
  const why = patterns.length > 0 ? `no signed file fits --only ${patterns.join(', ')}` : '';
  throw new UsageError(why || 'every signed file is left out by --ignore: nothing was verified');
}
