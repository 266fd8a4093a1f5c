/**
 * What a file says it was converted from: the facts that `convert` writes into its outputs.
 * @module
 */
import type { Ancestor, Declared, ManifestFile } from './manifest.ts';

/** Behind these names (after a prefix, in some formats) stand the facts. */
const FIELDS = {
  source_sha256: 'sha256',
  source_format: 'format',
  source_verdict: 'verdict',
  version: 'convertedBy',
  converted_at: 'convertedAt',
} as const;

type Field = (typeof FIELDS)[keyof typeof FIELDS];
type Facts = Partial<Record<Field, string | undefined>>;

/** The sources of all files, each once, in the order of the files. */
export function ancestorsOf(files: readonly ManifestFile[]): readonly Ancestor[] {
  const ancestors = new Map<string, { readonly facts: Facts; readonly outputs: string[] }>();
  for (const { name, declared } of files) {
    const facts = declared === undefined ? undefined : originOf(declared);
    if (facts === undefined) continue;
    const key = JSON.stringify([facts.sha256, facts.format]);
    const known = ancestors.get(key) ?? { facts, outputs: [] };
    known.outputs.push(name);
    ancestors.set(key, known);
  }
  const names = new Map(files.map(({ sha256, name }) => [sha256, name]));
  return [...ancestors.values()].map(({ facts, outputs }) => ({
    sha256: facts.sha256,
    format: facts.format,
    verdict: facts.verdict,
    convertedBy: facts.convertedBy,
    convertedAt: facts.convertedAt,
    outputs,
    presentAs: facts.sha256 === undefined ? undefined : names.get(facts.sha256),
  }));
}

/** What stands in the metadata of one file; nothing where it does not name a source. */
function originOf(declared: Declared): Facts | undefined {
  const facts: Facts = {};
  for (const [name, value] of Object.entries(declared)) {
    const [, key = ''] = /(?:^|[^\w.])pickleproof\.(\w+)$/.exec(name) ?? [];
    if (isKey(key)) facts[FIELDS[key]] = clean(FIELDS[key], value);
  }
  return facts.sha256 === undefined && facts.format === undefined ? undefined : facts;
}

function isKey(key: string): key is keyof typeof FIELDS {
  return Object.hasOwn(FIELDS, key);
}

/** A digest is one or it is nothing; other facts are short. */
function clean(field: Field, value: string): string | undefined {
  if (field === 'sha256') return /^[0-9a-f]{64}$/.test(value) ? value : undefined;
  return value.slice(0, 100);
}
