/**
 * What a signature says of a model: the predicate of OpenSSF Model Signing 1.0.
 * model-signing-spec, spec/v1.0.md and schemas/v1.0/; model_signing 1.1.1, _signing/signing.py.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { JsonValue } from '../formats/json-value.ts';
import type { Problem } from './problem.ts';
import { rootDigest, type NewHash, type Resource } from './resources.ts';
import { nameProblems } from './signed-names.ts';
import { readStatement, writeStatement, type Statement } from './statement.ts';
import { countOf, fieldsOf, itemsOf, textOf } from './strict-json.ts';

/** The predicate's type in version 1.0. */
export const MODEL_PREDICATE = 'https://model_signing/signature/v1.0';
/** The one of version 0.2, which lists the files as subjects. */
export const LEGACY_PREDICATE = 'https://model_signing/Digests/v0.1';

/** How a model becomes a list of resources. */
export interface Serialization {
  readonly method: 'files' | 'shards';
  readonly hashType: HashType;
  /** Of shards only. */
  readonly shardSize?: number | undefined;
  readonly allowSymlinks: boolean;
  /** Relative paths, each with all that lies under it. Some signers list others: they fit no name. */
  readonly ignorePaths: readonly string[];
}

/** Hashes that a signature may use; only the first is written. */
export type HashType = 'sha256' | 'blake2b';

/** Hexadecimal digits of a digest. */
const DIGITS: Readonly<Record<HashType, number>> = { sha256: 64, blake2b: 128 };

/** A model as it was signed. */
export interface SignedModel {
  /** Only a name: whoever verifies may have the folder under another one. */
  readonly name: string | undefined;
  /** As it stands in the statement, lower-case hexadecimal; version 0.2 had none. */
  readonly rootDigest: string | undefined;
  readonly serialization: Serialization;
  readonly resources: readonly Resource[];
  readonly legacy: boolean;
}

/** What the reference calls the hash of a shard; the specification calls it as that of a file. */
function shardAlgorithm(hashType: HashType, shardSize: number): string {
  return `${hashType}-sharded-${shardSize}`;
}

/** What is signed, and how. */
export interface ModelToSign {
  readonly name: string;
  readonly serialization: Serialization;
  readonly resources: readonly Resource[];
  /** Writes the hash of shards as model_signing 1.1.1 does (_hashing/io.py), which compares it as a text. */
  readonly namesShards?: boolean | undefined;
}

/** The payload that is signed. */
export function writeModelStatement(model: ModelToSign, newHash: NewHash): Uint8Array {
  const { method, hashType, shardSize, allowSymlinks, ignorePaths } = model.serialization;
  const algorithm =
    model.namesShards === true && shardSize !== undefined
      ? shardAlgorithm(hashType, shardSize)
      : hashType;
  const resources = model.resources.map(({ name, digest }) => ({ name, digest, algorithm }));
  return writeStatement({
    subject: [{ name: model.name, digest: { sha256: rootDigest(model.resources, newHash) } }],
    predicateType: MODEL_PREDICATE,
    predicate: {
      serialization: {
        method,
        hash_type: hashType,
        shard_size: method === 'shards' ? shardSize : undefined,
        allow_symlinks: allowSymlinks,
        ignore_paths: ignorePaths,
      },
      resources,
    },
  });
}

/** What is in a payload whose signature was verified, and all that is wrong with it. */
export interface ReadModel {
  readonly model: SignedModel | undefined;
  readonly problems: readonly Problem[];
}

/** Reads a payload; throws `MALFORMED`. `legacy` also lets version 0.2 in. */
export function readModelStatement(
  payload: Uint8Array,
  { newHash, legacy }: { readonly newHash: NewHash; readonly legacy: boolean },
): ReadModel {
  const statement = readStatement(payload);
  if (statement.predicateType === LEGACY_PREDICATE) return legacyModel(statement, legacy);
  if (statement.predicateType !== MODEL_PREDICATE) {
    const type = JSON.stringify(statement.predicateType);
    throw malformed(`the predicateType is ${type}, not ${MODEL_PREDICATE}`);
  }
  const [subject] = statement.subject;
  const root = subject?.digest['sha256'];
  if (statement.subject.length !== 1 || root === undefined) {
    throw malformed('the statement has not exactly one subject with a sha256');
  }
  const predicate = fieldsOf(statement.predicate, 'the predicate');
  const hashed = readSerialization(predicate.get('serialization'));
  if (typeof hashed === 'string') return { model: undefined, problems: [unsupported(hashed)] };
  const { resources, problems } = readResources(predicate.get('resources'), hashed);
  const model = { name: subject?.name, rootDigest: root, serialization: hashed, resources };
  return {
    model: { ...model, legacy: false },
    problems: [
      ...problems,
      ...nameProblems(resources, hashed.method),
      ...rootProblems(root, resources, newHash),
    ],
  };
}

/** The name of the hash when it is none that we know. */
function readSerialization(value: JsonValue | undefined): Serialization | string {
  const fields = fieldsOf(value, 'the serialization');
  const method = textOf(fields.get('method'), 'the method');
  const hashType = textOf(fields.get('hash_type'), 'hash_type');
  if (hashType !== 'sha256' && hashType !== 'blake2b') return hashType;
  if (method !== 'files' && method !== 'shards') {
    throw malformed(`the method is ${JSON.stringify(method)}, not files or shards`);
  }
  const shardSize =
    method === 'shards' ? countOf(fields.get('shard_size'), 'shard_size') : undefined;
  if (shardSize === 0) throw malformed('the shard_size is 0');
  const links = fields.get('allow_symlinks');
  if (links !== undefined && (links.kind !== 'word' || links.word === 'null')) {
    throw malformed('allow_symlinks is neither true nor false');
  }
  const ignored = fields.get('ignore_paths');
  return {
    method,
    hashType,
    shardSize,
    allowSymlinks: links?.word === 'true',
    ignorePaths:
      ignored === undefined
        ? []
        : itemsOf(ignored, 'ignore_paths').map((path) => textOf(path, 'an ignored path')),
  };
}

function readResources(
  value: JsonValue | undefined,
  { hashType, shardSize }: Serialization,
): { readonly resources: readonly Resource[]; readonly problems: readonly Problem[] } {
  const items = itemsOf(value, 'the resources');
  if (items.length === 0) throw malformed('no file is signed');
  const known = new Set<string>([hashType]);
  if (shardSize !== undefined) known.add(shardAlgorithm(hashType, shardSize));
  const others = new Set<string>();
  const resources = items.map((item) => {
    const fields = fieldsOf(item, 'a resource');
    const name = textOf(fields.get('name'), 'the name of a resource');
    const algorithm = textOf(fields.get('algorithm'), 'the algorithm of a resource');
    if (!known.has(algorithm)) others.add(algorithm);
    return { name, digest: digestOf(fields.get('digest'), name, hashType) };
  });
  return { resources, problems: [...others].map(unsupported) };
}

function digestOf(value: JsonValue | undefined, name: string, hashType: HashType): string {
  const digest = textOf(value, `the digest of ${JSON.stringify(name)}`);
  const digits = DIGITS[hashType];
  if (digest.length === digits && /^[0-9a-f]+$/.test(digest)) return digest;
  throw malformed(
    `the digest of ${JSON.stringify(name)} is not ${digits} lower-case hexadecimal digits`,
  );
}

function rootProblems(
  expected: string,
  resources: readonly Resource[],
  newHash: NewHash,
): readonly Problem[] {
  const found = rootDigest(resources, newHash);
  if (found === expected) return [];
  const message = 'the root digest of the statement is not that of the resources in it';
  return [{ code: 'ROOT_DIGEST', expected, found, message }];
}

function unsupported(found: string): Problem {
  const message = `signed with the hash ${JSON.stringify(found)}; sha256 and blake2b can be verified`;
  return { code: 'UNSUPPORTED_HASH', found, message };
}

/** Version 0.2: files as subjects, always SHA-256, nothing said of links and ignored paths. */
function legacyModel({ subject }: Statement, allowed: boolean): ReadModel {
  if (!allowed) {
    const message = 'signed in the format of version 0.2; sign again, or accept it with --legacy';
    return { model: undefined, problems: [{ code: 'LEGACY_FORMAT', message }] };
  }
  if (subject.length === 0) throw malformed('no file is signed');
  const resources = subject.map(({ name = '', digest }) => ({
    name,
    digest: digestOf(
      { kind: 'string', text: digest['sha256'] ?? '', clipped: false, length: 0, offset: 0 },
      name,
      'sha256',
    ),
  }));
  const serialization: Serialization = {
    method: 'files',
    hashType: 'sha256',
    allowSymlinks: false,
    ignorePaths: [],
  };
  return {
    model: { name: undefined, rootDigest: undefined, serialization, resources, legacy: true },
    problems: nameProblems(resources, serialization.method),
  };
}

function malformed(message: string): ModelFileError {
  return new ModelFileError('MALFORMED', message, { format: 'the statement' });
}
