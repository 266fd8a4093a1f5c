import fc from 'fast-check';
import { expect, test } from 'vitest';
import { latin1 } from '../../test/assembler.ts';
import { bytesSource } from '../core/source.ts';
import { readLine } from './line.ts';
import { Window } from './window.ts';

function windowOn(bytes: Uint8Array, position = 0): Window {
  const window = new Window(bytesSource(bytes));
  window.moveTo(position, 1);
  return window;
}

test('a line ends before its newline and counts it', () => {
  const line = readLine(windowOn(latin1('os\nsystem\n')), 0, 100);
  expect(line).toEqual({ bytes: latin1('os'), length: 3, clipped: false, end: 3 });
});

test('an empty line is a line', () => {
  expect(readLine(windowOn(latin1('\n')), 0, 100)).toMatchObject({ length: 1, end: 1 });
});

test('a line without a newline is none', () => {
  expect(readLine(windowOn(latin1('os')), 0, 100)).toBeUndefined();
  expect(readLine(windowOn(latin1('')), 0, 100)).toBeUndefined();
});

test('what is kept of a long line outlives the window', () => {
  const text = `${'a'.repeat(70_000)}b\n`;
  const window = windowOn(latin1(text));
  const line = readLine(window, 0, 66_000);
  window.bytes.fill(0);
  expect(line).toMatchObject({ length: 70_002, clipped: true, end: 70_002 });
  expect(line?.bytes).toEqual(latin1('a'.repeat(66_000)));
});

test('lines of any length are read whole, wherever the window stands', () => {
  const texts = fc.array(
    fc.integer({ min: 0, max: 2000 }).map((length) => 'x'.repeat(length)),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(texts, fc.nat(5000), fc.integer({ min: 1, max: 3000 }), (lines, at, limit) => {
      const window = windowOn(latin1(`${lines.join('\n')}\n`), at);
      let offset = 0;
      for (const text of lines) {
        const line = readLine(window, offset, limit);
        expect(line?.length).toBe(text.length + 1);
        expect(line?.bytes).toEqual(latin1(text.slice(0, limit)));
        expect(line?.clipped).toBe(text.length > limit);
        offset = line?.end ?? 0;
      }
    }),
    { numRuns: 60 },
  );
});
