/**
 * Reads a lock file strictly: it decides which bytes are taken, and may have been merged by hand.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import { VERDICTS, type Verdict } from '../core/verdict.ts';
import type { JsonValue } from '../formats/json-value.ts';
import {
  countOf,
  fieldsOf,
  itemsOf,
  optionalText,
  readStrictJson,
  textOf,
  type Fields,
} from '../sign/strict-json.ts';
import {
  LOCK_SCHEMA,
  type FileIdentity,
  type LockedFile,
  type LockedSource,
  type LockFile,
} from './lock-file.ts';
import { nameProblems, unusableName } from './target-names.ts';

const WHAT = 'the lock file';
const SOURCE_KEYS = [
  'uri',
  'pinned',
  'directory',
  'include',
  'exclude',
  'ruleset',
  'policy',
  'files',
];

/** Reads a lock file; throws `MALFORMED`, or `UNSUPPORTED` for one of a later version. */
export function readLock(bytes: Uint8Array): LockFile {
  const json = readStrictJson(bytes, WHAT);
  const root = fieldsOf(json, WHAT);
  const schema = textOf(root.get('schema'), 'schema');
  if (schema !== LOCK_SCHEMA) {
    const message = `${WHAT} is ${JSON.stringify(schema.slice(0, 100))}, not ${LOCK_SCHEMA}`;
    throw new ModelFileError('UNSUPPORTED', message, { format: WHAT });
  }
  fieldsOf(json, WHAT, ['schema', 'sources']);
  const sources = itemsOf(root.get('sources'), 'sources').map(readSource);
  const known = new Set<string>();
  for (const { uri, directory } of sources) {
    const key = JSON.stringify([directory, uri]);
    if (known.has(key)) throw malformed(`${uri} stands in it twice for one folder`);
    known.add(key);
  }
  return { sources };
}

function readSource(value: JsonValue, index: number): LockedSource {
  const where = `sources[${index}]`;
  const fields = fieldsOf(value, where, SOURCE_KEYS);
  const text = (key: string): string => textOf(fields.get(key), `${where}.${key}`);
  const directory = text('directory');
  assertRelative(directory, where);
  const files = itemsOf(fields.get('files'), `${where}.files`).map((file, at) =>
    readFile(file, `${where}.files[${at}]`),
  );
  const [problem] = nameProblems(files.map(({ name }) => name));
  if (problem !== undefined) throw malformed(`${where}: ${problem.name}: ${problem.message}`);
  return {
    uri: text('uri'),
    pinned: text('pinned'),
    directory,
    include: textsOf(fields, 'include', where),
    exclude: textsOf(fields, 'exclude', where),
    ruleset: text('ruleset'),
    policy: optionalText(fields.get('policy'), `${where}.policy`),
    files,
  };
}

/** A lock file that somebody sends must not write beside its own folder. */
function assertRelative(directory: string, where: string): void {
  if (directory === '.') return;
  const why = unusableName(directory);
  if (why !== undefined) throw malformed(`${where}.directory: ${why}`);
}

function readFile(value: JsonValue, where: string): LockedFile {
  const fields = fieldsOf(value, where, ['name', 'size', 'sha256', 'format', 'verdict', 'placed']);
  const placed = fields.get('placed');
  return {
    ...readIdentity(fields, where),
    format: optionalText(fields.get('format'), `${where}.format`),
    verdict: verdictOf(optionalText(fields.get('verdict'), `${where}.verdict`), where),
    placed:
      placed === undefined
        ? undefined
        : itemsOf(placed, `${where}.placed`).map((file, at) => readPlaced(file, where, at)),
  };
}

function readPlaced(value: JsonValue, parent: string, at: number): FileIdentity {
  const where = `${parent}.placed[${at}]`;
  const identity = readIdentity(fieldsOf(value, where, ['name', 'size', 'sha256']), where);
  const why = unusableName(identity.name);
  if (why !== undefined) throw malformed(`${where}.name: ${why}`);
  return identity;
}

function readIdentity(fields: Fields, where: string): FileIdentity {
  const sha256 = textOf(fields.get('sha256'), `${where}.sha256`);
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw malformed(`${where}.sha256 is no SHA-256`);
  return {
    name: textOf(fields.get('name'), `${where}.name`),
    size: countOf(fields.get('size'), `${where}.size`),
    sha256,
  };
}

function verdictOf(text: string | undefined, where: string): Verdict | undefined {
  const verdict = VERDICTS.find((known) => known === text);
  if (verdict !== undefined || text === undefined) return verdict;
  throw malformed(`${where}.verdict: there is no such verdict`);
}

function textsOf(fields: Fields, key: string, where: string): readonly string[] {
  return itemsOf(fields.get(key), `${where}.${key}`).map((item) => textOf(item, `${where}.${key}`));
}

function malformed(message: string): ModelFileError {
  return new ModelFileError('MALFORMED', `${WHAT} cannot be used: ${message}`, { format: WHAT });
}
