import { assert, property, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';
import { concat, filled, utf8 } from '../../test/assembler.ts';
import { bytesSource } from '../core/source.ts';
import { BUILT_IN } from '../policy/profile.ts';
import { scanIfModel } from '../scan/scan.ts';
import { jinja } from './jinja.ts';

const scan = (input: Uint8Array, path = 'chat_template.jinja'): ReturnType<typeof scanIfModel> =>
  scanIfModel(bytesSource(input), { path, policy: BUILT_IN });

test('a chat template is judged as one', () => {
  const text = '{%- for message in messages %}{{- message.content }}{%- endfor %}';
  expect(scan(utf8(text))).toMatchObject({ format: 'jinja', verdict: 'clean' });
  expect(scan(utf8(`[mask]<s>${text}`))).toMatchObject({ format: 'jinja', verdict: 'clean' });
});

test.each([
  '{% for m in messages %}{{ m.__class__ }}{% endfor %}',
  "text {# comment #} {{ messages[0]['__cl' ~ 'ass__'] }}",
  '{{ messages }}{{ cycler.__init__ }}',
])('one that reaches Python is found: %s', (text) => {
  expect(scan(utf8(text))).toMatchObject({ format: 'jinja', verdict: 'dangerous' });
});

test('the end of a long one is not vouched for', () => {
  const long = `{{ messages }}${'x'.repeat(70_000)}{{ x.__class__ }}`;
  expect(scan(utf8(long))).toMatchObject({ verdict: 'unknown' });
});

test('what is none is left alone, unless its name says so', () => {
  const page = utf8('{% extends "base.html" %}<p>{{ title }}</p>');
  const binary = concat(utf8('{{ messages }}'), filled(8, 0));
  for (const input of [page, binary, utf8('text about messages')]) {
    expect(jinja.detect(input, bytesSource(input))).toBe(false);
    expect(scan(input, 'page.html')).toMatchObject({ reason: 'not-a-model' });
    expect(scan(input)).toMatchObject({ verdict: 'incomplete' });
  }
});

test('other files that speak of messages are what they are', () => {
  const template = '{% for m in messages %}{{ m.content }}{% endfor %}';
  const look = (text: string): unknown => scan(utf8(text), 'x');
  const json = JSON.stringify({ chat_template: template });
  expect(look(json)).toMatchObject({ format: 'model-json', verdict: 'clean', findings: [] });
  expect(look(`[${json}]`)).toMatchObject({ format: 'model-json', findings: [] });
  expect(look(`<ul>${template}</ul>`)).toMatchObject({ reason: 'not-a-model' });
  expect(look('key: ${{ github.event.message }}')).toMatchObject({ reason: 'not-a-model' });
});

test('looks at any bytes without harm', () => {
  assert(
    property(uint8Array({ maxLength: 64 }), (bytes) => {
      expect(typeof jinja.detect(bytes, bytesSource(bytes))).toBe('boolean');
    }),
  );
});
