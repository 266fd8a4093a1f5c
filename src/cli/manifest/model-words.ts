/**
 * `--set`: what a manifest says of a model because its writer says so.
 * @module
 */
import type { ManifestModel } from '../../sign/manifest/manifest.ts';
import type { Values } from '../command.ts';
import { textsOf } from '../signing/values.ts';
import { UsageError } from '../usage-error.ts';

type Words = Partial<Omit<ManifestModel, 'rootDigest'>>;

const KEYS = ['name', 'version', 'description', 'license', 'supplier', 'url'] as const;
const MAX_WORDS = 2000;

/** The words by their keys; throws `UsageError` for another key. */
export function wordsOf(values: Values): Words {
  const words: Record<string, string> = {};
  for (const text of textsOf(values, 'set')) {
    const [, key = '', value = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
    if (!KEYS.some((known) => known === key)) {
      throw new UsageError(`--set ${text}: write KEY=TEXT; the keys are ${KEYS.join(', ')}`);
    }
    if (value === '' || value.length > MAX_WORDS) {
      throw new UsageError(`--set ${key}: write 1 to ${MAX_WORDS} characters`);
    }
    if (key === 'url' && !/^https?:\/\/\S+$/.test(value)) {
      throw new UsageError(`--set ${text}: write an address like https://example.org/model`);
    }
    words[key] = value;
  }
  return words;
}
