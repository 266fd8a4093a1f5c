/**
 * The statement of a claim: what a scan or a conversion says about the files of a model.
 * @module
 */
import { identitiesOf } from '../../crypto/model-identity.ts';
import { hashModel } from '../../crypto/hashed-model.ts';
import type { SigningPlan } from '../../crypto/sign-model.ts';
import { RULES } from '../../policy/rules/index.ts';
import { judgementOf, type Judgement } from '../../sign/claims/judgement.ts';
import { TEST_RESULT, VULNS, type PredicateName } from '../../sign/claims/predicates.ts';
import type { Origin } from '../../sign/claims/provenance.ts';
import { readScanReport, type ScanOutcome } from '../../sign/claims/scan-report.ts';
import { subjectsOf, type HashedModel } from '../../sign/claims/subjects.ts';
import { testResultPredicate } from '../../sign/claims/test-result.ts';
import { vulnsPredicate } from '../../sign/claims/vulns.ts';
import { writeStatement } from '../../sign/statement.ts';
import type { Values } from '../command.ts';
import { digestCache } from '../digest-cache.ts';
import type { GatherProgress } from '../manifest/gather.ts';
import { digestOfPolicy, readPolicy } from '../policy-file.ts';
import { UsageError } from '../usage-error.ts';
import { conversionClaim } from './conversion-claim.ts';
import { readNamed } from './read-named.ts';
import { scanFiles } from './scan-files.ts';
import { jobsOf, textOf } from './values.ts';

/** What will be signed, and what it says. */
export interface Claim {
  readonly payload: Uint8Array;
  readonly predicateType: string;
  readonly model: HashedModel;
  /** Of a claim about a scan. */
  readonly scan?: { readonly judgement: Judgement; readonly outcome: ScanOutcome } | undefined;
  /** Of a claim about a conversion. */
  readonly origin?: Origin | undefined;
}

/** Hashes the model, scans it or reads the report, and makes the statement. */
export async function claimStatement(
  plan: SigningPlan,
  values: Values,
  progress: GatherProgress,
): Promise<Claim> {
  const kind = predicateOf(values);
  const before = identitiesOf(plan.files);
  const model = await hashModel(plan, {
    jobs: jobsOf(values),
    allowSymlinks: plan.allowSymlinks,
    cache: digestCache(values['cache'] !== false),
    onProgress: (done, total) => progress.hashing(done, total),
  });
  if (kind === 'provenance') return conversionClaim(plan, model, values);
  const outcome =
    readGivenReport(values) ??
    (await scanFiles(plan.files, model, {
      before,
      onFile: (name) => progress.scanning(name),
      settings: { policy: await readPolicy(textOf(values, 'policy')), hash: false, cache: false },
      policy: await digestOfPolicy(textOf(values, 'policy')),
    }));
  const judgement = judgementOf(model, outcome);
  const predicateType = kind === 'vulns' ? VULNS : TEST_RESULT;
  const rules = RULES.map(({ id }) => id);
  const predicate =
    kind === 'vulns'
      ? vulnsPredicate(judgement, outcome)
      : testResultPredicate(judgement, outcome, rules);
  const subject = subjectsOf(model, model.files);
  const payload = writeStatement({ subject, predicateType, predicate });
  return { payload, predicateType, model, scan: { judgement, outcome } };
}

function predicateOf(values: Values): PredicateName {
  const kind = textOf(values, 'predicate');
  const isConversion = textOf(values, 'convertReport') !== undefined;
  if (isConversion && kind !== 'provenance') {
    throw new UsageError('--convert-report: goes with --predicate provenance');
  }
  if (kind !== 'provenance') return kind === 'vulns' ? 'vulns' : 'test-result';
  const other = ['scanReport', 'policy'].find((key) => textOf(values, key) !== undefined);
  if (other === undefined) return 'provenance';
  throw new UsageError('--predicate provenance: goes with no --scan-report and no --policy');
}

function readGivenReport(values: Values): ScanOutcome | undefined {
  const path = textOf(values, 'scanReport');
  if (path === undefined) return undefined;
  if (textOf(values, 'policy') !== undefined) {
    throw new UsageError('--policy: goes with no --scan-report, which was made with its own');
  }
  return readNamed(path, readScanReport);
}
