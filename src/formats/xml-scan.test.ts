import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concat, utf8 } from '../../test/assembler.ts';
import { ModelFileError } from '../core/error.ts';
import { bytesSource } from '../core/source.ts';
import { xmlOutsideParts } from './xml-outside.ts';
import { XmlScan, type XmlToken } from './xml-scan.ts';

function tokens(input: string | Uint8Array): readonly XmlToken[] {
  const scan = new XmlScan(bytesSource(typeof input === 'string' ? utf8(input) : input), 'xml');
  const found: XmlToken[] = [];
  for (let token = scan.next(); token !== undefined; token = scan.next()) found.push(token);
  return found;
}

const names = (input: string): readonly string[] =>
  tokens(input).map((token) =>
    'name' in token ? `${token.kind} ${token.name}` : `${token.kind} ${token.text}`,
  );

test('tags, instructions and document types, in order', () => {
  expect(
    names(
      '\ufeff<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY b ">">]><!-- <x> --><n:a b = "1>2" c=\'"\'><![CDATA[<y>]]> text <d/></n:a >',
    ),
  ).toEqual([
    'instruction xml version="1.0"',
    'doctype DOCTYPE a [<!ENTITY b ">">]',
    'open a',
    'open d',
    'close a',
  ]);
});

test('attributes, of which the last counts', () => {
  const [open] = tokens('<a b = "1>2" c=\'"\' b="3"/>');
  expect(open).toMatchObject({ empty: true, offset: 0 });
  expect([...(open?.kind === 'open' ? open.attributes : [])]).toEqual([
    ['b', '3'],
    ['c', '"'],
  ]);
});

test('across the edges of what is read at once', () => {
  for (const length of [65_530, 65_535, 65_536, 65_537]) {
    expect(names(`<a>${' '.repeat(length - 3)}<b c="d"/></a>`)).toEqual([
      'open a',
      'open b',
      'close a',
    ]);
    expect(names(`<a><!--${'-'.repeat(length)}--><b/></a>`)).toEqual([
      'open a',
      'open b',
      'close a',
    ]);
  }
});

describe('refuses', () => {
  test.each([
    ['a tag that does not end', '<a b="', 'TRUNCATED'],
    ['a comment that does not end', '<a><!-- b', 'TRUNCATED'],
    ['a document type that does not end', '<!DOCTYPE a [', 'TRUNCATED'],
    ['an instruction that does not end', '<?xml', 'TRUNCATED'],
    ['a tag of two megabytes', `<a b="${'c'.repeat(2 ** 21)}">`, 'LIMIT_EXCEEDED'],
    ['a document type of two megabytes', `<!DOCTYPE a [${' '.repeat(2 ** 21)}]>`, 'LIMIT_EXCEEDED'],
    ['a tag without a name', '<a></>', 'MALFORMED'],
    ['another encoding', '<?xml version="1.0" encoding="UTF-7"?><a/>', 'UNSUPPORTED'],
  ])('%s', (_what, text, code) => {
    expect(() => tokens(text)).toThrow(expect.objectContaining({ code, name: 'ModelFileError' }));
  });

  test('UTF-16', () => {
    const wide = concat(
      [0xff, 0xfe],
      [...utf8('<a/>')].flatMap((byte) => [byte, 0]),
    );
    expect(() => tokens(wide)).toThrow(expect.objectContaining({ code: 'UNSUPPORTED' }));
  });
});

describe('what reaches out of a document', () => {
  const outside = (text: string): readonly unknown[] =>
    tokens(text).flatMap((token) =>
      [...xmlOutsideParts(token)].map((part) =>
        part.kind === 'reference' ? `${part.reach} ${part.target}` : part.kind,
      ),
    );

  test.each([
    ['<!DOCTYPE a SYSTEM "file:///etc/a.dtd"><a/>', ['absolute file:///etc/a.dtd']],
    [
      '<!DOCTYPE a PUBLIC "-//A" \'http://a.example/a.dtd\'><a/>',
      ['network http://a.example/a.dtd'],
    ],
    ['<!DOCTYPE a [<!ENTITY b SYSTEM "../b">]><a/>', ['escapes ../b', 'anomaly']],
    [
      '<!DOCTYPE a [<!ENTITY % b PUBLIC "x" "/etc/passwd"> %b;]><a/>',
      ['absolute /etc/passwd', 'anomaly'],
    ],
    ['<!DOCTYPE a [<!ENTITY b "&c;&c;"><!ENTITY c "d">]><a/>', ['anomaly', 'anomaly']],
    ['<!DOCTYPE a [<!-- ]> --><!ENTITY b "c">]><a/>', ['anomaly']],
    ['<!DOCTYPE a><a/>', []],
    ['<?xml-stylesheet href="http://a.example/a.xsl"?><a/>', ['network http://a.example/a.xsl']],
    ['<a><xi:include href="/etc/passwd"/></a>', ['absolute /etc/passwd']],
    ['<a b="<!ENTITY c SYSTEM \'d\'>">&lt;!ENTITY</a>', []],
  ])('%s', (text, expected) => {
    expect(outside(text)).toEqual(expected);
  });

  test('a thousand entities are told a hundred times', () => {
    expect(outside(`<!DOCTYPE a [${'<!ENTITY b "c">'.repeat(1000)}]><a/>`)).toHaveLength(100);
  });
});

test('a megabyte of one thing costs no time', () => {
  for (const piece of [
    'a',
    'a=',
    ' ',
    '"',
    "'",
    '<',
    '[',
    '<!ENTITY ',
    'SYSTEM ',
    'PUBLIC "',
    '<a ',
    '<!--',
    ']]>',
  ]) {
    const start = performance.now();
    for (const lead of ['<a ', '<!DOCTYPE ', '<?xml-stylesheet ']) {
      try {
        for (const token of tokens(`${lead}${piece.repeat(Math.floor(900_000 / piece.length))}>`)) {
          for (const part of xmlOutsideParts(token)) expect(part.kind).toBeTruthy();
        }
      } catch (error) {
        expect(error).toBeInstanceOf(ModelFileError);
      }
    }
    expect(performance.now() - start).toBeLessThan(5000);
  }
}, 60_000);

test('fails only with a ModelFileError, whatever the text', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '/',
    '!',
    '?',
    '--',
    '[',
    ']',
    '"',
    "'",
    '=',
    'a',
    ' ',
    '<!DOCTYPE',
    '<!ENTITY',
    '\0',
    'é',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      try {
        tokens(pieces.join(''));
      } catch (error) {
        expect(error).toBeInstanceOf(ModelFileError);
      }
    }),
  );
});
