/**
 * Writes the most memory that a module may have into its memory section: the engine then refuses to grow beyond it.
 * https://webassembly.github.io/spec/core/binary/modules.html#memory-section
 * @module
 */

const HEADER = 8;
const MEMORY_SECTION = 5;
const PAGE = 65_536;

/** The module with its only memory bounded by `mebibytes`; throws when it is not built as we know it. */
export function withMemoryLimit(module: Uint8Array, mebibytes: number): Uint8Array {
  const section = memorySection(module);
  const [count, afterCount] = unsigned(module, section.body);
  const [flags, afterFlags] = unsigned(module, afterCount);
  const [least] = unsigned(module, afterFlags);
  const most = Math.floor((mebibytes * 2 ** 20) / PAGE);
  if (count !== 1 || flags > 1)
    throw new Error('the module has another memory than one of 32 bits');
  if (most < least)
    throw new Error(`at least ${Math.ceil((least * PAGE) / 2 ** 20)} MiB are needed`);
  const body = [1, 1, ...encoded(least), ...encoded(most)];
  const replacement = Uint8Array.from([MEMORY_SECTION, ...encoded(body.length), ...body]);
  const result = new Uint8Array(module.length - (section.end - section.start) + replacement.length);
  result.set(module.subarray(0, section.start));
  result.set(replacement, section.start);
  result.set(module.subarray(section.end), section.start + replacement.length);
  return result;
}

function memorySection(module: Uint8Array): { start: number; body: number; end: number } {
  for (let start = HEADER; start < module.length;) {
    const [size, body] = unsigned(module, start + 1);
    const end = body + size;
    if (module[start] === MEMORY_SECTION) return { start, body, end };
    start = end;
  }
  throw new Error('the module has no memory');
}

/** LEB128; also where it ends. */
function unsigned(bytes: Uint8Array, at: number): [number, number] {
  let [value, scale] = [0, 1];
  for (let index = at; index < at + 5; index++) {
    const byte = bytes[index] ?? 0;
    value += (byte & 0x7f) * scale;
    scale *= 128;
    if (byte < 0x80) return [value, index + 1];
  }
  throw new Error('a number of the module has no end');
}

function encoded(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest % 128) + 128);
  }
}
