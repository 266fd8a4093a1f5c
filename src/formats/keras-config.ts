/**
 * The configuration of a Keras model: a tree of objects, each with the class that is to be constructed.
 *
 * Old versions look a class up among their own and the user's (`class_name`); since 2.12 they also import
 * `module` and take `class_name` from it, whatever it is (keras src/saving/serialization_lib.py,
 * `_retrieve_class_or_fn`). Objects are looked for at any depth and under any key: what a class does with its
 * configuration is up to the class.
 * @module
 */
import type { Fact } from '../core/fact.ts';
import { bytesSource } from '../core/source.ts';
import type { SymbolName, Value } from '../core/value.ts';
import { decodeBase64 } from './base64.ts';
import type { OperatorPart, Part } from './format.ts';
import { jsonField, type JsonValue } from './json-value.ts';
import { marshalledCode } from './marshalled-code.ts';
import { reachOf } from './reference-reach.ts';

/** Where a configuration stands. */
export interface ConfigPlace {
  readonly name: string;
  /** Offset of its first byte in the file. */
  readonly offset: number;
}

type JsonObject = Extract<JsonValue, { kind: 'object' }>;

/** All parts of a configuration; a name that stands in it often is told once. */
export function* kerasConfigParts(config: JsonValue, place: ConfigPlace): Generator<Part> {
  const told = new Set<string>();
  const pending: JsonValue[] = [config];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (value.kind === 'string') yield* codeParts(value, place, false);
    if (value.kind === 'array') pending.push(...value.items.toReversed());
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
  const className = textField(object, 'class_name');
  if (className === undefined || PLAIN.has(className)) return;
  const config = jsonField(object, 'config');
  if (className === '__lambda__') {
    yield* lambdaParts(config, object, place);
    return;
  }
  yield* fileParts(config, className, place);
  const tensorFlow = tensorFlowParts(config, className, object, place);
  if (tensorFlow !== undefined) yield tensorFlow;
  else yield* nameParts(namedBy(object, className, config), object, place);
  if (className === 'Lambda') yield* oldLambdaParts(config, place);
}

/** What an object names. */
interface Named {
  readonly module: string | undefined;
  readonly name: string;
  readonly registered: string | undefined;
}

function namedBy(object: JsonObject, className: string, config: JsonValue | undefined): Named {
  const module = textField(object, 'module');
  const registered = textField(object, 'registered_name');
  if (className === '__typespec__') {
    return { module, name: textField(object, 'spec_name') ?? className, registered };
  }
  const isFunction = className === 'function' && config?.kind === 'string';
  const name = isFunction ? config.text : className;
  return { module, name, registered: registered === className ? undefined : registered };
}

/** The registered name goes first where someone registered it; old versions also look for it in the module. */
function* nameParts(
  { module, name, registered }: Named,
  { offset }: JsonObject,
  place: ConfigPlace,
): Generator<Part> {
  yield namePart(module, name, place, offset);
  if (registered === undefined || registered === name) return;
  yield operatorPart('keras', registered, place, offset);
  if (module !== undefined && !registered.includes('>')) {
    yield namePart(module, registered, place, offset);
  }
}

/** Keras' own names are told as operators, those of other packages as what they are: imports that are called. */
function namePart(
  module: string | undefined,
  name: string,
  place: ConfigPlace,
  offset: number,
): Part {
  if (module === undefined) return operatorPart('keras', name, place, offset);
  if (/^(?:keras|tf_keras|builtins)(?:\.|$)/.test(module)) {
    return operatorPart('keras', `${module}.${name}`, place, offset);
  }
  const facts = factsOf({ module, name }, place.offset + offset);
  return { kind: 'uses', name: `${module}.${name}`, offset: place.offset + offset, facts };
}

/** The loader imports the name, and constructs or calls it with what the configuration says. */
function factsOf(symbol: SymbolName, offset: number): readonly Fact[] {
  const callee: Value = { kind: 'global', symbol, plain: false };
  const args: Value = { kind: 'lost', plain: false };
  return [
    { kind: 'import', id: 0, symbol, offset },
    { kind: 'call', how: 'reduce', callee, args, call: 0, offset },
  ];
}

const SHOWN = 200;

function operatorPart(
  framework: OperatorPart['framework'],
  operator: string,
  { name, offset: base }: ConfigPlace,
  offset: number,
): OperatorPart {
  const shown = operator.slice(0, SHOWN);
  return { kind: 'operator', name, offset: base + offset, framework, operator: shown, details: {} };
}

/** Layers of Keras 2 that are a function or an operator of TensorFlow, which they name. */
function tensorFlowParts(
  config: JsonValue | undefined,
  className: string,
  { offset }: JsonObject,
  place: ConfigPlace,
): Part | undefined {
  if (className === 'TFOpLambda' || className === 'SlicingOpLambda') {
    const called = textField(config, 'function');
    return called === undefined ? undefined : operatorPart('keras', `tf.${called}`, place, offset);
  }
  if (className !== 'TensorFlowOpLayer') return undefined;
  const node = jsonField(config, 'node_def');
  const operator =
    node?.kind === 'string'
      ? /["']?\bop["']?\s*:\s*["'](\w+)["']/.exec(node.text)?.[1]
      : textField(node, 'op');
  return operator === undefined ? undefined : operatorPart('tensorflow', operator, place, offset);
}

/** `{"class_name": "__lambda__", "config": {"value": [code, defaults, closure]}}`, or `code` on its own. */
function* lambdaParts(
  config: JsonValue | undefined,
  { offset }: JsonObject,
  place: ConfigPlace,
): Generator<Part> {
  const value = jsonField(config, 'value') ?? jsonField(config, 'code');
  const code = value?.kind === 'array' ? value.items[0] : value;
  // Recognised code is told where its text stands.
  if (code?.kind === 'string' && marshalledCode(code.text, code.length) !== undefined) return;
  yield codePart(place, offset, code?.kind === 'string' ? code.length : 0);
}

/** Lambda layers of Keras 2: a function is a list of code, defaults and closure. */
function* oldLambdaParts(config: JsonValue | undefined, place: ConfigPlace): Generator<Part> {
  for (const key of ['function', 'output_shape', 'mask']) {
    const field = jsonField(config, key);
    const [code] = field?.kind === 'array' ? field.items : [];
    if (code?.kind === 'string') yield* codeParts(code, place, true);
  }
}

function* codeParts(
  { text, length, offset }: Extract<JsonValue, { kind: 'string' }>,
  place: ConfigPlace,
  unrecognised: boolean,
): Generator<Part> {
  const code = marshalledCode(text, length);
  if (code === undefined) {
    if (unrecognised) yield codePart(place, offset, length);
    return;
  }
  if (unrecognised) return; // told where its text stands
  yield { kind: 'metadata', name: `${place.name} code`, value: code.names.join(' ') };
  yield codePart(place, offset, code.length);
}

/** Versions before 2.13 rebuild the function without being asked, and so do later ones from an .h5 file. */
function codePart({ name, offset: base }: ConfigPlace, offset: number, length: number): Part {
  const language = 'python-bytecode';
  return { kind: 'code', name, offset: base + offset, language, runs: 'load', text: '', length };
}

const LARGEST_MODULE = 2 ** 24;

/** Files that a layer reads, and the pickle that it carries. */
function* fileParts(
  config: JsonValue | undefined,
  className: string,
  { name, offset: base }: ConfigPlace,
): Generator<Part> {
  const keys = className === 'TFSMLayer' ? ['vocabulary', 'filepath'] : ['vocabulary'];
  for (const key of keys) {
    const field = jsonField(config, key);
    if (field?.kind !== 'string') continue;
    const target = field.text.slice(0, 4096);
    const purpose = key === 'vocabulary' ? 'asset' : 'weights';
    const offset = base + field.offset;
    yield { kind: 'reference', name, offset, purpose, target, reach: reachOf(target) };
  }
  const module = jsonField(config, 'module');
  if (className !== 'TorchModuleWrapper' || module === undefined) return;
  const held = module.kind === 'string' ? module : jsonField(jsonField(module, 'config'), 'value');
  if (held?.kind !== 'string') return;
  const source = bytesSource(decodeBase64(held.text, LARGEST_MODULE));
  const member = `${name} module`;
  yield { kind: 'file', name: member, offset: base + held.offset, source, required: true };
}

function textField(value: JsonValue | undefined, key: string): string | undefined {
  const field = jsonField(value, key);
  return field?.kind === 'string' ? field.text : undefined;
}
