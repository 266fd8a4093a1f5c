import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bytes,
  call,
  concat,
  dict,
  global,
  list,
  num,
  pickle,
  proto,
  stateDict,
  STOP,
  str,
  tensor,
  torchLegacy,
  torchZip,
  type Piece,
} from '../../../test/assembler.ts';
import { MemoryOutput, modelContext, modelFrom } from '../../../test/memory-output.ts';
import { bytesSource } from '../../core/source.ts';
import { BUILT_IN } from '../../policy/profile.ts';
import { scanSource } from '../../scan/scan.ts';
import { flatten } from '../flatten.ts';
import { sanitize, type Sanitized } from './sanitize.ts';

const scan = (file: Uint8Array): ReturnType<typeof scanSource> =>
  scanSource(bytesSource(file), { path: 'model', policy: BUILT_IN });

/** Sanitises a file in memory; the verdict is that on what was written. */
function sanitised(
  file: Uint8Array,
): Sanitized & { readonly out: Uint8Array; readonly verdict: string } {
  const output = new MemoryOutput('out');
  const made = sanitize({ source: bytesSource(file), report: scan(file) }, output, modelContext());
  const out = output.bytesOf('out');
  return { ...made, out, verdict: scan(out).verdict };
}

const evil = call(global('os', 'system'), str('echo inert'));
const weights = stateDict({ weight: tensor({ key: '0', count: 4 }) });
const storage = Uint8Array.from({ length: 16 }, (_, i) => i);
const types = (made: Sanitized): unknown[] => made.dropped.map(({ kind, type }) => type ?? kind);

describe('a pickle', () => {
  test('loses the call and keeps everything else', () => {
    const made = sanitised(pickle(proto(4), dict([str('a'), num(1)], [str('b'), evil]), STOP));
    expect(made.verdict).toBe('clean');
    expect(types(made)).toEqual(['os.system']);
    const clean = pickle(proto(4), dict([str('a'), num(1)]), STOP);
    expect(sanitised(clean).out).toEqual(made.out);
  });

  test('loses what stands behind its end', () => {
    const file = concat(pickle(num(1), STOP), pickle(proto(2), evil, STOP));
    const made = sanitised(file);
    expect(made.verdict).toBe('clean');
    expect(made.dropped[0]?.type).toContain('behind STOP');
  });

  test('that is nothing but the call is refused', () => {
    expect(() => sanitised(pickle(proto(2), evil, STOP))).toThrow('nothing can be kept');
  });

  test('with a class that nobody vouches for loses the object', () => {
    const object = call(global('acme.net', 'Net'));
    const made = sanitised(pickle(proto(2), list(num(1), object), STOP));
    expect(made.verdict).toBe('clean');
    expect(types(made)).toEqual(['acme.net.Net']);
  });
});

describe('a torch zip', () => {
  const file = torchZip({
    pickle: pickle(proto(2), dict([str('w'), weights], [str('x'), evil]), STOP),
    storages: { '0': storage, '1': new Uint8Array(8) },
    members: [{ name: 'archive/extra.py', data: new Uint8Array(3) }],
  });

  test('keeps its tensors and loses the call', () => {
    const made = sanitised(file);
    expect(made.verdict).toBe('clean');
    expect(types(made)).toContain('os.system');
    const [found] = flatten(modelFrom(made.out, 'torch-zip').root).tensors;
    expect(found?.name).toBe('w.weight');
  });

  test('loses storages that nothing names', () => {
    expect(sanitised(file).dropped.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['archive/data/1', 'archive/extra.py']),
    );
  });

  test('sanitised twice is the same file', () => {
    const once = sanitised(file);
    const twice = sanitised(once.out);
    expect(twice.dropped).toEqual([]);
    expect(twice.out).toEqual(once.out);
  });
});

test("torch's old files keep their storages", () => {
  const file = torchLegacy({
    pickle: pickle(proto(2), dict([str('w'), weights], [str('x'), evil]), STOP),
    storages: [{ key: '0', count: 4, data: storage }],
  });
  const made = sanitised(file);
  expect(made.verdict).toBe('clean');
  expect(flatten(modelFrom(made.out, 'torch-legacy').root).tensors.map(({ name }) => name)).toEqual(
    ['w.weight'],
  );
});

test('other formats are refused, with what can be done', () => {
  expect(() =>
    sanitised(Uint8Array.from('\x93NUMPY\x01\0', (letter) => letter.charCodeAt(0))),
  ).toThrow('convert it');
});

test('whatever a pickle holds, what is written is judged clean or is the same value', () => {
  const value: fc.Arbitrary<Piece> = fc.letrec<{ node: Piece }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      fc.integer({ min: 0, max: 9 }).map(num),
      fc.constant(str('text')),
      fc.constant(bytes(Uint8Array.of(1))),
      fc.constant(evil),
      fc.constant(call(global('acme', 'f'), num(1))),
      fc.array(tie('node'), { maxLength: 3 }).map((items) => list(...items)),
      fc
        .array(tie('node'), { maxLength: 3 })
        .map((items) => dict(...items.map((item, i) => [str(`k${i}`), item] as const))),
    ),
  })).node;
  fc.assert(
    fc.property(value, (piece) => {
      const made = sanitised(pickle(proto(4), list(piece), STOP));
      expect(made.verdict).toBe('clean');
    }),
    { numRuns: 60 },
  );
});
