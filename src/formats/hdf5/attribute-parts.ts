/**
 * What the attributes of an object say, and the files in them.
 * @module
 */
import { bytesSource } from '../../core/source.ts';
import type { Part } from '../format.ts';
import { attributesOf, textsOf, variable, type Attribute, type Stored } from './attribute.ts';
import { decodeText, type Fields } from './fields.ts';
import type { Hdf5File } from './file.ts';
import type { Message } from './messages.ts';
import { filePart, holdersOf, isPickleText } from './stored-files.ts';

/** Looks at the texts of attributes: what a library makes of them is its own format's business. */
export interface AttributeReader {
  wants(path: string, name: string): boolean;
  read(path: string, name: string, text: Stored): Iterable<Part>;
}

/** What reading a byte of such a text costs, against one of a structure that is only gone through. */
const TEXT_COST = 32;

const SHOWN = 200;

/** All parts of the attributes of an object. */
export function* attributeParts(
  file: Hdf5File,
  path: string,
  messages: readonly Message[],
  reader: AttributeReader,
): Generator<Part> {
  for (const attribute of attributesOf(file, messages)) {
    yield* partsOf(file, attribute, path, reader);
  }
}

function* partsOf(
  file: Hdf5File,
  attribute: Attribute,
  path: string,
  reader: AttributeReader,
): Generator<Part> {
  const { name, type, space, data } = attribute;
  const place = `${path}@${name}`;
  const texts = textsOf(file, attribute);
  const [text] = texts;
  const value =
    text === undefined
      ? `${type.name} [${space.shape.join(', ')}]`
      : decodeText(text.bytes.subarray(0, SHOWN));
  yield { kind: 'metadata', name: place, value };
  const wanted = reader.wants(path, name);
  for (const held of texts.length > 0 ? texts : opaqueBytes(file, attribute)) {
    if (!file.isNew(held.offset)) continue;
    if (wanted) file.spend(held.bytes.length * TEXT_COST, data.offset);
    if (wanted) yield* reader.read(path, name, held);
    if (texts.length > 0 && !isPickleText(held.bytes)) continue;
    const { offset } = held;
    const source = bytesSource(held.bytes);
    yield* filePart({ source, name: place, offset, must: true }, file.budget);
  }
}

const MOST_ELEMENTS = 100_000;

/** Bytes of attributes that are no strings: opaque data, numbers of one byte, sequences of them. */
function* opaqueBytes(file: Hdf5File, { type, data, space }: Attribute): Generator<Stored> {
  if (type.size === 0) return;
  if (type.size === 1) yield { bytes: data.bytes.subarray(data.at), offset: data.offset };
  const holders = holdersOf(type);
  if (holders.length === 0) return;
  for (let count = Math.min(space.count, MOST_ELEMENTS); count > 0; count--) {
    if (data.left < type.size) return;
    const element: Fields = data.part(type.size);
    for (const { kind, offset, size } of holders) {
      element.at = Math.min(offset, element.bytes.length);
      const held = element.part(Math.min(size, element.left));
      yield kind === 'bytes' ? { bytes: held.bytes, offset: held.origin } : variable(file, held);
    }
  }
}
