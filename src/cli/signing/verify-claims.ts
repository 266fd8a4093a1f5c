/**
 * The claims about a model: who made them, and whether they say that it may be used.
 * @module
 */
import { existsSync } from 'node:fs';
import { checkClaimSignatures } from '../../crypto/claim-signatures.ts';
import { hashModel, identityOf } from '../../crypto/hashed-model.ts';
import { planSigning, planTree } from '../../crypto/sign-model.ts';
import type { Trust } from '../../crypto/signer.ts';
import type { Verification } from '../../crypto/verify-model.ts';
import { ModelFileError } from '../../core/error.ts';
import { MAX_CLAIMS_FILE } from '../../sign/claims/claim-lines.ts';
import type { ClaimRequirement } from '../../sign/claims/judge-claim.ts';
import { judgeClaims, type JudgedClaims } from '../../sign/claims/judge-claims.ts';
import type { HashedModel } from '../../sign/claims/subjects.ts';
import { SINGLE_FILE } from '../../sign/signed-names.ts';
import { readSmallFile } from '../../sources/small-file.ts';
import type { SignedElsewhere } from '../remote/signed-model.ts';

/** Claims that were looked at, and where they lie. */
export interface CheckedClaims extends JudgedClaims {
  readonly path: string;
}

/** What to check. */
export interface ClaimCheck {
  /** Of the model. */
  readonly path: string;
  /** Of the claims. */
  readonly claims: string;
  readonly verification: Verification;
  readonly trust: Trust;
  readonly requirement: ClaimRequirement;
  /** Paths in the model that are left out. */
  readonly ignore: readonly string[];
  readonly allowSymlinks: boolean;
  readonly jobs: number | undefined;
  /** Of a model that does not lie on this disk; `isInside` says that its claims do neither. */
  readonly elsewhere?: SignedElsewhere | undefined;
  readonly isInside?: boolean | undefined;
}

/** Checks every claim. What is wrong with the file of claims is a problem; throws for a model that cannot be read. */
export async function verifyClaims(check: ClaimCheck): Promise<CheckedClaims> {
  const { claims: path, trust, requirement } = check;
  const now = new Date(requirement.now);
  try {
    const bytes = await bytesOf(check);
    if (bytes === undefined) {
      const message = `there are no claims at ${path}`;
      return { path, claims: [], problems: [{ code: 'CLAIM_MISSING', message }] };
    }
    const lines = await checkClaimSignatures(bytes, trust, { now });
    return { path, ...judgeClaims(lines, await modelOf(check), requirement) };
  } catch (error) {
    if (!(error instanceof ModelFileError) || error.code !== 'LIMIT_EXCEEDED') throw error;
    return { path, claims: [], problems: [{ code: 'CLAIM_MALFORMED', message: error.message }] };
  }
}

function bytesOf({ claims, elsewhere, isInside }: ClaimCheck): Promise<Uint8Array | undefined> {
  if (isInside === true && elsewhere !== undefined) return elsewhere.readClaims();
  return Promise.resolve(existsSync(claims) ? readSmallFile(claims, MAX_CLAIMS_FILE) : undefined);
}

/** What was just verified need not be hashed again. */
async function modelOf(check: ClaimCheck): Promise<HashedModel> {
  const { path, verification, ignore, allowSymlinks, jobs, elsewhere } = check;
  const { signed, comparison, problems } = verification;
  const recorded = signed?.serialization.ignorePaths ?? [];
  if (elsewhere !== undefined) {
    const { tree, files } = planTree(elsewhere.tree, { ignore: [...ignore, ...recorded] });
    return identityOf(tree.name, await elsewhere.hashFiles(files));
  }
  const plan = planSigning(path, { ignore: [...ignore, ...recorded], allowSymlinks });
  const isWhole = problems.length === 0 && comparison?.verified === comparison?.signed;
  const isComparable =
    signed?.serialization.method === 'files' && signed.serialization.hashType === 'sha256';
  if (signed === undefined || !isWhole || !isComparable) {
    return hashModel(plan, { jobs, allowSymlinks });
  }
  const files = signed.resources.map(({ name, digest }) => ({
    name: name === SINGLE_FILE ? plan.tree.name : name,
    size: 0, // of no use here
    sha256: digest,
  }));
  return identityOf(plan.tree.name, files);
}
