/**
 * A claim about what a model was converted from: the report of the conversion, or what the files say of themselves.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { Budget } from '../../core/limits.ts';
import type { SigningPlan } from '../../crypto/sign-model.ts';
import { PROVENANCE } from '../../sign/claims/predicates.ts';
import {
  convertedFiles,
  originInFile,
  provenancePredicate,
  readConvertReport,
  type Origin,
} from '../../sign/claims/provenance.ts';
import { subjectsOf, type HashedModel } from '../../sign/claims/subjects.ts';
import { writeStatement } from '../../sign/statement.ts';
import type { Values } from '../command.ts';
import { UsageError } from '../usage-error.ts';
import { VERSION } from '../version.ts';
import type { Claim } from './claim-statement.ts';
import { readNamed } from './read-named.ts';
import { textOf } from './values.ts';

/** The statement; throws `ModelFileError`, and `UsageError` where nothing says what the source was. */
export async function conversionClaim(
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
