import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildManifest, type ManifestFacts } from '../manifest/build-manifest.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { cyclonedxOf, uuidOf } from './cyclonedx.ts';
import { licensesOf } from './licenses.ts';
import type { Bom, SpecVersion } from './types.ts';

const require = createRequire(import.meta.url);
/** Has no types of its own: the formats of JSON Schema 2019 and 2020, `iri-reference` among them. */
const addDraft2019Formats: (ajv: Ajv) => void = require('ajv-formats-draft2019');

const SCHEMAS = 'node_modules/@cyclonedx/cyclonedx-library/res/schema';
const schema = (name: string): object =>
  JSON.parse(readFileSync(`${SCHEMAS}/${name}.SNAPSHOT.schema.json`, 'utf8'));
const VERSIONS: readonly SpecVersion[] = ['1.6', '1.7'];
const validators = new Map<SpecVersion, ValidateFunction>();

beforeAll(() => {
  for (const spec of VERSIONS) {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats.default(ajv);
    addDraft2019Formats(ajv);
    for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs']) {
      ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
    }
    validators.set(spec, ajv.compile(schema(`bom-${spec}`)));
  }
});

const SHA = 'a'.repeat(64);
const SERIAL = uuidOf(SHA);
const newHash = (): ReturnType<typeof createHash> => createHash('sha256');
const manifestOf = (facts: Partial<ManifestFacts> = {}): Manifest =>
  buildManifest(
    {
      model: { name: 'acme' },
      version: '0.1.0',
      createdAt: '2026-11-21T15:00:00Z',
      files: [
        {
          name: 'model.safetensors',
          size: 5,
          sha256: SHA,
          format: 'safetensors',
          verdict: 'clean',
        },
      ],
      ignored: [],
      allowSymlinks: false,
      ...facts,
    },
    newHash,
  );
const FULL = manifestOf({
  model: {
    name: 'acme',
    version: '1.2.0',
    description: 'a model',
    supplier: 'ACME',
    license: 'mit, acme-1.0',
    url: 'https://example.org/model',
  },
  files: [
    {
      name: 'sub/model.safetensors',
      size: 5,
      sha256: SHA,
      format: 'safetensors',
      formatVersion: '1',
      verdict: 'unknown',
      declared: {
        format: 'pt',
        'pickleproof.source_sha256': 'b'.repeat(64),
        'pickleproof.source_format': 'torch-zip',
        'pickleproof.version': '0.1.0',
      },
    },
    { name: 'notes.txt', size: 0, sha256: 'c'.repeat(64) },
  ],
  source: { hub: 'huggingface', repository: 'org/na me', revision: 'd'.repeat(40), files: 2 },
  declared: {
    license: 'apache-2.0',
    base_model: 'org/base, org/other',
    datasets: 'one, two',
    pipeline_tag: 'text-generation',
    model_type: 'llama',
    architectures: 'LlamaForCausalLM',
  },
  scan: { verdict: 'unknown', complete: false, ruleset: `sha256:${SHA}`, files: 1 },
});

function assertValid(bom: Bom, spec: SpecVersion): void {
  const validate = validators.get(spec);
  const isValid = validate?.(JSON.parse(JSON.stringify(bom)));
  expect(validate?.errors ?? []).toEqual([]);
  expect(isValid).toBe(true);
}

describe.each(VERSIONS)('a bill of materials of version %s', (spec) => {
  const options = { spec, serialNumber: SERIAL };

  test.each([
    ['with everything', FULL],
    ['with next to nothing', manifestOf({ createdAt: undefined })],
    ['of no file', manifestOf({ files: [] })],
  ])('%s is valid', (_what, manifest) => {
    assertValid(cyclonedxOf(manifest, options), spec);
  });

  test('is valid whatever the files say of themselves', () => {
    const text = fc.string({ unit: 'binary', maxLength: 30 });
    fc.assert(
      fc.property(fc.dictionary(text, text), text, text, (declared, name, license) => {
        const files = [{ name: name || 'x', size: 1, sha256: SHA, declared }];
        const facts = {
          files,
          declared: { ...declared, license, datasets: name, base_model: name },
        };
        assertValid(cyclonedxOf(manifestOf(facts), options), spec);
      }),
      { numRuns: 20 },
    );
  });

  test('is refused by the schema when it is not one', () => {
    const validate = validators.get(spec);
    expect(validate?.({ ...cyclonedxOf(FULL, options), bomFormat: 'x' })).toBe(false);
    const bom = cyclonedxOf(FULL, options);
    const component = { ...bom.metadata.component, hashes: [{ alg: 'SHA-256', content: 'zz' }] };
    expect(validate?.({ ...bom, metadata: { ...bom.metadata, component } })).toBe(false);
  });
});

describe('what it says', () => {
  const bom = cyclonedxOf(FULL, { spec: '1.6', serialNumber: SERIAL });
  const { component } = bom.metadata;
  const value = (name: string): string | undefined =>
    component.properties?.find((property) => property.name === `pickleproof:${name}`)?.value;

  test('the model is one component, with the digest that signatures are about', () => {
    expect(component).toMatchObject({
      type: 'machine-learning-model',
      name: 'acme',
      version: '1.2.0',
      hashes: [{ alg: 'SHA-256', content: FULL.model.rootDigest.slice('sha256:'.length) }],
      purl: `pkg:huggingface/org/na%20me@${'d'.repeat(40)}`,
      supplier: { name: 'ACME' },
    });
  });

  test('each file is one, with its own digest, and the model depends on all', () => {
    expect(bom.components.map(({ name, hashes }) => [name, hashes?.[0]?.content])).toEqual([
      ['notes.txt', 'c'.repeat(64)],
      ['sub/model.safetensors', SHA],
    ]);
    expect(bom.dependencies).toEqual([
      { ref: 'model', dependsOn: ['file:notes.txt', 'file:sub/model.safetensors'] },
    ]);
  });

  test('the card holds what was declared, and says that it was', () => {
    expect(component.modelCard?.modelParameters).toEqual({
      task: 'text-generation',
      architectureFamily: 'llama',
      modelArchitecture: 'LlamaForCausalLM',
      datasets: [
        { type: 'dataset', name: 'one' },
        { type: 'dataset', name: 'two' },
      ],
    });
    expect(component.modelCard?.properties).toContainEqual({
      name: 'pickleproof:declared:model_type',
      value: 'llama',
    });
  });

  test('the pedigree names what it was converted from, and its base models', () => {
    expect(
      component.pedigree?.ancestors.map(({ name, hashes }) => [name, hashes?.[0]?.content]),
    ).toEqual([
      ['source of sub/model.safetensors', 'b'.repeat(64)],
      ['org/base', undefined],
      ['org/other', undefined],
    ]);
  });

  test('the scan is there, and never said to be better than it was', () => {
    expect([value('scan:verdict'), value('scan:complete')]).toEqual(['unknown', 'false']);
    expect(bom.annotations?.[0]?.text).toContain(
      'unknown (1 files judged, 1 of them worse than clean)',
    );
    expect(bom.annotations?.[0]?.text).toContain('Not everything could be read');
    expect(bom.annotations?.[0]?.subjects).toEqual(['model', 'file:sub/model.safetensors']);
    const unscanned = cyclonedxOf(manifestOf(), { spec: '1.6', serialNumber: SERIAL });
    expect(JSON.stringify(unscanned.metadata)).not.toContain('scan:verdict');
    expect(unscanned.annotations).toBeUndefined();
  });
});

test('licenses are identifiers where SPDX has them, else names', () => {
  expect(licensesOf('apache-2.0, GPL-3.0, llama3')).toEqual([
    { license: { id: 'Apache-2.0', acknowledgement: 'declared' } },
    { license: { id: 'GPL-3.0-only', acknowledgement: 'declared' } },
    { license: { name: 'llama3', acknowledgement: 'declared' } },
  ]);
  expect(licensesOf(undefined)).toBeUndefined();
  expect(licensesOf(' , ')).toBeUndefined();
});

test('a serial number of a digest is a UUID', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9a-f]{64}$/), (hex) => {
      expect(uuidOf(hex)).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
    }),
  );
});
