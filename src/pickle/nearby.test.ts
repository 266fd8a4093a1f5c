import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesSource } from '../core/source.ts';
import { Nearby } from './nearby.ts';
import { Window } from './window.ts';

const BYTES = Uint8Array.from({ length: 4000 }, (_, index) => (index * 31) & 0xff);

function windowAt(position: number): Window {
  const window = new Window(bytesSource(BYTES));
  window.moveTo(position, 9);
  return window;
}

test('what is kept is what stands there', () => {
  const positions = fc.array(fc.nat(4000), { maxLength: 30 });
  const asked = fc.array(fc.tuple(fc.nat(4200), fc.nat(150)), { maxLength: 30 });
  fc.assert(
    fc.property(positions, asked, (at, ranges) => {
      const nearby = new Nearby();
      const window = windowAt(0);
      for (const position of at.toSorted((a, b) => a - b)) nearby.keep(window, position);
      for (const [offset, length] of ranges) {
        const found = nearby.find(offset, length);
        if (found !== undefined) expect(found).toEqual(BYTES.slice(offset, offset + length));
      }
      for (const position of at) {
        if (position < 4000) expect(nearby.find(position, 1)?.[0]).toBe(BYTES[position]);
      }
    }),
  );
});

test('what lies before the window is not kept', () => {
  const nearby = new Nearby();
  nearby.keep(windowAt(1000), 1050);
  expect(nearby.find(999, 1)).toBeUndefined();
  expect(nearby.find(1000, 59)).toEqual(BYTES.slice(1000, 1059));
  expect(nearby.find(1000, 60)).toBeUndefined();
});

test('no more than two mebibytes are kept', () => {
  const long = new Uint8Array(4_000_000);
  const window = new Window(bytesSource(long));
  window.moveTo(0, long.length);
  const nearby = new Nearby();
  for (let at = 200; at < long.length; at += 200) nearby.keep(window, at);
  expect(nearby.find(200, 1)).toBeDefined();
  expect(nearby.find(3_999_800, 1)).toBeUndefined();
});
