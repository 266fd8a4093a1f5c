import { expect, test } from 'vitest';
import { pythonText, unreadEncoding } from './python-text.ts';

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

test('UTF-8 is what stands without a declaration, and what editors call by longer names', () => {
  for (const name of [
    '',
    '# coding: utf-8\n',
    '# -*- coding: utf-8-unix -*-\n',
    '# coding: utf_8\n',
  ])
    expect(pythonText(ascii(`${name}a = 'é'\n`))).toBe(`${name}a = 'é'\n`);
});

test('an encoding that shares the letters of ASCII is read as what it is', () => {
  const bytes = Uint8Array.from([...ascii("# coding: cp932\na = '"), 0x83, 0x5c, ...ascii("'\n")]);
  expect(pythonText(bytes)).toBe("# coding: cp932\na = 'ソ'\n");
  expect(pythonText(ascii('\n# vim: set fileencoding=koi8-r :\n'))).toContain('koi8-r');
  expect(pythonText(Uint8Array.from([...ascii('# coding: latin-1\n'), 0xe9]))).toContain('é');
});

test.each([
  'utf-7',
  'unicode_escape',
  'raw_unicode_escape',
  'utf-16',
  'cp037',
  'iso2022_jp',
  'none',
])('code could hide in %s, which is not read', (name) => {
  const bytes = ascii(`#!/usr/bin/python\n# coding: ${name}\n`);
  expect(pythonText(bytes)).toBeUndefined();
  expect(unreadEncoding(bytes)).toBe(name.replaceAll('_', '-'));
});

test('a declaration behind the first line of code is none', () => {
  expect(unreadEncoding(ascii('import os\n# coding: utf-7\n'))).toBeUndefined();
});

test('bytes that are not of the declared encoding have no text, and an encoding that is read', () => {
  const bytes = Uint8Array.from([0xff, 0xfe]);
  expect(pythonText(bytes)).toBeUndefined();
  expect(unreadEncoding(bytes)).toBeUndefined();
});
