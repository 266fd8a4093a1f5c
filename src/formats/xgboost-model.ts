/**
 * The tree of a saved xgboost model, whether it is spelled as JSON or as UBJSON.
 * xgboost 3.2 `doc/model.schema`, `src/learner.cc` (`LearnerIO::LoadModel`). It holds numbers and names only.
 * @module
 */
import { anomalyPart } from './anomaly-part.ts';
import type { Part } from './format.ts';
import type { UbjsonToken } from './ubjson-reader.ts';

const BOOSTERS = new Set(['gbtree', 'dart', 'gblinear']);
/** The schema came with version 1.0. */
const MAJORS = ['1', '2', '3'];
const SHOWN = 200;

/** Places of the tree that say what it is. */
interface Seen {
  readonly version: string[];
  booster: string;
  objective: string;
  hasLearner: boolean;
}

/** Walks all tokens and says what the model is; a version or booster of later days is `unread`. */
export function* xgboostParts(next: () => UbjsonToken | undefined): Generator<Part> {
  const path: string[] = [];
  const seen: Seen = { version: [], booster: '', objective: '', hasLearner: false };
  for (let token = next(); token !== undefined; token = next()) {
    const { kind, offset } = token;
    if (kind === 'close') path.pop();
    else if (kind === 'key') {
      path[path.length - 1] = token.text;
      if (token.repeated)
        yield anomalyPart('duplicate-key', offset, { key: token.text.slice(0, SHOWN) });
    } else if (kind === 'object' || kind === 'array') {
      if (path.join('.') === 'learner' && kind === 'object') seen.hasLearner = true;
      path.push('');
    } else if (path.length <= 4) note(seen, path, token);
  }
  yield* description(seen);
}

/** Booster and objective stand in the model itself or, in a snapshot, below `Model`. */
function note(seen: Seen, path: readonly string[], token: UbjsonToken): void {
  const place = path.join('.').replace(/^Model\./, '');
  if (token.kind === 'number' && place === 'version.') seen.version.push(token.text);
  if (token.kind !== 'string') return;
  if (place === 'learner.gradient_booster.name') seen.booster = token.text;
  if (place === 'learner.objective.name') seen.objective = token.text;
}

function* description({ version, booster, objective, hasLearner }: Seen): Generator<Part> {
  yield { kind: 'metadata', name: 'version', value: version.join('.') };
  yield { kind: 'metadata', name: 'booster', value: booster.slice(0, SHOWN) };
  yield { kind: 'metadata', name: 'objective', value: objective.slice(0, SHOWN) };
  const where = { kind: 'unread', name: '', offset: 0 } as const;
  const [major = ''] = version;
  if (!hasLearner && booster === '') {
    yield { ...where, code: 'MALFORMED', reason: 'the model has no learner' };
  } else if (version.length > 0 && !MAJORS.includes(major)) {
    const reason = `xgboost model version ${version.join('.').slice(0, SHOWN)}, versions 1 to 3 are known`;
    yield { ...where, code: 'UNSUPPORTED', reason };
  } else if (!BOOSTERS.has(booster)) {
    const reason = `the booster ${JSON.stringify(booster.slice(0, SHOWN))} is not known`;
    yield { ...where, code: 'UNSUPPORTED', reason };
  }
}
