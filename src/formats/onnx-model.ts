/**
 * An ONNX model from its outermost message inward: graphs, functions, training, metadata.
 * onnx/onnx.proto3 (onnx 1.23.2), ModelProto, GraphProto, FunctionProto, TrainingInfoProto.
 * @module
 */
import type { ByteSource } from '../core/source.ts';
import { anomalyPart } from './anomaly-part.ts';
import type { Part } from './format.ts';
import { nodeHandler, sparseHandler } from './onnx-node.ts';
import { entryHandler, tensorHandler } from './onnx-tensor.ts';
import { operatorName, OnnxWalk } from './onnx-walk.ts';
import { walkMessage, WireReader, type MessageHandler } from './protobuf-wire.ts';

/** onnx.IR_VERSION of onnx 1.23.2. */
const NEWEST_IR = 14;
const MOST_TEXT = 200;
/** Domains whose operators a runtime implements itself, so that two readers may take two meanings. */
const STANDARD = /^(?:ai\.onnx(?:\.(?:ml|preview.*))?|com\.microsoft(?:\..*)?)::/u;

/** Everything in a model. */
export function* onnxParts(source: ByteSource): Generator<Part> {
  const walk = new OnnxWalk(new WireReader(source, 'onnx'));
  try {
    yield* walkMessage(walk.reader, modelHandler(walk));
  } catch (error) {
    // What was found before the damage stays found.
    yield* programParts(walk);
    throw error;
  }
  yield* programParts(walk);
}

function* programParts(walk: OnnxWalk): Generator<Part> {
  for (const [name, offset] of walk.functions) {
    if (STANDARD.test(name)) yield anomalyPart('shadowed-operator', offset, { function: name });
  }
  for (const part of walk.operators.values()) {
    if (!walk.functions.has(part.operator) || STANDARD.test(part.operator)) yield part;
  }
}

function modelHandler(walk: OnnxWalk): MessageHandler<Part> {
  const properties = new Map<string, string>();
  const texts = new Map<string, string>();
  let version = 0;
  let graphs = 0;
  return {
    field: (field) => {
      const { number, type, offset } = field;
      if (number === 1 && type === 0) version = field.value;
      if (type !== 2) return undefined;
      const name = MODEL_TEXTS.get(number);
      if (name !== undefined) texts.set(name, walk.reader.text(field, MOST_TEXT));
      if (number === 7) return graphHandler(walk, 'graph', graphs++ > 0 ? offset : undefined);
      if (number === 8) return importHandler(walk, texts);
      if (number === 14) return entryHandler(walk, properties);
      if (number === 20) return trainingHandler(walk);
      if (number === 25) return functionHandler(walk, offset);
      return undefined;
    },
    close: () => modelParts(version, texts, properties),
  };
}

const MODEL_TEXTS: ReadonlyMap<number, string> = new Map([
  [2, 'producer'],
  [3, 'producer version'],
  [4, 'domain'],
]);

function* modelParts(
  version: number,
  texts: ReadonlyMap<string, string>,
  properties: ReadonlyMap<string, string>,
): Generator<Part> {
  yield { kind: 'metadata', name: 'ir_version', value: String(version) };
  for (const [name, value] of [...texts, ...properties]) yield { kind: 'metadata', name, value };
  if (version >= 1 && version <= NEWEST_IR) return;
  const reason = `ONNX IR version ${version}; versions 1 to ${NEWEST_IR} are known`;
  yield { kind: 'unread', name: '', offset: 0, code: 'UNSUPPORTED', reason };
}

function importHandler(walk: OnnxWalk, into: Map<string, string>): MessageHandler<Part> {
  let domain = '';
  let version = 0;
  return {
    field: (field) => {
      if (field.number === 1) domain = walk.reader.text(field, MOST_TEXT);
      if (field.number === 2) version = field.value;
      return undefined;
    },
    close: () => {
      if (into.size < MOST_TEXT) into.set(`opset ${domain || 'ai.onnx'}`, String(version));
      return [];
    },
  };
}

/** Takes one GraphProto. `again` is where it stands when it is a second one, which parsers merge. */
function graphHandler(walk: OnnxWalk, place: string, again?: number): MessageHandler<Part> {
  const inner = (): MessageHandler<Part> => graphHandler(walk, place);
  return {
    field: ({ number, type, offset }) => {
      if (type !== 2) return undefined;
      if (number === 1) return nodeHandler(walk, place, offset, inner);
      if (number === 5) return tensorHandler(walk, 'initializer', offset);
      if (number === 15) return sparseHandler(walk, 'initializer');
      return undefined;
    },
    close: () =>
      again === undefined
        ? []
        : [
            anomalyPart('readers-disagree', again, {
              graph: 'a second graph, which parsers merge',
            }),
          ],
  };
}

function trainingHandler(walk: OnnxWalk): MessageHandler<Part> {
  return {
    field: ({ number, type }) =>
      type === 2 && (number === 1 || number === 2) ? graphHandler(walk, 'training') : undefined,
  };
}

function functionHandler(walk: OnnxWalk, offset: number): MessageHandler<Part> {
  let name = '';
  let domain = '';
  return {
    field: (field) => {
      if (field.type !== 2) return undefined;
      if (field.number === 1) name = walk.name(field);
      if (field.number === 10) domain = walk.name(field);
      if (field.number !== 7) return undefined;
      const place = `function ${name}`;
      return nodeHandler(walk, place, field.offset, () => graphHandler(walk, place));
    },
    close: () => {
      walk.addFunction(operatorName(domain, name), offset);
      return [];
    },
  };
}
