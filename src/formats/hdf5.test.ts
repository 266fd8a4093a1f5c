import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  call,
  concat,
  filled,
  global,
  pickle,
  proto,
  STOP,
  str,
  utf8,
} from '../../test/assembler.ts';
import {
  attributeMessage,
  compactLayout,
  contiguousLayout,
  dataspace,
  datasetMessages,
  externalLink,
  globalHeap,
  Hdf5Image,
  heapReference,
  linkMessage,
  localHeap,
  stringAttribute,
  summed,
  TYPE,
  u16,
  u32,
  u64,
  UNDEFINED,
  type HeaderMessage,
} from '../../test/assemble/hdf5.ts';
import { outline } from '../../test/outline.ts';
import { ModelFileError } from '../core/error.ts';
import type { FileReport } from '../core/finding.ts';
import { Budget, LIMITS } from '../core/limits.ts';
import { bytesSource } from '../core/source.ts';
import { BUILT_IN } from '../policy/profile.ts';
import { scanSource } from '../scan/scan.ts';
import type { Part } from './format.ts';
import { hdf5 } from './hdf5.ts';

const FIXTURES = 'test/fixtures/hdf5';
const evil = pickle(proto(0), call(global('os', 'system'), str('echo inert')), STOP);
const evilText = utf8("cos\nsystem\n(S'echo inert'\ntR.");

function scan(bytes: Uint8Array, limits = LIMITS): FileReport {
  const budget = new Budget(limits);
  return scanSource(bytesSource(bytes), { path: 'model.h5', policy: BUILT_IN, budget });
}
function parts(bytes: Uint8Array): Part[] {
  return [...hdf5.read(bytesSource(bytes), { budget: new Budget() })];
}
function found(bytes: Uint8Array, kind: Part['kind']): Part[] {
  return parts(bytes).filter((part) => part.kind === kind);
}
const rules = (bytes: Uint8Array): string[] =>
  scan(bytes).findings.map(({ rule, verdict }) => `${rule} ${verdict}`);

/** A file whose root group has these messages. */
function rooted(...messages: readonly HeaderMessage[]): Uint8Array {
  const image = new Hdf5Image();
  return image.file(image.object(...messages));
}
/** A file with one dataset, `x`, of these messages; `make` may place more. */
function withDataset(make: (image: Hdf5Image) => readonly HeaderMessage[]): Uint8Array {
  const image = new Hdf5Image();
  const dataset = image.object(...make(image));
  return image.file(image.object(linkMessage('x', dataset)));
}

describe('files of the real libraries', () => {
  const files = readdirSync(FIXTURES);
  test.each(files)('%s is clean', (name) => {
    const report = scan(readFileSync(`${FIXTURES}/${name}`));
    expect(report.findings).toEqual([]);
    expect([report.verdict, report.complete, report.format]).toEqual(['clean', true, 'hdf5']);
  });

  test.each(['earliest.h5', 'latest.h5'])('%s: every dataset with type and shape', (name) => {
    const lines = outline(readFileSync(`${FIXTURES}/${name}`)).toSorted();
    expect(lines).toContain('tensor chunks/filtered <i8 [8, 6]');
    expect(lines).toContain('tensor named-use {<f8, <i2} [2]');
    expect(lines).toContain('tensor types/compound {<f4, {<i8[3], |S7}, |u1} [2]');
    expect(lines).toContain('tensor types/enum enum of |u1 [2]');
    expect(lines).toContain('tensor types/text text [2]');
    expect(lines).toContain('tensor types/big >i2 [3]');
    expect(lines).toContain('tensor types/empty <f4 [0]');
    expect(lines.filter((line) => line.startsWith('tensor'))).toHaveLength(30);
  });

  test('a dataset in one piece has its span', () => {
    const [tensor] = found(readFileSync(`${FIXTURES}/user-block.h5`), 'tensor');
    expect(tensor).toMatchObject({ name: 'x', dtype: '<i8', shape: [3] });
    if (tensor?.kind === 'tensor') expect(tensor.end - tensor.start).toBe(24);
  });

  test('attributes are found in heaps, also one that is too large for a block', () => {
    const names = found(readFileSync(`${FIXTURES}/dense.h5`), 'metadata').map((part) =>
      'name' in part ? part.name : '',
    );
    expect(names).toHaveLength(62);
    expect(names).toContain('@large');
  });

  test('what PyTables pickled is found and judged', () => {
    const lines = outline(readFileSync(`${FIXTURES}/pytables.h5`));
    expect(lines.filter((line) => line.startsWith('pickle'))).toEqual([
      'pickle objects:',
      'pickle objects: numpy._core.numeric._frombuffer numpy.dtype',
    ]);
  });
});

describe('what leads out of the file is told', () => {
  test.each([
    ['beside.h5', []],
    ['../../secret.h5', ['reference-escapes dangerous']],
    ['/etc/passwd', ['reference-escapes dangerous']],
    ['https://example.com/x.h5', ['reference-escapes dangerous']],
  ])('an external link to %s', (target, expected) => {
    expect(rules(rooted(externalLink('x', target)))).toEqual(expected);
  });

  test('external storage', () => {
    const bytes = withDataset((image) => {
      const names = concat(0, filled(7), utf8('/etc/shadow'), filled(5));
      const heap = image.place(localHeap(48, names));
      const slot = concat(u64(8), u64(0), u64(10));
      const body = concat(1, 0, 0, 0, u16(1), u16(1), u64(heap), slot);
      const layout = concat(3, 1, UNDEFINED, u64(10));
      return datasetMessages(TYPE.byte, [10], layout, { type: 0x07, body });
    });
    expect(found(bytes, 'reference')).toMatchObject([{ target: '/etc/shadow', reach: 'absolute' }]);
    expect(rules(bytes)).toEqual(['reference-escapes dangerous']);
  });

  const all = concat(u32(3), u32(1), filled(8));
  test.each([
    ['everything', all],
    ['blocks', concat(u32(2), u32(1), u32(0), u32(8), u32(1), u32(0))],
    ['a regular pattern of version 2', concat(u32(2), u32(2), 1, u32(8), filled(8))],
    ['a regular pattern of version 3', concat(u32(2), u32(3), 1, 2, u32(1), filled(8))],
    ['blocks of version 3', concat(u32(2), u32(3), 0, 2, u32(1), u16(2), filled(8))],
  ])('the sources of a virtual dataset, selected by %s', (_name, selection) => {
    const bytes = withDataset((image) => {
      const source = (name: string): Uint8Array =>
        concat(utf8(name), 0, utf8('x'), 0, selection, all);
      const list = concat(0, u64(2), source('.'), source('../up.h5'));
      const heap = image.place(globalHeap(list));
      return datasetMessages(TYPE.float, [4], concat(4, 3, u64(heap), u32(1)));
    });
    expect(found(bytes, 'reference')).toMatchObject([{ target: '../up.h5', reach: 'escapes' }]);
  });

  test('a selection or a list of sources that nobody knows is not passed over', () => {
    const virtual = (list: Uint8Array): Uint8Array =>
      withDataset((image) => {
        const heap = image.place(globalHeap(list));
        return datasetMessages(TYPE.float, [4], concat(4, 3, u64(heap), u32(1)));
      });
    const odd = concat(utf8('a'), 0, utf8('x'), 0, u32(7), u32(1));
    const wide = concat(utf8('a'), 0, utf8('x'), 0, u32(2), u32(3), 1, 9, u32(1));
    expect(rules(virtual(concat(0, u64(1), odd)))).toEqual(['unsupported incomplete']);
    expect(rules(virtual(concat(9, u64(1))))).toEqual(['unsupported incomplete']);
    expect(rules(virtual(concat(0, u64(2 ** 40))))).toEqual(['malformed incomplete']);
    expect(rules(virtual(concat(0, u64(1), wide)))).toEqual(['malformed incomplete']);
  });

  test('filters that are plugins, by name', () => {
    const pipeline = (...filters: readonly Uint8Array[]): HeaderMessage => ({
      type: 0x0b,
      body: concat(2, filters.length, ...filters),
    });
    const blosc = concat(u16(32001), u16(5), u16(0), u16(1), utf8('blosc'), u32(1));
    const mine = concat(u16(4000), u16(2), u16(0), u16(0), utf8('me'));
    const deflate = concat(u16(1), u16(0), u16(1), u32(6));
    const bytes = withDataset(() =>
      datasetMessages(TYPE.float, [1], compactLayout(filled(4)), pipeline(blosc, mine, deflate)),
    );
    expect(scan(bytes).findings.map(({ message }) => message)).toEqual([
      'refers to another file (a library to load: HDF5 filter 32001, Blosc)',
      'refers to another file (a library to load: HDF5 filter 4000, me)',
    ]);
    expect(scan(bytes).verdict).toBe('unknown');
  });

  test('a link that only a plugin can follow', () => {
    expect(rules(rooted(linkMessage('x', utf8('data'), 70)))).toEqual(['unsupported incomplete']);
  });
});

describe('pickles in the data are found', () => {
  const dangerous = ['call-spawns-process dangerous'];
  const inHeap = (type: Uint8Array): Uint8Array =>
    withDataset((image) => {
      const heap = image.place(globalHeap(utf8('x'), evil));
      const rows = concat(heapReference(0, 0, 0), heapReference(evil.length, heap, 2));
      return datasetMessages(type, [2], compactLayout(rows));
    });

  test.each([
    ['an attribute of PyTables', rooted(stringAttribute('TITLE', evilText))],
    ['an opaque attribute', rooted(attributeMessage('x', TYPE.opaque(evil.length), evil))],
    [
      'an attribute of bytes',
      rooted(attributeMessage('x', TYPE.byte, evil, dataspace(evil.length))),
    ],
    [
      'an opaque dataset',
      withDataset(() => datasetMessages(TYPE.opaque(evil.length), [], compactLayout(evil))),
    ],
    [
      'a dataset of bytes',
      withDataset((image) =>
        datasetMessages(TYPE.byte, [evil.length], contiguousLayout(image.place(evil), evil.length)),
      ),
    ],
    [
      'a dataset of strings',
      withDataset((image) => {
        const rows = concat(filled(evil.length, 0x41), evil);
        const layout = contiguousLayout(image.place(rows), rows.length);
        return datasetMessages(TYPE.string(evil.length), [2], layout);
      }),
    ],
    ['a row of sequences', inHeap(TYPE.bytes)],
    ['a row of texts', inHeap(TYPE.text)],
  ])('in %s', (_name, bytes) => {
    expect(rules(bytes)).toEqual(dangerous);
  });

  test('behind pickles that hold only data', () => {
    const stacked = concat(utf8('I1\n.'), evil);
    expect(rules(rooted(attributeMessage('x', TYPE.opaque(stacked.length), stacked)))).toEqual(
      dangerous,
    );
  });

  test('text and numbers that only begin like pickles are none', () => {
    for (const text of ['N.', 'layer.', 'I1\n.', 'cos.']) {
      expect(found(rooted(stringAttribute('x', utf8(text))), 'file')).toEqual([]);
    }
  });

  test('a file in the data is read as what it is', () => {
    const inner = rooted(externalLink('x', '/etc/passwd'));
    const bytes = withDataset(() =>
      datasetMessages(TYPE.opaque(inner.length), [], compactLayout(inner)),
    );
    expect(rules(bytes)).toEqual(['reference-escapes dangerous']);
  });

  const sequences = (objects: readonly Uint8Array[], indexes: readonly number[]): Uint8Array =>
    withDataset((image) => {
      const heap = image.place(globalHeap(...objects));
      const data = image.place(indexes.map((index) => heapReference(1, heap, index)));
      return datasetMessages(
        TYPE.bytes,
        [indexes.length],
        contiguousLayout(data, 16 * indexes.length),
      );
    });

  test('more places than can be looked at are not passed over', () => {
    const objects = Array.from({ length: 10_100 }, () => utf8('Nx'));
    const bytes = sequences(
      objects,
      objects.map((_, index) => index + 1),
    );
    expect(rules(bytes)).toEqual(['limit-exceeded incomplete']);
  });

  test('an object that is referred to again and again is read once', () => {
    const bytes = sequences([evil], [1, 1, 1]);
    expect(outline(bytes).filter((line) => line.startsWith('pickle'))).toEqual([
      'pickle x: os.system',
    ]);
  });

  test('a mask of one value is none, however many opcodes it would be', () => {
    const mask = (value: number): Uint8Array =>
      withDataset((image) => {
        const data = image.place(filled(5000, value));
        return datasetMessages(TYPE.byte, [50, 100], contiguousLayout(data, 5000));
      });
    for (const value of [0x28, 0x29, 0x4e, 0x5d, 0x7d, 0x88]) {
      expect(scan(mask(value)).findings).toEqual([]);
    }
  });
});

describe('structures that contradict each other', () => {
  test('two datasets in the same bytes', () => {
    const image = new Hdf5Image();
    const data = image.place(filled(16));
    const layout = (at: number): Uint8Array => contiguousLayout(data + at, 8);
    const a = image.object(...datasetMessages(TYPE.float, [2], layout(0)));
    const b = image.object(...datasetMessages(TYPE.float, [2], layout(4)));
    const bytes = image.file(image.object(linkMessage('a', a), linkMessage('b', b)));
    expect(outline(bytes)).toContain('overlapping-data b');
    expect(scan(bytes).verdict).not.toBe('clean');
  });

  test('data over an object', () => {
    const image = new Hdf5Image();
    const object = image.object();
    const data = image.object(...datasetMessages(TYPE.byte, [8], contiguousLayout(object, 8)));
    const bytes = image.file(image.object(linkMessage('a', object), linkMessage('b', data)));
    expect(outline(bytes)).toContain('overlapping-data b');
  });

  test('a dataset that claims more than is stored', () => {
    const short = withDataset((image) =>
      datasetMessages(TYPE.float, [9], contiguousLayout(image.place(filled(8)), 8)),
    );
    expect(outline(short)).toContain('storage-size x');
    const bomb = withDataset(() => {
      const chunked = concat(3, 2, 2, UNDEFINED, u32(1024), u32(4));
      return datasetMessages(TYPE.float, [2 ** 40], chunked);
    });
    expect(outline(bomb)).toContain('storage-size x');
  });

  test('data behind the end of the file', () => {
    const bytes = withDataset(() => datasetMessages(TYPE.float, [9], contiguousLayout(5000, 36)));
    expect(outline(bytes)).toContain('unread TRUNCATED x');
  });

  test('an object that links to itself is visited once', () => {
    const image = new Hdf5Image();
    const bytes = image.file(image.object(linkMessage('again', 48)));
    expect(scan(bytes).verdict).toBe('clean');
  });

  test('members of a type that overlap', () => {
    const member = (name: string): Uint8Array => concat(utf8(name), 0, 0, TYPE.opaque(8));
    const compound = concat(0x36, 2, 0, 0, u32(12), member('a'), member('b'));
    const bytes = withDataset(() => datasetMessages(compound, [], compactLayout(filled(12))));
    expect(rules(bytes)).toEqual(['malformed incomplete']);
  });

  test('groups that stand in each other without end', () => {
    const image = new Hdf5Image();
    let group = image.object(externalLink('x', '/etc/passwd'));
    for (let depth = 0; depth < 100; depth++) {
      group = image.object(linkMessage('long name '.repeat(20), group));
    }
    const [link] = found(image.file(group), 'reference');
    expect(link?.kind === 'reference' && link.name).toMatch(/^….{1000}$/);
  });

  test('a committed type that is none', () => {
    const image = new Hdf5Image();
    const nothing = image.object();
    const type = { type: 0x03, flags: 2, body: concat(3, 2, u64(nothing)) };
    const [space, , layout] = datasetMessages(TYPE.float, [1], compactLayout(filled(4)));
    const dataset = image.object(...[space, type, layout].filter((one) => one !== undefined));
    expect(outline(image.file(image.object(linkMessage('x', dataset))))).toContain(
      'unread MALFORMED x',
    );
  });

  test('bytes behind the end are told', () => {
    const bytes = concat(rooted(), evil);
    expect(outline(bytes).slice(0, 2)).toEqual(['format hdf5', 'trailing-data']);
    expect(scan(bytes).verdict).toBe('dangerous');
    expect(scan(concat(rooted(), filled(8))).verdict).toBe('clean');
  });

  test('what is wrong with one part of an object does not hide the others', () => {
    const bytes = rooted(
      { type: 0x02, body: Uint8Array.of(9) },
      stringAttribute('TITLE', evilText),
    );
    expect(rules(bytes)).toEqual(['call-spawns-process dangerous', 'unsupported incomplete']);
  });
});

describe('versions and features that nobody has read are named', () => {
  const empty = new Hdf5Image();
  const root = empty.object();
  const message = (type: number, ...body: number[]): HeaderMessage => ({
    type,
    body: Uint8Array.of(...body),
  });
  const dataset = (layout: Uint8Array, ...more: HeaderMessage[]): Uint8Array =>
    withDataset(() => datasetMessages(TYPE.float, [1], layout, ...more));
  const compact = compactLayout(filled(4));

  test.each([
    ['a superblock of version 9', empty.file(root, { version: 9 })],
    ['an object with a message of type 99', rooted(message(99))],
    ['link information of version 3', rooted(message(0x02, 3))],
    ['attribute information of version 3', rooted(message(0x15, 3))],
    ['a link of version 3', rooted(message(0x06, 3))],
    ['an attribute of version 7', rooted(message(0x0c, 7))],
    ['a data layout of version 6', dataset(Uint8Array.of(6))],
    ['a data layout of class 7', dataset(Uint8Array.of(4, 7))],
    ['a chunk index of type 9', dataset(Uint8Array.of(4, 2, 0, 2, 1, 1, 4, 9))],
    ['a filter pipeline of version 3', dataset(compact, message(0x0b, 3))],
    ['external files of version 3', dataset(compact, message(0x07, 3))],
    ['a shared message of version 9', rooted({ ...message(0x0c, 9, 0), flags: 2 })],
    ['a heap of shared messages', rooted({ ...message(0x0c, 3, 1), flags: 2 })],
    ['a dataspace of version 5', rooted(attributeMessage('x', TYPE.byte, filled(1), filled(4, 5)))],
    [
      'a datatype of class 13 and version 1',
      rooted(attributeMessage('x', filled(8, 0x1d), filled(1))),
    ],
  ])('%s', (reason, bytes) => {
    const report = scan(bytes);
    expect(report.verdict).toBe('incomplete');
    expect(report.findings.map(({ message: text }) => text)).toEqual([`not supported: ${reason}`]);
  });

  test('a driver that keeps data in other files', () => {
    const image = new Hdf5Image();
    const extension = image.object({
      type: 0x14,
      body: concat(0, utf8('NCSAmult'), u16(0)),
    });
    const cache = image.object({ type: 0x18, body: filled(17) });
    const top = image.object();
    const plain = image.file(top);
    for (const [at, expected] of [
      [extension, 'NCSAmult'],
      [cache, 'cache'],
    ] as const) {
      const head = concat(plain.subarray(0, 20), u64(at), plain.subarray(28, 44));
      const bytes = concat(summed(head), plain.subarray(48));
      expect(scan(bytes).findings[0]?.message).toContain(expected);
    }
  });
});

describe('refuses, with a code and an offset', () => {
  const good = rooted();
  test.each([
    ['a superblock whose checksum is wrong', good.with(44, 1), 'MALFORMED', 0],
    ['addresses of 3 bytes', good.with(9, 3), 'UNSUPPORTED', 0],
    ['a superblock that ends early', good.subarray(0, 30), 'TRUNCATED', 0],
    ['no root group', new Hdf5Image().file(2 ** 60), 'TRUNCATED', 0],
    ['a root group behind the end', new Hdf5Image().file(9999), 'TRUNCATED', 9999],
  ])('%s', (_name, bytes, code, offset) => {
    let failure: unknown;
    const unread = ((): Part | undefined => {
      try {
        return found(bytes, 'unread')[0];
      } catch (error) {
        failure = error;
        return undefined;
      }
    })();
    expect(failure ?? unread).toMatchObject({ code, offset });
  });

  test.each([
    ['whose checksum is wrong', rooted().with(rooted().length - 1, 0x77)],
    ['whose message leaves it', rooted({ type: 0x0c, body: filled(40) }).with(59, 99)],
  ])('an object header %s', (_name, bytes) => {
    expect(outline(bytes)).toContain('unread MALFORMED');
  });

  test('a file that is shorter than it says', () => {
    const image = new Hdf5Image();
    expect(outline(image.file(image.object(), { end: 9999 }))).toContain('unread TRUNCATED');
  });
});

describe('recognition', () => {
  test('behind a block of the user', () => {
    const bytes = concat(utf8('a note'), filled(506), rooted());
    expect(outline(bytes)).toEqual(['format hdf5']);
  });

  test('not somewhere else', () => {
    expect(outline(concat(filled(100), rooted()))).toEqual([]);
    expect(hdf5.detect(new Uint8Array(0), bytesSource(new Uint8Array(0)))).toBe(false);
  });
});

describe('whatever the bytes', () => {
  const samples = readdirSync(FIXTURES).map((name) => readFileSync(`${FIXTURES}/${name}`));
  const read = (bytes: Uint8Array): unknown => {
    try {
      return parts(bytes).length;
    } catch (error) {
      return error;
    }
  };
  const isOrdinary = (result: unknown): boolean =>
    typeof result === 'number' || result instanceof ModelFileError;

  test('fails only with a ModelFileError, when bytes of real files change', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 8 }),
        fc.option(fc.nat()),
        (sample, changes, cut) => {
          const bytes = new Uint8Array(sample);
          for (const [at, value] of changes) bytes[at % bytes.length] = value;
          const end = cut === null ? bytes.length : cut % bytes.length;
          expect(isOrdinary(read(bytes.subarray(0, end)))).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('fails only with a ModelFileError, when a message is anything', () => {
    const message = fc.record({
      type: fc.integer({ min: 0, max: 0x19 }),
      flags: fc.constantFrom(0, 0, 2),
      body: fc.uint8Array({ maxLength: 64 }),
    });
    fc.assert(
      fc.property(fc.array(message, { maxLength: 5 }), (messages) => {
        expect(isOrdinary(read(rooted(...messages)))).toBe(true);
        expect(isOrdinary(read(withDataset(() => messages)))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
