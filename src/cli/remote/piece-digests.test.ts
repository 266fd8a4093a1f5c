import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shardRanges } from '../../sign/resources.ts';
import { PieceDigests } from './piece-digests.ts';

const hex = (algorithm: string, bytes: Uint8Array): string =>
  createHash(algorithm).update(bytes).digest('hex');

test('the digests are those of the shards, however the bytes come', () => {
  const bytes = fc.uint8Array({ maxLength: 64 });
  fc.assert(
    fc.property(fc.array(bytes), fc.integer({ min: 1, max: 40 }), (pieces, shardSize) => {
      const all = Buffer.concat(pieces);
      const digests = new PieceDigests({ hashType: 'sha256', shardSize });
      for (const piece of pieces) digests.append(piece);
      expect(digests.finish()).toEqual(
        shardRanges(all.length, shardSize).map(({ start, end }) => ({
          range: { start, end },
          digest: hex('sha256', all.subarray(start, end)),
        })),
      );
    }),
  );
});

test('a whole file is one piece, also an empty one, and what was of another content does not count', () => {
  const whole = { hashType: 'blake2b', shardSize: undefined } as const;
  const empty = new Uint8Array(0);
  expect(new PieceDigests(whole).finish()).toEqual([{ digest: hex('blake2b512', empty) }]);
  const digests = new PieceDigests({ hashType: 'sha256', shardSize: 2 });
  digests.append(Uint8Array.of(1, 2, 3));
  digests.restart();
  digests.append(Uint8Array.of(4));
  expect(digests.finish()).toEqual([
    { range: { start: 0, end: 1 }, digest: hex('sha256', Uint8Array.of(4)) },
  ]);
});
