/**
 * What a folder says of its model: the head of README.md and config.json. Declared, never verified.
 * @module
 */
import { bytesSource } from '../../core/source.ts';
import { jsonField, readJsonValue, type JsonValue } from '../../formats/json-value.ts';
import { readFrontMatter } from './front-matter.ts';
import type { Declared } from './manifest.ts';

/** Files that are looked into, when they are in the model's folder itself. */
export const CARD_FILES: readonly string[] = ['README.md', 'config.json'];
/** Larger ones are no cards. */
export const MAX_CARD: number = 2 ** 20;

/** Keys of model cards that others understand (Hugging Face "Model Cards"). */
const README_KEYS = [
  'model_name',
  'license',
  'license_name',
  'license_link',
  'language',
  'library_name',
  'pipeline_tag',
  'base_model',
  'base_model_relation',
  'datasets',
  'tags',
] as const;
/** transformers `configuration_utils.py`. */
const CONFIG_KEYS = [
  'architectures',
  'model_type',
  'transformers_version',
  'torch_dtype',
  'dtype',
  '_name_or_path',
] as const;

/** What the card and the configuration say; lists are joined by commas. */
export function readModelCard(files: ReadonlyMap<string, Uint8Array>): Declared | undefined {
  const facts = new Map<string, string>();
  const readme = readFrontMatter(textOf(files.get('README.md')));
  for (const key of README_KEYS) {
    const texts = readme.get(key);
    if (texts !== undefined) facts.set(key, texts.join(', '));
  }
  const config = jsonOf(files.get('config.json'));
  for (const key of CONFIG_KEYS) {
    const texts = textsOf(jsonField(config, key));
    if (texts.length > 0) facts.set(key, texts.join(', ').slice(0, 1000));
  }
  // Loading such a model with trust_remote_code runs Python of its repository.
  const classes = jsonField(config, 'auto_map');
  if (classes?.kind === 'object' && classes.entries.length > 0) facts.set('custom_code', 'yes');
  return facts.size === 0 ? undefined : Object.fromEntries(facts);
}

function textOf(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? '' : new TextDecoder('utf-8').decode(bytes);
}

/** Nothing for what is no JSON: the scan says so, if anyone must know. */
function jsonOf(bytes: Uint8Array | undefined): JsonValue | undefined {
  if (bytes === undefined) return undefined;
  try {
    return readJsonValue(bytesSource(bytes), { format: 'json', nodes: 100_000 });
  } catch {
    return undefined;
  }
}

function textsOf(value: JsonValue | undefined): readonly string[] {
  if (value?.kind === 'string') return value.text === '' ? [] : [value.text.slice(0, 500)];
  if (value?.kind !== 'array') return [];
  return value.items
    .slice(0, 100)
    .flatMap((item) => (item.kind === 'string' ? [item.text.slice(0, 500)] : []));
}
