/**
 * All tensors of an ONNX model, by name: initializers of its graphs, and those that nodes hold.
 * onnx/onnx.proto3 (onnx 1.23.2), ModelProto, GraphProto, NodeProto, AttributeProto, SparseTensorProto.
 * @module
 */
import type { MessageHandler, WireField, WireReader } from '../../formats/protobuf-wire.ts';
import type { ModelValue } from '../model/value.ts';
import { nameOf, tensorFields, type TensorFields } from './fields.ts';

type Handler = MessageHandler<never>;

/** Takes what is found: the values of a model. */
export interface GraphTaker {
  readonly reader: WireReader;
  /** The value of a tensor; undefined when it was told as one that cannot be had. */
  value(fields: TensorFields, name: string): ModelValue | undefined;
  add(name: string, value: ModelValue, at: number): void;
  node(): void;
}

/** Takes one GraphProto, whose names begin with `prefix`. */
export function graphHandler(taker: GraphTaker, prefix: string): Handler {
  let nodes = 0;
  return {
    field: (field) => {
      if (field.type !== 2) return undefined;
      if (field.number === 1) return nodeHandler(taker, prefix, nodes++);
      if (field.number === 5) return tensorHandler(taker, field, (name) => prefix + name);
      if (field.number === 15) return sparseHandler(taker, field, (name) => prefix + name);
      return undefined;
    },
  };
}

type Naming = (own: string) => string;

function tensorHandler(taker: GraphTaker, field: WireField, naming: Naming): Handler {
  return tensorFields(taker.reader, field, (fields) => {
    const name = naming(fields.name);
    const value = taker.value(fields, name);
    if (value !== undefined) taker.add(name, value, fields.start);
  });
}

/** Values and indices are tensors; the values have the name. */
function sparseHandler(taker: GraphTaker, { offset }: WireField, naming: Naming): Handler {
  let own = '';
  const parts = new Map<string, ModelValue>();
  const size: ModelValue[] = [];
  const { reader } = taker;
  return {
    field: (field) => {
      const part = field.number === 1 ? 'values' : 'indices';
      if (field.number === 3) {
        for (const one of reader.numbers(field)) size.push({ kind: 'int', value: BigInt(one) });
        if (size.length > 1024) throw reader.tooMuch(field.offset, 'dimensions', 1024);
      }
      if (field.type !== 2 || field.number > 2) return undefined;
      return tensorFields(reader, field, (fields) => {
        if (part === 'values') own = fields.name;
        const value = taker.value(fields, `${naming(own)}.${part}`);
        if (value !== undefined) parts.set(part, value);
      });
    },
    close: () => {
      const all = [...parts, ['size', { kind: 'tuple', items: size }] as const];
      const group = { kind: 'group', what: 'sparse', layout: 'onnx.sparse', parts: all } as const;
      taker.add(naming(own), group, offset);
      return [];
    },
  };
}

/** One NodeProto; the tensors in its attributes have names when all of it was read. */
export function nodeHandler(taker: GraphTaker, prefix: string, index: number): Handler {
  const { reader } = taker;
  let [name, output] = ['', ''];
  let operator = '';
  const held: (readonly [string, TensorFields])[] = [];
  taker.node();
  return {
    field: (field) => {
      if (field.type !== 2) return undefined;
      if (field.number === 2 && output === '') output = nameOf(reader, field);
      if (field.number === 3) name = nameOf(reader, field);
      if (field.number === 4) operator = nameOf(reader, field);
      // A node is named by what it is known by so far; names stand before attributes.
      if (field.number !== 5) return undefined;
      return attributeHandler(taker, held, (attribute) => {
        return `${prefix}${name || output || `node_${index}`}.${attribute}.`;
      });
    },
    close: () => {
      for (const [attribute, fields] of held) {
        const constant = operator === 'Constant' && output !== '' && attribute === 'value';
        const label = constant ? output : `${name || output || `node_${index}`}.${attribute}`;
        const value = taker.value(fields, prefix + label);
        if (value !== undefined) taker.add(prefix + label, value, fields.start);
      }
      return [];
    },
  };
}

function attributeHandler(
  taker: GraphTaker,
  held: (readonly [string, TensorFields])[],
  prefixOf: (attribute: string) => string,
): Handler {
  const { reader } = taker;
  let name = '';
  let count = 0;
  return {
    field: (field) => {
      const { number, type } = field;
      if (type !== 2) return undefined;
      if (number === 1) name = nameOf(reader, field);
      if (number === 5 || number === 10) {
        const label = number === 10 ? `${name}.${count++}` : name;
        return tensorFields(reader, field, (fields) => void held.push([label, fields]));
      }
      if (number === 6) return graphHandler(taker, prefixOf(name));
      if (number === 11) return graphHandler(taker, prefixOf(`${name}.${count++}`));
      if (number === 22 || number === 23) {
        const prefix = prefixOf(number === 23 ? `${name}.${count++}` : name);
        return sparseHandler(taker, field, (own) => `${prefix}${own}`.replace(/\.$/, ''));
      }
      return undefined;
    },
  };
}
