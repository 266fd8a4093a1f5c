/**
 * The index of a model in several files: `model.safetensors.index.json`, `pytorch_model.bin.index.json`.
 * https://huggingface.co/docs/transformers/main/en/big_models
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { ByteSource } from '../core/source.ts';
import { readJsonValue, type JsonValue } from '../formats/json-value.ts';
import { flatten, type NamedTensor } from './flatten.ts';
import type { Model, ModelContext } from './model/model.ts';
import type { ModelValue } from './model/value.ts';

const FORMAT = 'model-json';
/** Tensors of one model, two values each and some around them. */
const MOST_NODES = 2_000_000;
const MOST_SHARDS = 10_000;

/** Reads one shard, whatever its format. */
export type ReadShard = (source: ByteSource) => Model;

/** File names by tensor, in the order of the index; undefined when the JSON is no index of shards. */
export function weightMap(source: ByteSource): ReadonlyMap<string, string> | undefined {
  if (source.read(0, 1)[0] !== 0x7b) return undefined;
  const root = readJsonValue(source, { format: FORMAT, nodes: MOST_NODES });
  const map = entryOf(root, 'weight_map');
  if (map?.kind !== 'object') return undefined;
  const files = new Map<string, string>();
  for (const { key, value, repeated, offset } of map.entries) {
    if (repeated || value.kind !== 'string' || value.clipped) {
      const message = `"${key.slice(0, 80)}" has two files, or none`;
      throw new ModelFileError('MALFORMED', message, { format: FORMAT, offset });
    }
    files.set(key, value.text);
  }
  return files;
}

/** The tensors of all shards as one model. Every tensor must be in the file that the index names. */
export function readShards(
  files: ReadonlyMap<string, string>,
  context: ModelContext,
  readShard: ReadShard,
): Model {
  const names = [...new Set(files.values())];
  if (names.length > MOST_SHARDS) {
    throw new ModelFileError('LIMIT_EXCEEDED', `${names.length} shards, more than ${MOST_SHARDS}`);
  }
  const models = names.map((name) => readShard(shardOf(name, context)));
  const found = new Map<string, NamedTensor>();
  for (const [i, model] of models.entries()) {
    for (const named of flatten(model.root).tensors) {
      const { name } = named;
      if (found.has(name)) throw odd(`"${clip(name)}" is in two shards`);
      if (files.get(name) !== names[i]) {
        throw odd(`"${clip(name)}" is in ${clip(names[i] ?? '')}, not where the index says`);
      }
      found.set(name, named);
    }
  }
  for (const name of files.keys()) {
    if (!found.has(name)) throw odd(`"${clip(name)}" is in no shard`);
  }
  return merged(models, [...found.values()]);
}

function merged(models: readonly Model[], tensors: readonly NamedTensor[]): Model {
  const [first] = models;
  const entries = tensors.map(({ name, value }): readonly [ModelValue, ModelValue] => [
    { kind: 'str', text: name },
    value,
  ]);
  return {
    format: first?.format ?? FORMAT,
    root: { kind: 'dict', entries },
    framework: first?.framework,
    facts: first?.facts ?? new Map(),
    get notRun() {
      const all = models.flatMap(({ notRun }) => notRun);
      return [...new Map(all.map((call) => [`${call.target} ${call.how}`, call])).values()];
    },
    left: models.flatMap(({ left }) => left),
  };
}

function shardOf(name: string, { sibling }: ModelContext): ByteSource {
  const source = sibling(name);
  if (source !== undefined) return source;
  throw new ModelFileError('SOURCE_FAILED', `the shard "${clip(name)}" is not beside its index`);
}

function entryOf(value: JsonValue, key: string): JsonValue | undefined {
  if (value.kind !== 'object') return undefined;
  return value.entries.find((entry) => entry.key === key)?.value;
}

function clip(text: string): string {
  return text.slice(0, 120);
}

function odd(message: string): ModelFileError {
  return new ModelFileError('MALFORMED', message, { format: FORMAT });
}
