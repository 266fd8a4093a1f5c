import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ModelFileError } from '../../../core/error.ts';
import { childText, parseSmallXml } from './small-xml.ts';

test('reads elements, text, entities and nothing of attributes', () => {
  const root = parseSmallXml(
    '<?xml version="1.0" encoding="UTF-8"?>\n<r xmlns="http://s3/" a=\'>\'>' +
      '<Key>a &amp; b &lt;&gt;&quot;&apos; &#233;&#x1F600;</Key><n:Empty/><Deep><Key>x</Key></Deep ></r>\n',
  );
  expect(root.name).toBe('r');
  expect(childText(root, 'Key')).toBe('a & b <>"\' é😀');
  expect(childText(root, 'Empty')).toBe('');
  expect(root.children.map(({ name }) => name)).toEqual(['Key', 'Empty', 'Deep']);
  expect(childText(root, 'none')).toBeUndefined();
});

describe('refuses', () => {
  test.each([
    ['a document type', '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r>&x;</r>'],
    ['an entity of its own', '<r>&x;</r>'],
    ['a bare ampersand', '<r>a & b</r>'],
    ['letter zero', '<r>&#0;</r>'],
    ['half a letter', '<r>&#xD800;</r>'],
    ['a letter that is none', '<r>&#x110000;</r>'],
    ['a property of objects as an entity', '<r>&toString;</r>'],
    ['CDATA', '<r><![CDATA[x]]></r>'],
    ['a comment', '<r><!-- x --></r>'],
    ['an instruction', '<r><?php x?></r>'],
    ['tags that cross', '<r><a><b></a></b></r>'],
    ['a tag that closes nothing', '</r>'],
    ['a tag too many at the end', '<r></r></r>'],
    ['two roots', '<r/><r/>'],
    ['text outside', '<r/>x'],
    ['an end too early', '<r><a>'],
    ['a tag that does not end', '<r><a'],
    ['nothing', ''],
  ])('%s', (_what, text) => {
    expect(() => parseSmallXml(text)).toThrow(expect.objectContaining({ code: 'MALFORMED' }));
  });

  test.each([
    ['too many elements', `<r>${'<a/>'.repeat(100_001)}</r>`],
    ['too deep a nest', '<a>'.repeat(40)],
  ])('%s', (_what, text) => {
    expect(() => parseSmallXml(text)).toThrow(expect.objectContaining({ code: 'LIMIT_EXCEEDED' }));
  });
});

test('comes to an end with any text, with an element or an error of ours', () => {
  const words = fc.constantFrom(
    '<a>',
    '</a>',
    '<b x="1"/>',
    '&amp;',
    '&#1;',
    'text',
    '<',
    '>',
    '"',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
      try {
        expect(parseSmallXml(parts.join('')).name).toMatch(/^[ab]$/);
      } catch (error) {
        expect(error).toBeInstanceOf(ModelFileError);
      }
    }),
  );
});

test('takes a time that grows with the length alone', () => {
  const before = performance.now();
  expect(() => parseSmallXml(`<r${' '.repeat(200_000)}`)).toThrow();
  expect(() => parseSmallXml(`<r${' a="x"'.repeat(50_000)}`)).toThrow();
  expect(performance.now() - before).toBeLessThan(2000);
});
