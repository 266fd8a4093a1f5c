/**
 * What Keras 3 saves a model as: a zip of its configuration, its weights and what else it needs.
 * keras src/saving/saving_lib.py.
 *
 * Compiled code in a configuration (a Lambda layer, a lambda anywhere) is dangerous: old versions of Keras make a
 * function of it without being asked. So are names of functions that reach outside the model, which old versions
 * import and call. Classes of the author (`MyPackage>MyLayer`) are unknown: they need the author's code, which the
 * file does not carry. Keras' own classes and functions are known by name, from keras 2.6 to 3.15.
 * @module
 */
import { bytesSource, type ByteSource } from '../core/source.ts';
import type { Format, Part, ReadContext } from './format.ts';
import { jsonField, readJsonValue } from './json-value.ts';
import { kerasTextParts, kerasVersionParts, LARGEST_CONFIG } from './keras-text.ts';
import { unreadPart } from './unread-part.ts';
import type { ZipDirectory, ZipEntry } from './zip-directory.ts';
import { memberBytes, readAll } from './zip-member-bytes.ts';
import { encryptedPart, integrityParts, openMember } from './zip-member.ts';
import { archiveParts, detectedDirectory, memberParts } from './zip-read.ts';

const CONFIG = 'config.json';
const METADATA = 'metadata.json';
/** Beside the configuration, one of these makes it a model of Keras. */
const OTHERS: ReadonlySet<string> = new Set([METADATA, 'model.weights.h5', 'model.weights.npz']);
const LARGEST_METADATA = 65_536;

/** A .keras file, recognised by the names in it. */
export const keras: Format = {
  id: 'keras',
  spec: 'https://keras.io/guides/serialization_and_saving/',
  inZip: true,
  rank: 13,
  family: 'zip',
  detect: (head, source) => isKeras(detectedDirectory(head, source)),
  read: (source, context) =>
    archiveParts(source, context, 'pickle', (entry) => entryParts(source, entry, context)),
};

function isKeras(directory: ZipDirectory | undefined): boolean {
  const names = directory?.entries.map(({ name }) => name) ?? [];
  return names.includes(CONFIG) && names.some((name) => OTHERS.has(name));
}

function* entryParts(source: ByteSource, entry: ZipEntry, context: ReadContext): Generator<Part> {
  try {
    if (entry.name === CONFIG) {
      yield* configParts(source, entry, context);
      return;
    }
    if (entry.name === METADATA) yield* metadataParts(source, entry, context);
  } catch (error) {
    yield unreadPart(entry.name, entry.localOffset, error);
  }
  yield* memberParts(source, entry, context);
}

/** Keras reads it as JSON whatever it looks like, so it is not recognised again. */
function* configParts(source: ByteSource, entry: ZipEntry, context: ReadContext): Generator<Part> {
  const member = yield* openMember(source, entry, context.budget);
  const encrypted = encryptedPart(entry);
  if (encrypted !== undefined) yield encrypted;
  if (member === undefined) return;
  const place = { name: entry.name, offset: member.local.dataOffset };
  yield* kerasTextParts(readAll(member.source, entry.name, LARGEST_CONFIG), place);
  yield* integrityParts(member, 'zip', context.budget);
}

function* metadataParts(
  source: ByteSource,
  entry: ZipEntry,
  context: ReadContext,
): Generator<Part> {
  const member = memberBytes(source, entry, context, LARGEST_METADATA);
  if (member === undefined) return;
  const metadata = readJsonValue(bytesSource(member.bytes), { format: 'keras' });
  const version = jsonField(metadata, 'keras_version');
  if (version?.kind !== 'string') return;
  yield* kerasVersionParts(version.text, { name: entry.name, offset: member.offset });
}
