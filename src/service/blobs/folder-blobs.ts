/**
 * Contents in a folder: `objects/ab/cdef…`, each named by its SHA-256, whole and never changed. Several servers and
 * workers may share the folder.
 * @module
 */
import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ServiceError } from '../service-error.ts';
import type { BlobStore } from '../ports.ts';
import { objectPath, uploadPath } from './blob-path.ts';
import { openDraft, type Draft } from './durable-file.ts';
import { endOf, pieceName, piecesIn, type Piece } from './pieces.ts';
import { removeAbandoned, Usage } from './usage.ts';

type Part = Parameters<BlobStore['append']>[1];

/** Uploads in more pieces than this are made to waste our time. */
const MOST_PIECES = 10_000;
/** Uploads that nobody went on with for a day are given up. */
const ABANDONED_MS = 86_400_000;

/** A store that can also be tidied. */
export interface FolderBlobs extends BlobStore {
  /** Removes uploads that were given up. */
  tidy(olderThanMs?: number): Promise<void>;
}

/** The store in `folder`, of at most `quota` bytes. */
export function openFolderBlobs(folder: string, quota: number): FolderBlobs {
  return new BlobFolder(folder, quota);
}

class BlobFolder implements FolderBlobs {
  private readonly folder: string;
  private readonly uses: Usage;
  private readonly busy: Set<string> = new Set();

  constructor(folder: string, quota: number) {
    this.folder = folder;
    this.uses = new Usage(folder, quota);
  }

  async has(sha256: string): Promise<{ readonly size: number } | undefined> {
    const found = await stat(objectPath(this.folder, sha256)).catch(() => undefined);
    return found === undefined ? undefined : { size: found.size };
  }

  async received(sha256: string): Promise<number> {
    return endOf(await piecesIn(uploadPath(this.folder, sha256)));
  }

  async append(sha256: string, part: Part): Promise<'incomplete' | 'stored'> {
    if ((await this.has(sha256)) !== undefined) return 'stored';
    // The same content may be sent whole by several at once; pieces of one upload come one after the other.
    if (part.offset === 0) return this.addOrFind(sha256, part);
    if (this.busy.has(sha256)) {
      throw new ServiceError('UPLOAD_BUSY', 'another request is sending a part of this upload now');
    }
    this.busy.add(sha256);
    try {
      return await this.addOrFind(sha256, part);
    } finally {
      this.busy.delete(sha256);
    }
  }

  /** Where another request has just ended an upload of the same content, there is nothing left to do. */
  private async addOrFind(sha256: string, part: Part): Promise<'incomplete' | 'stored'> {
    try {
      return await this.add(sha256, part);
    } catch (error) {
      const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      if (isGone && (await this.has(sha256)) !== undefined) return 'stored';
      throw error;
    }
  }

  private async add(sha256: string, part: Part): Promise<'incomplete' | 'stored'> {
    const upload = uploadPath(this.folder, sha256);
    const before = await piecesIn(upload);
    checkPlace(before, part);
    await this.uses.used();
    // What comes in one go is hashed as it comes; pieces are joined and hashed in the end.
    const draft = await this.openDraft();
    const isWhole = await this.receive(draft, part, upload);
    if (!isWhole) return 'incomplete';
    if (part.offset === 0) return this.store(sha256, draft, upload);
    await draft.publish(join(upload, pieceName(part.offset)));
    return this.join(sha256, upload);
  }

  async open(sha256: string): ReturnType<BlobStore['open']> {
    const path = objectPath(this.folder, sha256);
    if ((await this.has(sha256)) === undefined) return undefined;
    return { path, release: () => Promise.resolve() };
  }

  async remove(sha256: string): Promise<void> {
    const size = (await this.has(sha256))?.size ?? 0;
    await rm(objectPath(this.folder, sha256), { force: true });
    this.uses.give(size);
  }

  async usage(): Promise<{ readonly used: number; readonly quota: number }> {
    return { used: await this.uses.used(), quota: this.uses.quota };
  }

  async tidy(olderThanMs: number = ABANDONED_MS): Promise<void> {
    for (const name of ['uploads', 'drafts'])
      this.uses.give(await removeAbandoned(join(this.folder, name), olderThanMs));
  }

  /** Whether the upload is whole now. What came before a connection broke is kept. */
  private async receive(draft: Draft, part: Part, upload: string): Promise<boolean> {
    const { offset, size, body } = part;
    try {
      for await (const bytes of body) {
        if (offset + draft.written + bytes.length > size) throw tooLong(size);
        await this.write(draft, bytes);
      }
    } catch (error) {
      if (error instanceof ServiceError) await this.drop(draft);
      else await this.keep(draft, join(upload, pieceName(offset)));
      throw error;
    }
    if (offset + draft.written === size) return true;
    await this.keep(draft, join(upload, pieceName(offset)));
    return false;
  }

  /** In a folder that stays: another request may end an upload of the same content, and take its folder away. */
  private openDraft(): Promise<Draft> {
    return openDraft(join(this.folder, 'drafts'));
  }

  private async write(draft: Draft, bytes: Uint8Array): Promise<void> {
    this.uses.take(bytes.length);
    try {
      await draft.write(bytes);
    } catch (error) {
      this.uses.give(bytes.length);
      throw error;
    }
  }

  private async keep(draft: Draft, path: string): Promise<void> {
    if (draft.written === 0) await this.drop(draft);
    else await draft.publish(path);
  }

  private async drop(draft: Draft): Promise<void> {
    await draft.discard();
    this.uses.give(draft.written);
  }

  /** A wrong digest leaves nothing: neither this nor what came before it can be trusted to be a part. */
  private async store(sha256: string, draft: Draft, upload: string): Promise<'stored'> {
    if (draft.digest() !== sha256) {
      await this.drop(draft);
      await this.forget(upload);
      throw new ServiceError(
        'WRONG_DIGEST',
        'the bytes have another SHA-256 than they were sent under',
      );
    }
    await draft.publish(objectPath(this.folder, sha256));
    await this.forget(upload);
    return 'stored';
  }

  /** Only the draft is written to, which is ours alone: what is hashed is what is stored. */
  private async join(sha256: string, upload: string): Promise<'stored'> {
    const draft = await this.openDraft();
    try {
      for (const { path } of await piecesIn(upload)) {
        for await (const bytes of createReadStream(path)) {
          if (!(bytes instanceof Uint8Array)) continue;
          await this.write(draft, bytes);
        }
      }
    } catch (error) {
      await this.drop(draft);
      throw error;
    }
    return this.store(sha256, draft, upload);
  }

  private async forget(upload: string): Promise<void> {
    this.uses.give(endOf(await piecesIn(upload)));
    await rm(upload, { recursive: true, force: true });
  }
}

function checkPlace(before: readonly Piece[], { offset, size }: Part): void {
  const received = endOf(before);
  if (offset !== received) {
    const message = `${received} bytes were received until now: go on there, not at ${offset}`;
    throw new ServiceError('WRONG_OFFSET', message);
  }
  if (offset > size) throw tooLong(size);
  if (before.length < MOST_PIECES) return;
  throw new ServiceError(
    'WRONG_SIZE',
    `an upload has at most ${MOST_PIECES} pieces: send larger ones`,
  );
}

function tooLong(size: number): ServiceError {
  return new ServiceError('WRONG_SIZE', `more bytes than the ${size} that were announced`);
}
