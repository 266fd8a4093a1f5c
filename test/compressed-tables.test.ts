import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bytesSource } from '../src/core/source.ts';
import { BUILT_IN } from '../src/policy/profile.ts';
import { scanIfModel } from '../src/scan/scan.ts';

const scanned = (bytes: Uint8Array, path: string) =>
  scanIfModel(bytesSource(bytes), { path, policy: BUILT_IN });

test('a compressed table that nobody calls a model is skipped', () => {
  expect(scanned(gzipSync('a,b\n1,2\n'), 'data.csv.gz')).toMatchObject({ reason: 'not-a-model' });
});

test('the same bytes under the name of a model are incomplete', () => {
  expect(scanned(gzipSync('a,b\n1,2\n'), 'model.pkl.gz')).toMatchObject({ verdict: 'incomplete' });
});

test('a pickle is judged in any number of compressions, whatever the name', () => {
  const pickle = Buffer.from("cos\nsystem\n(S'echo inert'\ntR.", 'latin1');
  expect(scanned(gzipSync(gzipSync(pickle)), 'data.csv.gz')).toMatchObject({
    verdict: 'dangerous',
  });
});
