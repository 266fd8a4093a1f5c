/**
 * The operators of TensorFlow Lite's graphs: built in, custom, and those of TensorFlow itself (Flex).
 * tensorflow/lite/delegates/flex/kernel.cc (TensorFlow 2.21.0).
 * @module
 */
import { bytesSource, type ByteSource } from '../core/source.ts';
import type { FlatBuffer, FlatTable } from './flatbuffer.ts';
import { flexTexts } from './flexbuffer.ts';
import type { Part } from './format.ts';
import { walkMessage, WireReader } from './protobuf-wire.ts';
import { graphParts } from './tensorflow-graph.ts';
import { nodeHandler } from './tensorflow-node.ts';
import { TensorflowWalk } from './tensorflow-walk.ts';

/** An entry of the model's list of operators. */
export interface OperatorCode {
  readonly builtin: string;
  readonly custom: string;
  readonly at: number;
}

/** What the operators of one model share. */
export interface OperatorContext {
  readonly flat: FlatBuffer;
  readonly source: ByteSource;
  readonly codes: readonly OperatorCode[];
  /** Operators that were told already. */
  readonly told: Set<string>;
}

/** Whatever begins so is a Flex operator (tensorflow/lite/util.cc, IsFlexOp). */
const FLEX = /^Flex/u;
/** A Flex operator holds a node of a TensorFlow graph, with its constants. */
const MOST_OPTIONS = 2 ** 20;
const MOST_TOLD = 20_000;

/** The operators of one graph. */
export function* operatorParts(
  context: OperatorContext,
  graph: FlatTable,
  name: string,
): Generator<Part> {
  const { flat, codes } = context;
  for (const operator of flat.tables(graph, 3)) {
    const index = flat.number(operator, 0, 4);
    const code = codes[index];
    if (code === undefined) {
      const reason = `an operator has the code ${index} of ${codes.length}`;
      yield { kind: 'unread', name, offset: operator.at, code: 'MALFORMED', reason };
    } else if (code.builtin !== 'CUSTOM') {
      yield* newPart(context, code.builtin, { name, offset: operator.at });
    } else if (FLEX.test(code.custom)) {
      yield* flexParts(context, operator, code.custom, name);
    } else {
      yield* newPart(context, `custom:${code.custom}`, { name, offset: operator.at });
    }
  }
}

interface Place {
  readonly name: string;
  readonly offset: number;
}

function* newPart(
  { told, flat }: OperatorContext,
  operator: string,
  place: Place,
): Generator<Part> {
  if (told.has(operator)) return;
  if (told.size >= MOST_TOLD) throw flat.tooMuch(place.offset, 'distinct operators', MOST_TOLD);
  told.add(operator);
  yield { kind: 'operator', ...place, framework: 'tflite', operator, details: {} };
}

/** The delegate runs the node in the options; the name of the operator is what tools show. */
function* flexParts(
  context: OperatorContext,
  operator: FlatTable,
  custom: string,
  name: string,
): Generator<Part> {
  const { flat, source, told } = context;
  const offset = operator.at;
  const shown = custom.replace(FLEX, '');
  if (!told.has(custom)) {
    told.add(custom);
    yield* nodeParts(nodeNamed(shown), { name, offset });
  }
  const { start, length } = optionsOf(flat, operator);
  const there = Math.min(length, Math.max(0, source.size - start));
  const texts =
    there <= MOST_OPTIONS && there === length ? flexTexts(flat.bytes(start, there)) : undefined;
  const node = texts?.[1];
  if (node === undefined) {
    const reason = `the node of ${custom} is not where TensorFlow Lite keeps it`;
    yield { kind: 'unread', name, offset, code: 'UNSUPPORTED', reason };
    return;
  }
  yield* nodeParts(node, { name, offset });
}

function optionsOf(
  flat: FlatBuffer,
  operator: FlatTable,
): { readonly start: number; readonly length: number } {
  const offset = flat.number(operator, 9, 8);
  if (offset > 1) return { start: offset, length: flat.number(operator, 10, 8) };
  return flat.vector(operator, 5, 1);
}

/** A NodeDef of which only the operator is known. */
function nodeNamed(operator: string): Uint8Array {
  const bytes = Array.from(operator, (character) => character.charCodeAt(0) & 0x7f).slice(0, 127);
  return Uint8Array.of(0x12, bytes.length, ...bytes);
}

function* nodeParts(node: Uint8Array, place: Place): Generator<Part> {
  const walk = new TensorflowWalk(new WireReader(bytesSource(node), 'tflite'));
  yield* walkMessage(walk.reader, nodeHandler(walk, walk.main, 0));
  for (const part of graphParts(walk))
    yield part.kind === 'operator' ? { ...part, ...place } : part;
}
