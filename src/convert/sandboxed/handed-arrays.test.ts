import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ModelFileError } from '../../core/error.ts';
import { bytesSource } from '../../core/source.ts';
import { flatten } from '../flatten.ts';
import type { Model } from '../model/model.ts';
import { readTensor } from '../model/read-tensor.ts';
import { HANDED_COUNTS, HandedArrays, type HandedLimits } from './handed-arrays.ts';

const LIMITS: HandedLimits = { bytes: 10_000, ...HANDED_COUNTS };

/** A frame as guest/arrays.py writes it. */
function frame(header: unknown, data: readonly number[] = []): Uint8Array {
  const text = new TextEncoder().encode(
    typeof header === 'string' ? header : JSON.stringify(header),
  );
  const bytes = new Uint8Array(4 + text.length + data.length);
  new DataView(bytes.buffer).setUint32(0, text.length, true);
  bytes.set(text, 4);
  bytes.set(data, 4 + text.length);
  return bytes;
}

const weight = { kind: 'array', path: ['net', 'weight'], dtype: 'U8', shape: [2, 2], bytes: 4 };
const end = (arrays: number, left = 0): Uint8Array => frame({ kind: 'end', arrays, left });

function take(frames: readonly Uint8Array[], limits: HandedLimits = LIMITS, piece = 7): Model {
  const spooled: number[] = [];
  const arrays = new HandedArrays((bytes) => spooled.push(...bytes), limits);
  const all = Uint8Array.from(frames.flatMap((one) => [...one]));
  for (let at = 0; at < all.length; at += piece) arrays.take(all.subarray(at, at + piece));
  return arrays.model(bytesSource(Uint8Array.from(spooled)), {
    format: 'pickle',
    framework: 'np',
  });
}

function tensorsOf(model: Model): Record<string, readonly number[]> {
  const named = flatten(model.root).tensors.map(({ name, tensor }): [string, number[]] => {
    return [name, [...readTensor(tensor)].flatMap((bytes) => [...bytes])];
  });
  return Object.fromEntries(named);
}

function codeOf(frames: readonly Uint8Array[], limits?: HandedLimits): string {
  try {
    take(frames, limits);
    return 'taken';
  } catch (error) {
    if (error instanceof ModelFileError) return error.code;
    throw error;
  }
}

describe('what a guest hands out', () => {
  test('becomes a model, its arrays where they were', () => {
    const bias = { ...weight, path: ['net', 'bias'], dtype: 'F16', shape: [1], bytes: 2 };
    const frames = [frame(weight, [1, 2, 3, 4]), frame(bias, [5, 6]), end(2)];
    expect(tensorsOf(take(frames))).toEqual({ 'net.weight': [1, 2, 3, 4], 'net.bias': [5, 6] });
  });

  test('may be one array without a name', () => {
    const frames = [frame({ ...weight, path: [] }, [1, 2, 3, 4]), end(1)];
    expect(take(frames).root).toMatchObject({ kind: 'tensor', tensor: { shape: [2, 2] } });
  });

  test('may hold one array in two places, which is kept once', () => {
    const alias = { kind: 'alias', path: ['head'], of: ['net', 'weight'] };
    const { tensors } = flatten(take([frame(weight, [1, 2, 3, 4]), frame(alias), end(2)]).root);
    const [one, other] = tensors.map(({ tensor }) => tensor.data);
    expect(other).toEqual(one);
    expect(other).toMatchObject({ storage: { bytes: 4 } });
  });

  test('names what it is not, and how much more there was', () => {
    const left = { kind: 'left', path: ['epoch'], type: 'int' };
    const model = take([frame(weight, [1, 2, 3, 4]), frame(left), end(1, 5)]);
    expect(model.left).toEqual([
      { path: 'epoch', kind: 'value', type: 'int' },
      { path: '(4 more)', kind: 'values' },
    ]);
  });

  test('may hold texts and times, with their sizes and units', () => {
    const text = { ...weight, path: ['t'], dtype: 'TEXT', itemBytes: 8, shape: [1], bytes: 8 };
    const time = { ...weight, path: ['d'], dtype: 'TIME', descr: '<M8[ns]', shape: [1], bytes: 8 };
    const eight = [1, 2, 3, 4, 5, 6, 7, 8];
    const model = take([frame(text, eight), frame(time, eight), end(2)]);
    expect(flatten(model.root).tensors.map(({ tensor }) => tensor)).toMatchObject([
      { dtype: 'TEXT', itemBytes: 8 },
      { dtype: 'TIME', descr: '<M8[ns]' },
    ]);
  });
});

describe('a guest that lies', () => {
  test.each([
    ['no JSON', '{'],
    ['no object', '[]'],
    ['null', 'null'],
    ['no kind', '{}'],
    ['a field too many', { ...weight, more: 1 }],
    ['a type that is none', { ...weight, dtype: 'U9' }],
    ['a type that is not taken', { ...weight, dtype: 'RECORD', itemBytes: 1 }],
    ['a type of an object', { ...weight, dtype: 'toString' }],
    ['fewer bytes than its shape', { ...weight, bytes: 3 }],
    ['more bytes than its shape', { ...weight, bytes: 5 }],
    ['bytes that are no number', { ...weight, bytes: '4' }],
    ['a shape that is none', { ...weight, shape: [2, -2] }],
    ['a shape of fractions', { ...weight, shape: [0.5, 8] }],
    ['a shape of texts', { ...weight, shape: ['2', '2'] }],
    ['65 dimensions', { ...weight, shape: Array.from({ length: 65 }, () => 1), bytes: 1 }],
    ['a size for what has one', { ...weight, itemBytes: 1 }],
    ['a text without a size', { ...weight, dtype: 'TEXT' }],
    ['half a character', { ...weight, dtype: 'TEXT', itemBytes: 2, bytes: 8 }],
    ['a unit for what has none', { ...weight, descr: '<f4' }],
    ['a time without a unit', { ...weight, dtype: 'TIME', shape: [1], bytes: 8 }],
    ['code for a unit', { ...weight, dtype: 'TIME', descr: "'+x+'", shape: [1], bytes: 8 }],
    ['a path that is none', { ...weight, path: 'net' }],
    ['an empty name', { ...weight, path: [''] }],
    ['a name of a terminal', { ...weight, path: ['\u001b[2J'] }],
    ['half a character as a name', { ...weight, path: ['\ud800'] }],
    ['an endless name', { ...weight, path: ['x'.repeat(1101)] }],
    ['an endless path', { ...weight, path: Array.from({ length: 65 }, () => 'x') }],
    ['a long path', { ...weight, path: Array.from({ length: 60 }, () => 'x'.repeat(200)) }],
    ['an alias of nothing', { kind: 'alias', path: ['x'], of: ['y'] }],
    ['a value without a type', { kind: 'left', path: ['x'] }],
    ['an end without counts', { kind: 'end' }],
    ['an end that counts wrongly', { kind: 'end', arrays: 1, left: 0 }],
  ])('with %s is not believed', (_what, header) => {
    expect(codeOf([frame(header, [1, 2, 3, 4])])).toBe('MALFORMED');
  });

  test('with a shape beyond all numbers is over a limit', () => {
    const shape = Array.from({ length: 20 }, () => 2 ** 30);
    expect(codeOf([frame({ ...weight, shape })])).toBe('LIMIT_EXCEEDED');
  });

  test('with two arrays of one name, or one inside another, is not believed', () => {
    const one = frame(weight, [1, 2, 3, 4]);
    const inside = frame({ ...weight, path: ['net', 'weight', 'x'] }, [1, 2, 3, 4]);
    const outside = frame({ ...weight, path: ['net'] }, [1, 2, 3, 4]);
    const root = frame({ ...weight, path: [] }, [1, 2, 3, 4]);
    for (const other of [one, inside, outside, root]) {
      expect(codeOf([one, other, end(2)])).toBe('MALFORMED');
      expect(codeOf([other, one, end(2)])).toBe('MALFORMED');
    }
  });

  test('that stops early has handed out nothing', () => {
    const whole = [frame(weight, [1, 2, 3, 4]), end(1)].flatMap((one) => [...one]);
    for (let length = 0; length < whole.length; length++) {
      expect(codeOf([Uint8Array.from(whole.slice(0, length))])).toBe('TRUNCATED');
    }
  });

  test('that goes on after its end is not believed', () => {
    const one = frame(weight, [1, 2, 3, 4]);
    expect(codeOf([one, end(1), one])).toBe('MALFORMED');
    expect(codeOf([one, end(1), Uint8Array.of(1)])).toBe('TRUNCATED');
  });

  test('that has no array has nothing to convert', () => {
    expect(codeOf([end(0)])).toBe('UNSUPPORTED');
  });

  test('is stopped at each limit', () => {
    const named = (name: string): Uint8Array => frame({ ...weight, path: [name] }, [1, 2, 3, 4]);
    const left = frame({ kind: 'left', path: [], type: 'int' });
    const over = (limits: Partial<HandedLimits>): string =>
      codeOf([named('a'), named('b'), left, left, end(2, 2)], { ...LIMITS, ...limits });
    expect(over({})).toBe('taken');
    expect(over({ bytes: 8, arrays: 2, left: 2 })).toBe('taken');
    expect(over({ bytes: 7 })).toBe('LIMIT_EXCEEDED');
    expect(over({ arrays: 1 })).toBe('LIMIT_EXCEEDED');
    expect(over({ left: 1 })).toBe('LIMIT_EXCEEDED');
  });

  test('cannot have a header of any length read', () => {
    expect(codeOf([Uint8Array.of(0, 0, 0, 0)])).toBe('LIMIT_EXCEEDED');
    expect(codeOf([Uint8Array.of(1, 0, 1, 0)])).toBe('LIMIT_EXCEEDED');
    expect(codeOf([Uint8Array.of(255, 255, 255, 255)])).toBe('LIMIT_EXCEEDED');
  });

  test('ends in an error of ours, whatever bytes it sends', () => {
    const good = [frame(weight, [1, 2, 3, 4]), end(1)].flatMap((one) => [...one]);
    const flips = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 4 });
    fc.assert(
      fc.property(flips, fc.integer({ min: 1, max: 50 }), (changes, piece) => {
        const bytes = Uint8Array.from(good);
        for (const [at, value] of changes) bytes[at] = value;
        try {
          take([bytes], LIMITS, piece);
        } catch (error) {
          expect(error).toBeInstanceOf(ModelFileError);
        }
      }),
    );
  });
});
