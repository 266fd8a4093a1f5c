/**
 * The model inside what xgboost's pickles hold: a snapshot of configuration and model, in UBJSON since 1.6, in
 * JSON before, or the old binary format.
 * xgboost 3.2 `src/learner.cc` (`LearnerIO::Save`), python-package `core.py` `Booster.__getstate__`.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { sliceSource, type ByteSource } from '../../core/source.ts';
import { JsonReader, type JsonToken } from '../../formats/json-reader.ts';
import { UbjsonReader, type UbjsonToken } from '../../formats/ubjson-reader.ts';

/** A model as a file of its own would hold it. */
export interface XgboostModel {
  readonly format: 'xgboost-ubjson' | 'xgboost-json' | 'xgboost-binary';
  readonly source: ByteSource;
  readonly offset: number;
  readonly length: number;
  /** Whether a configuration for training stood beside it. */
  readonly hadConfig: boolean;
}

const CLOSE = 0x7d;
const BINARY = 'binf';

/** Finds the model in `length` bytes at `offset`. */
export function xgboostModel(source: ByteSource, offset: number, length: number): XgboostModel {
  const head = String.fromCharCode(...source.read(offset, 16).subarray(0, Math.min(16, length)));
  if (head.startsWith(BINARY)) {
    return { format: 'xgboost-binary', source, offset, length, hadConfig: false };
  }
  if (!head.startsWith('{')) {
    const message = `a booster that begins as ${JSON.stringify(head)}, which is no known model`;
    throw new ModelFileError('UNSUPPORTED', message, { format: 'xgboost', offset });
  }
  const inner = sliceSource(source, offset, length);
  const isJson = /^\{\s*"/.test(head);
  const format = isJson ? 'xgboost-json' : 'xgboost-ubjson';
  const reader = isJson ? new JsonReader(inner, { format }) : new UbjsonReader(inner, { format });
  const range = modelRange(() => reader.next(), inner);
  if (range === undefined) return { format, source, offset, length, hadConfig: false };
  const [start, end] = range;
  return { format, source, offset: offset + start, length: end - start, hadConfig: true };
}

/** The range of the object `Model` of the outermost object; undefined where that is a model itself. */
function modelRange(
  next: () => JsonToken | UbjsonToken | undefined,
  source: ByteSource,
): readonly [number, number] | undefined {
  let [depth, start] = [0, -1];
  let key = '';
  let range: readonly [number, number] | undefined;
  let isModel = false;
  for (let token = next(); token !== undefined; token = next()) {
    const { kind, offset } = token;
    if (kind === 'key' && depth === 1) {
      if (token.repeated) throw refused(`"${token.text.slice(0, 40)}" stands twice`, offset);
      key = token.text;
      isModel ||= key === 'learner';
    }
    if (kind === 'object' || kind === 'array') {
      if (depth === 1 && key === 'Model' && kind === 'object') start = offset;
      depth++;
    }
    if (kind !== 'close') continue;
    depth--;
    if (depth !== 1 || start < 0 || range !== undefined) continue;
    if (source.read(offset, 1)[0] !== CLOSE) throw refused('an object of a counted size', offset);
    range = [start, offset + 1];
  }
  if (range === undefined && !isModel) throw refused('a booster without a model', 0);
  return isModel ? undefined : range;
}

function refused(message: string, offset: number): ModelFileError {
  return new ModelFileError('MALFORMED', message, { format: 'xgboost', offset });
}
