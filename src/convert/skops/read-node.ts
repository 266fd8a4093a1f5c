/**
 * What the reading of one node needs: the node, what is in it, and the files beside the schema.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { jsonField } from '../../formats/json-value.ts';
import { textField, type SkopsNode } from '../../formats/skops-node.ts';
import type { BytesValue, GroupValue, ModelValue, TensorValue } from '../model/value.ts';

/** The files that nodes name. Each throws for one that is not there. */
export interface SkopsOpener {
  array(name: string): TensorValue;
  sparse(name: string): GroupValue;
  bytes(name: string, kind: BytesValue['kind']): BytesValue;
}

/** A node whose inner nodes were read. */
export interface ReadNode {
  readonly node: SkopsNode;
  readonly files: SkopsOpener;
  /** The values of a slot (see skops-node.ts), in order. */
  readonly all: (slot: string) => readonly ModelValue[];
  /** The keys of a slot that is an object. */
  readonly keys: (slot: string) => readonly string[];
}

/** The one value of a slot. */
export function one(read: ReadNode, slot: string): ModelValue {
  const [value] = read.all(slot);
  if (value !== undefined) return value;
  throw malformed(read, `a ${read.node.loader} without ${slot}`);
}

/** The name of the file of a node. */
export function fileOf(read: ReadNode): string {
  const name = textField(read.node.json, 'file');
  if (name !== undefined) return name;
  throw malformed(read, `a ${read.node.loader} without a file`);
}

/** A text inside `content`. */
export function contentText({ node }: ReadNode, key: string): string {
  return textField(jsonField(node.json, 'content'), key) ?? '';
}

/** What a node says that cannot be. */
export function malformed({ node }: ReadNode, message: string): ModelFileError {
  return new ModelFileError('MALFORMED', message, { format: 'skops', offset: node.offset });
}
