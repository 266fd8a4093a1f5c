/**
 * Classes 19 to 22: an ordinary payload in a container that scanners and loaders see differently.
 * @module
 */
import { gzipSync, deflateSync } from 'node:zlib';
import {
  NONE,
  REDUCE,
  STOP,
  attributes,
  call,
  concat,
  dtype,
  filled,
  framed,
  global,
  joblibArray,
  latin1,
  list,
  long1,
  longBytes,
  npy,
  npz,
  num,
  objectNpy,
  pickle,
  proto,
  shortBinunicode,
  stackGlobal,
  stateDict,
  str,
  tar,
  tensor,
  torchLegacy,
  torchTar,
  torchZip,
  tuple,
  tuple0,
  utf8,
  zip,
  binint2,
  LEGACY_MAGIC,
  ndarray,
  BUILD,
  NEWFALSE,
  bytes,
} from '../../../test/assembler.ts';
import type { ZipMember, ZipOptions } from '../../../test/assembler.ts';
import { COMPRESSIONS } from './compress.ts';
import { ECHO, SYSTEM } from './inert.ts';
import { doubtful, known, type ClassNumber, type Sample } from './sample.ts';

/** Classes 19 to 22. */
export function containerSamples(): readonly Sample[] {
  return [...misnamed(), ...zips(), ...torchZips(), ...legacy(), ...compressed(), ...arrays()];
}

const PAYLOAD = call(SYSTEM, ECHO);
const HARMLESS = pickle(proto(2), stateDict({ w: tensor({ key: '0', count: 4 }) }), STOP);
const HARMFUL = pickle(proto(2), PAYLOAD, STOP);
const HARMFUL_0 = pickle(
  global('os', 'system'),
  tuple0(0x53, latin1("'echo inert'\n")),
  REDUCE,
  STOP,
);
const HARMFUL_4 = pickle(
  proto(4),
  framed(shortBinunicode('os'), shortBinunicode('system'), 0x93, tuple(ECHO), REDUCE, STOP),
);
const WEIGHTS = filled(16);

function misnamed(): readonly Sample[] {
  const names = [
    'model.bin',
    'model.pt',
    'model.txt',
    'model.h5',
    'model.onnx',
    'model.safetensors',
    'weights.npy',
    'config.json',
    'model',
    'MODEL.PKL',
    'README.md',
    'model.zip',
    'model.tar',
    'model.gguf',
    'model.dat',
    'model.ckpt',
  ];
  const raw = names.map((name, i) => {
    const bytes = [HARMFUL, HARMFUL_0, HARMFUL_4][i % 3] ?? HARMFUL;
    return known(
      19,
      `misnamed/${i}/${name}`,
      bytes,
      'a raw pickle under a name that promises something else',
    );
  });
  return [
    ...raw,
    known(19, 'misnamed/zip.pkl', torchZip({ pickle: HARMFUL }), 'a torch zip named .pkl'),
    known(
      19,
      'misnamed/legacy.bin',
      torchLegacy({ pickle: HARMFUL }),
      'a legacy stream named .bin',
    ),
    known(19, 'misnamed/gzip.pt', new Uint8Array(gzipSync(HARMFUL)), 'a gzip file named .pt'),
    known(19, 'misnamed/npy.pkl', objectNpy(HARMFUL), 'an .npy file named .pkl'),
    known(
      19,
      'misnamed/tar.ckpt',
      tar({ name: 'data.pkl', data: HARMFUL }),
      'a tar file named .ckpt',
    ),
  ];
}

/** Plain zips: what is listed, where, and under which name. */
function zips(): readonly Sample[] {
  const make = (
    file: string,
    why: string,
    members: readonly ZipMember[],
    options: ZipOptions = {},
  ): Sample => known(20, `zip/${file}`, zip(members, options), why);
  const evil = (name: string, more: Partial<ZipMember> = {}): ZipMember => ({
    name,
    data: HARMFUL,
    ...more,
  });
  return [
    make('stored.zip', 'a stored member', [evil('model.pkl')]),
    make('deflated.zip', 'a deflated member', [evil('model.pkl', { deflate: true })]),
    make('odd-name.zip', 'a member without a telling name', [evil('weights.bin')]),
    make('protocol-0.zip', 'protocol 0 in a member without a telling name', [
      { name: 'notes', data: HARMFUL_0 },
    ]),
    make('deep-name.zip', 'a member deep in folders', [evil('a/b/c/d/e/f/model')]),
    make('nested.zip', 'a zip in a zip', [{ name: 'inner.zip', data: zip([evil('model.pkl')]) }]),
    make('nested-odd.zip', 'a zip without a telling name in a zip', [
      { name: 'inner.dat', data: zip([evil('x')]) },
    ]),
    make('nested-thrice.zip', 'three zips deep', [
      { name: 'a', data: zip([{ name: 'b', data: zip([evil('c')]) }]) },
    ]),
    make('tar-inside.zip', 'a tar in a zip', [
      { name: 'a.tar', data: tar({ name: 'b', data: HARMFUL }) },
    ]),
    make('gzip-inside.zip', 'a gzip file in a zip', [
      { name: 'a.gz', data: new Uint8Array(gzipSync(HARMFUL)) },
    ]),
    make('prefix.zip', 'bytes before the archive', [evil('model.pkl')], {
      prefix: filled(100, 0x41),
    }),
    make(
      'prefix-relative.zip',
      'bytes before the archive, offsets without them',
      [evil('model.pkl')],
      { prefix: filled(100, 0x41), offsetsSkipPrefix: true },
    ),
    make('prefix-pickle.pkl', 'a pickle before an archive', [{ name: 'a', data: WEIGHTS }], {
      prefix: HARMFUL,
    }),
    make('suffix.zip', 'bytes after the archive', [evil('model.pkl')], {
      suffix: filled(50, 0x42),
    }),
    make('hidden.zip', 'a member that only its local header shows', [
      { name: 'a.txt', data: WEIGHTS },
      evil('model.pkl', { hidden: true }),
    ]),
    make('two-of-a-name.zip', 'two members of the same name', [
      { name: 'model.pkl', data: HARMLESS },
      evil('model.pkl'),
    ]),
    make('two-of-a-name-first.zip', 'two members of the same name', [
      evil('model.pkl'),
      { name: 'model.pkl', data: HARMLESS },
    ]),
    make('case.zip', 'names that differ in case', [
      { name: 'model.pkl', data: HARMLESS },
      evil('MODEL.PKL'),
    ]),
    make('parent.zip', 'a name that climbs out', [evil('../../model.pkl')]),
    make('comment.zip', 'an archive comment with an end record', [evil('model.pkl')], {
      comment: concat(utf8('PK\x05\x06'), filled(18)),
    }),
    make('lying-method.zip', 'a deflated member that claims to be stored', [
      evil('model.pkl', { deflate: true, local: { method: 0 } }),
    ]),
    make('empty-name.zip', 'a member without a name', [evil('')]),
    doubtful(
      20,
      'zip/gap.zip',
      zip([
        { name: 'a', data: WEIGHTS, gap: HARMFUL },
        { name: 'b', data: WEIGHTS },
      ]),
      'a pickle between two members',
    ),
    doubtful(
      20,
      'zip/encrypted.zip',
      zip([evil('model.pkl', { flags: 1 })]),
      'a member flagged as encrypted',
    ),
  ];
}

/** Torch zips: torch's reader and a zip library disagree. */
function torchZips(): readonly Sample[] {
  const make = (file: string, why: string, file_: Parameters<typeof torchZip>[0]): Sample =>
    known(20, `torch/${file}.pt`, torchZip(file_), why);
  const payload = { pickle: HARMFUL };
  const more = (name: string, data: Uint8Array, rest: Partial<ZipMember> = {}): ZipMember => ({
    name,
    data,
    ...rest,
  });
  return [
    make('plain', 'the plain case', payload),
    make('protocol-4', 'protocol 4', { pickle: HARMFUL_4 }),
    make('protocol-0', 'protocol 0', { pickle: HARMFUL_0 }),
    make('bad-crc', 'a wrong CRC, which torch ignores', {
      ...payload,
      data: { local: { crc: 1 }, central: { crc: 1 } },
    }),
    make('flag-encrypted', 'the encryption flag, which torch ignores', {
      ...payload,
      data: { central: { flags: 0x0809 } },
    }),
    make('flag-patch', 'a flag that a library refuses', {
      ...payload,
      data: { central: { flags: 0x0828 } },
    }),
    make('local-name', 'another name in the local header', {
      ...payload,
      data: { local: { name: 'archive/data.txt' } },
    }),
    make('central-name', 'another case in the central directory', {
      ...payload,
      data: { name: 'archive/DATA.PKL' },
    }),
    make('deflated', 'a deflated data.pkl', { ...payload, data: { deflate: true } }),
    make('local-sizes', 'sizes that differ', {
      ...payload,
      data: { descriptor: false, local: { compressedSize: 3, size: 3 } },
    }),
    make('duplicate', 'a second data.pkl', {
      pickle: HARMLESS,
      storages: { 0: WEIGHTS },
      members: [more('archive/data.pkl', HARMFUL)],
    }),
    make('duplicate-first', 'a second, harmless data.pkl', {
      ...payload,
      members: [more('archive/data.pkl', HARMLESS)],
    }),
    make('other-root', 'a second root', {
      pickle: HARMLESS,
      storages: { 0: WEIGHTS },
      members: [more('other/data.pkl', HARMFUL)],
    }),
    make('extra-member', 'a pickle beside data.pkl', {
      pickle: HARMLESS,
      storages: { 0: WEIGHTS },
      members: [more('archive/extra/payload.pkl', HARMFUL)],
    }),
    make('extra-unnamed', 'a pickle beside data.pkl without a telling name', {
      pickle: HARMLESS,
      storages: { 0: WEIGHTS },
      members: [more('archive/extra/notes', HARMFUL_0)],
    }),
    make('constants', 'the constants of a TorchScript archive', {
      pickle: HARMLESS,
      storages: { 0: WEIGHTS },
      members: [more('archive/constants.pkl', HARMFUL)],
    }),
    make('hidden-member', 'a data.pkl that only its local header shows', {
      pickle: HARMLESS,
      storages: { 0: WEIGHTS },
      members: [more('archive/data.pkl', HARMFUL, { hidden: true })],
    }),
    make('prefix', 'bytes before the archive', {
      ...payload,
      options: { prefix: filled(64, 0x41) },
    }),
    make('pickle-first', 'a raw pickle before a harmless archive', {
      pickle: HARMLESS,
      storages: { 0: WEIGHTS },
      options: { prefix: HARMFUL },
    }),
    make('two-archives', 'two archives one after the other', {
      pickle: HARMLESS,
      storages: { 0: WEIGHTS },
      options: { prefix: torchZip(payload) },
    }),
    make('archive-after', 'a harmless archive before another', {
      ...payload,
      options: { prefix: torchZip({ pickle: HARMLESS, storages: { 0: WEIGHTS } }) },
    }),
    make('nested', 'a torch zip inside a torch zip', {
      pickle: HARMLESS,
      storages: { 0: WEIGHTS },
      members: [more('archive/extra/model.pt', torchZip(payload))],
    }),
    make('deep-in-state', 'the payload among tensors', {
      pickle: pickle(proto(2), stateDict({ w: tensor({ key: '0', count: 4 }), b: PAYLOAD }), STOP),
      storages: { 0: WEIGHTS },
    }),
    make('in-storage-id', 'a call inside a persistent id', {
      pickle: pickle(
        proto(2),
        tuple(str('storage'), global('torch', 'FloatStorage'), PAYLOAD, str('cpu'), num(4)),
        0x51,
        STOP,
      ),
      storages: { 0: WEIGHTS },
    }),
  ];
}

function legacy(): readonly Sample[] {
  const make = (file: string, why: string, ...args: Parameters<typeof torchLegacy>): Sample =>
    known(21, `legacy/${file}.pt`, torchLegacy(...args), why);
  const magicCall = pickle(
    proto(2),
    call(SYSTEM, ECHO),
    0x30,
    long1(longBytes(0x1950a86a20f9469cfc6cn)),
    STOP,
  );
  const computed = pickle(
    proto(2),
    call(global('builtins', 'int'), str('119547037146038801333356')),
    STOP,
  );
  const storages = [{ key: '0', count: 4, data: WEIGHTS }];
  const object = pickle(
    proto(2),
    stateDict({ w: tensor({ key: '0', count: 4, legacy: true }) }),
    STOP,
  );
  const tarParts = {
    sys_info: pickle(proto(2), attributes({}), STOP),
    storages: pickle(proto(2), num(0), STOP),
    tensors: pickle(proto(2), num(0), STOP),
  };
  return [
    make('object', 'the fourth pickle', { pickle: HARMFUL }),
    make('object-p4', 'the fourth pickle, protocol 4', { pickle: HARMFUL_4 }),
    make('magic-call', 'a call before the magic number', {
      magic: magicCall,
      pickle: object,
      storages,
    }),
    known(
      21,
      'legacy/magic-computed.pt',
      torchLegacy({ magic: computed, pickle: HARMFUL }),
      'the magic number is the result of a call',
    ),
    make('protocol', 'the second pickle', {
      protocol: pickle(proto(2), PAYLOAD, 0x30, binint2(1001), STOP),
      pickle: object,
      storages,
    }),
    make('sys-info', 'the third pickle', {
      sysInfo: pickle(proto(2), attributes({ little_endian: PAYLOAD }), STOP),
      pickle: object,
      storages,
    }),
    known(
      21,
      'legacy/keys.pt',
      concat(
        LEGACY_MAGIC,
        pickle(proto(2), binint2(1001), STOP),
        pickle(proto(2), attributes({}), STOP),
        object,
        pickle(proto(2), list(PAYLOAD), STOP),
      ),
      'the fifth pickle',
    ),
    known(
      21,
      'legacy/wrong-magic.pt',
      torchLegacy({ magic: pickle(proto(2), num(5), STOP), pickle: HARMFUL }),
      'another magic number, read as stacked pickles',
    ),
    make('among-tensors', 'the payload among tensors', {
      pickle: pickle(
        proto(2),
        stateDict({ w: tensor({ key: '0', count: 4, legacy: true }), b: PAYLOAD }),
        STOP,
      ),
      storages,
    }),
    make('module-source', 'a persistent id of a module', {
      pickle: pickle(proto(2), tuple(str('module'), SYSTEM, str('inert.py'), PAYLOAD), 0x51, STOP),
    }),
    doubtful(
      21,
      'legacy/sixth.pt',
      torchLegacy({ pickle: object, storages, tail: HARMFUL }),
      'a sixth pickle, which torch never reads',
    ),
    known(
      21,
      'legacy/tar-pickle.tar',
      torchTar({ ...tarParts, pickle: HARMFUL }),
      'the pickle of a torch tar',
    ),
    known(
      21,
      'legacy/tar-sys-info.tar',
      torchTar({ ...tarParts, sys_info: HARMFUL, pickle: pickle(NONE, STOP) }),
      'the sys_info of a torch tar',
    ),
    known(
      21,
      'legacy/tar-storages.tar',
      torchTar({ ...tarParts, storages: HARMFUL, pickle: pickle(NONE, STOP) }),
      'the storages of a torch tar',
    ),
    known(
      21,
      'legacy/tar-tensors.tar',
      torchTar({
        ...tarParts,
        tensors: concat(pickle(proto(2), num(1), STOP), HARMFUL),
        pickle: pickle(NONE, STOP),
      }),
      'a tensor key of a torch tar',
    ),
  ];
}

function compressed(): readonly Sample[] {
  const bodies = {
    p2: HARMFUL,
    p4: HARMFUL_4,
    joblib: pickle(proto(3), joblibArray({ data: filled(64), shape: [8] }), 0x30, PAYLOAD, STOP),
  };
  const whole = Object.entries(COMPRESSIONS).flatMap(([suffix, compress]) =>
    Object.entries(bodies).map(([body, data]) =>
      known(
        22,
        `compressed/${body}.joblib.${suffix}`,
        compress(data),
        `a compressed pickle (${suffix})`,
      ),
    ),
  );
  const gz = (data: Uint8Array): Uint8Array => new Uint8Array(gzipSync(data));
  return [
    ...whole,
    known(22, 'compressed/tar.tar.gz', gz(tar({ name: 'model.pkl', data: HARMFUL })), 'a tar.gz'),
    known(
      22,
      'compressed/torch.pt.gz',
      gz(torchZip({ pickle: HARMFUL })),
      'a compressed torch zip',
    ),
    known(22, 'compressed/twice.pkl.gz', gz(gz(HARMFUL)), 'compressed twice'),
    known(
      22,
      'compressed/gz-in-z.joblib',
      new Uint8Array(deflateSync(gz(HARMFUL))),
      'gzip in zlib',
    ),
    known(
      22,
      'compressed/members.pkl.gz',
      concat(gz(HARMFUL.subarray(0, 9)), gz(HARMFUL.subarray(9))),
      'a gzip file of two members',
    ),
    known(
      22,
      'compressed/stored.joblib.z',
      new Uint8Array(deflateSync(HARMFUL, { level: 0 })),
      'zlib without compression',
    ),
    known(
      22,
      'compressed/second-member.pkl.gz',
      concat(gz(pickle(NONE, STOP)), gz(HARMFUL)),
      'the payload in the second member',
    ),
    known(
      22,
      'compressed/truncated.pkl.gz',
      gz(pickle(proto(2), PAYLOAD, filled(70_000, 0x4e), STOP)).subarray(0, -12),
      'a gzip file that ends early',
    ),
    known(
      22,
      'compressed/tar-odd.tar',
      tar({ name: 'notes', data: HARMFUL_0 }),
      'a tar with an odd member',
    ),
    known(
      22,
      'compressed/tar-nested.tar',
      tar({ name: 'a.tar', data: tar({ name: 'b.pkl', data: HARMFUL }) }),
      'a tar in a tar',
    ),
    known(
      22,
      'compressed/tar-torch.tar.gz',
      gz(tar({ name: 'm/model.pt', data: torchZip({ pickle: HARMFUL }) })),
      'a torch zip in a tar.gz',
    ),
    known(
      22,
      'compressed/tar-link.tar',
      tar(
        { name: 'a', type: '2', linkName: '/nonexistent/inert' },
        { name: 'b.pkl', data: HARMFUL },
      ),
      'a tar with a link before the payload',
    ),
  ];
}

/** numpy and joblib arrays around the payload. */
function arrays(): readonly Sample[] {
  const make = (number: ClassNumber, file: string, bytes: Uint8Array, why: string): Sample =>
    known(number, `arrays/${file}`, bytes, why);
  const objectArray = pickle(
    proto(2),
    call(
      global('numpy.core.multiarray', '_reconstruct'),
      global('numpy', 'ndarray'),
      tuple(num(0)),
      bytes(utf8('b')),
    ),
    tuple(num(1), tuple(num(1)), dtype('O8'), NEWFALSE, list(PAYLOAD)),
    BUILD,
    STOP,
  );
  return [
    make(23, 'object.npy', objectNpy(HARMFUL), 'an object array'),
    make(
      23,
      'object-real.npy',
      objectNpy(objectArray),
      'an object array whose item is the payload',
    ),
    make(23, 'object.npz', npz({ x: objectNpy(HARMFUL) }), 'an object array in an .npz'),
    make(
      23,
      'object-deflated.npz',
      npz({ w: npy({ data: filled(8) }), x: objectNpy(HARMFUL) }, { deflate: true }),
      'an object array in a compressed .npz',
    ),
    make(
      23,
      'structured.npy',
      npy({
        header: "{'descr': [('a', '<f8'), ('b', '|O')], 'fortran_order': False, 'shape': (1,), }",
        data: HARMFUL,
      }),
      'a structured dtype with an object field',
    ),
    make(23, 'version-2.npy', npy({ descr: '|O', version: 2, data: HARMFUL }), 'format version 2'),
    doubtful(
      23,
      'arrays/hostile-header.npy',
      npy({
        header:
          "{'descr': __import__('os').system('echo inert'), 'fortran_order': False, 'shape': (1,), }",
        data: filled(8),
      }),
      'code in the header',
    ),
    make(
      23,
      'npz-pickle.npz',
      zip([
        { name: 'arr.npy', data: npy({ data: filled(8) }) },
        { name: 'arr.pkl', data: HARMFUL },
      ]),
      'a pickle beside the arrays',
    ),
    make(
      23,
      'list-of-arrays.joblib',
      pickle(
        proto(3),
        list(
          joblibArray({ data: filled(64), shape: [8] }),
          PAYLOAD,
          joblibArray({ data: filled(16), shape: [2] }),
        ),
        STOP,
      ),
      'between two arrays',
    ),
    make(
      23,
      'old-alignment.joblib',
      pickle(
        proto(3),
        joblibArray({ data: filled(64), shape: [8], alignment: 'absent' }),
        0x30,
        PAYLOAD,
        STOP,
      ),
      'after an array of joblib before 1.2',
    ),
    make(
      23,
      'object-array.joblib',
      pickle(
        proto(3),
        joblibArray({ dtype: 'O8', data: HARMFUL, shape: [1], alignment: 'none' }),
        STOP,
      ),
      'the nested pickle of an object array',
    ),
    make(
      23,
      'padding.joblib',
      pickle(
        proto(3),
        joblibArray({ data: filled(64), shape: [8], padding: 255 }),
        0x30,
        PAYLOAD,
        STOP,
      ),
      'an unusual padding',
    ),
    make(
      23,
      'fortran.joblib',
      pickle(
        proto(4),
        joblibArray({ data: filled(64), shape: [2, 4], order: 'F' }),
        0x30,
        PAYLOAD,
        STOP,
      ),
      'after an array in Fortran order',
    ),
    doubtful(
      23,
      'arrays/too-large.joblib',
      pickle(
        proto(3),
        joblibArray({ data: pickle(0x30, PAYLOAD, STOP), shape: [1_000_000] }),
        STOP,
      ),
      'an array that claims more than the file holds',
    ),
    make(
      23,
      'empty.joblib',
      pickle(proto(3), joblibArray({ data: filled(0), shape: [0] }), 0x30, PAYLOAD, STOP),
      'after an empty array',
    ),
    make(
      23,
      'ndarray.pkl',
      pickle(proto(3), ndarray('f8', 1, filled(8)), 0x30, call(stackGlobalLow(), ECHO), STOP),
      'after an array in a plain pickle',
    ),
  ];
}

function stackGlobalLow(): ReturnType<typeof stackGlobal> {
  return stackGlobal('posix', 'system');
}
