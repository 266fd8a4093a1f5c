/**
 * A conversion as SLSA provenance v1: which source became these files, with which tool.
 * https://slsa.dev/spec/v1.0/provenance
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { JsonValue } from '../../formats/json-value.ts';
import type { HashedFile } from '../resources.ts';
import { fieldsOf, itemsOf, optionalText, readStrictJson, textOf } from '../strict-json.ts';
import { toolUri } from './predicates.ts';
import type { HashedModel } from './subjects.ts';

/** What is known of a conversion. */
export interface Origin {
  /** Version of the tool that converted. */
  readonly version: string;
  readonly source: {
    readonly name: string | undefined;
    readonly format: string;
    readonly sha256: string;
    readonly verdict: string;
  };
  /** The part of the source that was converted, where one was chosen. */
  readonly root: string | undefined;
  /** ISO 8601, where the output says it. */
  readonly finishedOn: string | undefined;
  /** Digests of the files that were written. */
  readonly outputs: readonly string[];
  /** A report of the conversion, or what the output says of itself. */
  readonly basis: 'report' | 'declared';
}

/** What such a claim names as its kind of build. */
const BUILD_TYPE = `${toolUri()}#convert/v1`;
const WHAT = 'the report of the conversion';

/** The predicate; `others` are files of the model that no conversion wrote. */
export function provenancePredicate(origin: Origin, others: readonly HashedFile[]): object {
  const { version, source, root, finishedOn, basis } = origin;
  const { name, format, sha256, verdict } = source;
  return {
    buildDefinition: {
      buildType: BUILD_TYPE,
      externalParameters: { source: { name, digest: { sha256 } }, root },
      internalParameters: {
        sourceFormat: format,
        sourceVerdict: verdict,
        basis,
        ...(others.length > 0 ? { notConverted: others.map(({ name }) => name) } : {}),
      },
      resolvedDependencies: [{ name, digest: { sha256 } }],
    },
    runDetails: {
      builder: { id: toolUri(version), version: { pickleproof: version } },
      metadata: finishedOn === undefined ? {} : { finishedOn },
    },
  };
}

/** The files of a model that a conversion wrote, and the rest. Throws `MALFORMED` when it wrote none of them. */
export function convertedFiles(
  { files }: HashedModel,
  { outputs }: Origin,
): { readonly converted: readonly HashedFile[]; readonly others: readonly HashedFile[] } {
  const written = new Set(outputs);
  const converted = files.filter(({ sha256 }) => written.has(sha256));
  if (converted.length === 0) throw malformed('none of its outputs is a file of this model');
  return { converted, others: files.filter(({ sha256 }) => !written.has(sha256)) };
}

/** Reads the JSON of `convert --format json`; throws `MALFORMED`. `version` is that of this tool. */
export function readConvertReport(bytes: Uint8Array, version: string): Origin {
  const report = fieldsOf(readStrictJson(bytes, WHAT), WHAT);
  const schema = textOf(report.get('schema'), 'schema');
  if (schema !== 'pickleproof/convert/v1') {
    throw malformed(`its schema is ${JSON.stringify(schema)}; write it with convert --format json`);
  }
  const source = fieldsOf(report.get('source'), 'source');
  return {
    version: optionalText(report.get('version'), 'version') ?? version,
    source: {
      name: textOf(source.get('path'), 'source.path').split('/').at(-1),
      format: textOf(source.get('format'), 'source.format'),
      sha256: sha256Of(source.get('sha256'), 'source'),
      verdict: textOf(source.get('verdict'), 'source.verdict'),
    },
    root: optionalText(report.get('root'), 'root'),
    finishedOn: undefined,
    outputs: itemsOf(report.get('outputs'), 'outputs').map((output) =>
      sha256Of(fieldsOf(output, 'an output').get('sha256'), 'an output'),
    ),
    basis: 'report',
  };
}

/** What a converted file says of itself, in the names that `convert` writes; nothing when it says nothing. */
export function originInFile(
  facts: ReadonlyMap<string, string>,
  sha256: string,
): Origin | undefined {
  const said = (key: string): string | undefined => facts.get(`pickleproof.${key}`);
  const [version, digest] = [said('version'), said('source_sha256')];
  if (version === undefined || digest === undefined || !isHex(digest)) return undefined;
  return {
    version,
    source: {
      name: undefined,
      format: said('source_format') ?? 'unknown',
      sha256: digest,
      verdict: said('source_verdict') ?? 'unknown',
    },
    root: undefined,
    finishedOn: said('converted_at'),
    outputs: [sha256],
    basis: 'declared',
  };
}

function sha256Of(value: JsonValue | undefined, where: string): string {
  const digest = optionalText(value, `the sha256 of ${where}`) ?? '';
  if (isHex(digest)) return digest;
  throw malformed(`${where} has no SHA-256; convert with --hash`);
}

function isHex(digest: string): boolean {
  return /^[0-9a-f]{64}$/.test(digest);
}

function malformed(message: string): ModelFileError {
  return new ModelFileError('MALFORMED', `${WHAT} cannot be used: ${message}`, { format: WHAT });
}
