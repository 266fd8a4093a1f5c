/**
 * MetaGraphDef: a graph with its assets, its collections and, since TensorFlow 2, its objects.
 * tensorflow/core/protobuf/{meta_graph,saved_object_graph}.proto (TensorFlow 2.21.0).
 * @module
 */
import type { Part } from './format.ts';
import { kerasTextParts, LARGEST_CONFIG } from './keras-text.ts';
import type { MessageHandler, WireReader } from './protobuf-wire.ts';
import { reachOf } from './reference-reach.ts';
import { graphHandler, graphParts } from './tensorflow-graph.ts';
import { TensorflowWalk } from './tensorflow-walk.ts';

const MOST_TEXT = 200;
const MOST_TARGET = 4096;
const ASSETS = 'assets';

/** Takes a MetaGraphDef; `walks` gets its walk, so that what was found can be told if the bytes fail. */
export function metaGraphHandler(
  reader: WireReader,
  walks: Set<TensorflowWalk>,
): MessageHandler<Part> {
  const walk = new TensorflowWalk(reader);
  const handlers: ReadonlyMap<number, () => MessageHandler<Part>> = new Map([
    [1, () => infoHandler(walk)],
    [2, () => graphHandler(walk)],
    [4, () => collectionHandler(walk)],
    [6, () => assetHandler(walk)],
    [7, () => objectGraphHandler(walk)],
  ]);
  walks.add(walk);
  return {
    field: ({ number, type }) => (type === 2 ? handlers.get(number)?.() : undefined),
    *close() {
      walks.delete(walk);
      yield* graphParts(walk);
    },
  };
}

function infoHandler({ reader, parts }: TensorflowWalk): MessageHandler<Part> {
  return {
    field: (field) => {
      if (field.type !== 2 || parts.length > MOST_TEXT) return undefined;
      const name = INFO.get(field.number);
      if (name !== undefined) {
        parts.push({ kind: 'metadata', name, value: reader.text(field, MOST_TEXT) });
      }
      return undefined;
    },
  };
}

const INFO: ReadonlyMap<number, string> = new Map([
  [4, 'tag'],
  [5, 'tensorflow version'],
]);

/** AssetFileDef: a file below `assets`, and the tensor that is fed its path. */
function assetHandler(walk: TensorflowWalk): MessageHandler<Part> {
  const tensor: MessageHandler<Part> = {
    field: (field) => {
      walk.count(walk.assets.size, field.offset);
      if (field.number === 1 && field.type === 2)
        walk.assets.add(walk.name(field).replace(/:\d+$/u, ''));
      return undefined;
    },
  };
  return {
    field: (field) => {
      if (field.type !== 2) return undefined;
      if (field.number === 1) return tensor;
      if (field.number !== 2) return undefined;
      walk.count(walk.parts.length, field.offset);
      const target = walk.reader.text(field, MOST_TARGET);
      const reach = reachOf(target, ASSETS);
      walk.parts.push({
        kind: 'reference',
        name: ASSETS,
        offset: field.offset,
        purpose: 'asset',
        target,
        reach,
      });
      return undefined;
    },
  };
}

/** An entry of the collections: TensorFlow 1 keeps its assets there, each packed as an Any. */
function collectionHandler(walk: TensorflowWalk): MessageHandler<Part> {
  const any: MessageHandler<Part> = within(2, () => assetHandler(walk));
  const list: MessageHandler<Part> = within(1, () => any);
  const value: MessageHandler<Part> = within(5, () => list);
  // Of an entry whose value comes first, the value is followed.
  let assets = true;
  return {
    field: (field) => {
      if (field.type !== 2) return undefined;
      if (field.number === 1) assets = walk.reader.text(field, MOST_TEXT) === 'saved_model_assets';
      return field.number === 2 && assets ? value : undefined;
    },
  };
}

/** Follows one field only. */
function within(number: number, handler: () => MessageHandler<Part>): MessageHandler<Part> {
  return {
    field: (field) => (field.number === number && field.type === 2 ? handler() : undefined),
  };
}

/** SavedObjectGraph: what functions are bound to, and metadata of Keras before TensorFlow 2.5. */
function objectGraphHandler(walk: TensorflowWalk): MessageHandler<Part> {
  return {
    field: ({ number, type, offset }) => {
      if (type !== 2) return undefined;
      if (number === 1) return objectHandler(walk, offset);
      return number === 2 ? concreteHandler(walk, offset) : undefined;
    },
  };
}

function objectHandler(walk: TensorflowWalk, offset: number): MessageHandler<Part> {
  walk.count(walk.objects.length, offset);
  const index = walk.objects.push({ kind: 'other' }) - 1;
  const constant: MessageHandler<Part> = {
    field: (field) => {
      if (field.number === 1 && field.type === 2) {
        walk.objects[index] = { kind: 'constant', node: walk.name(field) };
      }
      return undefined;
    },
  };
  return {
    field: ({ number, type }) => {
      if (type !== 2) return undefined;
      if (number === 4) return userObjectHandler(walk, `object ${index}`);
      if (number === 5) walk.objects[index] = { kind: 'asset' };
      return number === 9 ? constant : undefined;
    },
  };
}

/** SavedUserObject: Keras of TensorFlow before 2.5 keeps the configuration of a layer as its metadata. */
function userObjectHandler(walk: TensorflowWalk, name: string): MessageHandler<Part> {
  return {
    field: (field) => {
      const { number, type, offset, start, end } = field;
      if (number !== 3 || type !== 2 || walk.reader.text(field, 1) !== '{') return undefined;
      walk.count(walk.parts.length, offset);
      if (end - start > LARGEST_CONFIG)
        throw walk.reader.tooMuch(offset, 'bytes in a configuration', LARGEST_CONFIG);
      const text = walk.reader.bytes(field, end - start);
      for (const part of kerasTextParts(text, { name, offset: start })) walk.parts.push(part);
      return undefined;
    },
  };
}

/** An entry of the map of concrete functions: a name, and the objects bound to it. */
function concreteHandler(walk: TensorflowWalk, offset: number): MessageHandler<Part> {
  let name = '';
  const inputs: number[] = [];
  const value: MessageHandler<Part> = {
    field: (field) => {
      if (field.number !== 2) return undefined;
      for (const one of walk.reader.numbers(field)) {
        walk.count(inputs.length, field.offset);
        inputs.push(one);
      }
      return undefined;
    },
  };
  return {
    field: (field) => {
      if (field.type !== 2) return undefined;
      if (field.number === 1) name = walk.name(field);
      return field.number === 2 ? value : undefined;
    },
    close: () => {
      walk.count(walk.bound.size, offset);
      walk.bound.set(name, inputs);
      return [];
    },
  };
}
