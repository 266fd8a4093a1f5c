import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  STOP,
  call,
  concat,
  filled,
  global,
  npy as assemble,
  objectNpy,
  pickle,
  proto,
  str,
  utf8,
} from '../../test/assembler.ts';
import { outline } from '../../test/outline.ts';
import { bytesSource, type ByteSource } from '../core/source.ts';
import { dtypeOf } from './npy-dtype.ts';
import { parseLiteral } from './npy-literal.ts';

const evil = pickle(proto(2), call(global('os', 'system'), str('echo inert')), STOP);
const withHeader = (header: string, data: Uint8Array = evil): Uint8Array =>
  assemble({ header, data });

describe('an array of numbers', () => {
  test.each([
    ['<f8', [2, 3], 48],
    ['|b1', [5], 5],
    ['|?', [5], 5],
    ['<c16', [1], 16],
    ['<U3', [2], 24],
    ['|S7', [3], 21],
    ['<M8[ns]', [2], 16],
    ['|V5', [2], 10],
    ['<f8', [0, 7], 0],
  ])('%s %j is a tensor and nothing else', (descr, shape, size) => {
    const found = outline(assemble({ descr, shape, data: filled(size, 1) }));
    expect(found).toEqual(['format npy', `tensor array ${descr} [${shape.join(', ')}]`]);
  });

  test('in every version, and without dimensions', () => {
    const header = "{'descr': '<i4', 'fortran_order': True, 'shape': (), }";
    for (const version of [1, 2, 3] as const) {
      const bytes = assemble({ header, version, data: filled(4) });
      expect(outline(bytes)).toEqual(['format npy', 'tensor array <i4 []']);
    }
  });

  test('with fields', () => {
    const header = `{'descr': [('a', '<f4'), (('title', 'b'), '|u1', (2, 2)), ('c', [('d', '<i2')]), ('', '|V2')], 'fortran_order': False, 'shape': (2,)}`;
    expect(outline(withHeader(header, filled(24)))).toEqual([
      'format npy',
      'tensor array structured [2]',
    ]);
  });

  test('with too little data', () => {
    const bytes = assemble({ descr: '<f8', shape: [2], data: filled(15) });
    expect(outline(bytes)).toContain('unread TRUNCATED array');
    expect(outline(stream(bytes))).toContain('unread TRUNCATED array');
    const huge = assemble({ descr: '<f8', shape: [2 ** 40, 2 ** 40], data: filled(8) });
    expect(outline(huge)).toContain('unread TRUNCATED array');
  });

  test('with more data than described, which may be a pickle', () => {
    const bytes = assemble({ descr: '<f8', shape: [1], data: concat(filled(8), 0x7e, evil) });
    for (const found of [outline(bytes), outline(stream(bytes))]) {
      expect(found).toContain('tail-mismatch');
      expect(found).toContainEqual(expect.stringMatching(/^pickle @\d+: os\.system$/u));
    }
  });

  test('with more data than is decompressed to look behind it', () => {
    const bytes = assemble({ descr: '<f8', shape: [2 ** 30], data: filled(200_000) });
    expect(outline(stream(bytes))).toEqual(['format npy', 'tensor array <f8 [1073741824]']);
  });
});

describe('an array of objects', () => {
  test('is a pickle', () => {
    expect(outline(objectNpy(evil))).toEqual(['format npy', 'pickle objects: os.system']);
  });

  test.each(['O', '|O', '|O8', '<O4'])('when its type is %s', (descr) => {
    expect(outline(assemble({ descr, data: evil }))).toContain('pickle objects: os.system');
  });

  test('when only one field holds objects', () => {
    const header =
      "{'descr': [('a', '<f4'), ('b', [('c', '|O')])], 'fortran_order': False, 'shape': (1,)}";
    expect(outline(withHeader(header))).toContain('pickle objects: os.system');
  });

  test('whose pickle breaks off, or is followed by more', () => {
    expect(outline(objectNpy(evil.subarray(0, -1)))).toContain('truncated objects');
    const found = outline(objectNpy(concat(pickle(proto(2), 0x4e, STOP), evil)));
    expect(found.slice(1, 4)).toEqual([
      'pickle objects:',
      'tail-mismatch',
      expect.stringMatching('hidden'),
    ]);
  });
});

describe('a header that is not a plain description', () => {
  const fields = "'descr': '|O', 'fortran_order': False, 'shape': (1,)";
  test.each([
    ['a call', `__import__('os').system('echo inert') or {${fields}}`],
    ['an expression', "{'descr': '|O', 'fortran_order': 1 > 2, 'shape': (1,)}"],
    ['a comprehension', "{'descr': '|O', 'fortran_order': False, 'shape': tuple(x for x in (1,))}"],
    ['a name', "{'descr': O, 'fortran_order': False, 'shape': (1,)}"],
    ['a number for a truth value', "{'descr': '|O', 'fortran_order': 0, 'shape': (1,)}"],
    ['a missing key', "{'descr': '|O', 'shape': (1,)}"],
    ['an extra key', `{${fields}, 'x': 1}`],
    ['a key twice', "{'descr': '|O', 'descr': '<f8', 'shape': (1,)}"],
    ['a number for a shape', "{'descr': '|O', 'fortran_order': False, 'shape': 1}"],
    ['a negative shape', "{'descr': '|O', 'fortran_order': False, 'shape': (-1,)}"],
    ['more after the dict', `{${fields}}, 1`],
    ['nothing', ''],
    ['an open dict', `{${fields}`],
    ['a dict without a colon', "{'descr'}"],
    ['a dict without commas', "{'descr': '|O' 'shape': (1,)}"],
    ['brackets without commas', "{'descr': ('a' 'b'), 'fortran_order': False, 'shape': (1,)}"],
    [
      'deep nesting',
      `{'descr': ${'['.repeat(50)}${']'.repeat(50)}, 'fortran_order': False, 'shape': (1,)}`,
    ],
  ])('%s: what follows is searched all the same', (_name, header) => {
    const found = outline(withHeader(header));
    expect(found.slice(0, 3)).toEqual(['format npy', 'header-expression', 'unread MALFORMED']);
    expect(found).toContainEqual(expect.stringMatching(/^pickle @\d+: os\.system$/u));
  });

  test.each(['float64', 'f8,O', 'i', '<x4', '', '|O\\x38'])('the unknown type %j', (descr) => {
    const found = outline(assemble({ descr, data: evil }));
    expect(found.slice(0, 2)).toEqual(['format npy', 'unread MALFORMED']);
    expect(found).toContainEqual(expect.stringMatching(/^pickle @\d+: os\.system$/u));
  });

  test.each([
    ['version 4', concat(assemble({ data: filled(8) })).with(6, 4), 'UNSUPPORTED'],
    ['version 1.1', concat(assemble({ data: filled(8) })).with(7, 1), 'UNSUPPORTED'],
    ['half a header', assemble({ data: filled(8) }).subarray(0, 40), 'TRUNCATED'],
    ['no length', assemble({ data: filled(8) }).subarray(0, 9), 'TRUNCATED'],
    ['a huge header', concat(0x93, utf8('NUMPY'), 2, 0, filled(4, 0x7f)), 'LIMIT_EXCEEDED'],
  ])('%s is refused', (_name, bytes, code) => {
    expect(outline(bytes)).toEqual(['format npy', `error ${code}`]);
  });
});

describe('literals', () => {
  test('as old and new Pythons write them', () => {
    expect(parseLiteral(` {u"a": (1L, -2, +3), 'b': [], 'c': (4), "d": None} `)).toEqual({
      kind: 'dict',
      entries: [
        [text('a'), { kind: 'sequence', items: [int(1), int(-2), int(3)] }],
        [text('b'), { kind: 'sequence', items: [] }],
        [text('c'), int(4)],
        [text('d'), { kind: 'word', word: 'None' }],
      ],
    });
  });

  test('dtypes that numpy does not write are not guessed at', () => {
    expect(dtypeOf(undefined)).toBeUndefined();
    expect(dtypeOf(int(3))).toBeUndefined();
    expect(dtypeOf({ kind: 'sequence', items: [int(3)] })).toBeUndefined();
    expect(dtypeOf(parseLiteral("[('a', '<f4', 'x')]"))).toBeUndefined();
    expect(dtypeOf(parseLiteral("[('a', '<f4', 3)]"))?.itemSize).toBe(12);
    expect(dtypeOf(parseLiteral("[('a', '<f4', -3)]"))).toBeUndefined();
  });

  const text = (value: string) => ({ kind: 'text', text: value }) as const;
  const int = (value: number) => ({ kind: 'int', value }) as const;
});

test('fails only with a ModelFileError, whatever is changed in the bytes', () => {
  const honest = objectNpy(evil);
  const change = fc.tuple(fc.nat(honest.length - 1), fc.nat(255));
  fc.assert(
    fc.property(
      fc.array(change, { minLength: 1, maxLength: 6 }),
      fc.string(),
      (changes, header) => {
        const bytes = honest.slice();
        for (const [at, value] of changes) bytes[at] = value;
        outline(bytes);
        outline(withHeader(header));
      },
    ),
    { numRuns: 500 },
  );
});

/** The same bytes from a stream whose end is not known before it was reached. */
function stream(bytes: Uint8Array): ByteSource {
  const source = bytesSource(bytes);
  let size = Number.POSITIVE_INFINITY;
  return {
    get size() {
      return size;
    },
    read: (offset, length) => {
      if (offset + length >= bytes.length) size = bytes.length;
      return source.read(offset, length);
    },
  };
}
