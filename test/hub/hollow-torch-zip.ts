/**
 * A torch zip of any size that takes no memory: its tensors are zeros that nobody writes down. As large files are
 * what ranges are for, this is what their requests are counted on.
 */
import { crc32 } from 'node:zlib';
import { concat, littleEndian, utf8, type Piece } from '../assemble/bytes.ts';
import { proto, STOP } from '../assemble/opcodes.ts';
import { pickle } from '../assemble/pickle.ts';
import { stateDict, tensor } from '../assemble/torch.ts';
import type { SparseBytes } from './content.ts';

/** `tensors` of `floats` zeros each; `data` in place of the pickle that names them. */
export function hollowTorchZip(tensors: number, floats: number, data?: Uint8Array): SparseBytes {
  const names = Array.from({ length: tensors }, (_, index) => String(index));
  const dict = Object.fromEntries(
    names.map((key) => [`layers.${key}.weight`, tensor({ key, count: floats })]),
  );
  const writer = new Writer();
  writer.add('archive/data.pkl', data ?? pickle(proto(2), stateDict(dict), STOP));
  writer.add('archive/byteorder', utf8('little'));
  for (const name of names) writer.add(`archive/data/${name}`, floats * 4);
  writer.add('archive/version', utf8('3\n'));
  writer.add('archive/.data/serialization_id', utf8('0'.repeat(40)));
  return writer.finish();
}

class Writer {
  private position = 0;
  private readonly pieces: { readonly offset: number; readonly bytes: Uint8Array }[] = [];
  private readonly central: Uint8Array[] = [];

  /** A member of these bytes, or of so many zeros. */
  add(name: string, content: Uint8Array | number): void {
    const start = this.position;
    const bytes = typeof content === 'number' ? new Uint8Array(0) : content;
    const size = typeof content === 'number' ? content : content.length;
    const padding = (64 - ((start + 30 + name.length + 4) % 64)) % 64;
    const extra = concat(utf8('FB'), littleEndian(padding, 2), utf8('Z'.repeat(padding)));
    const sums = [littleEndian(crc32(bytes), 4), littleEndian(size, 4), littleEndian(size, 4)];
    this.put(utf8('PK\x03\x04'), fields(new Uint8Array(12), name, extra.length), utf8(name), extra);
    this.put(bytes);
    if (typeof content === 'number') this.position += content;
    this.put(utf8('PK\x07\x08'), sums);
    const rest = [littleEndian(0, 10), littleEndian(start, 4), utf8(name)];
    this.central.push(concat(utf8('PK\x01\x02'), littleEndian(20, 2), fields(sums, name, 0), rest));
  }

  finish(): SparseBytes {
    const start = this.position;
    const count = littleEndian(this.central.length, 2);
    this.put(this.central);
    const length = this.position - start;
    this.put(utf8('PK\x05\x06'), littleEndian(0, 4), count, count, littleEndian(length, 4));
    this.put(littleEndian(start, 4), littleEndian(0, 2));
    return { size: this.position, pieces: this.pieces };
  }

  private put(...what: readonly Piece[]): void {
    const bytes = concat(...what);
    this.pieces.push({ offset: this.position, bytes });
    this.position += bytes.length;
  }
}

/** Version 2.0, sizes behind the data, stored: as PyTorchStreamWriter has them. */
function fields(sums: Piece, name: string, extra: number): Piece {
  return [
    littleEndian(20, 2),
    littleEndian(0x0808, 2),
    littleEndian(0, 6),
    sums,
    littleEndian(name.length, 2),
    littleEndian(extra, 2),
  ];
}
