import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  call,
  concat,
  dict,
  filled,
  global,
  littleEndian,
  npz,
  npy,
  pickle,
  proto,
  STOP,
  str,
  torchZip,
  utf8,
  zip,
} from '../../../test/assembler.ts';
import { bytesSource } from '../../core/source.ts';
import { readContents } from './contents.ts';
import { modelTensors } from './model-tensors.ts';
import { clip } from './rows.ts';
import { Session } from './session.ts';
import { storyOf } from './story.ts';
import { windowedSource } from './windowed-source.ts';

const attack = pickle(proto(2), call(global('os', 'system'), str('echo inert')), STOP);

function safetensors(header: object, length: number): Uint8Array {
  const text = utf8(JSON.stringify(header));
  return concat(littleEndian(text.length, 8), text, filled(length));
}

test('tensors and metadata of a format that tells them', () => {
  const bytes = safetensors(
    { __metadata__: { format: 'pt' }, w: { dtype: 'F32', shape: [2], data_offsets: [0, 8] } },
    8,
  );
  const { tensors, metadata, pickles } = readContents(bytesSource(bytes));
  expect(tensors).toEqual([{ name: 'w', dtype: 'F32', shape: [2], bytes: 8 }]);
  expect(metadata).toEqual([{ name: 'format', value: 'pt' }]);
  expect(pickles).toEqual([]);
});

test('a pickle in a deflated member is kept, so that a replay can jump in it', () => {
  const bytes = zip([{ name: 'a/x.pkl', data: attack, deflate: true }]);
  const { pickles } = readContents(bytesSource(bytes));
  expect(pickles).toHaveLength(1);
  const { source } = pickles[0] ?? { source: bytesSource(filled(0)) };
  expect([...source.read(0, 100)]).toEqual([...attack]);
  expect([...source.read(0, 2)]).toEqual([0x80, 2]);
});

test('what cannot be opened is said, and the rest is there', () => {
  const cut = deflateSync(concat(attack, filled(100_000))).subarray(0, 60);
  const { problems } = readContents(bytesSource(cut));
  expect(problems.length).toBeGreaterThan(0);
  expect(readContents(bytesSource(filled(0)))).toMatchObject({ pickles: [], tensors: [] });
});

test('arrays of a zip of numpy have the names of their members', () => {
  const bytes = npz({ w: npy({ data: filled(8) }) });
  const { tensors } = modelTensors(bytesSource(bytes), 'x.npz') ?? { tensors: [] };
  expect(tensors).toMatchObject([{ name: 'w', shape: [1], bytes: 8 }]);
});

test('what is no model has no tensors, and throws nothing', () => {
  expect(modelTensors(bytesSource(utf8('just words')), 'x.txt')).toBeUndefined();
});

test('a text is escaped, and clipped with an ellipsis', () => {
  expect(clip('a\u202eb', 20)).toBe('a\\u202eb');
  expect(clip('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`);
  expect(clip('\u0000'.repeat(10), 12)).toHaveLength(12);
});

test('the story tells the call, and every line of it is short', () => {
  const long = pickle(proto(2), call(global('os', 'system'), str('y'.repeat(100_000))), STOP);
  const story = storyOf(bytesSource(torchZip({ pickle: long })), 'x.pt');
  expect(story.some(({ kind, text }) => kind === 'item' && text.includes('os.system'))).toBe(true);
  for (const block of story) {
    expect(block.text.length).toBeLessThanOrEqual(1000);
    if (block.kind === 'item')
      for (const detail of block.details) expect(detail.length).toBeLessThanOrEqual(1000);
  }
});

describe('whatever the bytes', () => {
  const samples = [
    attack,
    torchZip({ pickle: attack }),
    new Uint8Array(deflateSync(attack)),
    pickle(proto(4), dict([str('a'), str('b')]), STOP),
    safetensors({ w: { dtype: 'F32', shape: [2], data_offsets: [0, 8] } }, 8),
  ];
  const flips = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 });

  test('every question has an answer', () => {
    fc.assert(
      fc.property(fc.constantFrom(...samples), flips, (sample, changes) => {
        const bytes = sample.slice();
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        askAll(bytes);
      }),
      { numRuns: 150 },
    );
  });

  test('random ones too', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), askAll), { numRuns: 100 });
  });
});

/** Everything that the page asks. */
function askAll(bytes: Uint8Array): void {
  const source = windowedSource(bytes.length, (at, length) => bytes.slice(at, at + length));
  const session = new Session(source, 'x.pkl', () => 0);
  session.overview();
  const { pickles } = session.inventory();
  session.story();
  for (const [index] of pickles.entries()) {
    const replay = session.replay(index);
    const { total, rows } = replay.opcodes(0, 500);
    expect(rows).toHaveLength(Math.min(total, 500));
    for (let step = 0; step <= Math.min(total, 40); step++) replay.state(step);
    replay.landmarks();
    replay.python(0, 100);
    replay.lineAt(replay.stepAt(3));
  }
}
