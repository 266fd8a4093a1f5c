/**
 * Who may call a content his own: whoever has sent all of it.
 *
 * Contents are kept once, whoever sends them. If a digest, or the last piece of somebody else's upload, were enough to own
 * a content, then it could be read by who never had it. So what a project sent is counted, and what is here already is
 * hashed while it is sent again.
 * @module
 */
import { createHash, type Hash } from 'node:crypto';
import { ApiError } from './problem.ts';

/** What one project sent of one content, from its beginning. */
interface Sent {
  received: number;
  /** Of what was sent of a content that is here already. */
  readonly hash: Hash | undefined;
}

/** What was sent of contents that nobody owns yet; a table that does not grow. */
export class Possession {
  private readonly table = new Map<string, Sent>();

  /** Bytes that the project proved to have of a content that is here already. */
  proved(project: string, sha256: string): number {
    const sent = this.table.get(`${project} ${sha256}`);
    return sent?.hash === undefined ? 0 : sent.received;
  }

  /** Notes bytes that were stored: true when the project has now sent all of it. */
  covers(
    project: string,
    sha256: string,
    part: { offset: number; count: number; size: number },
  ): boolean {
    const { offset, count, size } = part;
    const before = this.table.get(`${project} ${sha256}`);
    const covered = offset === 0 ? 0 : before?.hash === undefined ? (before?.received ?? 0) : 0;
    const received = covered === offset ? covered + count : covered;
    this.keep(`${project} ${sha256}`, { received, hash: undefined });
    return received === size;
  }

  /** Reads a part of a content that is here already: true when the project has shown all of it. */
  async prove(
    project: string,
    sha256: string,
    part: { offset: number; size: number; body: AsyncIterable<Uint8Array> },
  ): Promise<boolean> {
    const name = `${project} ${sha256}`;
    const sent = this.beginAt(name, part.offset);
    this.table.delete(name);
    for await (const piece of part.body) {
      sent.received += piece.byteLength;
      if (sent.received > part.size) throw new ApiError('BAD_REQUEST', 'more bytes than were said');
      sent.hash.update(piece);
    }
    if (sent.received < part.size) {
      this.keep(name, sent);
      return false;
    }
    if (sent.hash.digest('hex') === sha256) return true;
    throw new ApiError(
      'DIGEST_MISMATCH',
      'the bytes have another SHA-256 than they were sent under',
    );
  }

  /** The content is the project's own: nothing more has to be known. */
  settle(project: string, sha256: string): void {
    this.table.delete(`${project} ${sha256}`);
  }

  private beginAt(name: string, offset: number): Sent & { readonly hash: Hash } {
    if (offset === 0) return { received: 0, hash: createHash('sha256') };
    const { received = 0, hash } = this.table.get(name) ?? {};
    if (hash !== undefined && received === offset) return { received, hash };
    const from = hash === undefined ? 0 : received;
    throw new ApiError('CONFLICT', `go on at ${from}, not at ${offset}`, {
      'Upload-Offset': String(from),
    });
  }

  private keep(name: string, sent: Sent): void {
    this.table.delete(name);
    this.table.set(name, sent);
    const [oldest] = this.table.keys();
    if (this.table.size > MOST && oldest !== undefined) this.table.delete(oldest);
  }
}

const MOST = 10_000;
