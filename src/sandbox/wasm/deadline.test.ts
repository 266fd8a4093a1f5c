import { expect, test } from 'vitest';
import { within } from './deadline.ts';

/** A function that never ends: `(module (func (export "m") (loop (br 0))))`. */
const LOOP = '0061736d0100000001040160000003020100070501016d00000a0901070003400c000b0b';

test('a loop of WebAssembly is ended in time, and what ends by itself goes on', () => {
  const instance = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(LOOP, 'hex')), {});
  const loop = instance.exports['m'];
  if (typeof loop !== 'function') throw new Error('no loop');
  const began = performance.now();
  expect(() => within(0.2, () => loop())).toThrow(/timed out/);
  expect(performance.now() - began).toBeLessThan(5000);
  let done = false;
  within(10, () => void (done = true));
  expect(done).toBe(true);
});

test('what is thrown comes through as it is', () => {
  const mishap = new RangeError('a mishap');
  const act = (): void => {
    throw mishap;
  };
  expect(() => within(10, act)).toThrow(mishap);
});
