/**
 * Torch's zips: data.pkl is written anew, the storages that it names are copied, anything else stays out.
 * torch/serialization.py `_save`.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { Sink } from '../../core/sink.ts';
import type { ByteSource } from '../../core/source.ts';
import { rootOf } from '../../formats/torch-archive.ts';
import { readLocal } from '../../formats/zip-local.ts';
import type { ZipEntry } from '../../formats/zip-directory.ts';
import type { ModelContext } from '../model/model.ts';
import { namesOf } from '../pickle/torch-run.ts';
import type { Dropped } from '../writer.ts';
import { openArchive, type Archive } from '../zip-member-source.ts';
import { ZipWriter } from '../zip-writer.ts';
import { sanitizePickle, type SanitizedPickle } from './sanitize-pickle.ts';
import type { FileToSanitize } from './file-to-sanitize.ts';

const ALIGNMENT = 64;
/** Records that hold a word and that torch looks for. */
const WORDS = [
  'byteorder',
  '.format_version',
  '.storage_alignment',
  'version',
  '.data/serialization_id',
];
const WORD = 256;

/** Writes the archive again. */
export function sanitizeTorchZip(
  { source, report }: FileToSanitize,
  sink: Sink,
  context: ModelContext,
): readonly Dropped[] {
  const archive = openArchive(source, context);
  const root = rootOf(archive.directory) ?? '';
  const name = `${root}/data.pkl`;
  const entry = archive.members.get(name);
  if (entry === undefined) throw new ModelFileError('MALFORMED', 'a torch file without data.pkl');
  const pickle = { source: archive.open(entry), report, member: name, base: baseOf(source, entry) };
  const zip = new ZipWriter(sink);
  const kept = new Set([name]);
  const sanitized = addPickle(zip, name, pickle, context);
  for (const word of WORDS) {
    const bytes = archive.bytes(`${root}/${word}`, WORD);
    if (bytes === undefined || !/^[\w.\n-]*$/.test(String.fromCharCode(...bytes))) continue;
    kept.add(`${root}/${word}`);
    zip.addBytes(`${root}/${word}`, bytes);
  }
  for (const key of namesOf(sanitized.tape.idNodes()).keys()) {
    const storage = `${root}/data/${key}`;
    if (kept.has(storage)) continue;
    kept.add(storage);
    addStorage(zip, storage, archive);
  }
  zip.finish();
  return [...sanitized.dropped, ...membersLeft(archive, kept)];
}

/** The pickle has to be whole before its size is known, so it is gathered: it holds no tensors. */
function addPickle(
  zip: ZipWriter,
  name: string,
  pickle: Parameters<typeof sanitizePickle>[0],
  context: ModelContext,
): SanitizedPickle {
  const gathered = new Gathered();
  const sanitized = sanitizePickle(pickle, gathered, context);
  zip.addBytes(name, gathered.bytes(), { alignment: ALIGNMENT });
  return sanitized;
}

function addStorage(zip: ZipWriter, name: string, archive: Archive): void {
  const entry = archive.members.get(name);
  if (entry === undefined) {
    const message = `storage "${name.slice(0, 80)}" is not in the file`;
    throw new ModelFileError('TRUNCATED', message, { format: 'torch-zip' });
  }
  const bytes = archive.open(entry);
  const fill: Parameters<ZipWriter['add']>[2] = (put) => put.copy(bytes, 0, entry.size);
  zip.add(name, entry.size, fill, { alignment: ALIGNMENT });
}

function membersLeft({ members }: Archive, kept: ReadonlySet<string>): Dropped[] {
  return [...members.keys()]
    .filter((name) => !kept.has(name) && !name.endsWith('/'))
    .map((path) => ({ path, kind: 'member' }));
}

function baseOf(source: ByteSource, entry: ZipEntry): number {
  return readLocal(source, entry).dataOffset;
}

/** Bytes of a pickle in memory. */
class Gathered implements Sink {
  position = 0;
  private readonly pieces: Uint8Array[] = [];

  write(bytes: Uint8Array): void {
    this.pieces.push(bytes.slice());
    this.position += bytes.length;
  }

  copy(source: ByteSource, offset: number, length: number): void {
    this.write(source.read(offset, length));
  }

  patch(): void {
    throw new ModelFileError('INTERNAL', 'a pickle is not patched');
  }

  bytes(): Uint8Array {
    const all = new Uint8Array(this.position);
    let at = 0;
    for (const piece of this.pieces) {
      all.set(piece, at);
      at += piece.length;
    }
    return all;
  }
}
