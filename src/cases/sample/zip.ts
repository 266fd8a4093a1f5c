/**
 * Zip archives of samples, with fields that can be made to disagree.
 * Source: APPNOTE.TXT 4.3.7, 4.3.12 and 4.3.16.
 * @module
 */
import { crc32 } from '../../formats/crc32.ts';
import type { SampleFile } from '../case-study.ts';
import { concat, littleEndian, text, type Piece } from './bytes.ts';

/** A member; what its directory entry says otherwise than its own header. */
export interface Member extends SampleFile {
  readonly listed?: { readonly flags?: number; readonly crc?: number; readonly name?: string };
}

/** An archive of stored members. */
export function zip(members: readonly Member[]): Uint8Array {
  const bodies: Uint8Array[] = [];
  const entries: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes, listed = {} } of members) {
    const crc = crc32(bytes);
    const body = concat(text('PK\x03\x04'), fields(name, bytes, crc, 0), text(name), bytes);
    const entryName = listed.name ?? name;
    entries.push(
      concat(
        text('PK\x01\x02'),
        littleEndian(20, 2),
        fields(entryName, bytes, listed.crc ?? crc, listed.flags ?? 0),
        littleEndian(0, 10),
        littleEndian(offset, 4),
        text(entryName),
      ),
    );
    bodies.push(body);
    offset += body.length;
  }
  const directory = concat(entries);
  const count = littleEndian(members.length, 2);
  const end = [text('PK\x05\x06'), littleEndian(0, 4), count, count];
  return concat(
    bodies,
    directory,
    end,
    littleEndian(directory.length, 4),
    littleEndian(offset, 4),
    0,
    0,
  );
}

/** What a local header and a directory entry share. */
function fields(name: string, bytes: Uint8Array, crc: number, flags: number): Piece {
  return [
    littleEndian(20, 2),
    littleEndian(flags, 2),
    littleEndian(0, 6),
    littleEndian(crc, 4),
    littleEndian(bytes.length, 4),
    littleEndian(bytes.length, 4),
    littleEndian(text(name).length, 2),
    littleEndian(0, 2),
  ];
}

/** As torch.save writes it: the pickle says what the model is, other members hold tensors. */
export function torchZip(pickle: Uint8Array, listed?: Member['listed']): Uint8Array {
  const data = {
    name: 'archive/data.pkl',
    bytes: pickle,
    ...(listed === undefined ? {} : { listed }),
  };
  return zip([
    data,
    { name: 'archive/byteorder', bytes: text('little') },
    { name: 'archive/version', bytes: text('3\n') },
  ]);
}
