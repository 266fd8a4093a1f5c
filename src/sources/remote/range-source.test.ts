import { expect, test } from 'vitest';
import type { RangeAnswer, RangeQuestion } from './range-fetcher.ts';
import { openRangeSource, type Ask } from './range-source.ts';
import type { RemoteFile } from './remote-model.ts';

const SIZE = 2 ** 26;
/** Every fourth byte says where it stands, so that a piece in a wrong place is seen. */
const BYTES = Buffer.alloc(SIZE);
for (let at = 0; at < SIZE; at += 4096) BYTES.writeUInt32LE(at, at);

const file = (name: string): RemoteFile => {
  return { name, size: SIZE, digest: undefined, request: { url: 'https://example.org/x' } };
};

/** A perfect server; `asked` are the questions. */
function perfect(asked: RangeQuestion[]): Ask {
  return (question): RangeAnswer => {
    asked.push(question);
    const { wanted } = question;
    if (wanted === 'all') throw new Error('not asked for here');
    const start = 'suffix' in wanted ? SIZE - wanted.suffix : wanted.start;
    const end = 'suffix' in wanted ? SIZE : wanted.end;
    const bytes = new Uint8Array(BYTES.subarray(start, end));
    const identity = { size: SIZE, etag: '"e"' };
    return { kind: 'range', start, bytes, identity, requests: 1, fetched: bytes.length };
  };
}

test('a long read comes in pieces, also one that there is no room to keep', () => {
  const asked: RangeQuestion[] = [];
  const reading = { ask: perfect(asked), maxBytes: SIZE * 2, whole: false };
  const source = openRangeSource(file('model.pkl'), reading);
  expect(Buffer.compare(source.read(100, 50_000_000), BYTES.subarray(100, 50_000_100))).toBe(0);
  expect(Buffer.compare(source.read(0, SIZE), BYTES)).toBe(0);
  for (const { wanted } of asked) {
    if (wanted === 'all' || 'suffix' in wanted) continue;
    expect(wanted.end - wanted.start).toBeLessThanOrEqual(2 ** 22);
  }
});

test('nothing is set aside for what may not be fetched', () => {
  const asked: RangeQuestion[] = [];
  const reading = { ask: perfect(asked), maxBytes: 2 ** 23, whole: false };
  const source = openRangeSource(file('model.pkl'), reading);
  expect(() => source.read(0, SIZE)).toThrow(/rest unread/);
  expect(asked).toHaveLength(1);
});

test('a file that needs too many requests is left', () => {
  const asked: RangeQuestion[] = [];
  const reading = { ask: perfect(asked), maxBytes: 2 ** 40, whole: false };
  const source = openRangeSource(file('model.onnx'), reading);
  // Jumping to and fro over more than is kept.
  const jump = (): void => {
    for (let at = 0; ; at = (at + 131_072) % (SIZE - 65_536)) source.read(at, 10);
  };
  expect(jump).toThrow(/head judged, rest unread: 2000 requests were sent/);
  expect(asked).toHaveLength(2000);
  expect(() => source.assertUnchanged()).toThrow(expect.objectContaining({ code: 'NOT_FETCHED' }));
});

test('names say where to look first, and who else might read the file', () => {
  const first = (name: string): unknown => {
    const asked: RangeQuestion[] = [];
    const whole = { name, size: undefined, digest: undefined, request: { url: '' } };
    const source = openRangeSource(whole, { ask: perfect(asked), maxBytes: 1e6, whole: false });
    expect(source.size).toBe(SIZE);
    return [asked[0]?.wanted, source.far];
  };
  expect(first('a.pt')).toEqual([{ suffix: 65_557 }, true]);
  expect(first('a.keras')).toEqual([{ suffix: 65_557 }, false]);
  expect(first('a.gguf')).toEqual([{ start: 0, end: 65_536 }, true]);
  expect(first('a.h5')).toEqual([{ start: 0, end: 65_536 }, false]);
});
