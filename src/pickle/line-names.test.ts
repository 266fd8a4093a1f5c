import { describe, expect, test } from 'vitest';
import { utf8 } from '../../test/assembler.ts';
import { bytesSource } from '../core/source.ts';
import { LineNames } from './line-names.ts';
import { Window } from './window.ts';

describe('the lines of a name', () => {
  test('lead to the global that they named before, wherever they stand', () => {
    const { names, window } = over('os\nsystem\n..os\nsystem\n');
    expect(names.find(window, 0, true)).toBeUndefined();
    names.remember(window, 0, true, 7);
    expect(names.find(window, 12, true)).toBe(7);
    expect(names.end).toBe(22);
  });

  test('mean another name where Python 2 names are not mapped', () => {
    const { names, window } = over('os\nsystem\n');
    names.find(window, 0, true);
    names.remember(window, 0, true, 7);
    expect(names.find(window, 0, false)).toBeUndefined();
  });

  test('are not taken for others, cut elsewhere or in another case', () => {
    const { names, window } = over('os\nsystem\no\nssystem\nos\nSystem\nos\nsystem2\n');
    names.find(window, 0, true);
    names.remember(window, 0, true, 7);
    for (const at of [10, 20, 30]) expect(names.find(window, at, true)).toBeUndefined();
  });

  test.each(['\n\n', 'a\n\n', '\na\n', 'a\nb\n', 'ab\nc\n', 'abc\nd\n', 'abcd\nef\n'])(
    'are compared to the last byte, also when they are short: %j',
    (lines) => {
      for (let i = 0; i < lines.length - 1; i++) {
        if (lines[i] === '\n') continue;
        const other = `${lines.slice(0, i)}x${lines.slice(i + 1)}`;
        const { names, window } = over(`${lines}${lines}${other}`);
        names.find(window, 0, true);
        names.remember(window, 0, true, 7);
        expect(names.find(window, lines.length, true)).toBe(7);
        expect(names.find(window, 2 * lines.length, true)).toBeUndefined();
      }
    },
  );

  test('are left to the general way when they are long, cut off, or not in the window', () => {
    const { names, window } = over(`${'a'.repeat(300)}\nb\nos\nsys`);
    for (const at of [0, 303, 9999]) {
      expect(names.find(window, at, true)).toBeUndefined();
      names.remember(window, at, true, 1);
      expect(names.find(window, at, true)).toBeUndefined();
    }
    window.moveTo(300, 1);
    expect(names.find(window, 0, true)).toBeUndefined();
  });

  test('may take the place of others', () => {
    const lines = Array.from({ length: 2000 }, (_, i) => `m${i}\nname\n`);
    const { names, window } = over(lines.join(''));
    let at = 0;
    for (const [number, line] of lines.entries()) {
      expect(names.find(window, at, true)).toBeUndefined();
      names.remember(window, at, true, number);
      expect(names.find(window, at, true)).toBe(number);
      at += line.length;
    }
  });
});

function over(text: string): { readonly names: LineNames; readonly window: Window } {
  const window = new Window(bytesSource(utf8(text)));
  window.moveTo(0, text.length);
  return { names: new LineNames(), window };
}
