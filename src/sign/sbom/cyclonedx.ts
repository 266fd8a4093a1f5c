/**
 * A manifest as a bill of materials for machine learning: CycloneDX 1.6 or 1.7 in JSON.
 * @module
 */
import type { Manifest, ManifestFile } from '../manifest/manifest.ts';
import { MODEL_REF, modelComponent } from './model-component.ts';
import { declaredProperties, propertiesOf } from './properties.ts';
import type { Annotation, Bom, Component, SpecVersion } from './types.ts';

/** How to write it. */
export interface BomOptions {
  readonly spec: SpecVersion;
  /** A UUID in lower case. */
  readonly serialNumber: string;
  /** The model is one file, not a folder. */
  readonly single?: boolean | undefined;
}

/** The document. Without a time in the manifest it has none either. */
export function cyclonedxOf(
  manifest: Manifest,
  { spec, serialNumber, single = false }: BomOptions,
): Bom {
  const { createdAt, files } = manifest;
  const components = files.map(fileComponent);
  const annotation = scanAnnotation(manifest);
  return {
    $schema: `http://cyclonedx.org/schema/bom-${spec}.schema.json`,
    bomFormat: 'CycloneDX',
    specVersion: spec,
    serialNumber: `urn:uuid:${serialNumber}`,
    version: 1,
    metadata: {
      timestamp: createdAt,
      tools: { components: [toolComponent(manifest)] },
      component: modelComponent(manifest, single),
    },
    components,
    dependencies: [{ ref: MODEL_REF, dependsOn: files.map(refOf) }],
    annotations: annotation === undefined ? undefined : [annotation],
  };
}

/** A UUID (RFC 9562, version 8) that is the same for the same digest. */
export function uuidOf(hex: string): string {
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

function refOf({ name }: ManifestFile): string {
  return `file:${name}`;
}

function fileComponent(file: ManifestFile): Component {
  const { name, size, sha256, format, formatVersion, verdict, declared } = file;
  return {
    type: 'file',
    'bom-ref': refOf(file),
    name,
    hashes: [{ alg: 'SHA-256', content: sha256 }],
    properties: [
      ...propertiesOf({ size: String(size), format, formatVersion, 'scan:verdict': verdict }),
      ...declaredProperties(declared),
    ],
  };
}

function toolComponent({ tool }: Manifest): Component {
  return { type: 'application', name: tool.name, version: tool.version };
}

/** An annotation must say when it was made. */
function scanAnnotation(manifest: Manifest): Annotation | undefined {
  const { scan, files, createdAt } = manifest;
  if (scan === undefined || createdAt === undefined) return undefined;
  const judged = files.filter(({ verdict }) => verdict !== undefined);
  const worse = judged.filter(({ verdict }) => verdict !== 'clean');
  const subjects = (worse.length > 0 ? worse : judged).map(refOf);
  const partly = scan.complete ? '' : ' Not everything could be read.';
  return {
    subjects: [MODEL_REF, ...subjects],
    annotator: { component: toolComponent(manifest) },
    timestamp: createdAt,
    text:
      `Scan without running anything: ${scan.verdict} (${scan.files} files judged, ` +
      `${worse.length} of them worse than clean).${partly} Rules ${scan.ruleset}. Weights are not judged.`,
  };
}
