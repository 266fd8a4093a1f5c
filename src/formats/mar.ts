/**
 * What torch-model-archiver writes for TorchServe: a zip of a manifest, a model, and the Python files
 * that the server imports to load and serve it.
 * TorchServe 0.12 ts/model_loader.py, model-archiver/model_archiver/model_packaging_utils.py.
 * @module
 */
import { bytesSource, type ByteSource } from '../core/source.ts';
import type { CodePart, Format, Part, ReadContext } from './format.ts';
import { jsonField, readJsonValue, type JsonValue } from './json-value.ts';
import { codeText } from './code-text.ts';
import { reachOf } from './reference-reach.ts';
import { unreadPart } from './unread-part.ts';
import { zipDirectory, type ZipDirectory, type ZipEntry } from './zip-directory.ts';
import { memberBytes } from './zip-member-bytes.ts';
import { archiveParts, detectedDirectory, memberParts } from './zip-read.ts';

const MANIFEST = 'MAR-INF/MANIFEST.json';
const MAX_MANIFEST = 2 ** 20;
const MAX_SOURCE = 2 ** 24;

/** Handlers that come with the server: ts/torch_handler. */
const BUILT_IN: ReadonlySet<string> = new Set([
  'base_handler',
  'image_classifier',
  'image_segmenter',
  'object_detector',
  'text_classifier',
]);

/** A TorchServe archive: a zip with its manifest. */
export const mar: Format = {
  id: 'mar',
  spec: 'https://github.com/pytorch/serve/blob/master/model-archiver/README.md',
  inZip: true,
  rank: 13,
  isModel: true,
  family: 'zip',
  beside: true,
  detect: (head, source) => {
    const directory = detectedDirectory(head, source);
    return directory?.entries.some(({ name }) => name === MANIFEST) === true;
  },
  read: marParts,
};

function* marParts(source: ByteSource, context: ReadContext): Generator<Part> {
  const directory = zipDirectory(source);
  let serialized: string | undefined;
  for (const entry of directory.entries.filter(({ name }) => name === MANIFEST)) {
    try {
      const model = modelOf(source, entry, context);
      serialized = fieldOf(model, 'serializedFile') ?? serialized;
      yield* manifestParts(model, directory);
    } catch (error) {
      yield unreadPart(MANIFEST, entry.localOffset, error);
    }
  }
  const requirements = new Set(['requirements.txt']);
  yield* archiveParts(source, context, 'torch', function* (entry) {
    yield* codeParts(source, entry, context, requirements);
    for (const part of memberParts(source, entry, context)) {
      yield part.kind === 'file' ? { ...part, required: entry.name === serialized } : part;
    }
  });
}

function modelOf(source: ByteSource, entry: ZipEntry, context: ReadContext): JsonValue | undefined {
  const read = memberBytes(source, entry, context, MAX_MANIFEST);
  if (read === undefined) return undefined;
  return jsonField(readJsonValue(bytesSource(read.bytes), { format: 'mar' }), 'model');
}

function fieldOf(model: JsonValue | undefined, key: string): string | undefined {
  const value = jsonField(model, key);
  return value?.kind === 'string' ? value.text : undefined;
}

/** Files that the manifest names: those in the archive are read there. */
function* manifestParts(model: JsonValue | undefined, directory: ZipDirectory): Generator<Part> {
  const names = new Set(directory.entries.map(({ name }) => name));
  const handler = fieldOf(model, 'handler');
  yield { kind: 'metadata', name: 'handler', value: handler ?? '' };
  const fields = [
    ['serializedFile', 'weights', fieldOf(model, 'serializedFile')],
    ['modelFile', 'code', fieldOf(model, 'modelFile')],
    ['handler', 'code', handler === undefined ? undefined : handlerFile(handler)],
  ] as const;
  for (const [, purpose, file] of fields) {
    if (file === undefined || names.has(file) || names.has(`${file}.py`)) continue;
    if (purpose === 'code' && BUILT_IN.has(file)) continue;
    const target = file.slice(0, 4096);
    yield { kind: 'reference', name: MANIFEST, offset: 0, purpose, target, reach: reachOf(target) };
  }
}

/** `file.py:function`, of which the server takes the last segment (ts/model_loader.py `load`). */
function handlerFile(handler: string): string {
  const file = handler.split(':', 1)[0] ?? '';
  return file.slice(file.lastIndexOf('/') + 1);
}

/** Python files are on the server's path, and requirements are installed when it is configured so. */
function* codeParts(
  source: ByteSource,
  entry: ZipEntry,
  context: ReadContext,
  requirements: ReadonlySet<string>,
): Generator<Part> {
  const python = /\.pyc?$/iu.test(entry.name);
  if (!python && !requirements.has(entry.name)) return;
  try {
    const read = memberBytes(source, entry, context, MAX_SOURCE);
    if (read === undefined) return;
    const runs: CodePart['runs'] = python ? 'load' : 'asked';
    const language = /\.pyc$/iu.test(entry.name) ? 'python-bytecode' : 'python-source';
    const { bytes, offset } = read;
    yield { kind: 'code', name: entry.name, offset, language, runs, ...codeText(bytes, language) };
  } catch (error) {
    yield unreadPart(entry.name, entry.localOffset, error);
  }
}
