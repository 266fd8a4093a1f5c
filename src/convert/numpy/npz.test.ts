import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  filled,
  npy as assembled,
  npz as assembledZip,
  objectNpy,
  pickle,
  proto,
  utf8,
} from '../../../test/assembler.ts';
import { call, global, str, STOP, zip } from '../../../test/assembler.ts';
import { convertInMemory, modelContext, modelFrom } from '../../../test/memory-output.ts';
import { scanned } from '../../../test/scanned.ts';
import {
  anyTensor,
  canonicalHex,
  dictOf,
  modelOf,
  outlineOf,
  tensorOf,
} from '../../../test/tensor-model.ts';
import { ModelFileError } from '../../core/error.ts';
import { bytesSource } from '../../core/source.ts';
import { flatten } from '../flatten.ts';
import { DTYPES, type DType } from '../model/dtype.ts';
import { readModelAs } from '../read-model.ts';
import { npy } from '../writers/npy.ts';
import { npz } from '../writers/npz.ts';
import { npyHeader } from './npy-header.ts';
import { numpyType } from './numpy-type.ts';

const FOLDER = 'test/fixtures/convert/arrays';
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(`${FOLDER}/${name}`));

interface Expected {
  readonly descr: string;
  readonly shape: readonly number[];
  readonly data: string;
}
const EXPECTED = JSON.parse(readFileSync(`${FOLDER}/expected.json`, 'utf8')) as Record<
  string,
  Expected
>;

describe('files of numpy', () => {
  test.each(['stored.npz', 'deflated.npz'])(
    '%s holds every array bit by bit, also after a round trip',
    (name) => {
      const read = modelFrom(fixture(name), 'npz');
      const { output, conversion } = convertInMemory(read, npz);
      expect(conversion.lossy).toBe(false);
      for (const model of [read, modelFrom(output.bytesOf('model.npz'), 'npz')]) {
        const { tensors } = flatten(model.root);
        expect(tensors.map((named) => named.name)).toEqual(Object.keys(EXPECTED));
        for (const { name: array, tensor } of tensors) {
          expect([array, tensor.shape, canonicalHex(tensor)]).toEqual([
            array,
            EXPECTED[array]?.shape,
            EXPECTED[array]?.data,
          ]);
        }
      }
    },
  );

  test.each(['record', 'scalar'])('%s.npy is written as numpy writes it', (name) => {
    const { output } = convertInMemory(modelFrom(fixture(`${name}.npy`), 'npy'), npy);
    expect(output.bytesOf('model.npy')).toEqual(fixture(`${name}.npy`));
  });

  test('an array in column order becomes one in row order', () => {
    const { output } = convertInMemory(modelFrom(fixture('u1.fortran.npy'), 'npy'), npy);
    const back = modelFrom(output.bytesOf('model.npy'), 'npy');
    expect(outlineOf(back)).toEqual({ '': `U8 [2, 3, 4] ${EXPECTED['u1.fortran']?.data}` });
  });

  test('arrays of objects are values, and no tensors', () => {
    const { conversion } = convertInMemory(modelFrom(fixture('objects.npz'), 'npz'), npz);
    expect(conversion.tensors.count).toBe(1);
    expect(conversion.dropped.map(({ path }) => path)).toEqual(['words']);
  });

  test.each(['stored.npz', 'deflated.npz', 'record.npy'])('%s is clean', (name) => {
    expect(scanned(fixture(name), name).verdict).toBe('clean');
  });
});

describe('what is written', () => {
  const NUMPY = (Object.keys(DTYPES) as DType[]).filter(
    (name) => DTYPES[name].bits > 0 && name !== 'TIME',
  );

  test('every number type survives, also those that numpy does not have', () => {
    const WHOLE = NUMPY.filter((name) => DTYPES[name].bits >= 8);
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z.]{1,9}[a-z]$/), anyTensor(WHOLE)),
        (tensors) => {
          const model = modelOf(dictOf(tensors));
          const { output } = convertInMemory(model, npz);
          expect(outlineOf(modelFrom(output.bytesOf('model.npz'), 'npz'))).toEqual(
            outlineOf(model),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  test('elements smaller than a byte keep their shape in the notes', () => {
    const model = modelOf(dictOf({ w: tensorOf('F4', [2, 2], Uint8Array.of(0x12, 0x34)) }));
    const bytes = convertInMemory(model, npz).output.bytesOf('model.npz');
    expect(outlineOf(modelFrom(bytes, 'npz'))).toEqual({ w: 'F4 [2, 2] 1234' });
    expect(Buffer.from(bytes).toString('latin1')).toContain("'descr': '|u1'");
  });

  test('the comment says where the model comes from', () => {
    const { output } = convertInMemory(modelOf(dictOf({ w: tensorOf('U8', [1], filled(1)) })), npz);
    const bytes = output.bytesOf('model.npz');
    expect(Buffer.from(bytes).toString('latin1')).toContain('{"pickleproof.');
    expect(scanned(bytes, 'm.npz')).toMatchObject({
      format: 'npz',
      verdict: 'clean',
    });
  });

  test.each(['../w', '/w', 'a\0', '\ud800', '__pickleproof__'])(
    'the name %j is dropped',
    (name) => {
      const model = modelOf(
        dictOf({ [name]: tensorOf('U8', [1], filled(1)), ok: tensorOf('U8', [], filled(1)) }),
      );
      const { conversion, output } = convertInMemory(model, npz);
      expect(conversion.dropped.map(({ path }) => path)).toEqual([name]);
      expect(conversion.lossy).toBe(true);
      expect(outlineOf(modelFrom(output.bytesOf('model.npz'), 'npz'))).toEqual({ ok: 'U8 [] 00' });
    },
  );

  test('a type that is not what numpy would write is dropped', () => {
    const odd = { itemBytes: 4, descr: "[('a', '<f4')], 'evil': 1" };
    const model = modelOf(dictOf({ w: tensorOf('RECORD', [1], filled(4), odd) }));
    const { conversion } = convertInMemory(model, npz);
    expect(conversion.dropped).toMatchObject([{ path: 'w', reason: 'numpy has no such type' }]);
  });

  test('an npy holds one array of a type that numpy has', () => {
    const one = tensorOf('BF16', [1], filled(2));
    expect(() => convertInMemory(modelOf(dictOf({ a: one, b: one })), npy)).toThrow(
      'holds one array',
    );
    expect(() => convertInMemory(modelOf(dictOf({ a: one })), npy)).toThrow('numpy has no BF16');
  });

  test('one array without a name is what numpy calls arr_0', () => {
    const root = { kind: 'tensor', type: 'array', tensor: tensorOf('U8', [1], filled(1)) } as const;
    const { output } = convertInMemory(modelOf(root), npz);
    expect(outlineOf(modelFrom(output.bytesOf('model.npz'), 'npz'))).toEqual({
      arr_0: 'U8 [1] 00',
    });
  });

  test('letters beyond Latin-1 make a header of version 3', () => {
    const header = npyHeader({ shape: [] }, "[('\u03b1', '<f4')]");
    expect([header[6], header.length % 64, header.at(-1)]).toEqual([3, 0, 10]);
    expect(() => npyHeader({ shape: [] }, `'${'x'.repeat(10_000)}'`)).toThrow('more than 10000');
  });
});

describe('types', () => {
  test.each([
    ['<M8[25s]', 'TIME <M8[25s]'],
    ['>m8[D]', 'TIME <m8[D]'],
    ['|?', 'BOOL undefined'],
    ['|V3', 'RECORD |V3'],
    ['|a4', 'BYTES |S4'],
    ['<x4', undefined],
    ['<f4[s]', undefined],
    ['nonsense', undefined],
  ])('%s is %s', (text, expected) => {
    const type = numpyType({ kind: 'text', text });
    expect(type && `${type.dtype} ${type.descr}`).toBe(expected);
  });
});

describe('what is refused', () => {
  const evil = pickle(proto(2), call(global('os', 'system'), str('echo inert')), STOP);
  const array = assembled({ shape: [1], data: filled(8) });

  test.each([
    ['too few bytes', assembled({ shape: [2], data: filled(8) }), 'TRUNCATED'],
    ['too many bytes', assembled({ shape: [1], data: filled(9) }), 'MALFORMED'],
    ['a size beyond numbers', assembled({ shape: [2 ** 60], data: filled(8) }), 'MALFORMED'],
    [
      'many dimensions',
      assembled({ shape: Array.from({ length: 65 }, () => 1), data: filled(8) }),
      'MALFORMED',
    ],
    ['an unknown type', assembled({ descr: '<x8', data: filled(8) }), 'UNSUPPORTED'],
    [
      'a header that is code',
      assembled({ header: '__import__("os")', data: filled(8) }),
      'MALFORMED',
    ],
  ])('%s', (_name, bytes, code) => {
    expect(() => modelFrom(bytes, 'npy')).toThrow(expect.objectContaining({ code }));
    expect(() => modelFrom(assembledZip({ a: bytes }), 'npz')).toThrow(
      expect.objectContaining({ code }),
    );
  });

  test('a member that is no array, and two of one name', () => {
    expect(() => modelFrom(zip([{ name: 'a.txt', data: utf8('x') }]), 'npz')).toThrow(
      'is no array',
    );
    const twice = zip([
      { name: 'a.npy', data: array },
      { name: 'a.npy', data: array },
    ]);
    expect(() => modelFrom(twice, 'npz')).toThrow('readers disagree');
  });

  test('calls in arrays of objects are not made, and told', () => {
    const model = modelFrom(assembledZip({ a: objectNpy(evil), w: array }), 'npz');
    const { conversion } = convertInMemory(model, npz);
    expect(conversion.notRun).toMatchObject([{ target: 'os.system', how: 'reduce' }]);
  });

  test.each([
    '{"schema":"pickleproof/npz/v1","types":{"w":{"dtype":"BF16","shape":[9]}}}',
    '{"schema":"pickleproof/npz/v1","types":{"w":{"dtype":"X","shape":[4]}}}',
    '{"schema":"pickleproof/npz/v1","types":{"w":{"dtype":"BF16","shape":[-4]}}}',
  ])('notes that do not fit: %s', (text) => {
    expect(() => withNotes(text)).toThrow(expect.objectContaining({ code: 'MALFORMED' }));
  });

  test.each(['no json', '{"schema":"other"}', '7'])(
    'the name of the notes with %s is just an array',
    (text) => {
      expect(Object.keys(outlineOf(withNotes(text)))).toEqual(['__pickleproof__', 'w']);
    },
  );

  function withNotes(text: string): ReturnType<typeof modelFrom> {
    const data = new Uint8Array(Buffer.from(text, 'utf-8').length * 4);
    for (const [i, letter] of Array.from(text).entries()) data[4 * i] = letter.charCodeAt(0);
    const notes = assembled({
      header: `{'descr': '<U${text.length}', 'fortran_order': False, 'shape': (), }`,
      data,
    });
    const w = assembled({ descr: '<u2', shape: [4], data: filled(8) });
    return modelFrom(assembledZip({ __pickleproof__: notes, w }), 'npz');
  }

  test('it fails only with a ModelFileError, whatever the bytes', () => {
    const good = [fixture('stored.npz'), fixture('record.npy')];
    fc.assert(
      fc.property(
        fc.nat(1),
        fc.nat(),
        fc.integer({ min: 0, max: 255 }),
        fc.nat(),
        (which, at, byte, cut) => {
          const bytes = good[which]?.slice() ?? filled(0);
          bytes[at % bytes.length] = byte;
          const source = bytesSource(
            bytes.subarray(0, cut % 3 === 0 ? cut % bytes.length : undefined),
          );
          try {
            outlineOf(readModelAs(source, modelContext(), which === 0 ? 'npz' : 'npy'));
          } catch (error) {
            expect(error).toBeInstanceOf(ModelFileError);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
