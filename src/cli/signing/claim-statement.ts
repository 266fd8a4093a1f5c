/**
 * The statement of a claim: what a scan or a conversion says about the files of a model.
 * @module
 */
import { Budget } from '../../core/limits.ts';
import { ModelFileError } from '../../core/error.ts';
import { identitiesOf } from '../../crypto/model-identity.ts';
import { hashModel } from '../../crypto/hashed-model.ts';
import type { SigningPlan } from '../../crypto/sign-model.ts';
import { RULES } from '../../policy/rules/index.ts';
import { judgementOf, type Judgement } from '../../sign/claims/judgement.ts';
import {
  PROVENANCE,
  TEST_RESULT,
  VULNS,
  type PredicateName,
} from '../../sign/claims/predicates.ts';
import {
  convertedFiles,
  originInFile,
  provenancePredicate,
  readConvertReport,
  type Origin,
} from '../../sign/claims/provenance.ts';
import { readScanReport, type ScanOutcome } from '../../sign/claims/scan-report.ts';
import { subjectsOf, type HashedModel } from '../../sign/claims/subjects.ts';
import { testResultPredicate } from '../../sign/claims/test-result.ts';
import { vulnsPredicate } from '../../sign/claims/vulns.ts';
import { writeStatement } from '../../sign/statement.ts';
import { MAX_JSON } from '../../sign/strict-json.ts';
import { readSmallFile } from '../../sources/small-file.ts';
import type { Values } from '../command.ts';
import { digestOfPolicy, readPolicy } from '../policy-file.ts';
import { UsageError } from '../usage-error.ts';
import { VERSION } from '../version.ts';
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
export async function claimStatement(plan: SigningPlan, values: Values): Promise<Claim> {
  const kind = predicateOf(values);
  const before = identitiesOf(plan.files);
  const model = await hashModel(plan, { jobs: jobsOf(values), allowSymlinks: plan.allowSymlinks });
  if (kind === 'provenance') return provenanceClaim(plan, model, values);
  const outcome =
    readGivenReport(values) ??
    (await scanFiles(plan.files, model, {
      before,
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

/** Reads what the user named; an error says which file it is about. */
function readNamed<T>(path: string, read: (bytes: Uint8Array) => T): T {
  const bytes = readSmallFile(path, MAX_JSON);
  try {
    return read(bytes);
  } catch (error) {
    if (!(error instanceof ModelFileError)) throw error;
    throw new ModelFileError(error.code, `${path}: ${error.message}`, { cause: error });
  }
}

async function provenanceClaim(
  plan: SigningPlan,
  model: HashedModel,
  values: Values,
): Promise<Claim> {
  const path = textOf(values, 'convertReport');
  const origin =
    path === undefined
      ? await declaredOrigin(plan, model)
      : readNamed(path, (bytes) => readConvertReport(bytes, VERSION));
  const { converted, others } = convertedFiles(model, origin);
  const payload = writeStatement({
    subject: subjectsOf(model, converted),
    predicateType: PROVENANCE,
    predicate: provenancePredicate(origin, others),
  });
  return { payload, predicateType: PROVENANCE, model, origin };
}

/** What the converted files say of themselves; all that say something must say the same. */
async function declaredOrigin({ files }: SigningPlan, model: HashedModel): Promise<Origin> {
  const { readModel } = await import('../../convert/read-model.ts');
  const { openModelInput } = await import('../model-input.ts');
  const digests = new Map(model.files.map(({ name, sha256 }) => [name, sha256]));
  const origins: Origin[] = [];
  for (const { name, path } of files) {
    const input = await openModelInput(path);
    try {
      const context = { budget: new Budget(), name, spool: input.spool, sibling: () => undefined };
      const { facts } = readModel(input.source, context);
      const origin = originInFile(facts, digests.get(name) ?? '');
      if (origin !== undefined) origins.push(origin);
    } catch (error) {
      if (!(error instanceof ModelFileError)) throw error; // no model, or none that we convert
    } finally {
      input.close();
    }
  }
  return joined(origins);
}

function joined(origins: readonly Origin[]): Origin {
  const [first] = origins;
  if (first === undefined) {
    throw new UsageError(
      'no file of this model says what it was converted from; give --convert-report FILE ' +
        '(pickleproof convert … --format json)',
    );
  }
  const other = origins.find(({ source }) => source.sha256 !== first.source.sha256);
  if (other !== undefined) {
    throw new UsageError('the files were converted from different sources; attest them one by one');
  }
  return { ...first, outputs: origins.flatMap(({ outputs }) => outputs) };
}
