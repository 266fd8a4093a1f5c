/**
 * The header of an npy file. numpy/lib/format.py `read_magic`, `_read_array_header`.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import { readExactly, type ByteSource } from '../core/source.ts';
import { dtypeOf, shapeOf, type Dtype } from './npy-dtype.ts';
import { parseLiteral, type Literal } from './npy-literal.ts';
import { decodeName, viewOf } from './zip-text.ts';
import { decodeLatin1 } from '../pickle/text.ts';

const VERSION_OFFSET = 6;
const LENGTH_OFFSET = 8;
/** numpy refuses longer ones unless told otherwise (`_MAX_HEADER_SIZE` is 10,000); structures can be large. */
const MAX_HEADER = 2 ** 20;

/** Where the data starts, and what the header says about it. */
export interface NpyHeader {
  readonly dataOffset: number;
  readonly text: string;
  /** Undefined when the header is not the plain dict that numpy writes. */
  readonly array: NpyArray | undefined;
}

/** An array as its header describes it. */
export interface NpyArray {
  readonly descr: string;
  /** `descr` as it is written. */
  readonly type: Literal;
  readonly fortranOrder: boolean;
  readonly shape: readonly number[];
  /** Undefined for a type that numpy would not have written. */
  readonly dtype: Dtype | undefined;
}

/** Whether a file starts with numpy's magic string. */
export function beginsAsNpy(head: Uint8Array): boolean {
  return [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59].every((byte, index) => head[index] === byte);
}

/** Reads the header; throws for a version that does not exist or a header that is not all there. */
export function readNpyHeader(source: ByteSource): NpyHeader {
  const prefix = readExactly(source, 0, LENGTH_OFFSET + 4, 'npy').slice();
  const version = prefix[VERSION_OFFSET] ?? 0;
  if (version < 1 || version > 3 || prefix[VERSION_OFFSET + 1] !== 0) {
    const message = `npy version ${version}.${prefix[VERSION_OFFSET + 1]}, only 1.0 to 3.0 exist`;
    throw new ModelFileError('UNSUPPORTED', message, { format: 'npy', offset: VERSION_OFFSET });
  }
  const view = viewOf(prefix);
  const start = version === 1 ? LENGTH_OFFSET + 2 : LENGTH_OFFSET + 4;
  const length =
    version === 1 ? view.getUint16(LENGTH_OFFSET, true) : view.getUint32(LENGTH_OFFSET, true);
  if (length > MAX_HEADER) {
    const message = `an npy header of ${length} bytes, more than ${MAX_HEADER}`;
    throw new ModelFileError('LIMIT_EXCEEDED', message, { format: 'npy', offset: LENGTH_OFFSET });
  }
  const bytes = readExactly(source, start, length, 'npy');
  const text = version === 3 ? decodeName(bytes) : decodeLatin1(bytes);
  return { dataOffset: start + length, text, array: describedArray(parseLiteral(text)) };
}

/** numpy demands exactly these keys. */
function describedArray(header: Literal | undefined): NpyArray | undefined {
  if (header?.kind !== 'dict' || header.entries.length !== 3) return undefined;
  const fields = new Map(
    header.entries.map(([key, value]) => [key.kind === 'text' ? key.text : '', value]),
  );
  const order = fields.get('fortran_order');
  const shape = fields.get('shape');
  const descr = fields.get('descr');
  const dims = shape?.kind === 'sequence' ? shapeOf(shape) : undefined;
  if (order?.kind !== 'word' || order.word === 'None' || dims === undefined) return undefined;
  if (descr === undefined) return undefined;
  const fortranOrder = order.word === 'True';
  return { descr: spelled(descr), type: descr, fortranOrder, shape: dims, dtype: dtypeOf(descr) };
}

/** Versions before 3.0 know no other text (`_header_size_info`). */

function spelled(descr: Literal): string {
  return descr.kind === 'text' ? descr.text : 'structured';
}
