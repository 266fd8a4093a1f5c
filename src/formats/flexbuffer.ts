/**
 * The part of FlexBuffers that TensorFlow Lite keeps a Flex operator in: a list of texts.
 * https://flatbuffers.dev/flatbuffers_internals/#flexbuffers (FlatBuffers 25.12).
 * @module
 */

const TEXT = 5;
const LIST = 10;
const TEXT_LIST = 15;
const MOST_TEXTS = 16;

/** The texts of the list that some bytes are, or undefined when they are anything else. */
export function flexTexts(bytes: Uint8Array): readonly Uint8Array[] | undefined {
  const width = bytes.at(-1) ?? 0;
  const type = bytes.at(-2) ?? 0;
  const kind = type >> 2;
  if (!isWidth(width) || (kind !== LIST && kind !== TEXT_LIST)) return undefined;
  const place = bytes.length - 2 - width;
  const start = place - numberAt(bytes, place, width);
  const size = 1 << (type & 3);
  const length = numberAt(bytes, start - size, size);
  if (!(length <= MOST_TEXTS)) return undefined;
  const texts = Array.from({ length }, (_, index) => {
    const one = kind === LIST ? (bytes[start + length * size + index] ?? 0) : TEXT << 2;
    return one >> 2 === TEXT
      ? textAt(bytes, start + index * size, size, 1 << (one & 3))
      : undefined;
  });
  return texts.every((text) => text !== undefined) ? texts : undefined;
}

/** A text is referred to by how far before the reference it begins; its length stands before it. */
function textAt(
  bytes: Uint8Array,
  place: number,
  size: number,
  width: number,
): Uint8Array | undefined {
  const start = place - numberAt(bytes, place, size);
  const length = numberAt(bytes, start - width, width);
  return start >= 0 && start + length <= bytes.length
    ? bytes.subarray(start, start + length)
    : undefined;
}

/** NaN when the number is not all there, which no comparison holds for. */
function numberAt(bytes: Uint8Array, at: number, size: number): number {
  if (!(at >= 0 && at + size <= bytes.length)) return Number.NaN;
  return bytes.subarray(at, at + size).reduceRight((value, byte) => value * 256 + byte, 0);
}

function isWidth(width: number): boolean {
  return width === 1 || width === 2 || width === 4 || width === 8;
}
