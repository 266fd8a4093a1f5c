/**
 * Classes and functions that a Keras configuration names.
 * @module
 */
import type { Fact } from '../core/fact.ts';
import type { SymbolName, Value } from '../core/value.ts';
import type { OperatorPart, Part } from './format.ts';
import { jsonField, type JsonValue } from './json-value.ts';
import { kerasText, type ConfigPlace } from './keras-place.ts';

/** What an object names. */
interface Named {
  readonly module: string | undefined;
  readonly name: string;
  readonly registered: string | undefined;
}

function namedBy(object: JsonValue, className: string, config: JsonValue | undefined): Named {
  const module = kerasText(object, 'module');
  const registered = kerasText(object, 'registered_name');
  if (className === '__typespec__') {
    return { module, name: kerasText(object, 'spec_name') ?? className, registered };
  }
  const isFunction = className === 'function' && config?.kind === 'string';
  const name = isFunction ? config.text : className;
  return { module, name, registered: registered === className ? undefined : registered };
}

/**
 * What is looked up for one object. The registered name goes first where someone registered it; old versions
 * also look for it in the module.
 */
export function* nameParts(
  object: JsonValue,
  className: string,
  place: ConfigPlace,
): Generator<Part> {
  const { offset } = object;
  const config = jsonField(object, 'config');
  const tensorFlow = tensorFlowParts(config, className, offset, place);
  if (tensorFlow !== undefined) {
    yield tensorFlow;
    return;
  }
  const { module, name, registered } = namedBy(object, className, config);
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
  offset: number,
  place: ConfigPlace,
): Part | undefined {
  if (className === 'TFOpLambda' || className === 'SlicingOpLambda') {
    const called = kerasText(config, 'function');
    return called === undefined ? undefined : operatorPart('keras', `tf.${called}`, place, offset);
  }
  if (className !== 'TensorFlowOpLayer') return undefined;
  const node = jsonField(config, 'node_def');
  const operator =
    node?.kind === 'string'
      ? /["']?\bop["']?\s*:\s*["'](\w+)["']/.exec(node.text)?.[1]
      : kerasText(node, 'op');
  return operator === undefined ? undefined : operatorPart('tensorflow', operator, place, offset);
}
