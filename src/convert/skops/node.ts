/**
 * The nodes of a skops schema: what skops makes of a value when it loads the file.
 * skops 0.16 (protocol 2): skops/io/_general.py, _numpy.py, _scipy.py, _sklearn.py.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { ModelValue } from '../model/value.ts';

/** A piece of the schema: text as it is, or a value to be written as a node. */
export type Piece = string | ModelValue;

/** One node: its class, the kind of node that makes it, and its other fields as JSON. */
export interface SkopsNodePlan {
  readonly module: string;
  readonly name: string;
  readonly loader: string;
  /** `"content":…,"file":…`, in the order in which skops reads what is in them; empty for none. */
  readonly fields: readonly Piece[];
  /** Names that skops will not load unless told to trust them. */
  readonly untrusted: readonly string[];
}

/** What is written besides the schema. */
export interface SkopsFiles {
  /** The number that stands for a value: its `__id__`, and the stem of its file. */
  idOf(value: ModelValue): number;
  /** Has a file of that name written with the value; returns the name as JSON. */
  file(value: ModelValue, extension: 'npy' | 'npz' | 'bin'): string;
  /** Says something about the conversion, once. */
  note(text: string): void;
}

/** A node without anything inside. */
export function leaf(module: string, name: string, loader: string): SkopsNodePlan {
  return { module, name, loader, fields: [], untrusted: [] };
}

/** Nodes in a list, as JSON. */
export function listed(items: readonly Piece[]): Piece[] {
  return ['[', ...items.flatMap((item, i) => (i === 0 ? [item] : [',', item])), ']'];
}

/** The text of a node that stands inside another without being a value of the model. */
export function nodeText({ module, name, loader, fields }: SkopsNodePlan): Piece[] {
  return [
    `{${nodeHead(module, name, loader)}`,
    ...(fields.length > 0 ? [','] : []),
    ...fields,
    '}',
  ];
}

/** The fields that every node has. */
export function nodeHead(module: string, name: string, loader: string): string {
  return (
    `"__class__":${JSON.stringify(name)},"__module__":${JSON.stringify(module)},` +
    `"__loader__":${JSON.stringify(loader)}`
  );
}

/** A node with nothing but text in it. */
export function textNode(module: string, name: string, loader: string, fields = ''): string {
  return `{${nodeHead(module, name, loader)}${fields === '' ? '' : `,${fields}`}}`;
}

/** A plain value that JSON can write. */
export function jsonNode(text: string): SkopsNodePlan {
  return { ...leaf('builtins', 'str', 'JsonNode'), fields: [jsonFields(text)] };
}

/** The same as text. */
export function jsonNodeText(text: string): string {
  return textNode('builtins', 'str', 'JsonNode', jsonFields(text));
}

function jsonFields(text: string): string {
  return `"content":${JSON.stringify(text)},"is_json":true`;
}

/** A sequence of values that the model does not hold as one. */
export function tupleNode(items: readonly Piece[]): SkopsNodePlan {
  return { ...leaf('builtins', 'tuple', 'TupleNode'), fields: ['"content":', ...listed(items)] };
}

/** What a class makes of arguments: skops calls it, so only classes that are known get here. */
export function constructed(
  module: string,
  name: string,
  content: readonly Piece[],
): SkopsNodePlan {
  return {
    ...leaf(module, name, 'ConstructorFromReduceNode'),
    fields: ['"content":', ...content],
    untrusted: [`${module}.${name}`],
  };
}

/** A tuple of one node, whose pieces are given. */
export function argumentNode(one: readonly Piece[]): Piece[] {
  const content: Piece[] = ['"content":[', ...one, ']'];
  return nodeText({ ...leaf('builtins', 'tuple', 'TupleNode'), fields: content });
}

/** What skops cannot hold. */
export function cannotHold(what: string): ModelFileError {
  return new ModelFileError('UNSUPPORTED', `skops cannot hold ${what}`, { format: 'skops' });
}
