/**
 * The configuration of a Keras model: a tree of objects, each with the class that is to be constructed.
 *
 * Old versions look a class up among their own and the user's (`class_name`); since 2.12 they also import
 * `module` and take `class_name` from it, whatever it is (keras src/saving/serialization_lib.py,
 * `_retrieve_class_or_fn`). Objects are looked for at any depth and under any key: what a class does with its
 * configuration is up to the class.
 * @module
 */
import { codeParts, lambdaParts, oldLambdaParts } from './keras-code.ts';
import type { Part } from './format.ts';
import { fileParts } from './keras-files.ts';
import { nameParts } from './keras-names.ts';
import { jsonField, type JsonValue } from './json-value.ts';
import { kerasText, type ConfigPlace } from './keras-place.ts';

type JsonObject = Extract<JsonValue, { kind: 'object' }>;

/** All parts of a configuration; a name that stands in it often is told once. */
export function* kerasConfigParts(config: JsonValue, place: ConfigPlace): Generator<Part> {
  const told = new Set<string>();
  const pending: JsonValue[] = [config];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (value.kind === 'string') yield* codeParts(value, place, false);
    if (value.kind === 'array') for (const item of value.items.toReversed()) pending.push(item);
    if (value.kind !== 'object') continue;
    for (const { value: inner } of value.entries.toReversed()) pending.push(inner);
    for (const part of objectParts(value, place)) {
      const key = keyOf(part);
      if (key !== undefined && told.has(key)) continue;
      if (key !== undefined) told.add(key);
      yield part;
    }
  }
}

function keyOf(part: Part): string | undefined {
  if (part.kind === 'operator') return `${part.framework} ${part.operator}`;
  return part.kind === 'uses' ? `uses ${part.name}` : undefined;
}

/** Values that JSON has no words for: nothing is looked up for them. */
const PLAIN: ReadonlySet<string> = new Set([
  '__keras_tensor__',
  '__tensor__',
  '__numpy__',
  '__bytes__',
  '__ellipsis__',
  '__slice__',
  '__tuple__',
  'TensorShape',
  'TypeSpec',
  'CompositeTensor',
]);

function* objectParts(object: JsonObject, place: ConfigPlace): Generator<Part> {
  const className = kerasText(object, 'class_name');
  if (className === undefined || PLAIN.has(className)) return;
  const config = jsonField(object, 'config');
  if (className === '__lambda__') {
    yield* lambdaParts(config, object.offset, place);
    return;
  }
  yield* fileParts(config, className, place);
  yield* nameParts(object, className, place);
  if (className === 'Lambda') yield* oldLambdaParts(config, place);
}
