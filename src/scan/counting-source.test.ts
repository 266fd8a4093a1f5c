import { expect, test } from 'vitest';
import { bytesSource, sliceSource } from '../core/source.ts';
import { BUILT_IN } from '../policy/profile.ts';
import { judgePickle } from '../policy/judge.ts';
import { CountingSource } from './counting-source.ts';

test('a counted source counts bytes that are read twice twice, and passes on the rest', () => {
  const forgotten: number[][] = [];
  const inner = {
    ...bytesSource(Uint8Array.of(1, 2, 3, 4)),
    far: true,
    forget: (...range: number[]) => forgotten.push(range),
  };
  const source = new CountingSource(inner);
  expect([...source.read(1, 2)]).toEqual([2, 3]);
  expect([...source.read(2, 9)]).toEqual([3, 4]);
  source.forget(1, 3);
  expect([source.size, source.bytesRead, source.far]).toEqual([4, 4, true]);
  expect(forgotten).toEqual([[1, 3]]);
});

// V8 gives an object with a getter of its own a map of its own, which keeps all that the getter sees until the
// next full collection: a folder of many files then takes memory for each.
test('what is made once a file has no getter of its own', () => {
  const bytes = bytesSource(new Uint8Array(8));
  const made = [
    new CountingSource(bytes),
    sliceSource(bytes, 2, 3),
    judgePickle({ member: '', loader: 'pickle', policy: BUILT_IN }),
  ];
  const getters = made.flatMap((one) =>
    Object.values(Object.getOwnPropertyDescriptors(one)).filter((own) => 'get' in own),
  );
  expect(getters).toEqual([]);
});
