/**
 * From bytes to a model: recognise the format, and have its reader read it.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { ByteSource } from '../core/source.ts';
import { detectAll } from '../formats/detect.ts';
import type { Model, ModelContext } from './model/model.ts';
import { READERS } from './readers/index.ts';
import { readShards, weightMap } from './shard-index.ts';
import { uncompressed } from './uncompressed.ts';

/** Compressions inside each other. */
const LAYERS = 3;

/** Reads a model of any format that can be converted; what is compressed is decompressed first. */
export function readModel(source: ByteSource, context: ModelContext, depth = 0): Model {
  if (source.size === 0) throw new ModelFileError('TRUNCATED', 'the file is empty: 0 bytes');
  const formats = detectAll(source);
  const ids = formats.map(({ id }) => id);
  for (const format of formats) {
    const reader = READERS.find((known) => known.formats.includes(format.id));
    if (reader !== undefined) return reader.read(source, context, format.id);
    const shards = format.id === 'model-json' ? weightMap(source) : undefined;
    if (shards !== undefined && depth < LAYERS) {
      return readShards(shards, context, (shard) => readModel(shard, context, LAYERS));
    }
    const inside = depth < LAYERS ? uncompressed(format, source, context) : undefined;
    if (inside !== undefined) return readModel(inside, context, depth + 1);
  }
  const what = ids.length === 0 ? 'these bytes begin like no format that we know' : ids.join(', ');
  throw new ModelFileError('UNSUPPORTED', `this file cannot be converted: ${what}`);
}

/** Reads a model as one format, whatever the bytes look like. */
export function readModelAs(source: ByteSource, context: ModelContext, format: string): Model {
  const reader = READERS.find(({ formats }) => formats.includes(format));
  const shards = format === 'safetensors' ? weightMap(source) : undefined;
  if (reader !== undefined && shards !== undefined) {
    return readShards(shards, context, (shard) => reader.read(shard, context, format));
  }
  if (reader !== undefined) return reader.read(source, context, format);
  throw new ModelFileError('UNSUPPORTED', `no reader of ${format}`);
}
