/**
 * A model that lies elsewhere, for commands that need every byte of it: `verify`, `manifest`, `sbom`. Its files pass
 * one after the other; at most one of them is on this disk at a time, in a file without a name.
 * @module
 */
import { closeSync, ftruncateSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { ModelFileError } from '../../core/error.ts';
import type { ModelElsewhere, PieceForm } from '../../crypto/model-elsewhere.ts';
import { assertRoom } from '../../pull/disk-space.ts';
import type { ContentSink } from '../../pull/passing-content.ts';
import { onDisk } from '../../pull/pull-error.ts';
import type { HashedFile } from '../../sign/resources.ts';
import { openDescriptor, type FileSource } from '../../sources/file.ts';
import type { ModelTree, TreeFile } from '../../sources/model-tree.ts';
import { namelessFile } from '../../sources/nameless-file.ts';
import type { RemoteModel } from '../../sources/remote/remote-model.ts';
import type { Invocation } from '../command.ts';
import { transferProgress, type TransferProgress } from '../pull/transfer-progress.ts';
import { listAddress, type ListedAddress } from './list-address.ts';
import { asModelError, readWhole, type WholeReading } from './read-whole.ts';
import { remoteWish, WHOLE_LIMIT } from './remote-flags.ts';
import { remoteTree, type RemoteTree } from './remote-tree.ts';
import { PieceDigests } from './piece-digests.ts';

/** An open model. */
export interface WholeModel extends ModelElsewhere {
  readonly model: RemoteModel;
  /** Says that these files are about to come: for the progress. */
  expect(files: readonly TreeFile[]): void;
  /** Reads one file; nothing of it is kept. */
  hash(file: TreeFile): Promise<HashedFile>;
  /** Reads one file; `use` gets it while it is on this disk. */
  fetch<T>(file: TreeFile, use: (source: FileSource, hashed: HashedFile) => T): Promise<T>;
  /** All bytes of a file of the model; undefined when there is none of this name. Throws `LIMIT_EXCEEDED`. */
  small(name: string, limit: number): Promise<Uint8Array | undefined>;
  /** Takes the line of progress away. */
  clear(): void;
  close(): Promise<void>;
}

/** Lists what `address` names; throws `UsageError` for an address of no known kind. */
export async function openWholeModel(
  address: string,
  { values, terminal }: Pick<Invocation, 'values' | 'terminal'>,
): Promise<WholeModel> {
  const wish = remoteWish(values);
  const listed = await listAddress(address, wish);
  const { openClient } = await import('../../sources/remote/network.ts');
  const progress = transferProgress(terminal, values['quiet'] !== true);
  const maxBytes = wish.maxDownload ?? WHOLE_LIMIT;
  return new Whole(listed, { client: openClient(listed.settings), maxBytes, progress });
}

class Whole implements WholeModel {
  readonly model: RemoteModel;
  readonly tree: ModelTree;
  private readonly files: RemoteTree['files'];
  private readonly reading: WholeReading;
  private readonly progress: TransferProgress;
  /** Files that were read to their end. */
  private readonly seen = new Map<string, HashedFile>();

  constructor({ model }: ListedAddress, reading: WholeReading) {
    const { tree, files } = remoteTree(model);
    this.model = model;
    this.tree = tree;
    this.files = files;
    this.reading = reading;
    this.progress = reading.progress;
  }

  expect(files: readonly TreeFile[]): void {
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    this.progress.expect(bytes, files.length);
  }

  async hashFiles(files: readonly TreeFile[]): Promise<readonly HashedFile[]> {
    // What was verified is what claims are about: nothing is read twice, as it could be another the second time.
    const known = new Map(this.seen);
    this.expect(files.filter(({ name }) => !known.has(name)));
    const hashed: HashedFile[] = [];
    for (const file of files) hashed.push(known.get(file.name) ?? (await this.read(file)));
    return hashed;
  }

  async piecesOf(
    files: readonly TreeFile[],
    form: PieceForm,
  ): ReturnType<ModelElsewhere['piecesOf']> {
    this.expect(files);
    const pieces: [string, ReturnType<PieceDigests['finish']>][] = [];
    for (const file of files) {
      const digests = new PieceDigests(form);
      await this.read(file, digests);
      pieces.push([file.name, digests.finish()]);
    }
    return pieces;
  }

  hash(file: TreeFile): Promise<HashedFile> {
    return this.read(file);
  }

  async fetch<T>(file: TreeFile, use: (source: FileSource, hashed: HashedFile) => T): Promise<T> {
    const fd = namelessFile();
    try {
      assertRoomFor(file);
      const hashed = await this.read(file, intoFile(fd));
      return use(openDescriptor(fd), hashed);
    } finally {
      closeSync(fd);
    }
  }

  async small(name: string, limit: number): Promise<Uint8Array | undefined> {
    const file = this.tree.files.find((each) => each.name === name);
    if (file === undefined) return undefined;
    if (file.size > limit) {
      const message = `${file.path}: ${file.size} bytes, and at most ${limit} are read of it`;
      throw new ModelFileError('LIMIT_EXCEEDED', message);
    }
    let pieces: Uint8Array[] = [];
    const sink: ContentSink = {
      append: (bytes) => void pieces.push(bytes.slice()),
      restart: () => (pieces = []),
    };
    await this.read(file, sink, limit);
    return Buffer.concat(pieces);
  }

  clear(): void {
    this.progress.clear();
  }

  async close(): Promise<void> {
    this.clear();
    await this.reading.client.close();
  }

  private async read(
    { name, path }: TreeFile,
    sink?: ContentSink,
    limit = Infinity,
  ): Promise<HashedFile> {
    const file = this.files.get(name);
    if (file === undefined) throw new ModelFileError('INTERNAL', `${path}: was not listed`);
    const maxBytes = Math.min(this.reading.maxBytes, limit);
    const found = await readWhole(path, file, { ...this.reading, maxBytes }, sink);
    const hashed = { name, ...found };
    this.seen.set(name, hashed);
    return hashed;
  }
}

function assertRoomFor({ path, size }: TreeFile): void {
  try {
    assertRoom(tmpdir(), size);
  } catch (error) {
    throw asModelError(path, error);
  }
}

function intoFile(fd: number): ContentSink {
  let length = 0;
  return {
    append(bytes) {
      for (let at = 0; at < bytes.length;) {
        at += onDisk(() => writeSync(fd, bytes, at, bytes.length - at, length + at));
      }
      length += bytes.length;
    },
    restart() {
      onDisk(() => ftruncateSync(fd, 0));
      length = 0;
    },
  };
}
