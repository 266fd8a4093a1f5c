/**
 * A zip of stored members, written from its start to its end: APPNOTE.TXT 6.3.10, sections 4.3.7 to 4.3.16.
 * Sizes are patched into a member's header once it is written, so that no data descriptor is needed, which
 * not every reader knows. Dates are the first that a zip can hold: the same model gives the same bytes.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { Sink } from '../core/sink.ts';
import type { ByteSource } from '../core/source.ts';
import { crc32 } from '../formats/crc32.ts';
import { checkMemberName } from './zip-member-name.ts';
import { centralHeader, endRecords, localHeader, ZIP64_FROM, type Placed } from './zip-records.ts';

/** Where a member's bytes are put. */
export interface MemberSink {
  write(bytes: Uint8Array): void;
  copy(source: ByteSource, offset: number, length: number): void;
}

/** How one member is placed. */
export interface MemberOptions {
  /** Offset of the data in the file is a multiple of this, by padding in the header's extra field. */
  readonly alignment?: number | undefined;
  /** The CRC-32 of the bytes where it is known before: nothing is patched then. */
  readonly crc?: number | undefined;
}

/** A zip being written to a sink of its own. */
export class ZipWriter {
  private readonly sink: Sink;
  private readonly start: number;
  private readonly members: Placed[] = [];
  private readonly names = new Set<string>();

  constructor(sink: Sink) {
    this.sink = sink;
    this.start = sink.position;
  }

  /** Adds a small member that is in memory. */
  addBytes(name: string, bytes: Uint8Array, options: MemberOptions = {}): void {
    const member = this.begin(name, bytes.length, options);
    member.crc = crc32(bytes);
    this.sink.write(localHeader(member));
    this.sink.write(bytes);
    this.members.push(member);
  }

  /** Adds a member whose bytes `fill` puts; `size` is their number, or undefined when it is not known. */
  add(
    name: string,
    size: number | undefined,
    fill: (put: MemberSink) => void,
    options: MemberOptions = {},
  ): void {
    const member = this.begin(name, size, options);
    const known = size === undefined ? undefined : options.crc;
    if (known !== undefined) member.crc = known;
    const headerAt = this.sink.position;
    this.sink.write(localHeader(member));
    const dataAt = this.sink.position;
    fill(known === undefined ? this.counting(member) : this.sink);
    member.size = this.sink.position - dataAt;
    if (size !== undefined && member.size !== size) {
      const message = `"${name.slice(0, 80)}" was to have ${size} bytes and has ${member.size}`;
      throw new ModelFileError('INTERNAL', message);
    }
    if (known === undefined) this.sink.patch(headerAt, localHeader(member));
    this.members.push(member);
  }

  /** Writes the directory; nothing may be added after it. */
  finish(comment: string = ''): void {
    const at = this.sink.position - this.start;
    for (const member of this.members) this.sink.write(centralHeader(member));
    const size = this.sink.position - this.start - at;
    const count = this.members.length;
    this.sink.write(endRecords({ at, size, count, comment: new TextEncoder().encode(comment) }));
  }

  private begin(name: string, size: number | undefined, { alignment = 1 }: MemberOptions): Started {
    checkMemberName(name);
    if (this.names.has(name)) {
      throw new ModelFileError('INTERNAL', `two members named "${name.slice(0, 80)}"`);
    }
    this.names.add(name);
    const member: Started = {
      name: new TextEncoder().encode(name),
      offset: this.sink.position - this.start,
      crc: 0,
      size: size ?? 0,
      wide: size === undefined || size >= ZIP64_FROM,
      padding: 0,
    };
    const dataAt = member.offset + localHeader(member).length;
    // A field of padding needs four bytes for itself.
    if (dataAt % alignment !== 0)
      member.padding = 4 + alignment - ((dataAt + 4) % alignment || alignment);
    return member;
  }

  private counting(member: Started): MemberSink {
    const seen = (piece: Uint8Array): void => {
      member.crc = crc32(piece, member.crc);
    };
    return {
      write: (bytes) => {
        seen(bytes);
        this.sink.write(bytes);
      },
      copy: (source, offset, length) => this.sink.copy(source, offset, length, seen),
    };
  }
}

type Started = { -readonly [key in keyof Placed]: Placed[key] };
