import { zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  STOP,
  call,
  concat,
  filled,
  global,
  hex,
  latin1,
  littleEndian,
  pickle,
  proto,
  str,
  utf8,
  zip as assemble,
  type ZipMember,
  type ZipOptions,
} from '../../test/assembler.ts';
import { outline } from '../../test/outline.ts';
import { ModelFileError } from '../core/error.ts';
import { Budget, LIMITS } from '../core/limits.ts';
import { bytesSource, type ByteSource } from '../core/source.ts';
import type { AnomalyPart } from './anomaly-part.ts';
import { crc32 } from './crc32.ts';
import { zipDirectory } from './zip-directory.ts';
import { zip } from './zip.ts';

const evil = pickle(proto(2), call(global('os', 'system'), str('echo inert')), STOP);
const text = utf8('some text');

const read = (members: readonly ZipMember[], options?: ZipOptions): string[] =>
  outline(assemble(members, options));

/** The anomalies of a zip, with their details. */
function anomalies(bytes: Uint8Array): AnomalyPart[] {
  const parts = [...zip.read(bytesSource(bytes), { budget: new Budget() })];
  return parts.filter((part) => part.kind === 'anomaly');
}

describe('an honest zip', () => {
  test('hands out every member by content, whatever its name', () => {
    const found = read([
      { name: 'readme.txt', data: text },
      { name: 'a/weights.txt', data: evil },
      { name: 'b', data: evil, deflate: true },
      { name: 'folder/', data: new Uint8Array(0) },
    ]);
    expect(found).toEqual([
      'format zip',
      'format pickle a/weights.txt',
      'pickle a/weights.txt: os.system',
      'format pickle b',
      'pickle b: os.system',
    ]);
  });

  test.each([
    ['with descriptors', { descriptor: true }],
    ['with deflated members and descriptors', { descriptor: true, deflate: true }],
    ['with aligned data', { align: 64 }],
    ['with aligned data and descriptors, as torch writes', { align: 64, descriptor: true }],
    ['with data aligned to a page', { align: 4096, descriptor: true }],
    ['with odd alignment', { align: 7, descriptor: true, deflate: true }],
    ['with zeros between members', { gap: filled(17) }],
  ])('%s has nothing odd about it', (_name, member) => {
    const found = read([
      { name: 'x', data: text, ...member },
      { name: 'long/name', data: text, ...member },
    ]);
    expect(found).toEqual(['format zip']);
  });

  test('of another writer has nothing odd about it', () => {
    const bytes = zipSync({ 'a.txt': [text, { level: 0 }], 'b.txt': utf8('x'.repeat(1000)) });
    expect(outline(bytes)).toEqual(['format zip']);
  });

  test('may be empty, or hold a zip that holds a zip', () => {
    expect(read([])).toEqual(['format zip']);
    const inner = assemble([{ name: 'x', data: evil }]);
    expect(
      read([{ name: 'i', data: assemble([{ name: 'j', data: inner, deflate: true }]) }]),
    ).toEqual([
      'format zip',
      'format zip i',
      'format zip i!j',
      'format pickle i!j!x',
      'pickle i!j!x: os.system',
    ]);
  });

  test('may stand behind other bytes, which are told', () => {
    const members = [{ name: 'x', data: evil }];
    for (const offsetsSkipPrefix of [true, false]) {
      const found = read(members, { prefix: utf8('#!/bin/sh\n'), offsetsSkipPrefix });
      expect(found).toEqual([
        'format zip',
        'format pickle x',
        'pickle x: os.system',
        'tail-mismatch',
      ]);
    }
  });
});

describe('headers that contradict each other', () => {
  test.each([
    ['name', { name: 'y' }],
    ['flags', { flags: 0x800 }],
    ['method', { method: 8 }],
    ['crc', { crc: 1 }],
    ['size', { size: 1 }],
    ['compressedSize', { compressedSize: 1 }],
  ])('in %s', (field, local) => {
    const [odd] = anomalies(assemble([{ name: 'x', data: evil, local }]));
    expect(odd).toMatchObject({ code: 'local-central-mismatch', member: 'x', details: { field } });
  });

  test('in nothing but the zeros that stand for a descriptor', () => {
    const local = { size: 0, compressedSize: 0, crc: 0 };
    expect(anomalies(assemble([{ name: 'x', data: text, descriptor: true, local }]))).toEqual([]);
    const lie = anomalies(
      assemble([{ name: 'x', data: text, descriptor: true, local: { size: 3 } }]),
    );
    expect(lie).toMatchObject([{ details: { field: 'size', central: 9, local: 3 } }]);
  });

  test('when two members claim the same bytes', () => {
    const bytes = assemble([
      { name: 'x', data: evil },
      { name: 'y', data: text, phantom: true, central: { offset: 0 } },
    ]);
    const found = anomalies(bytes).map(({ details }) => details['field'] ?? details['where']);
    expect(found).toContain('name');
    expect(found).toContain('overlap');
  });

  test('when a member holds less than both say', () => {
    const shrunk = assemble([{ name: 'x', data: text, deflate: true, central: { size: 10 } }]);
    expect(anomalies(shrunk).map(({ details }) => details['field'])).toEqual(['size', 'content']);
  });
});

describe('flags, CRC and names', () => {
  test('a member marked as encrypted is told, unread, and looked into all the same', () => {
    expect(read([{ name: 'x', data: evil, flags: 1 }])).toEqual([
      'format zip',
      'member-flags x',
      'unread ENCRYPTED x',
      'format pickle x',
      'pickle x: os.system',
    ]);
  });

  test('a wrong CRC', () => {
    const lie = { crc: 7 };
    const found = anomalies(assemble([{ name: 'x', data: text, local: lie, central: lie }]));
    expect(found).toMatchObject([{ code: 'bad-crc', details: { reader: 'zip', expected: 7 } }]);
  });

  test('of a hundred odd names the rest is not told', () => {
    const members = Array.from({ length: 150 }, () => ({ name: '../x', data: text }));
    expect(anomalies(assemble(members)).length).toBeLessThan(103);
  });

  test('a duplicate, each of which is read', () => {
    const found = read([
      { name: 'x', data: text },
      { name: 'x', data: evil },
    ]);
    expect(found).toEqual([
      'format zip',
      'duplicate-member x',
      'format pickle x',
      'pickle x: os.system',
    ]);
  });

  test.each(['/etc/x', '../x', 'a/../../x', 'C:\\x', '\\x', 'a\0.txt', 'a\\..\\x'])(
    'the unsafe name %j',
    (name) => {
      expect(anomalies(assemble([{ name, data: text }]))).toMatchObject([
        { code: 'unsafe-member-name', details: { name } },
      ]);
    },
  );

  test('a name that is not UTF-8 is one character for each byte', () => {
    const bytes = assemble([{ name: latin1('caf\u00e9'), data: text }]);
    expect(zipDirectory(bytesSource(bytes)).entries[0]?.name).toBe('caf\u00e9');
  });
});

describe('bytes that no member owns', () => {
  const hidden: ZipMember = { name: 'x', data: evil, hidden: true };

  test.each([
    ['before', [hidden, { name: 'y', data: text }], {}],
    ['between', [{ name: 'a', data: text }, hidden, { name: 'y', data: text }], {}],
    ['between', [{ name: 'a', data: text }, hidden], {}],
    ['behind', [{ name: 'y', data: text }], { suffix: assemble([hidden]).subarray(0, -22) }],
    ['comment', [{ name: 'y', data: text }], { comment: assemble([hidden]).subarray(0, -22) }],
  ] as const)('hold a member %s', (where, members, options) => {
    const bytes = assemble(members, options);
    const found = anomalies(bytes);
    expect(found.map(({ code, details }) => [code, details['where']])).toContainEqual([
      'hidden-member',
      where,
    ]);
    expect(found.map(({ code }) => code)).toContain('hidden-pickle');
    expect(outline(bytes)).toContainEqual(expect.stringMatching(/^pickle @\d+: os\.system$/u));
  });

  test.each([
    ['before', { prefix: utf8('junk') }, 'tail-mismatch'],
    ['behind', { suffix: utf8('junk') }, 'tail-mismatch'],
    ['behind', { suffix: filled(9) }, 'tail-mismatch'],
    ['comment', { comment: utf8('made by hand') }, 'tail-mismatch'],
    ['comment', { comment: utf8('{"pickleproof.x":"cos\nsystem\n"}') }, 'tail-mismatch'],
    ['behind', { suffix: evil }, 'hidden-pickle'],
  ] as const)('hold bytes %s the members', (where, options, code) => {
    const found = anomalies(assemble([{ name: 'x', data: text }], options));
    expect(found.map((one) => one.code)).toContain(code);
    expect(found[0]?.details['where']).toBe(where);
  });

  test('hold bytes in a gap', () => {
    const members = [
      { name: 'x', data: text, gap: utf8('junk') },
      { name: 'y', data: text, descriptor: true, gap: utf8('junk') },
      { name: 'z', data: text, descriptor: true, align: 64, gap: concat(filled(90, 9)) },
    ];
    const found = anomalies(assemble(members));
    expect(found.map(({ details }) => details['length'])).toEqual([4, 4, 90]);
  });
});

describe('the end of the file', () => {
  const one: ZipMember[] = [{ name: 'x', data: evil }];
  const entry = (name: string): Uint8Array => assemble([{ name, data: text }]);

  test('two directories: the one measured back from the end, and the one pointed to', () => {
    const first = entry('a');
    const second = assemble([{ name: 'b', data: evil }], { prefix: first });
    const bytes = concat(second);
    // The end record now points to the first directory, and its size still to the second.
    new DataView(bytes.buffer).setUint32(bytes.length - 6, directoryStart(first), true);
    expect(anomalies(bytes)).toContainEqual(
      expect.objectContaining({ details: expect.objectContaining({ field: 'directory' }) }),
    );
  });

  test('two end records that each reach the end', () => {
    const inner = assemble(one);
    const bytes = assemble([{ name: 'y', data: text }], { comment: inner });
    expect(anomalies(bytes).map(({ details }) => details['field'])).toContain('end-record');
  });

  test('a size that does not fit: some readers only trust the offset', () => {
    const bytes = assemble(one, { end: { size: 5000 } });
    expect(anomalies(bytes)).toMatchObject([{ details: { field: 'directory' } }]);
    expect(outline(bytes)).toContain('pickle x: os.system');
  });

  test('a count that is not that of the members', () => {
    const found = anomalies(assemble(one, { end: { count: 5 } }));
    expect(found).toMatchObject([{ details: { field: 'entries', central: 5, local: 1 } }]);
  });

  test.each([
    ['no end record', utf8('PK\x03\x04').slice(), 'MALFORMED'],
    ['a cut archive', assemble(one).subarray(0, 40), 'MALFORMED'],
    ['a directory that starts too late', assemble(one, { end: { offset: 5000 } }), 'MALFORMED'],
    ['a directory without members', assemble(one, { end: { size: 0 } }), 'MALFORMED'],
    ['a directory cut short', assemble(one, { end: { size: 40 } }), 'MALFORMED'],
    ['a name that leaves the directory', longName(), 'MALFORMED'],
  ])('%s is refused', (_name, bytes, code) => {
    expect(outline(bytes)).toEqual(['format zip', `error ${code}`]);
  });

  function longName(): Uint8Array {
    const bytes = assemble(one).slice();
    bytes[directoryStart(bytes) + 28] = 0xff;
    return bytes;
  }

  test('a directory that is too large to be read', () => {
    const end = zip64End({ entries: 1, size: 2 ** 27, offset: 0 });
    const size = 2 ** 28;
    const source: ByteSource = {
      size,
      read: (offset, length) => {
        const bytes = filled(Math.max(0, Math.min(length, size - offset)));
        const at = size - end.length - offset;
        if (at < 0) return end.subarray(-at, -at + bytes.length);
        if (at < bytes.length) bytes.set(end.subarray(0, bytes.length - at), at);
        return bytes;
      },
    };
    expect(() => zipDirectory(source)).toThrow(/134217728 bytes, more than 67108864/u);
    expect(() => zipDirectory(source)).toThrow(ModelFileError);
  });

  test('zip64: sizes, offsets and counts from their wide fields', () => {
    const wide = concat(littleEndian(1, 2), littleEndian(16, 2), littleEndian(evil.length, 8));
    const extra = concat(wide, littleEndian(evil.length, 8));
    const all = { size: 0xffffffff, compressedSize: 0xffffffff, extra };
    const bytes = assemble([{ name: 'x', data: evil, central: all }]);
    expect(outline(bytes)).toContain('pickle x: os.system');
  });

  test('zip64: an end record that contradicts the small one', () => {
    const bytes = assemble(one);
    const start = directoryStart(bytes);
    const end = zip64End({ entries: 1, size: bytes.length - 22 - start, offset: start });
    const small = bytes.subarray(bytes.length - 22);
    expect(anomalies(concat(bytes.subarray(0, -22), end.subarray(0, -22), small))).toEqual([]);
    const lie = small.slice();
    lie[16] = 3;
    const found = anomalies(concat(bytes.subarray(0, -22), end.subarray(0, -22), lie));
    expect(found).toMatchObject([{ details: { field: 'directoryOffset', local: start } }]);
  });

  test('zip64: a locator that points somewhere else', () => {
    const bytes = assemble(one);
    const start = directoryStart(bytes);
    const size = bytes.length - 22 - start;
    const end = zip64End({ entries: 1, size, offset: start }, bytes.length - 22 + 1);
    const found = anomalies(concat(bytes.subarray(0, -22), end));
    expect(found).toMatchObject([{ details: { field: 'zip64-end' } }]);
  });
});

test.each([
  [
    'bzip2',
    12,
    '425a683931415926535917d9c0c5000001d44010000001000140002000219a68334d173c5dc914e142405f670314',
  ],
  [
    'xz',
    95,
    'fd377a585a0000016922de360200210116000000742fe5a301000380024e2e000dd2b57d000118046be9f0a59042990d010000000001595a',
  ],
])('a member compressed by %s is read', (_name, method, compressed) => {
  const fields = { method, size: 4, crc: crc32(Uint8Array.of(0x80, 2, 0x4e, 0x2e)) };
  const bytes = assemble([{ name: 'x', data: hex(compressed), local: fields, central: fields }]);
  expect(outline(bytes)).toEqual(['format zip', 'format pickle x', 'pickle x:']);
});

describe('members that cannot be read', () => {
  test.each([
    ['a method nobody can decode', { method: 99 }, {}, 'unread UNSUPPORTED x'],
    ['no local header', {}, { offset: 3 }, 'unread MALFORMED x'],
    ['an offset beyond the end', {}, { offset: 90_000 }, 'unread TRUNCATED x'],
    ['more data than there is', {}, { size: 90_000, compressedSize: 90_000 }, 'unread TRUNCATED x'],
    ['damaged data', { method: 8 }, { method: 8 }, 'unread MALFORMED x'],
  ])('%s', (_name, local, central, expected) => {
    const method = 'method' in local ? { method: local.method } : {};
    const bytes = assemble([
      { name: 'x', data: filled(40, 0xff), local, central: { ...method, ...central } },
    ]);
    expect(outline(bytes)).toContain(expected);
  });

  test('members that claim more than the archive holds are read only in part', () => {
    const members = Array.from({ length: 9 }, (_, index) => ({
      name: `${index}`,
      data: evil,
      phantom: index > 0,
      central: { offset: 0 },
    }));
    const found = outline(assemble(members));
    expect(found).toContain('pickle 0: os.system');
    expect(found).toContain('unread LIMIT_EXCEEDED');
    expect(found).not.toContain('pickle 8: os.system');
  });

  test('more members than agreed', () => {
    const members = Array.from({ length: 30 }, (_, index) => ({ name: `${index}`, data: text }));
    const budget = new Budget({ ...LIMITS, members: 29 });
    expect(outline(assemble(members), budget)).toEqual(['format zip', 'error LIMIT_EXCEEDED']);
  });
});

test('fails only with a ModelFileError, whatever is changed in the bytes', () => {
  const honest = assemble([
    { name: 'a/data', data: evil, descriptor: true, align: 64 },
    { name: 'b', data: evil, deflate: true, gap: filled(3) },
    { name: 'c', data: text, hidden: true },
  ]);
  const change = fc.tuple(fc.nat(honest.length - 1), fc.nat(255));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), fc.nat(200), (changes, cut) => {
      const bytes = honest.slice(0, honest.length - (cut < 150 ? 0 : cut - 150));
      for (const [at, value] of changes) bytes[at % bytes.length] = value;
      outline(bytes);
    }),
    { numRuns: 600 },
  );
});

/** Where the directory of a zip without comment starts. */
function directoryStart(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 6, true);
}

/** Zip64 end record, its locator, and an end record that refers to them. */
function zip64End(
  end: { readonly entries: number; readonly size: number; readonly offset: number },
  position: number = end.offset + end.size,
): Uint8Array {
  return concat(
    utf8('PK\x06\x06'),
    littleEndian(44, 8),
    littleEndian(0, 12),
    littleEndian(end.entries, 8),
    littleEndian(end.entries, 8),
    littleEndian(end.size, 8),
    littleEndian(end.offset, 8),
    utf8('PK\x06\x07'),
    littleEndian(0, 4),
    littleEndian(position, 8),
    littleEndian(1, 4),
    utf8('PK\x05\x06'),
    littleEndian(0, 4),
    littleEndian(0xffff, 2),
    littleEndian(0xffff, 2),
    filled(8, 0xff),
    littleEndian(0, 2),
  );
}
