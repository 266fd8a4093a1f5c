import { expect, test } from 'vitest';
import { assertSame, placeOf, rangeHeader, strongEtag } from './range-answer.ts';
import type { RemoteReply } from './remote-store.ts';

function reply(headers: RemoteReply['headers']): RemoteReply {
  return {
    status: 206,
    headers,
    url: 'https://example.org/x?signature=secret',
    body: (async function* () {})(),
    discard: () => undefined,
  };
}
const at = (range: string): RemoteReply => reply({ 'content-range': range, etag: '"e"' });

test('a range is written as servers read it', () => {
  expect(rangeHeader({ start: 0, end: 10 })).toBe('bytes=0-9');
  expect(rangeHeader({ suffix: 10 })).toBe('bytes=-10');
});

test('an answer lies where it was asked for', () => {
  const wanted = { start: 10, end: 30 };
  expect(placeOf(at('bytes 10-29/100'), wanted)).toMatchObject({ start: 10, end: 30 });
  expect(placeOf(at('bytes 10-19/100'), wanted)).toMatchObject({ start: 10, end: 20 });
  expect(placeOf(at('bytes 10-19/20'), wanted)).toMatchObject({ identity: { size: 20 } });
  expect(placeOf(at('bytes 90-99/100'), { suffix: 10 })).toMatchObject({ start: 90 });
  expect(placeOf(at('bytes 0-4/5'), { suffix: 10 })).toMatchObject({ start: 0, end: 5 });
});

test.each([
  '',
  'bytes */100',
  'bytes 10-29/*',
  'bytes 29-10/100',
  'bytes 10-29/20',
  'bytes 10-29',
  'bytes -1-29/100',
  'bytes 9-29/100',
  'bytes 11-29/100',
  'bytes 10-30/100',
  'bytes 10-29/9999999999999999999',
  'items 10-29/100',
])('"%s" is none', (range) => {
  const error = (): unknown => placeOf(at(range), { start: 10, end: 30 });
  expect(error).toThrow(expect.objectContaining({ code: 'SOURCE_FAILED' }));
  expect(error).not.toThrow(/secret/);
});

test('only a strong ETag stands for bytes', () => {
  expect(strongEtag(reply({ etag: '"a"' }))).toBe('"a"');
  for (const etag of ['W/"a"', 'a', '""', '"a', '"a"b"', undefined]) {
    expect(strongEtag(reply({ etag }))).toBeUndefined();
  }
});

test('a file that changed is another', () => {
  const before = { size: 5, etag: '"a"' };
  expect(() => assertSame('https://example.org/x', before, { ...before })).not.toThrow();
  expect(() => assertSame('https://example.org/x', before, { size: 6, etag: '"a"' })).toThrow(
    'https://example.org/x: the file changed while it was read: 5 bytes before, 6 now',
  );
  expect(() => assertSame('https://example.org/x', before, { size: 5, etag: undefined })).toThrow(
    /ETag "a" before, none now/,
  );
});
