/**
 * Nodes of TensorFlow graphs: their operator, their inputs, and the attributes that matter.
 * tensorflow/core/framework/{node_def,attr_value,tensor}.proto (TensorFlow 2.21.0).
 * @module
 */
import type { OperatorPart, Part } from './format.ts';
import type { MessageHandler, WireField } from './protobuf-wire.ts';
import { FLOW, PATH_INPUTS, TELLING_ATTRIBUTES } from './tensorflow-path-ops.ts';
import type { Scope, TensorflowWalk } from './tensorflow-walk.ts';

const MOST_DETAIL = 200;
const MOST_PATH = 4096;
/** Inputs and values of one node that are remembered: an operator that takes a path has few. */
const MOST_ITEMS = 64;
/** Numbers of DataType: text, and a handle to a variable that may hold text. */
const STRING = 7;
const RESOURCE = 20;
const REFERENCE = 100;

const NONE: Record<string, string> = {};

/** What is known of a node while its fields go by. */
class NodeFields {
  op = '';
  /** Where the name and the inputs stand; of most nodes nobody needs them. */
  name: WireField | undefined;
  readonly inputs: WireField[] = [];
  separator = '';
  type: number | undefined;
  text: string[] | undefined;
  readonly functions: string[] = [];
  details: Record<string, string> = NONE;
}

/** Takes one NodeDef of a graph or a function. */
export function nodeHandler(
  walk: TensorflowWalk,
  scope: Scope,
  offset: number,
): MessageHandler<Part> {
  const node = new NodeFields();
  return {
    field: (field) => {
      const { number, type } = field;
      if (type !== 2) return undefined;
      if (number === 1) node.name = field;
      if (number === 2) node.op = walk.name(field);
      if (number === 3 && node.inputs.length < MOST_ITEMS) node.inputs.push(field);
      if (number === 5) return attributeHandler(walk, node);
      return undefined;
    },
    close: () => {
      remember(walk, scope, offset, node);
      return [];
    },
  };
}

function remember(walk: TensorflowWalk, scope: Scope, offset: number, node: NodeFields): void {
  const { op, functions, details, separator } = node;
  const paths = PATH_INPUTS.get(op);
  const flows = functions.length > 0 || isFlow(node);
  const inputs = flows || paths !== undefined ? node.inputs.map((field) => walk.name(field)) : [];
  if (paths !== undefined || !walk.knows(op, details === NONE)) {
    const name = scope === walk.main ? 'graph' : `function ${scope.name}`;
    const part: OperatorPart = {
      kind: 'operator',
      name,
      offset,
      framework: 'tensorflow',
      operator: op,
      details,
    };
    if (paths === undefined) walk.addOperator(part);
    else walk.addUse({ part, scope, paths: paths.map((index) => inputs[index] ?? '') });
  }
  if (!flows || node.name === undefined) return;
  const text = node.type === STRING || node.type === undefined ? node.text : undefined;
  walk.addFlow(scope, walk.name(node.name), { op, inputs, functions, text, separator });
}

/** Whether text may flow through a node: one of numbers is not remembered. */
function isFlow({ op, type = STRING }: NodeFields): boolean {
  return FLOW.has(op) && (type === STRING || type === RESOURCE || type === STRING + REFERENCE);
}

/** One entry of the map of attributes: a key and an AttrValue. */
function attributeHandler(walk: TensorflowWalk, node: NodeFields): MessageHandler<Part> {
  let key = '';
  const value = { texts: new Array<string>(), type: undefined as number | undefined };
  const values: AttributeValues = { node, value };
  return {
    field: (field) => {
      if (field.type !== 2) return undefined;
      if (field.number === 1) key = walk.reader.text(field, MOST_DETAIL);
      return field.number === 2 ? valueHandler(walk, values) : undefined;
    },
    close: () => {
      if (key === 'dtype' || key === 'T') node.type = value.type ?? node.type;
      if (key === 'separator') node.separator = value.texts.join('');
      const text = value.texts.join(' ');
      // A source of descriptors in the graph itself is data.
      const clipped = text.startsWith('bytes://') ? 'bytes://' : text.slice(0, MOST_DETAIL);
      if (TELLING_ATTRIBUTES.has(key) && clipped !== '') {
        node.details = { ...node.details, [key]: clipped };
      }
      return [];
    },
  };
}

interface AttributeValues {
  readonly node: NodeFields;
  readonly value: { readonly texts: string[]; type: number | undefined };
}

/** AttrValue, and the list in it, whose fields have the same meaning but for that of functions. */
function valueHandler(
  walk: TensorflowWalk,
  values: AttributeValues,
  isList = false,
): MessageHandler<Part> {
  const { node, value } = values;
  return {
    field: (field) => {
      const { number, type } = field;
      if (number === 6) for (const one of walk.reader.numbers(field)) value.type ??= one;
      if (type !== 2) return undefined;
      if (number === 2 && value.texts.length < MOST_ITEMS) {
        value.texts.push(walk.reader.text(field, MOST_PATH));
      }
      if (number === 8) return tensorHandler(walk, node);
      if (number === 1 && !isList) return valueHandler(walk, values, true);
      if (number === (isList ? 9 : 10)) return functionHandler(walk, values);
      return undefined;
    },
  };
}

/** NameAttrList: a function, with attributes that may name further ones. */
function functionHandler(walk: TensorflowWalk, values: AttributeValues): MessageHandler<Part> {
  const { functions } = values.node;
  return {
    field: (field) => {
      if (field.type !== 2) return undefined;
      if (field.number === 1 && functions.length < MOST_ITEMS * MOST_ITEMS) {
        functions.push(walk.name(field));
      }
      return field.number === 2 ? innerAttribute(walk, values) : undefined;
    },
  };
}

function innerAttribute(walk: TensorflowWalk, values: AttributeValues): MessageHandler<Part> {
  const inner = { ...values, value: { texts: [], type: undefined } };
  return {
    field: ({ number, type }) =>
      number === 2 && type === 2 ? valueHandler(walk, inner) : undefined,
  };
}

/** TensorProto, of which only text matters. */
function tensorHandler(walk: TensorflowWalk, node: NodeFields): MessageHandler<Part> {
  let hidden = false;
  const texts: string[] = [];
  return {
    field: (field: WireField) => {
      const { number, type } = field;
      if (number === 1 && type === 0 && field.value !== STRING) hidden = true;
      if (number === 4) hidden = true; // packed: TensorFlow unpacks text from it as well
      if (number === 8 && type === 2) {
        if (texts.length < MOST_ITEMS) texts.push(walk.reader.text(field, MOST_PATH));
        else hidden = true;
      }
      return undefined;
    },
    close: () => {
      node.text = hidden ? undefined : texts;
      return [];
    },
  };
}
