import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  STOP,
  call,
  concat,
  filled,
  global,
  littleEndian,
  pickle,
  proto,
  stateDict,
  str,
  tensor,
  torchZip as assemble,
  utf8,
  zip,
} from '../../test/assembler.ts';
import { outline } from '../../test/outline.ts';
import { sparseFile } from '../../test/reads.ts';
import { Budget } from '../core/limits.ts';
import { bytesSource } from '../core/source.ts';
import { detect } from './detect.ts';
import type { Part } from './format.ts';
import { torchZip } from './torch-zip.ts';
import { torchscript } from './torchscript.ts';

const CORPUS = 'test/corpus/torch';
const evil = pickle(proto(2), call(global('os', 'system'), str('echo inert')), STOP);
const model = pickle(proto(2), stateDict({ w: tensor({ key: '0', count: 4 }) }), STOP);
const weights = filled(16, 1);
const NAMES = 'collections.OrderedDict torch._utils._rebuild_tensor_v2 torch.FloatStorage';
const HONEST = ['format torch-zip', `pickle archive/data.pkl: ${NAMES}`];

const parts = (bytes: Uint8Array): Part[] => [
  ...torchZip.read(bytesSource(bytes), { budget: new Budget() }),
];

test('an honest file: its pickle, the words in its records, the sizes of its storages', () => {
  const bytes = assemble({ pickle: model, storages: { 0: weights } });
  expect(outline(bytes)).toEqual(HONEST);
  const found = parts(bytes);
  expect(found[0]).toMatchObject({
    kind: 'pickle',
    loader: 'torch',
    offset: 64,
    storages: new Map([['0', 16]]),
  });
  expect(found.filter(({ kind }) => kind === 'metadata')).toMatchObject([
    { name: 'byteorder', value: 'little' },
    { name: 'version', value: '3\n' },
    { name: '.data/serialization_id', value: '0'.repeat(40) },
  ]);
});

test.each(readdirSync(CORPUS).filter((name) => /(?<!legacy)\.(?:pt|ckpt)$/u.test(name)))(
  'nothing is odd about %s, which torch wrote',
  (name) => {
    const found = outline(readFileSync(`${CORPUS}/${name}`));
    expect(found[0]).toMatch(/^format torch-/u);
    expect(found.filter((line) => !/^(?:format|pickle) /u.test(line))).toEqual([]);
  },
);

describe('what torch would load is walked', () => {
  test.each([
    ['under a name in capitals, which miniz does not mind', { name: 'archive/DATA.PKL' }],
    ['deflated', { deflate: true, descriptor: false }],
    ['marked as encrypted, which torch does not mind', { flags: 0x0809 }],
    ['with a wrong CRC, which torch does not mind', { descriptor: false, central: { crc: 3 } }],
  ])('%s', (_name, data) => {
    const found = outline(assemble({ pickle: evil, data }));
    expect(found[0]).toBe('format torch-zip');
    expect(found).toContainEqual(expect.stringMatching(/^pickle archive\/data\.pkl: os.system$/iu));
  });

  test('whatever its local header says it is', () => {
    const found = outline(
      assemble({ pickle: evil, data: { local: { name: 'archive/data.txt' } } }),
    );
    expect(found).toContain('local-central-mismatch archive/data.pkl');
    expect(found).toContain('pickle archive/data.pkl: os.system');
  });

  test('twice when it is there twice', () => {
    const members = [{ name: 'archive/data.pkl', data: evil }];
    const found = outline(assemble({ pickle: model, members }));
    expect(found).toContain('duplicate-member archive/data.pkl');
    expect(found).toContain(`pickle archive/data.pkl: ${NAMES}`);
    expect(found).toContain('pickle archive/data.pkl: os.system');
  });

  test('to the end, and beyond', () => {
    const found = outline(assemble({ pickle: concat(model, evil) }));
    expect(found).toContain('pickle archive/data.pkl#2: os.system');
  });

  test('as far as it goes', () => {
    const found = outline(assemble({ pickle: concat(evil.subarray(0, -1), 0xff) }));
    expect(found.slice(1)).toEqual([
      'pickle archive/data.pkl: os.system',
      'malformed archive/data.pkl',
    ]);
  });
});

describe('other members', () => {
  test.each(['extra.pkl', 'data/readme', 'version', 'data/0.bin', '../archive/data/0'])(
    'are looked into: %s',
    (name) => {
      const members = [{ name: `archive/${name}`, data: evil }];
      const found = outline(assemble({ pickle: model, members }));
      expect(found).toContainEqual(expect.stringMatching(/^pickle .*: os\.system$/u));
    },
  );

  test('in another folder as well', () => {
    const members = [{ name: 'elsewhere/data.pkl', data: evil }];
    const found = outline(assemble({ pickle: model, members }));
    expect(found).toContain('pickle elsewhere/data.pkl: os.system');
  });

  test('that are storages are not read, only their flags', () => {
    expect(outline(assemble({ pickle: model, storages: { 0: evil } }))).toEqual(HONEST);
    const members = [{ name: 'archive/data/7', data: weights, flags: 0x40 }];
    expect(outline(assemble({ pickle: model, members }))).toContain('member-flags archive/data/7');
  });
});

describe('is something else', () => {
  test.each([
    ['a zip', 'without a folder', zip([{ name: 'data.pkl', data: evil }])],
    ['a zip', 'with the pickle in a second folder', secondFolder()],
    ['a zip', 'with the pickle too deep', zip([{ name: 'a/b/data.pkl', data: evil }])],
  ])('%s %s', (_what, _name, bytes) => {
    expect(outline(bytes)[0]).toBe('format zip');
    expect(outline(bytes)).toContainEqual(expect.stringMatching(/: os\.system$/u));
  });

  function secondFolder(): Uint8Array {
    return zip([
      { name: 'a/x', data: weights },
      { name: 'b/data.pkl', data: evil },
    ]);
  }

  test('TorchScript when constants are there', () => {
    const member = (name: string, data: Uint8Array) => ({ name: `archive/${name}`, data });
    const constants = member('constants.pkl', pickle(proto(2), 0x29, STOP));
    const script = assemble({ pickle: model, members: [constants] });
    expect(detect(bytesSource(script))).toBe(torchscript);
    expect(outline(script)).toEqual([
      'format torchscript',
      HONEST[1],
      'pickle archive/constants.pkl:',
    ]);
  });
});

test('a gigabyte with 300 tensors costs its structure and its pickle, not its tensors', () => {
  const count = 300;
  const size = 2 ** 30;
  const file = sparseTorchZip(count, size);
  const found = outline(file);
  expect(found).toEqual(HONEST.with(1, expect.stringContaining('pickle archive/data.pkl')));
  const bytes = file.reads.reduce((sum, { length }) => sum + length, 0);
  expect(bytes).toBeLessThan(250_000);
  expect(file.reads.length).toBeLessThan(250);
});

test('fails only with a ModelFileError, whatever is changed in the bytes', () => {
  const honest = assemble({ pickle: model, storages: { 0: weights } });
  const change = fc.tuple(fc.nat(honest.length - 1), fc.nat(255));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
      const bytes = honest.slice();
      for (const [at, value] of changes) bytes[at] = value;
      outline(bytes);
    }),
    { numRuns: 500 },
  );
});

/** A torch zip of `count` equal storages, `size` bytes in all, of which nothing but structure is stored. */
function sparseTorchZip(count: number, size: number): ReturnType<typeof sparseFile> {
  const length = Math.floor(size / count / 64) * 64;
  const head = assemble({
    pickle: pickle(
      proto(2),
      stateDict(
        Object.fromEntries(
          Array.from({ length: count }, (_, key) => [
            `layer${key}`,
            tensor({ key: `${key}`, count: length / 4 }),
          ]),
        ),
      ),
      STOP,
    ),
  });
  const pieces = [{ offset: 0, bytes: head.subarray(0, directoryOf(head).start) }];
  const central: Uint8Array[] = [head.subarray(directoryOf(head).start, directoryOf(head).end)];
  let offset = directoryOf(head).start;
  for (let key = 0; key < count; key++) {
    const name = utf8(`archive/data/${key}`);
    const padding = (64 - ((offset + 30 + name.length + 4) % 64)) % 64;
    const fields = [littleEndian(20, 2), littleEndian(0x0808, 2), filled(6)];
    const extra = concat(utf8('FB'), littleEndian(padding, 2), utf8('Z'.repeat(padding)));
    const lengths = (extraLength: number) => [
      littleEndian(name.length, 2),
      littleEndian(extraLength, 2),
    ];
    const local = concat(
      utf8('PK\x03\x04'),
      fields,
      filled(12),
      lengths(extra.length),
      name,
      extra,
    );
    const sizes = [filled(4), littleEndian(length, 4), littleEndian(length, 4)];
    central.push(
      concat(
        utf8('PK\x01\x02'),
        littleEndian(20, 2),
        fields,
        sizes,
        lengths(0),
        filled(10),
        littleEndian(offset, 4),
        name,
      ),
    );
    pieces.push({ offset, bytes: local });
    offset += local.length + length;
    pieces.push({ offset, bytes: concat(utf8('PK\x07\x08'), sizes) });
    offset += 16;
  }
  const directory = concat(central);
  const entries = directoryOf(head).count + count;
  const end = concat(
    utf8('PK\x05\x06'),
    filled(4),
    littleEndian(entries, 2),
    littleEndian(entries, 2),
    littleEndian(directory.length, 4),
    littleEndian(offset, 4),
    filled(2),
  );
  pieces.push({ offset, bytes: concat(directory, end) });
  return sparseFile(offset + directory.length + end.length, pieces);
}

function directoryOf(bytes: Uint8Array): { start: number; end: number; count: number } {
  const end = bytes.length - 22;
  const view = new DataView(bytes.buffer, bytes.byteOffset + end);
  return { start: view.getUint32(16, true), end, count: view.getUint16(10, true) };
}
