/**
 * A verification from the arguments to the exit code. Nothing is fetched but the model itself, where an address names it:
 * whom to trust is on the disk.
 * @module
 */
import { existsSync } from 'node:fs';
import { ModelFileError } from '../../core/error.ts';
import type { HashOptions } from '../../crypto/hash-queue.ts';
import { nameInside } from '../../crypto/compare-model.ts';
import { verifyModel, type Verification } from '../../crypto/verify-model.ts';
import { unsafeName } from '../../sign/names.ts';
import { worstClass, type ProblemClass } from '../../sign/problem.ts';
import { matchesPattern } from '../../sign/trust-policy/pattern.ts';
import type { Invocation, Values } from '../command.ts';
import { digestCache } from '../digest-cache.ts';
import { FOUND, INCOMPLETE, OK, SIGNER } from '../exit-code.ts';
import { assertNamed, isAddress } from '../local-path.ts';
import { gatherProgress } from '../manifest/gather-progress.ts';
import type { SignedElsewhere } from '../remote/signed-model.ts';
import { UsageError } from '../usage-error.ts';
import { defaultClaims } from './run-attest.ts';
import { defaultSignature } from './run-sign.ts';
import { ignoredOf, jobsOf, textOf, textsOf, wantsJson } from './values.ts';
import { verifyClaims, type CheckedClaims } from './verify-claims.ts';
import { verifyJson, verifyText } from './verify-report.ts';
import { wishOf, type Wish } from './verify-wish.ts';

/** Verifies the model and reports everything that is wrong with it. */
export async function runVerify({ paths, values, terminal }: Invocation): Promise<number> {
  const path = paths[0] ?? '';
  assertNamed(path);
  const wish = await wishOf(path, values, new Date());
  if (isAddress(path)) {
    const { openSigned } = await import('../remote/signed-model.ts');
    const signed = await openSigned(path, { values, terminal });
    const { shown, signature, bundle, elsewhere } = signed;
    const target = { path: shown, signature, bundle, elsewhere, hashing: {} };
    return report(target, wish, { values, terminal }).finally(() => signed.close());
  }
  const signature = signatureOf(path, values);
  const progress = gatherProgress(terminal, values['quiet'] !== true);
  const hashing: HashOptions = {
    jobs: jobsOf(values),
    cache: digestCache(values['trustCache'] === true),
    onProgress: (done, total) => progress.hashing(done, total),
  };
  const target = { path, signature, hashing };
  return report(target, wish, { values, terminal }, () => progress.clear());
}

async function report(
  target: Target,
  wish: Wish,
  { values, terminal }: Pick<Invocation, 'values' | 'terminal'>,
  clear: () => void = () => target.elsewhere?.clear(),
): Promise<number> {
  const { verification, claims } = await verifyAll(target, wish, values).finally(clear);
  const { path, signature } = target;
  const problems = [...verification.problems, ...(claims?.problems ?? [])];
  const found = { path, signature, ...verification, claims, problems };
  const verbose = values['verbose'] === true;
  terminal.out(wantsJson(values) ? verifyJson(found) : verifyText(found, terminal, verbose));
  return exitCodeOf({ problems });
}

/** What to verify, and how to read it. */
interface Target {
  readonly path: string;
  readonly signature: string;
  readonly hashing: HashOptions;
  /** Of a model that an address names: the bytes of its signature, and its files. */
  readonly bundle?: Uint8Array | undefined;
  readonly elsewhere?: SignedElsewhere | undefined;
}

/** The signature, and the claims where they are asked for. */
async function verifyAll(
  { path, signature, hashing, bundle, elsewhere }: Target,
  wish: Wish,
  values: Values,
): Promise<{ readonly verification: Verification; readonly claims?: CheckedClaims }> {
  if ('denied' in wish) return { verification: { problems: [wish.denied] } };
  const { trust, claimTrust, requirement, now } = wish;
  const patterns = textsOf(values, 'only');
  const claims = textOf(values, 'claims') ?? elsewhere?.claims ?? defaultClaims(path);
  // Claims are no part of what they are about, as the signature is none, wherever they lie.
  const isOwn = requirement !== undefined && elsewhere === undefined;
  const own = isOwn ? nameInside(path, claims) : undefined;
  const ignore = [...ignoredOf(values, unsafeName), ...(own === undefined ? [] : [own])];
  const allowSymlinks = values['allowSymlinks'] === true;
  const verification = await verifyModel(path, {
    signature,
    bundle,
    elsewhere,
    trust,
    now,
    legacy: values['legacy'] === true,
    only: patterns.length === 0 ? undefined : (name) => fitsOne(name, patterns),
    ignore,
    ignoreUnsigned: values['ignoreUnsigned'] === true,
    allowSymlinks,
    hashing,
  });
  assertChecked(verification, patterns);
  if (requirement === undefined) return { verification };
  const check = {
    path,
    claims,
    verification,
    trust: claimTrust,
    requirement,
    ignore,
    elsewhere,
    isInside: elsewhere !== undefined && textOf(values, 'claims') === undefined,
  };
  const checked = await verifyClaims({ ...check, allowSymlinks, jobs: hashing.jobs });
  return { verification: without(own, verification), claims: checked };
}

/** Nobody needs to be told that the signature does not cover what was checked by itself. */
function without(name: string | undefined, verification: Verification): Verification {
  const { comparison } = verification;
  if (comparison === undefined) return verification;
  const notCovered = comparison.notCovered.filter((each) => each !== name);
  return { ...verification, comparison: { ...comparison, notCovered } };
}

/** 6 wins over 1, which wins over 2: who signed comes before what was signed. */
function exitCodeOf({ problems }: Pick<Verification, 'problems'>): number {
  const worst = worstClass(problems);
  return worst === undefined ? OK : EXIT[worst];
}

const EXIT: Readonly<Record<ProblemClass, number>> = {
  signer: SIGNER,
  model: FOUND,
  input: INCOMPLETE,
};

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
