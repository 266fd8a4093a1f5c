/**
 * The bytes of one file while they come: appended to a file that nobody else can open, hashed on the way.
 * @module
 */
import {
  closeSync,
  constants,
  fdatasyncSync,
  fstatSync,
  ftruncateSync,
  openSync,
  rmSync,
  writeSync,
  type Stats,
} from 'node:fs';
import { ContentHash } from './content-hash.ts';
import { eachPiece } from './each-piece.ts';
import { isSameContent, readJournal, writeJournal, type Journal } from './journal.ts';
import { onDisk } from './pull-error.ts';
import type { Places } from './quarantine.ts';

/** Bytes after which those before are made to last, and the journal says so. */
const CHECKPOINT = 2 ** 25;

/** What takes the bytes of one content as they come: a file, or only its digests. */
export type Receiver = Pick<
  PartFile,
  'length' | 'etag' | 'resumed' | 'began' | 'append' | 'checkpoint' | 'restart' | 'finish'
>;

/** What is wanted, before any byte of it is here. */
export type Wanted = Omit<Journal, 'offset' | 'etag'>;

/** A file that is being received. */
export class PartFile {
  readonly fd: number;
  /** Bytes that are here and hashed. */
  length = 0;
  /** The entity tag that they came under. */
  etag: string | undefined;
  /** Whether some of them are of an earlier run. */
  resumed = false;
  private hash: ContentHash;
  private readonly places: Places;
  private readonly wanted: Wanted;
  private lasting = 0;

  private constructor(fd: number, places: Places, wanted: Wanted) {
    this.fd = fd;
    this.places = places;
    this.wanted = wanted;
    this.hash = new ContentHash(wanted.digest, wanted.size);
  }

  /** Opens what an earlier run has left of this very content, or begins anew; throws `INTERRUPTED`. */
  static async open(places: Places, wanted: Wanted, signal: AbortSignal): Promise<PartFile> {
    const journal = readJournal(places.journal);
    const left = journal === undefined ? undefined : reopen(places.part, journal, wanted);
    const part = new PartFile(left?.fd ?? create(places), places, wanted);
    if (left === undefined) {
      part.note();
      return part;
    }
    try {
      await part.take(left.length, signal);
    } catch (error) {
      part.close();
      throw error;
    }
    part.etag = journal?.etag;
    part.resumed = part.length > 0;
    return part;
  }

  /** Notes under which entity tag the next bytes come. */
  began(etag: string | undefined): void {
    if (etag === this.etag) return;
    this.etag = etag;
    this.note();
  }

  /** Adds bytes behind the last ones. */
  append(bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length;) {
      done += onDisk(() =>
        writeSync(this.fd, bytes, done, bytes.length - done, this.length + done),
      );
    }
    this.hash.update(bytes);
    this.length += bytes.length;
    if (this.length - this.lasting >= CHECKPOINT) this.checkpoint();
  }

  /** Makes what is here last, and says so. */
  checkpoint(): void {
    onDisk(() => fdatasyncSync(this.fd));
    this.lasting = this.length;
    this.note();
  }

  /** Throws all bytes away. */
  restart(): void {
    onDisk(() => ftruncateSync(this.fd, 0));
    this.hash = new ContentHash(this.wanted.digest, this.wanted.size);
    this.length = 0;
    this.lasting = 0;
    this.etag = undefined;
    this.resumed = false;
    this.note();
  }

  /** The SHA-256 of all bytes; throws `WRONG_DIGEST`. Can be called once between two restarts. */
  finish(): string {
    return this.hash.finish();
  }

  close(): void {
    closeSync(this.fd);
  }

  private note(): void {
    const { etag, wanted, lasting } = this;
    writeJournal(this.places.journal, { ...wanted, etag, offset: lasting });
  }

  /** Hashes what is there already. */
  private async take(length: number, signal: AbortSignal): Promise<void> {
    const use = (piece: Uint8Array): void => this.hash.update(piece);
    this.length = await eachPiece(this.fd, length, { signal, use });
    this.lasting = this.length;
    onDisk(() => ftruncateSync(this.fd, this.length));
  }
}

const { O_RDWR, O_CREAT, O_EXCL, O_NOFOLLOW } = constants;

function create({ part }: Places): number {
  onDisk(() => rmSync(part, { recursive: true, force: true }));
  return onDisk(() => openSync(part, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600));
}

/** Opens the bytes of an earlier run with how many of them can be used; nothing when they cannot. */
function reopen(
  part: string,
  journal: Journal,
  wanted: Wanted,
): { readonly fd: number; readonly length: number } | undefined {
  if (!isSameContent(journal, wanted)) return undefined;
  let fd: number;
  try {
    fd = openSync(part, O_RDWR | O_NOFOLLOW);
  } catch {
    return undefined;
  }
  const length = usableLength(fstatSync(fd), journal, wanted);
  if (length !== undefined) return { fd, length };
  closeSync(fd);
  return undefined;
}

/**
 * After a crash of the machine the end of a file may be zeros. A digest would tell; without one, only what the
 * journal knows to be on the disk is used, and only when the server can say whether it is still the same content.
 */
function usableLength(stats: Stats, journal: Journal, wanted: Wanted): number | undefined {
  if (!stats.isFile() || stats.nlink !== 1) return undefined;
  if (stats.size < journal.offset || stats.size > (wanted.size ?? Infinity)) return undefined;
  if (wanted.digest !== undefined) return stats.size;
  return journal.etag === undefined ? undefined : journal.offset;
}
