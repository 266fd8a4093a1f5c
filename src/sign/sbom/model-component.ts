/**
 * The model itself as a component: what it is called, what it is made of and from, and what the scan said.
 * @module
 */
import type { Ancestor, Declared, Manifest } from '../manifest/manifest.ts';
import { licensesOf } from './licenses.ts';
import { declaredProperties, propertiesOf } from './properties.ts';
import type { Component, ModelCard } from './types.ts';

/** Its reference within the document. */
export const MODEL_REF = 'model';

/** The component that the document is about; of a model that is one file, its digest is that of the file. */
export function modelComponent(manifest: Manifest, single: boolean): Component {
  const { model, declared = {}, scan, source, files } = manifest;
  const root = model.rootDigest.replace(/^sha256:/, '');
  const [first] = files;
  const content = single && first !== undefined ? first.sha256 : root;
  return {
    type: 'machine-learning-model',
    'bom-ref': MODEL_REF,
    supplier: model.supplier === undefined ? undefined : { name: model.supplier },
    name: model.name,
    version: model.version,
    description: model.description,
    hashes: [{ alg: 'SHA-256', content }],
    licenses: licensesOf(model.license ?? declared['license']),
    purl: purlOf(source),
    pedigree: pedigreeOf(manifest),
    externalReferences: model.url === undefined ? undefined : [{ type: 'website', url: model.url }],
    modelCard: cardOf(declared, formatsOf(manifest)),
    properties: propertiesOf({
      rootDigest: `${model.rootDigest} (OpenSSF Model Signing 1.0: the subject of its signatures)`,
      'scan:verdict': scan?.verdict,
      'scan:complete': scan === undefined ? undefined : String(scan.complete),
      'scan:files': scan === undefined ? undefined : String(scan.files),
      'scan:ruleset': scan?.ruleset,
    }),
  };
}

/** https://github.com/package-url/purl-spec, type huggingface. */
function purlOf(source: Manifest['source']): string | undefined {
  if (source?.repository === undefined) return undefined;
  const name = source.repository.split('/').map(encodeURIComponent).join('/');
  return `pkg:huggingface/${name}${source.revision === undefined ? '' : `@${source.revision}`}`;
}

function formatsOf({ files }: Manifest): readonly string[] {
  return [...new Set(files.flatMap(({ format }) => (format === undefined ? [] : [format])))];
}

/** All that the README and the configuration say, in the fields that there are for it. */
function cardOf(declared: Declared, formats: readonly string[]): ModelCard {
  const datasets = listOf(declared['datasets']).map((name) => ({ type: 'dataset', name }) as const);
  const parameters = {
    task: declared['pipeline_tag'],
    architectureFamily: declared['model_type'],
    modelArchitecture: declared['architectures'],
    datasets: datasets.length === 0 ? undefined : datasets,
  };
  const isEmpty = Object.values(parameters).every((value) => value === undefined);
  return {
    modelParameters: isEmpty ? undefined : parameters,
    properties: [
      ...propertiesOf({ formats: formats.length === 0 ? undefined : formats.join(', ') }),
      ...declaredProperties(declared),
    ],
  };
}

function pedigreeOf({ convertedFrom, declared }: Manifest): Component['pedigree'] {
  const bases = listOf(declared?.['base_model']).map((name): Component => ({
    type: 'machine-learning-model',
    name,
    properties: propertiesOf({ relation: declared?.['base_model_relation'] ?? 'base model' }),
  }));
  const ancestors = [...convertedFrom.map(sourceComponent), ...bases];
  if (ancestors.length === 0) return undefined;
  return { ancestors, notes: 'As declared in the files of the model.' };
}

function sourceComponent(ancestor: Ancestor): Component {
  const { sha256, format, verdict, convertedBy, convertedAt, outputs, presentAs } = ancestor;
  return {
    type: 'file',
    name: presentAs ?? `source of ${outputs[0] ?? 'the model'}`,
    hashes: sha256 === undefined ? undefined : [{ alg: 'SHA-256', content: sha256 }],
    properties: propertiesOf({
      relation: 'converted from',
      format,
      verdict,
      convertedBy: convertedBy === undefined ? undefined : `pickleproof ${convertedBy}`,
      convertedAt,
      outputs: outputs.join(', '),
    }),
  };
}

function listOf(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
