import { describe, expect, test } from 'vitest';
import { envelopeJson, pae, readEnvelope } from './dsse.ts';
import { legacyPae } from './legacy-pae.ts';
import { readStrictJson } from './strict-json.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (of: Uint8Array): string => Buffer.from(of).toString('latin1');

describe('what is signed', () => {
  test('is the example of the specification (protocol.md)', () => {
    expect(text(pae('http://example.com/HelloWorld', bytes('hello world')))).toBe(
      'DSSEv1 29 http://example.com/HelloWorld 11 hello world',
    );
  });

  test('counts bytes, not letters', () => {
    expect(Buffer.from(pae('té', bytes('é'))).toString()).toBe('DSSEv1 3 té 2 é');
  });

  test.each([
    ['plain', "b'plain'"],
    ["it's", 'b"it\'s"'],
    ['it\'s "so"', "b'it\\'s \"so\"'"],
    ['a\\b\t\r\n', "b'a\\\\b\\t\\r\\n'"],
    ['\u00e9\0\u007f', "b'\\xc3\\xa9\\x00\\x7f'"],
  ])('in version 0.2 is what Python prints of %j', (payload, shown) => {
    const { length } = bytes(payload);
    expect(text(legacyPae('t', bytes(payload)))).toBe(`DSSEV1 1 t ${length} ${shown}`);
  });
});

test('an envelope is read back as it was written', () => {
  const envelope = {
    payloadType: 't',
    payload: bytes('{}'),
    signature: bytes('sig'),
    keyid: undefined,
  };
  const json = bytes(JSON.stringify(envelopeJson(envelope)));
  expect(readEnvelope(readStrictJson(json, 'it'))).toEqual(envelope);
  const named = { ...envelope, keyid: 'k' };
  expect(readEnvelope(readStrictJson(bytes(JSON.stringify(envelopeJson(named))), 'it'))).toEqual(
    named,
  );
});
