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
import {
  ABANDONED_MS,
  checkPlace,
  OneAtATime,
  tooLong,
  wrongDigest,
  type OpenBlobs,
  type Part,
} from './open-blobs.ts';
import { endOf, pieceName, piecesIn } from './pieces.ts';
import { bytesBelow, removeAbandoned, Usage } from './usage.ts';

/** A store in a folder. */
export type FolderBlobs = OpenBlobs;

/** The store in `folder`, of at most `quota` bytes. */
export function openFolderBlobs(folder: string, quota: number): FolderBlobs {
  return new BlobFolder(folder, quota);
}

class BlobFolder implements FolderBlobs {
  private readonly folder: string;
  private readonly uses: Usage;
  private readonly later = new OneAtATime();

  constructor(folder: string, quota: number) {
    this.folder = folder;
    this.uses = new Usage(() => bytesBelow(folder), quota);
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
    return this.later.run(sha256, () => this.addOrFind(sha256, part));
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
    checkPlace({ received: endOf(before), pieces: before.length }, part);
    await this.uses.used();
    // What comes in one go is hashed as it comes; pieces are joined and hashed in the end.
    const draft = await this.openDraft();
    const isWhole = await this.receive(draft, part, upload);
    if (!isWhole) return 'incomplete';
    if (part.offset === 0) return this.store(sha256, draft, upload);
    await draft.publish(join(upload, pieceName(part.offset)));
    return this.join(sha256, upload);
  }

  read(sha256: string, range: { start: number; end: number }): AsyncIterable<Uint8Array> {
    return createReadStream(objectPath(this.folder, sha256), { ...range, highWaterMark: PIECE });
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

  close(): Promise<void> {
    return Promise.resolve();
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
      throw wrongDigest();
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

/** Bytes of one read. */
const PIECE = 256 * 1024;
