import { expect, test } from 'vitest';
import { checkedName, refuseRepeatedNames } from './remote-name.ts';

test.each(['model.pt', 'a/b/c.bin', '...', 'ä b+c', '.gitattributes', 'ab:c'])(
  'takes the name %s',
  (name) => expect(checkedName(name)).toBe(name),
);

test.each([
  '',
  '/etc/passwd',
  '..',
  'a/../../b',
  'a//b',
  './a',
  'a/',
  'a\\..\\b',
  'C:/x',
  'a\0b',
  'a\ud800b',
  'x'.repeat(256),
  'x/'.repeat(3000),
])('refuses the name %j', (name) => {
  expect(() => checkedName(name)).toThrow(/names a file/);
});

test('refuses two files of one name', () => {
  expect(() => refuseRepeatedNames([{ name: 'a' }, { name: 'b' }])).not.toThrow();
  expect(() => refuseRepeatedNames([{ name: 'a' }, { name: 'b' }, { name: 'a' }])).toThrow(/two/);
});
