/**
 * The compressions that joblib writes. Node has deflate; the others come from Python's own modules.
 * @module
 */
import { execFileSync } from 'node:child_process';
import { deflateSync, gzipSync } from 'node:zlib';
import { concat, littleEndian, utf8 } from '../../../test/assembler.ts';

/** Compressions by the suffix that joblib gives them. */
export const COMPRESSIONS: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  z: (bytes) => new Uint8Array(deflateSync(bytes)),
  gz: (bytes) => new Uint8Array(gzipSync(bytes)),
  bz2: (bytes) => python('import bz2; out = bz2.compress(data)', bytes),
  xz: (bytes) => python('import lzma; out = lzma.compress(data)', bytes),
  lzma: (bytes) =>
    python('import lzma; out = lzma.compress(data, format=lzma.FORMAT_ALONE)', bytes),
  lz4: storedLz4,
  zf: oldZfile,
};

function python(script: string, bytes: Uint8Array): Uint8Array {
  const program = `import sys; data = sys.stdin.buffer.read(); ${script}; sys.stdout.buffer.write(out)`;
  return new Uint8Array(execFileSync('python3', ['-c', program], { input: bytes }));
}

/** An LZ4 frame (version 01, independent blocks) whose only block is stored. */
function storedLz4(bytes: Uint8Array): Uint8Array {
  const descriptor = Uint8Array.of(0x60, 0x70);
  return concat(
    0x04,
    0x22,
    0x4d,
    0x18,
    descriptor,
    (xxh32(descriptor) >>> 8) & 0xff,
    littleEndian(bytes.length + 2 ** 31, 4),
    bytes,
    littleEndian(0, 4),
  );
}

/** xxHash32 with seed 0 of less than four bytes: all that a frame descriptor needs. */
function xxh32(bytes: Uint8Array): number {
  let hash = (0x165667b1 + bytes.length) | 0;
  for (const byte of bytes) {
    hash = (hash + Math.imul(byte, 0x165667b1)) | 0;
    hash = Math.imul((hash << 11) | (hash >>> 21), 0x9e3779b1);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca77);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae3d);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** joblib before 0.10: `ZF`, the length in hexadecimal padded to 19 places, zlib. */
function oldZfile(bytes: Uint8Array): Uint8Array {
  const length = `0x${bytes.length.toString(16)}`.padEnd(19);
  return concat(utf8(`ZF${length}`), new Uint8Array(deflateSync(bytes)));
}
