/**
 * Archives, streams and arrays that promise more than they hold, or hold more than they promise.
 * @module
 */
import { deflateRawSync, deflateSync, gzipSync, crc32 } from 'node:zlib';
import {
  BUILD,
  MARK,
  NONE,
  STOP,
  TUPLE,
  concat,
  filled,
  global,
  hex,
  instance,
  joblibArray,
  littleEndian,
  npy,
  npz,
  num,
  objectNpy,
  pickle,
  proto,
  stateDict,
  str,
  tar,
  tensor,
  torchLegacy,
  torchZip,
  attributes,
  utf8,
  zip,
  call,
} from '../../test/assembler.ts';
import type { ZipMember } from '../../test/assembler.ts';
import type { AdversarialCase } from './case.ts';
import { numbered, repeated } from './pieces.ts';

const M = 2 ** 20;
const HARMLESS = pickle(proto(2), attributes({ epoch: num(1) }), STOP);
const PAYLOAD = pickle(proto(2), call(global('os', 'system'), str('echo inert')), STOP);

/** All of them; `scale` 1 is the full size. */
export function containerCases(scale: number): readonly AdversarialCase[] {
  const times = (count: number): number => Math.max(2, Math.round(count * scale));
  const bomb = (): Uint8Array => new Uint8Array(gzipSync(filled(times(512 * M))));
  return [
    hostile('gzip-bomb', 'half a GiB of zeros', 'pkl.gz', bomb),
    hostile(
      'gzip-of-gzip',
      'half a GiB of zeros, compressed twice',
      'pkl.gz',
      () => new Uint8Array(gzipSync(bomb())),
    ),
    hostile(
      'gzip-opcodes',
      '200 million opcodes without effect in a gzip file',
      'pkl.gz',
      () => new Uint8Array(gzipSync(pickle(repeated(times(100 * M), NONE, 0x30), PAYLOAD))),
    ),
    hostile(
      'zlib-bomb',
      'a bytes literal of 512 MiB in a compressed joblib file',
      'joblib',
      () =>
        new Uint8Array(
          deflateSync(
            concat(
              proto(3),
              0x42,
              littleEndian(times(512 * M), 4),
              filled(times(512 * M)),
              0x30,
              PAYLOAD,
            ),
          ),
        ),
    ),
    hostile('gzip-nest', 'gzip files 60 deep', 'gz', () => deep(60)),
    hostile('zip-nest', 'zips 60 deep', 'zip', () => deepZip(60)),
    hostile('zip-bomb', 'a pickle of a GiB of opcodes in a zip', 'zip', () =>
      bombZip(times(1024 * M)),
    ),
    hostile('zip-overlap', 'two thousand members that are the same 64 MiB', 'zip', () =>
      overlapping(times(2000), times(64 * M)),
    ),
    hostile('zip-members', '65,535 members, the last one a payload', 'zip', () =>
      zip([
        ...Array.from({ length: times(65_000) }, (_, i) => ({
          name: `data/${i}`,
          data: filled(1),
        })),
        { name: 'data.pkl', data: PAYLOAD },
      ]),
    ),
    hostile('zip-pickles', '20,000 members that are pickles', 'zip', () =>
      zip(Array.from({ length: times(20_000) }, (_, i) => ({ name: `${i}.pkl`, data: HARMLESS }))),
    ),
    hostile('zip-member-claims', 'a directory that claims four billion bytes', 'zip', () =>
      zip([
        {
          name: 'data.pkl',
          data: HARMLESS,
          central: { size: 2 ** 32 - 2, compressedSize: 2 ** 32 - 2 },
        },
      ]),
    ),
    hostile('zip-directory-lies', 'a directory that lies past the end', 'zip', () =>
      zip([{ name: 'data.pkl', data: HARMLESS }], { end: { offset: 2 ** 31, size: 2 ** 31 } }),
    ),
    hostile('zip-comment-starts', 'a comment full of end records', 'zip', () =>
      zip([{ name: 'data.pkl', data: PAYLOAD }], {
        comment: concat(repeated(2900, utf8('PK\u0005\u0006'), filled(18))),
      }),
    ),
    hostile('zip-locals', 'a hundred thousand hidden members', 'zip', () =>
      concat(
        repeated(
          times(100_000),
          zip([{ name: 'a.pkl', data: HARMLESS, hidden: true }]).subarray(0, -22),
        ),
        zip([{ name: 'data.pkl', data: HARMLESS }]),
      ),
    ),
    hostile('tar-claims', 'a member of 8 GiB that is not there', 'tar', () =>
      tar({ name: 'data.pkl', data: HARMLESS, claimedSize: 8 * 2 ** 30 - 1 }),
    ),
    hostile('tar-members', '100,000 members', 'tar', () =>
      concat(
        repeated(times(100_000), tar({ name: 'a', data: HARMLESS }).subarray(0, 1024)),
        tar({ name: 'data.pkl', data: PAYLOAD }),
      ),
    ),
    hostile('tar-long-names', '20,000 long names without members', 'tar', () =>
      concat(
        repeated(
          times(20_000),
          tar({ name: '././@LongLink', type: 'L', data: filled(500, 0x61) }).subarray(0, 1024),
        ),
        tar({ name: 'data.pkl', data: PAYLOAD }),
      ),
    ),
    hostile('npy-header-4g', 'a header of 4 GiB', 'npy', () =>
      concat(hex('934e554d5059 0200'), littleEndian(2 ** 32 - 1, 4), filled(100, 0x20)),
    ),
    hostile('npy-header-deep', 'a header of a million brackets', 'npy', () =>
      npy({
        header: `{'descr': ${'('.repeat(times(M))}, 'fortran_order': False, 'shape': (1,), }`,
        version: 2,
        data: filled(8),
      }),
    ),
    hostile('npy-shape', 'a shape whose product overflows', 'npy', () =>
      npy({ shape: [2 ** 40, 2 ** 40, 2 ** 40], data: filled(8) }),
    ),
    hostile('npz-objects', 'ten thousand object arrays, the last one a payload', 'npz', () =>
      npz(
        Object.fromEntries([
          ...Array.from(
            { length: times(10_000) },
            (_, i) => [`a${i}`, objectNpy(HARMLESS)] as const,
          ),
          ['z', objectNpy(PAYLOAD)],
        ]),
      ),
    ),
    hostile('legacy-count', 'a storage of 2^63 - 1 elements', 'pt', () =>
      torchLegacy({
        pickle: pickle(
          proto(2),
          stateDict({ w: tensor({ key: '0', count: 2 ** 31 - 1, legacy: true }) }),
          STOP,
        ),
        storages: [{ key: '0', count: 4, data: filled(16) }],
        tail: hex('ffffffffffffff7f'),
      }),
    ),
    hostile('legacy-keys', 'half a million storage keys', 'pt', () =>
      torchLegacy({
        pickle: HARMLESS,
        storages: Array.from({ length: times(500_000) }, (_, i) => ({
          key: `${i}`,
          count: 0,
          data: filled(0),
        })),
      }),
    ),
    hostile('torch-tensors', '100,000 tensors over one storage', 'pt', () =>
      torchZip({
        pickle: pickle(
          proto(2),
          numbered(times(100_000), () => [tensor({ key: '0', count: 1000 }), 0x30]),
          NONE,
          STOP,
        ),
        storages: { 0: filled(16) },
      }),
    ),
    hostile('joblib-shape', 'an array of 2^90 bytes', 'joblib', () =>
      pickle(proto(3), joblibArray({ shape: [2 ** 30, 2 ** 30, 2 ** 30], data: filled(8) }), STOP),
    ),
    hostile('joblib-negative', 'an array of negative size', 'joblib', () =>
      pickle(proto(3), joblibArray({ shape: [-8], data: filled(8) }), STOP),
    ),
    hostile('joblib-objects', '20,000 object arrays in each other', 'joblib', () =>
      nestedObjects(times(20_000)),
    ),
    hostile('joblib-shape-list', 'a shape of a million dimensions', 'joblib', () =>
      pickle(
        proto(3),
        instance(global('joblib.numpy_pickle', 'NumpyArrayWrapper')),
        attributes({
          shape: [MARK, repeated(times(M), num(1)), TUPLE],
          order: str('C'),
          allow_mmap: 0x88,
        }),
        BUILD,
        STOP,
      ),
    ),
    hostile('lzma-dictionary', 'an LZMA dictionary of 2 GiB', 'joblib', () =>
      concat(hex('5d 00000080'), filled(8, 0xff), filled(64, 0x41)),
    ),
    hostile('xz-dictionary', 'an xz file whose block asks for 4 GiB', 'xz', () => xz()),
    hostile('lz4-block', 'an LZ4 block that claims 2 GiB', 'lz4', () =>
      concat(hex('04224d18 6070 73'), littleEndian(2 ** 31 - 1, 4), filled(64)),
    ),
    hostile('bzip2-cut', 'a bzip2 file that is cut', 'bz2', () =>
      concat(utf8('BZh9'), hex('314159265359'), filled(64)),
    ),
    hostile('zfile-length', 'an old zfile that claims exabytes', 'pkl', () =>
      concat(utf8('ZF0xfffffffffffffff  '), new Uint8Array(deflateSync(PAYLOAD))),
    ),
  ];
}

function deep(depth: number): Uint8Array {
  let inner = PAYLOAD;
  for (let i = 0; i < depth; i++) inner = new Uint8Array(gzipSync(inner));
  return inner;
}

function deepZip(depth: number): Uint8Array {
  let inner = PAYLOAD;
  for (let i = 0; i < depth; i++) inner = zip([{ name: 'a', data: inner }]);
  return inner;
}

function bombZip(size: number): Uint8Array {
  const opcodes = repeated(size / 2, NONE, 0x30);
  return zip([{ name: 'data.pkl', data: opcodes, deflate: true }]);
}

/** Members of the central directory that all name one local member. */
function overlapping(count: number, size: number): Uint8Array {
  const stored = new Uint8Array(deflateRawSync(concat(proto(2), repeated(size / 2, NONE, 0x30))));
  const data = filled(0);
  const lie: Partial<ZipMember> = {
    central: { method: 8, crc: crc32(data), compressedSize: stored.length, size, offset: 0 },
  };
  const first: ZipMember = { name: 'a.pkl', data: stored, local: { method: 8, size }, ...lie };
  const rest = Array.from({ length: count }, (_, i) => ({
    name: `${i}.pkl`,
    data,
    phantom: true,
    ...lie,
  }));
  return zip([first, ...rest]);
}

function nestedObjects(depth: number): Uint8Array {
  const open = pickle(
    proto(3),
    joblibArray({ dtype: 'O8', shape: [1], alignment: 'none', data: filled(0) }),
  );
  return concat(repeated(depth, open), PAYLOAD, repeated(depth, STOP));
}

function xz(): Uint8Array {
  const header = hex('03 00 21 01 28 000000'); // LZMA2 with the largest dictionary
  return concat(
    hex('fd377a585a00 0000'),
    littleEndian(crc32(hex('0000')), 4),
    header,
    littleEndian(crc32(header), 4),
    filled(64, 0x01),
  );
}

function hostile(
  name: string,
  why: string,
  suffix: string,
  make: () => Uint8Array,
): AdversarialCase {
  return { name: `${name}.${suffix}`, why, kind: 'hostile', make };
}
