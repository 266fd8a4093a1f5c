/**
 * A manifest read back to check files against it. It may come from anywhere: what cannot be believed is refused
 * before any file is opened.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { JsonValue } from '../../formats/json-value.ts';
import { collisions, unsafeName } from '../names.ts';
import type { Problem } from '../problem.ts';
import { fileResources, rootDigest, type HashedFile, type NewHash } from '../resources.ts';
import { countOf, fieldsOf, itemsOf, readStrictJson, textOf, type Fields } from '../strict-json.ts';
import { MANIFEST_SCHEMA } from './manifest.ts';

/** What a check needs of a manifest. */
export interface ReadManifest {
  readonly files: readonly HashedFile[];
  /** `sha256:…`, as it stands there. */
  readonly rootDigest: string;
  readonly ignored: readonly string[];
  readonly allowSymlinks: boolean;
  /** Names that are unsafe or stand twice, and a root digest that is not that of the files. */
  readonly problems: readonly Problem[];
}

const DIGEST = /^[0-9a-f]{64}$/;

/** Reads a manifest; throws `MALFORMED` or `LIMIT_EXCEEDED` for what is none. */
export function readManifest(bytes: Uint8Array, newHash: NewHash): ReadManifest {
  const root = fieldsOf(readStrictJson(bytes, 'manifest'), 'the manifest');
  const schema = textOf(root.get('schema'), 'schema');
  if (schema !== MANIFEST_SCHEMA) {
    const message = `this is ${JSON.stringify(schema.slice(0, 100))}, not ${MANIFEST_SCHEMA}`;
    throw new ModelFileError('UNSUPPORTED', message, { format: 'manifest' });
  }
  const files = itemsOf(root.get('files'), 'files').map(readFile);
  const model = fieldsOf(root.get('model'), 'model');
  const stated = textOf(model.get('rootDigest'), 'model.rootDigest');
  const ignored = optionalItems(root.get('ignored')).map((item) => textOf(item, 'ignored'));
  const found = `sha256:${rootDigest(fileResources(files), newHash)}`;
  return {
    files,
    rootDigest: stated,
    ignored,
    allowSymlinks: isTrue(root.get('allowSymlinks')),
    problems: [
      ...nameProblems(files.map(({ name }) => name)),
      ...ignored.flatMap((name) => unsafe(name)),
      ...(found === stated ? [] : [rootProblem(stated, found)]),
    ],
  };
}

function readFile(item: JsonValue, index: number): HashedFile {
  const where = `files[${index}]`;
  const fields: Fields = fieldsOf(item, where);
  const sha256 = textOf(fields.get('sha256'), `${where}.sha256`);
  if (!DIGEST.test(sha256)) {
    const message = `${where}.sha256 is no SHA-256 in lower-case hexadecimal`;
    throw new ModelFileError('MALFORMED', message, { format: 'manifest', offset: item.offset });
  }
  const name = textOf(fields.get('name'), `${where}.name`);
  return { name, size: countOf(fields.get('size'), `${where}.size`), sha256 };
}

function nameProblems(names: readonly string[]): readonly Problem[] {
  const twice = collisions(names).map(([first, name]): Problem => ({
    code: 'DUPLICATE_NAME',
    name,
    message: name === first ? 'listed twice' : 'listed twice, but for its letters’ case or form',
  }));
  return [...names.flatMap((name) => unsafe(name)), ...twice];
}

function unsafe(name: string): Problem[] {
  const why = unsafeName(name);
  return why === undefined ? [] : [{ code: 'UNSAFE_NAME', name, message: why }];
}

function rootProblem(expected: string, found: string): Problem {
  const message =
    'the root digest is not that of the files listed: the manifest was altered or damaged';
  return { code: 'ROOT_DIGEST', expected, found, message };
}

function optionalItems(value: JsonValue | undefined): readonly JsonValue[] {
  return value === undefined ? [] : itemsOf(value, 'ignored');
}

function isTrue(value: JsonValue | undefined): boolean {
  return value?.kind === 'word' && value.word === 'true';
}
