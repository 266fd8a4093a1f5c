import { expect, test } from 'vitest';
import { openRangeSource, type RemoteSource } from './range-source.ts';

/** A file that the listing knew under this tag, and that now has the other. */
function opened(listed: string | undefined, now: string): RemoteSource {
  const file = {
    name: 'model.pkl',
    size: 4,
    digest: undefined,
    request: { url: 'https://store/k' },
    etag: listed,
  };
  const bytes = new Uint8Array(4);
  const identity = { size: 4, etag: now };
  const answer = { kind: 'range', start: 0, bytes, identity, requests: 1, fetched: 4 } as const;
  return openRangeSource(file, { ask: () => answer, maxBytes: 1000, whole: false });
}

test('a file with the tag that was listed is read', () => {
  expect(opened('"a"', '"a"').read(0, 4)).toHaveLength(4);
  expect(opened(undefined, '"b"').read(0, 4)).toHaveLength(4);
});

test('a file that changed since it was listed is not, however often it is asked for', () => {
  const source = opened('"a"', '"b"');
  expect(() => source.read(0, 4)).toThrow(/changed since it was listed/);
  expect(() => source.read(0, 4)).toThrow(/changed since it was listed/);
});
