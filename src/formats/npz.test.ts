import { expect, test } from 'vitest';
import {
  STOP,
  call,
  filled,
  global,
  npy,
  npz as assemble,
  objectNpy,
  pickle,
  proto,
  str,
  utf8,
  zip,
} from '../../test/assembler.ts';
import { outline } from '../../test/outline.ts';

const evil = pickle(proto(2), call(global('os', 'system'), str('echo inert')), STOP);
const array = npy({ shape: [1], data: filled(8) });
const ARRAY = (name: string): string[] => [`format npy ${name}`, `tensor ${name}!array <f8 [1]`];

test.each([{ deflate: true }, { deflate: false }])('arrays of a zip, %j', (options) => {
  expect(outline(assemble({ a: array, b: objectNpy(evil) }, options))).toEqual([
    'format npz',
    ...ARRAY('a.npy'),
    'format npy b.npy',
    'pickle b.npy!objects: os.system',
  ]);
});

test.each([
  [
    'another name',
    zip([
      { name: 'a.npy', data: array },
      { name: 'b.txt', data: array },
    ]),
  ],
  ['other content', assemble({ a: array, b: utf8('text') })],
  [
    'content nobody can decode',
    zip([{ name: 'a.npy', data: array, local: { method: 9 }, central: { method: 9 } }]),
  ],
  [
    'damaged content',
    zip([{ name: 'a.npy', data: filled(9, 0xff), local: { method: 8 }, central: { method: 8 } }]),
  ],
  ['no member', zip([])],
  ['bytes before it', zip([{ name: 'a.npy', data: array }], { prefix: utf8('#!') })],
])('with %s it is any zip', (_name, bytes) => {
  expect(outline(bytes)[0]).toBe('format zip');
});

test('a pickle that is named as an array is found', () => {
  const found = outline(assemble({ a: array, b: array, c: array, d: array, e: evil }));
  expect(found[0]).toBe('format npz');
  expect(found).toContain('pickle e.npy: os.system');
});
