/**
 * What the attributes of an object say, and the files in them.
 * @module
 */
import type { Part } from '../format.ts';
import { attributesOf, textsOf, variable, type Attribute } from './attribute.ts';
import { decodeText, type Fields } from './fields.ts';
import type { Hdf5File } from './file.ts';
import type { Message } from './messages.ts';
import { filePart, holdersOf, isPickleText, mustLook } from './stored-files.ts';

/** Looks at the texts of an attribute: what a library makes of them is its own format's business. */
export type AttributeReader = (
  path: string,
  name: string,
  texts: readonly Uint8Array[],
  offset: number,
) => Iterable<Part>;

const SHOWN = 200;

/** All parts of the attributes of an object. */
export function* attributeParts(
  file: Hdf5File,
  path: string,
  messages: readonly Message[],
  readAttribute: AttributeReader,
): Generator<Part> {
  for (const attribute of attributesOf(file, messages)) {
    yield* partsOf(file, attribute, path, readAttribute);
  }
}

function* partsOf(
  file: Hdf5File,
  attribute: Attribute,
  path: string,
  readAttribute: AttributeReader,
): Generator<Part> {
  const { name, type, space, data } = attribute;
  const place = `${path}@${name}`;
  const texts = textsOf(file, attribute);
  const [text] = texts;
  const value =
    text === undefined
      ? `${type.name} [${space.shape.join(', ')}]`
      : decodeText(text.subarray(0, SHOWN));
  yield { kind: 'metadata', name: place, value };
  yield* readAttribute(path, name, texts, data.offset);
  const held = texts.length > 0 ? texts.filter(isPickleText) : opaqueBytes(file, attribute);
  for (const bytes of held) {
    mustLook(file.budget, data.offset);
    yield* filePart(bytes, place, data.offset);
  }
}

const MOST_ELEMENTS = 100_000;

/** Bytes of attributes that are no strings: opaque data, numbers of one byte, sequences of them. */
function* opaqueBytes(file: Hdf5File, { type, data, space }: Attribute): Generator<Uint8Array> {
  if (type.size === 0) return;
  if (type.size === 1) yield data.bytes.subarray(data.at);
  const holders = holdersOf(type);
  if (holders.length === 0) return;
  for (let count = Math.min(space.count, MOST_ELEMENTS); count > 0; count--) {
    if (data.left < type.size) return;
    const element: Fields = data.part(type.size);
    for (const { kind, offset, size } of holders) {
      element.at = Math.min(offset, element.bytes.length);
      const held = element.part(Math.min(size, element.left));
      yield kind === 'bytes' ? held.bytes : variable(file, held);
    }
  }
}
