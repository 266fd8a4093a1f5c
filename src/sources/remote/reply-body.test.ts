import { expect, test } from 'vitest';
import type { RemoteReply } from './remote-store.ts';
import { bodyBytes, bodyJson, bodyText } from './reply-body.ts';

async function* pieces(...bodies: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const body of bodies) yield typeof body === 'string' ? new TextEncoder().encode(body) : body;
}

const reply = (...bodies: readonly (string | Uint8Array)[]): RemoteReply => ({
  status: 200,
  headers: {},
  url: 'https://store/list',
  body: pieces(...bodies),
  discard: () => undefined,
});

test('joins the pieces of a body', async () => {
  expect(await bodyText(reply('a', '', 'bc'))).toBe('abc');
  expect(await bodyJson(reply('{"a', '":1}'))).toEqual({ a: 1 });
});

test('stops reading at the limit', async () => {
  await expect(bodyBytes(reply('abc', 'def'), 5)).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
  expect(await bodyBytes(reply('abc', 'de'), 5)).toHaveLength(5);
});

test.each([
  ['not UTF-8', new Uint8Array([0x7b, 0xff, 0x7d])],
  ['no JSON', '{"a":'],
  ['no object', '[1]'],
  ['null', 'null'],
  ['nothing', ''],
])('refuses an answer that is %s', async (_what, body) => {
  await expect(bodyJson(reply(body))).rejects.toMatchObject({ code: 'MALFORMED' });
});
