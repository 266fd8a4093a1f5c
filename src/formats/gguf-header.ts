/**
 * The header of a GGUF file: its version and byte order, metadata, and where its tensors lie.
 * ggml `docs/gguf.md`; versions 1 to 3.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import { readExactly, type ByteSource } from '../core/source.ts';
import { ByteCursor } from './byte-cursor.ts';
import { VALUE_ARRAY, VALUE_BYTES, VALUE_TEXT } from './gguf-types.ts';
import { decodeName, viewOf } from './zip-text.ts';

const MAGIC = [0x47, 0x47, 0x55, 0x46];
/** "It can be at most 2^16-1 bytes long." */
const MAX_NAME = 65_535;
/** Metadata entries; files have some dozens. */
const MAX_ENTRIES = 65_536;
/** llama.cpp has at most four (GGML_MAX_DIMS). */
const MAX_DIMENSIONS = 64;
const MAX_NESTING = 16;
/** Texts of an array that are kept. */
const MAX_ITEMS = 64;
/** Bytes of a text that are kept. */
const MAX_TEXT = 65_536;

/** A text value, cut where it is very long. */
export interface GgufText {
  readonly text: string;
  /** Bytes there in all. */
  readonly length: number;
  readonly offset: number;
}

/** One entry of the metadata: its texts (of an array only where asked), or a number as an unsigned one. */
export interface GgufEntry {
  readonly key: string;
  readonly offset: number;
  readonly type: number;
  readonly texts: readonly GgufText[];
  /** The value of an integer without a sign, else undefined. */
  readonly number: number | undefined;
  /** Items of an array. */
  readonly items: number | undefined;
}

/** A tensor as the header describes it. */
export interface GgufTensor {
  readonly name: string;
  readonly offset: number;
  /** As written: the dimension that varies fastest first. */
  readonly dimensions: readonly bigint[];
  readonly type: number;
  /** Where its data starts, counted from the start of the data section. */
  readonly start: number;
}

/** Whether a file begins with the magic of GGUF. */
export function beginsAsGguf(head: Uint8Array): boolean {
  return MAGIC.every((byte, index) => head[index] === byte);
}

/** Reads a header in order: the counts when it is made, then all entries, then all tensors. */
export class GgufHeader {
  readonly version: number;
  readonly entryCount: number;
  readonly tensorCount: number;
  private readonly cursor: ByteCursor;
  /** Bytes of a length or a count. */
  private readonly width: 4 | 8;

  constructor(source: ByteSource, maxTensors: number) {
    const { version, littleEndian } = versionOf(readExactly(source, 0, 8, 'gguf'));
    this.cursor = new ByteCursor(source, { format: 'gguf', start: 8, littleEndian });
    this.version = version;
    this.width = version === 1 ? 4 : 8;
    this.tensorCount = this.count('tensors', maxTensors);
    this.entryCount = this.count('metadata entries', MAX_ENTRIES);
  }

  /** First byte behind what was read so far. */
  get offset(): number {
    return this.cursor.offset;
  }

  /** The next metadata entry; `keepItems` says for which keys the texts of an array are kept. */
  entry(keepItems: (key: string) => boolean): GgufEntry {
    const { offset } = this.cursor;
    const key = this.name();
    const type = this.cursor.uint(4);
    if (type === VALUE_TEXT) {
      return { key, offset, type, texts: [this.text()], number: undefined, items: undefined };
    }
    if (type === VALUE_ARRAY) {
      const texts: GgufText[] = [];
      const items = this.array(keepItems(key) ? texts : undefined);
      return { key, offset, type, texts, number: undefined, items };
    }
    return { key, offset, type, texts: [], number: this.scalar(type), items: undefined };
  }

  /** The next tensor. */
  tensor(): GgufTensor {
    const { offset } = this.cursor;
    const name = this.name();
    const count = this.cursor.uint(4);
    if (count > MAX_DIMENSIONS) {
      const message = `a tensor of ${count} dimensions, more than ${MAX_DIMENSIONS}`;
      throw this.cursor.error('MALFORMED', message, offset);
    }
    const dimensions = Array.from({ length: count }, () => this.dimension());
    const type = this.cursor.uint(4);
    return { name, offset, dimensions, type, start: this.cursor.uint(8) };
  }

  private dimension(): bigint {
    const view = this.cursor.view(this.width);
    const { littleEndian } = this.cursor;
    return this.width === 4
      ? BigInt(view.getUint32(0, littleEndian))
      : view.getBigUint64(0, littleEndian);
  }

  private scalar(type: number): number | undefined {
    const width = VALUE_BYTES.get(type);
    if (width === undefined) throw this.unknownType(type);
    const isFloat = type === 6 || type === 12;
    if (!isFloat && (width === 1 || width === 2 || width === 4 || width === 8)) {
      return this.cursor.uint(width);
    }
    this.cursor.skip(width);
    return undefined;
  }

  /** Jumps over an array, of arrays too; `texts` collects the texts in it. Returns the outermost count. */
  private array(texts: GgufText[] | undefined): number {
    const open: { readonly type: number; left: number }[] = [this.arrayHead()];
    const items = open[0]?.left ?? 0;
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const width = VALUE_BYTES.get(top.type);
      if (width !== undefined) this.cursor.skip(width * top.left);
      if (width !== undefined || top.left === 0) {
        open.pop();
        continue;
      }
      top.left--;
      if (top.type === VALUE_TEXT) this.item(texts);
      else open.push(this.arrayHead());
      if (open.length > MAX_NESTING) {
        throw this.cursor.error('LIMIT_EXCEEDED', `more than ${MAX_NESTING} arrays in each other`);
      }
    }
    return items;
  }

  private item(texts: GgufText[] | undefined): void {
    if (texts !== undefined && texts.length < MAX_ITEMS) texts.push(this.text());
    else this.cursor.skip(this.cursor.uint(this.width));
  }

  private arrayHead(): { readonly type: number; left: number } {
    const type = this.cursor.uint(4);
    if (type !== VALUE_TEXT && type !== VALUE_ARRAY && !VALUE_BYTES.has(type)) {
      throw this.unknownType(type);
    }
    const left = this.cursor.uint(this.width);
    const smallest = VALUE_BYTES.get(type) ?? this.width;
    this.cursor.demand(left * smallest);
    return { type, left };
  }

  private text(): GgufText {
    const length = this.cursor.uint(this.width);
    const { offset } = this.cursor;
    this.cursor.demand(length);
    const text = decodeName(this.cursor.bytes(Math.min(length, MAX_TEXT)));
    this.cursor.skip(Math.max(0, length - MAX_TEXT));
    return { text, length, offset };
  }

  private name(): string {
    const { offset } = this.cursor;
    const length = this.cursor.uint(this.width);
    if (length > MAX_NAME) {
      throw this.cursor.error(
        'MALFORMED',
        `a name of ${length} bytes, more than ${MAX_NAME}`,
        offset,
      );
    }
    return decodeName(this.cursor.bytes(length));
  }

  private count(what: string, limit: number): number {
    const { offset } = this.cursor;
    const count = this.cursor.uint(this.width);
    if (count <= limit) return count;
    throw this.cursor.error('LIMIT_EXCEEDED', `${count} ${what}, more than ${limit}`, offset);
  }

  private unknownType(type: number): ModelFileError {
    return this.cursor.error('UNSUPPORTED', `metadata of type ${type}, types 0 to 12 are known`);
  }
}

/** Big-endian files say so only by their version number, which then reads backwards. */
function versionOf(head: Uint8Array): { readonly version: number; readonly littleEndian: boolean } {
  const little = viewOf(head).getUint32(4, true);
  const big = viewOf(head).getUint32(4, false);
  const littleEndian = little <= big;
  const version = littleEndian ? little : big;
  if (version >= 1 && version <= 3) return { version, littleEndian };
  const message = `GGUF version ${version}, versions 1 to 3 are known`;
  throw new ModelFileError('UNSUPPORTED', message, { format: 'gguf', offset: 4 });
}
