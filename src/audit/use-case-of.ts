/**
 * What a loaded file is used for, by its sink and its name.
 * @module
 */
import type { UseCaseId } from './use-case.ts';

/** Names that say more than the function that loads them; the first that fits counts. */
const BY_NAME: readonly (readonly [UseCaseId, RegExp])[] = [
  ['vocabulary', /vocab|tokeni[sz]er|word2idx|idx2word|char2|label_?(?:map|encoder)|classes/i],
  ['checkpoint', /checkpoint|ckpt|optimi[sz]er|train(?:er|ing)?_?state|last\.pt/i],
  ['table', /(?:^|[_/-])(?:df|frame|table|dataset|data|train|test|valid)(?=[_.\d-])|\.pd\.p/i],
  ['estimator', /scaler|encoder|pipeline|classifier|regressor|forest|svm|\.joblib$/i],
  ['nn-weights', /\.(?:pth?|bin|ckpt)$|weights|state_dict/i],
  ['config', /config|settings|params|hparams/i],
  ['cache', /cache/i],
];

/** The use case: of a sink that unpickles anything, the name of the file decides. */
export function useCaseOf(
  ofSink: UseCaseId | undefined,
  literal: string | undefined,
): UseCaseId | undefined {
  if (ofSink !== 'object' && ofSink !== 'estimator') return ofSink;
  const named =
    literal === undefined ? undefined : BY_NAME.find(([, pattern]) => pattern.test(literal));
  return named?.[0] ?? ofSink;
}
