import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Command } from './command.ts';
import { COMMAND_NAMES } from './command-names.ts';
import { COMMANDS } from './commands/index.ts';
import { readConfig } from './config.ts';

const folder = mkdtempSync(join(tmpdir(), 'pickleproof-config-'));
afterAll(() => rmSync(folder, { recursive: true }));

function commandNamed(id: string): Command {
  const found = COMMANDS.find((command) => command.id === id);
  if (found === undefined) throw new Error(`no command ${id}`);
  return found;
}

/** What the config says to a command. */
async function valuesOf(id: string, text: string): Promise<unknown> {
  writeFileSync(join(folder, 'pickleproof.toml'), text);
  return (await readConfig(commandNamed(id), undefined, join(folder)))?.values;
}

test('every command may have a table, and each is known by name', async () => {
  expect(COMMAND_NAMES).toEqual(COMMANDS.map(({ id }) => id.replaceAll(' ', '-')));
  const all = COMMAND_NAMES.map((name) => `[${name}]\n`).join('');
  expect(await valuesOf('scan', all)).toEqual({});
});

test('a flag that may be given several times takes a list', async () => {
  expect(
    await valuesOf('verify', '[verify]\nidentity = "a"\nonly = ["*.json", "onnx/**"]\n'),
  ).toEqual({ identity: 'a', only: '*.json\nonnx/**' });
});

test('paths are relative to the config; addresses, standard input and names are as they are', async () => {
  const text =
    '[manifest]\ncheck = "list.json"\nignore = "cache"\n[scan]\nmanifest = "-"\n' +
    '[verify]\nclaims = "c.jsonl"\npublic-key = ["a.pub", "/keys/b.pub"]\n' +
    '[worker]\nblobs = "s3://models/x"\n[sandbox]\npython = "python3"\n';
  expect(await valuesOf('manifest', text)).toEqual({
    check: join(folder, 'list.json'),
    ignore: 'cache',
  });
  expect(await valuesOf('scan', text)).toEqual({ manifest: '-' });
  expect(await valuesOf('verify', text)).toEqual({
    claims: join(folder, 'c.jsonl'),
    publicKey: `${join(folder, 'a.pub')}\n/keys/b.pub`,
  });
  expect(await valuesOf('worker', text)).toEqual({ blobs: 's3://models/x' });
  expect(await valuesOf('sandbox', text)).toEqual({ python: 'python3' });
});

test('a flag with a value that may be left out takes true as well', async () => {
  expect(await valuesOf('verify', '[verify]\nclaims = true\n')).toEqual({ claims: true });
  expect(await valuesOf('sign', '[sign]\nshards = "2GB"\n')).toEqual({ shards: '2GB' });
});

test.each([
  ['scan', '[scan]\npolicy = ["a", "b"]\n', '"policy" must be a text or a number'],
  ['verify', '[verify]\nonly = []\n', '"only" must be a text or a number, or a list of such'],
  ['verify', '[verify]\nonly = [true]\n', '"only" must be a text'],
  ['scan', '[scan]\npolicy = ""\n', '"policy" must be a text'],
  ['scan', '[scan]\nhash = 1\n', '"hash" must be true or false'],
  ['scan', '[scan]\ncash = true\n', 'known are format, output'],
  ['scan', 'scan = 1\n', '"scan" must be a table'],
  ['scan', '[scam]\n', 'unknown key "scam"; known are attest, audit'],
])('%s refuses %j', async (id, text, message) => {
  await expect(valuesOf(id, text)).rejects.toThrow(message);
});
