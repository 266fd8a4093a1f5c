/**
 * Tar archives (POSIX.1-1988 ustar), honest by default.
 * @module
 */
import { concat, filled, utf8, type Piece } from './bytes.ts';

/** One member and the lies told about it. */
export interface TarMember {
  readonly name: string;
  readonly data?: Uint8Array;
  /** Type flag; default `0`, a plain file. */
  readonly type?: string;
  readonly linkName?: string;
  /** The size that the header claims. */
  readonly claimedSize?: number;
  readonly checksum?: number;
}

/** A tar archive with the two zero blocks at its end. */
export function tar(...members: readonly TarMember[]): Uint8Array {
  return concat(members.map(record), filled(1024));
}

/** The archive of torch 0.1: `sys_info`, `pickle`, `storages`, `tensors`. */
export function torchTar(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return tar(...Object.entries(parts).map(([name, data]) => ({ name, data })));
}

function record(member: TarMember): Piece {
  const data = member.data ?? new Uint8Array(0);
  return [header(member, data.length), data, filled((512 - (data.length % 512)) % 512)];
}

function header(member: TarMember, size: number): Uint8Array {
  const block = concat(
    field(member.name, 100),
    field('0000644\0', 8),
    field('0000000\0', 8),
    field('0000000\0', 8),
    field(`${octal(member.claimedSize ?? size, 11)}\0`, 12),
    field(`${octal(0, 11)}\0`, 12),
    field('        ', 8),
    field(member.type ?? '0', 1),
    field(member.linkName ?? '', 100),
    field('ustar\x0000', 8),
    filled(247),
  );
  const sum = member.checksum ?? block.reduce((total, byte) => total + byte, 0);
  block.set(utf8(`${octal(sum, 6)}\0 `), 148);
  return block;
}

function field(text: string, width: number): Uint8Array {
  const bytes = filled(width);
  bytes.set(utf8(text).subarray(0, width));
  return bytes;
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0');
}
