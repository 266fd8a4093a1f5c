import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  STOP,
  call,
  concat,
  filled,
  global,
  pickle,
  proto,
  str,
  tar as assemble,
  utf8,
  type TarMember,
} from '../../test/assembler.ts';
import { outline } from '../../test/outline.ts';
import { Budget, LIMITS } from '../core/limits.ts';
import { bytesSource, type ByteSource } from '../core/source.ts';
import { parseTarHeader } from './tar-header.ts';
import { tarMembers, type TarMember as Read } from './tar-members.ts';
import { tar } from './tar.ts';

const evil = pickle(proto(2), call(global('os', 'system'), str('echo inert')), STOP);
const text = utf8('some text');
const members = (bytes: Uint8Array): Read[] => [...tarMembers(bytesSource(bytes))];

describe('members', () => {
  test('are handed out by content, whatever their name', () => {
    const found = outline(
      assemble(
        { name: 'readme', data: text },
        { name: 'folder/', type: '5' },
        { name: 'folder/model', data: evil },
        { name: 'old', data: evil, type: '\0' },
      ),
    );
    expect(found).toEqual([
      'format tar',
      'format pickle folder/model',
      'pickle folder/model: os.system',
      'format pickle old',
      'pickle old: os.system',
    ]);
  });

  test('of unknown types are files, for tarfile too', () => {
    expect(outline(assemble({ name: 'x', data: evil, type: 'Z' }))).toContain(
      'pickle x: os.system',
    );
  });

  test('named twice or unsafely are told', () => {
    const found = outline(
      assemble({ name: 'a', data: text }, { name: 'a', data: text }, { name: '../a', data: text }),
    );
    expect(found).toEqual(['format tar', 'duplicate-member a', 'unsafe-member-name ../a']);
  });

  test('that are links are told, and flagged when they lead outside', () => {
    const bytes = assemble(
      { name: 'inside', type: '2', linkName: 'a' },
      { name: 'outside', type: '2', linkName: '/etc/passwd' },
      { name: 'hard', type: '1', linkName: '../x' },
    );
    expect(outline(bytes)).toEqual([
      'format tar',
      'unsafe-member-name outside',
      'unsafe-member-name hard',
    ]);
    const parts = [...tar.read(bytesSource(bytes), { budget: new Budget() })];
    expect(parts[0]).toEqual({ kind: 'metadata', name: 'inside ->', value: 'a' });
  });

  test('that a link claims to have are not skipped: links have no data', () => {
    const bytes = assemble(
      { name: 'link', type: '2', linkName: 'a', claimedSize: 1024 },
      { name: 'model', data: evil },
    );
    expect(outline(bytes)).toContain('pickle model: os.system');
  });

  test('with holes are not judged', () => {
    const found = outline(assemble({ name: 'x', data: text, type: 'S' }));
    expect(found).toEqual(['format tar', 'unread UNSUPPORTED x']);
  });

  test.each([600, 3000])('that claim %d bytes and have fewer', (claimedSize) => {
    const bytes = assemble({ name: 'x', data: evil, claimedSize }).subarray(0, 1024);
    expect(outline(bytes)).toContain('unread TRUNCATED x');
    expect(outline(endless(bytes))).toContain('unread TRUNCATED x');
  });

  test('more than agreed are refused', () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ name: `${index}`, data: text }));
    const budget = new Budget({ ...LIMITS, members: 11 });
    expect(outline(assemble(...many), budget).at(-1)).toBe('error LIMIT_EXCEEDED');
  });
});

describe('long names', () => {
  const long = `${'folder/'.repeat(30)}model`;
  const record = (keyword: string, value: string): string => {
    const rest = ` ${keyword}=${value}\n`;
    const length = rest.length + String(rest.length + 3).length;
    return `${length}${rest}`;
  };
  const pax = (...records: string[]): TarMember => ({
    name: 'pax',
    type: 'x',
    data: utf8(records.join('')),
  });

  test('of GNU', () => {
    const longName = { name: '././@LongLink', type: 'L', data: utf8(`${long}\0`) };
    const longLink = { name: '././@LongLink', type: 'K', data: utf8('elsewhere\0') };
    const bytes = assemble(longName, longLink, { name: 'short', type: '2', linkName: 'x' });
    expect(members(bytes)).toMatchObject([{ name: long, link: 'elsewhere' }]);
  });

  test('of pax, with a size that wins', () => {
    const bytes = assemble(
      pax(
        record('path', long),
        record('size', '9'),
        record('linkpath', 'there'),
        record('uid', '0'),
      ),
      { name: 'short', data: text, claimedSize: 0 },
      { name: 'next', data: text },
    );
    expect(members(bytes)).toMatchObject([
      { name: long, size: 9, link: 'there' },
      { name: 'next', size: 9 },
    ]);
  });

  test('of pax for all members', () => {
    const all = { ...pax(record('path', long)), type: 'g' };
    const found = members(assemble(all, { name: 'a' }, { name: 'b' }));
    expect(found.map(({ name }) => name)).toEqual([long, long]);
  });

  test('of pax for sparse members', () => {
    const sparse = pax(record('GNU.sparse.major', '1'), record('GNU.sparse.name', 'real'));
    expect(members(assemble(sparse, { name: 'x', data: text }))).toMatchObject([
      { name: 'real', sparse: true },
    ]);
  });

  test('of ustar, in two pieces', () => {
    const bytes = assemble({ name: 'model', data: text });
    bytes.set(utf8('a/long/folder'), 345);
    const sum = bytes.subarray(0, 512).reduce((total, byte, at) => {
      return total + (at >= 148 && at < 156 ? 0x20 : byte);
    }, 0);
    bytes.set(utf8(`${sum.toString(8).padStart(6, '0')}\0 `), 148);
    expect(members(bytes)[0]?.name).toBe('a/long/folder/model');
  });

  test.each([
    ['no length', 'path=x\n', 'MALFORMED'],
    ['no keyword', '9 path x\n', 'MALFORMED'],
    ['a length of nothing', '0 a=b\n', 'MALFORMED'],
    ['too much of it', 'x'.repeat(2 ** 20 + 1), 'LIMIT_EXCEEDED'],
  ])('refused: pax records with %s', (_name, records, code) => {
    const bytes = assemble(pax(records), { name: 'x', data: text });
    expect(outline(bytes)).toContain(`error ${code}`);
  });
});

describe('headers', () => {
  const block = assemble({ name: 'x', data: text }).subarray(0, 512);
  const withField = (offset: number, field: Uint8Array): Uint8Array => {
    const changed = block.slice();
    changed.set(field, offset);
    const sum = changed.reduce(
      (total, byte, at) => total + (at >= 148 && at < 156 ? 0x20 : byte),
      0,
    );
    changed.set(utf8(`${sum.toString(8).padStart(6, '0')}\0 `), 148);
    return changed;
  };

  test.each([
    ['octal', utf8('00000000017\0'), 15],
    ['octal as Python writes it', utf8('0o0000001_7\0'), 15],
    ['nothing', filled(12), 0],
    ['base 256', concat(0x80, filled(9), 1, 2), 258],
  ])('with a size in %s', (_name, field, size) => {
    expect(parseTarHeader(withField(124, field))?.size).toBe(size);
  });

  test.each([
    ['a size below zero', withField(124, filled(12, 0xff))],
    ['a size that is no number', withField(124, utf8('nine        '))],
    ['a wrong checksum', concat(block.subarray(0, 511), 1)],
    ['fewer than 512 bytes', block.subarray(0, 511)],
  ])('with %s are none', (_name, bytes) => {
    expect(parseTarHeader(bytes)).toBeUndefined();
    expect(tar.detect(bytes, bytesSource(bytes))).toBe(false);
  });

  test('summed as signed bytes are headers too', () => {
    const changed = block.slice();
    changed[0] = 0xe9;
    const sum = changed.reduce(
      (total, byte, at) => total + (at >= 148 && at < 156 ? 0x20 : byte > 127 ? byte - 256 : byte),
      0,
    );
    changed.set(utf8(`${sum.toString(8).padStart(6, '0')}\0 `), 148);
    expect(parseTarHeader(changed)?.name).toBe('\u00e9');
  });
});

describe('behind the last member', () => {
  const bytes = assemble({ name: 'x', data: text });

  test('zeros are padding', () => {
    expect(outline(concat(bytes, filled(100_000)))).toEqual(['format tar']);
    expect(outline(endless(concat(bytes, filled(1000))))).toEqual(['format tar']);
  });

  test('a second archive is told and read, and so is a pickle', () => {
    const found = outline(concat(bytes, assemble({ name: 'y', data: evil }), evil));
    expect(found).toContain('tail-mismatch');
    expect(found).toContainEqual(expect.stringMatching(/^pickle @\d+!y: os\.system$/u));
  });

  test('a damaged header ends the archive, as for tarfile', () => {
    const broken = assemble({ name: 'y', data: evil, checksum: 1 });
    const found = outline(concat(bytes.subarray(0, 1024), broken));
    expect(found).toContain('tail-mismatch');
    expect(found).toContainEqual(expect.stringMatching(/^hidden-pickle/u));
  });
});

test('fails only with a ModelFileError, whatever is changed in the bytes', () => {
  const honest = assemble(
    { name: 'pax', type: 'x', data: utf8('11 path=abc\n') },
    { name: 'a', data: evil },
    { name: 'b', type: 'L', data: utf8('name\0') },
    { name: 'c', data: text },
  );
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

/** A stream whose end is not known before it was reached. */
function endless(bytes: Uint8Array): ByteSource {
  let size = Number.POSITIVE_INFINITY;
  return {
    get size() {
      return size;
    },
    read: (offset, length) => {
      if (offset + length >= bytes.length) size = bytes.length;
      return bytes.subarray(Math.min(offset, bytes.length), offset + length);
    },
  };
}
