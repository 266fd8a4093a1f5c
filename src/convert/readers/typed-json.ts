/**
 * A model as typed JSON (docs/json-model.md).
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { readTypedJson } from '../json/json-values.ts';
import type { Model, ModelReader } from '../model/model.ts';
import type { ModelValue } from '../model/value.ts';

const SCHEMA = 'pickleproof/model/v1';
const FRAMEWORKS: ReadonlySet<string> = new Set(['pt', 'tf', 'flax', 'np']);

/** Reader of typed JSON. */
export const typedJson: ModelReader = {
  formats: ['typed-json'],
  read(source) {
    const members = readTypedJson(source);
    const schema = textOf(members.get('schema'));
    if (schema !== SCHEMA) {
      const message = `typed JSON of the schema ${String(schema).slice(0, 80)}, only ${SCHEMA} is known`;
      throw new ModelFileError('UNSUPPORTED', message, { format: 'typed-json', offset: 0 });
    }
    const root = members.get('root');
    if (root === undefined) {
      const message = 'typed JSON without "root"';
      throw new ModelFileError('MALFORMED', message, { format: 'typed-json', offset: 0 });
    }
    const framework = textOf(members.get('framework'));
    const facts = factsOf(members.get('provenance'));
    const isKnown = isFramework(framework);
    const common = { format: 'typed-json', root, facts, notRun: [], left: [] };
    return { ...common, framework: isKnown ? framework : undefined };
  },
};

function factsOf(provenance: ModelValue | undefined): ReadonlyMap<string, string> {
  const facts = new Map<string, string>();
  for (const [key, value] of provenance?.kind === 'dict' ? provenance.entries : []) {
    if (key.kind === 'str' && value.kind === 'str') facts.set(key.text, value.text);
  }
  return facts;
}

function isFramework(name: string | undefined): name is NonNullable<Model['framework']> {
  return name !== undefined && FRAMEWORKS.has(name);
}

function textOf(value: ModelValue | undefined): string | undefined {
  return value?.kind === 'str' ? value.text : undefined;
}
