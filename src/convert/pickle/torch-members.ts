/**
 * Storages that are members of a torch archive, and its small records.
 * torch/serialization.py `_load`; caffe2/serialize/inline_container.cc.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { ByteSource } from '../../core/source.ts';
import type { GraphNode } from '../../pickle/graph.ts';
import type { Archive } from '../zip-member-source.ts';
import { storageName, type TorchStorage } from './torch-storage.ts';

/** Bytes of a record that holds a word. */
const WORD = 256;

/** Storages by key: each is a member of the archive, opened once. */
export function storageFinder(
  archive: Archive,
  root: string,
  folder = 'data',
): (id: GraphNode) => TorchStorage | undefined {
  const bigEndian = wordOf(archive, `${root}/byteorder`) === 'big';
  const opened = new Map<string, { readonly source: ByteSource; readonly bytes: number }>();
  return (id) => {
    const name = storageName(id);
    if (name === undefined) return undefined;
    const { key, type, dtype, bytes } = name;
    const entry = archive.members.get(`${root}/${folder}/${key}`);
    if (entry === undefined && bytes > 0) throw missing(key, bytes);
    const known =
      opened.get(key) ??
      (entry === undefined ? NOTHING : { source: archive.open(entry), bytes: entry.size });
    opened.set(key, known);
    if (known.bytes !== bytes) throw wrongSize(key, bytes, known.bytes);
    return { key, type, dtype, source: known.source, offset: 0, bytes, bigEndian };
  };
}

const NOTHING = { source: { size: 0, read: () => new Uint8Array(0) }, bytes: 0 };

/** The text of a record that holds a word. */
export function wordOf(archive: Archive, name: string): string | undefined {
  const bytes = archive.bytes(name, WORD);
  return bytes && new TextDecoder('utf-8').decode(bytes).trim();
}

function missing(key: string, bytes: number): ModelFileError {
  const message = `storage "${key.slice(0, 40)}" of ${bytes} bytes is not in the file`;
  return new ModelFileError('TRUNCATED', message, { format: 'torch-zip' });
}

function wrongSize(key: string, named: number, there: number): ModelFileError {
  const message = `storage "${key.slice(0, 40)}" is named with ${named} bytes, ${there} are there`;
  return new ModelFileError('MALFORMED', message, { format: 'torch-zip' });
}
