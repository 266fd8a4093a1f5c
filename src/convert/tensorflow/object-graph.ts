/**
 * The object graph of a checkpoint: which variables there are, and what their objects call them.
 * tensorflow/core/protobuf/trackable_object_graph.proto (TensorFlow 2.21.0).
 * @module
 */
import type { ByteSource } from '../../core/source.ts';
import { walkMessage, WireReader, type MessageHandler } from '../../formats/protobuf-wire.ts';

/** The key under which a checkpoint keeps its object graph. */
export const OBJECT_GRAPH = '_CHECKPOINTABLE_OBJECT_GRAPH';

const MOST_NAME = 65_536;
const MOST_VARIABLES = 1_000_000;

/** Names of variables (`dense/kernel`) by the keys of their values. */
export function variableNames(source: ByteSource): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const reader = new WireReader(source, 'tf-checkpoint');
  const attribute = (): MessageHandler<never> => {
    let [fullName, key] = ['', ''];
    return {
      field: (field) => {
        if (field.type !== 2) return undefined;
        if (field.number === 2) fullName = reader.text(field, MOST_NAME);
        if (field.number === 3) key = reader.text(field, MOST_NAME);
        return undefined;
      },
      close: () => {
        if (names.size >= MOST_VARIABLES) throw reader.tooMuch(0, 'variables', MOST_VARIABLES);
        if (key !== '' && fullName !== '') names.set(key, fullName);
        return [];
      },
    };
  };
  const node: MessageHandler<never> = {
    field: ({ number, type }) => (number === 2 && type === 2 ? attribute() : undefined),
  };
  const graph: MessageHandler<never> = {
    field: ({ number, type }) => (number === 1 && type === 2 ? node : undefined),
  };
  for (const _nothing of walkMessage(reader, graph)) continue;
  return names;
}

const VALUE = '/.ATTRIBUTES/VARIABLE_VALUE';

/** The key of a variable: only those of this kind are found by `tf.train.Checkpoint`. */
export function checkpointKey(name: string): string {
  return name.replaceAll('.', '..') + VALUE;
}

/**
 * What a variable is called: the path to it in the object graph, without what every path ends in
 * (tensorflow/python/checkpoint/trackable_view.py, `escape_local_name`).
 */
export function shortName(key: string): string {
  if (!key.endsWith(VALUE)) return key;
  const parts = key.slice(0, -VALUE.length).split('/');
  return parts
    .map((part) => part.replaceAll(/\.(?:S|\.)/g, (two) => (two === '.S' ? '/' : '.')))
    .join('/');
}
