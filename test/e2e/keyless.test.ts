import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STOP, proto } from '../assemble/opcodes.ts';
import { dict, num, pickle, str } from '../assemble/pickle.ts';
import {
  identityToken,
  startSigstore,
  WORKFLOW,
  type SigstoreServices,
} from '../sigstore-services.ts';
import { workbench, type Run } from './cli.ts';

const { folder, put, run, start } = workbench();

const WHO = 'https://ci.example.org/acme/models/release.yml@refs/heads/main';
const ISSUER = 'https://token.example.org';
const TOKEN = identityToken({ sub: WHO, iss: ISSUER });
let services: SigstoreServices;

/** Runs without waiting in this thread, in which the services answer. */
function runBeside(...args: string[]): Promise<Run> {
  return ended(start(args));
}

function ended(child: ReturnType<typeof start>): Promise<Run> {
  let [out, err] = ['', ''];
  child.stdout?.on('data', (piece) => (out += String(piece)));
  child.stderr?.on('data', (piece) => (err += String(piece)));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}
const urls = (): string[] => ['--fulcio-url', services.url, '--rekor-url', services.url];
const keyless = (...args: string[]): Promise<Run> =>
  runBeside(...args, '--keyless', '--identity-token', 'token.txt', ...urls());
const TRUST = ['--identity', WHO, '--issuer', ISSUER, '--trusted-root', 'root.json'];
const verify = (...args: string[]): Run => run(['verify', 'model', ...args]);

beforeAll(async () => {
  services = await startSigstore();
  put('root.json', JSON.stringify(services.trustedRoot));
  put('token.txt', `${TOKEN}\n`);
  put('model/config.pkl', pickle(proto(4), dict([str('layers'), num(2)]), STOP));
});
afterAll(() => services.close());

describe('a keyless signature', () => {
  test('is made with a token, and verified offline by identity and issuer', async () => {
    const signed = await keyless('sign', 'model');
    expect(signed).toMatchObject({ code: 0, err: '' });
    expect(signed.out).toContain(`signer       ${WHO}`);
    expect(verify(...TRUST)).toMatchObject({
      code: 0,
      out: expect.stringContaining(`signed by    ${WHO} (${ISSUER})`),
    });
    expect(run(['inspect', 'model'])).toMatchObject({ code: 0 });
  });

  test('of a claim is checked in the same way', async () => {
    expect(await keyless('attest', 'model')).toMatchObject({ code: 0, err: '' });
    expect(verify(...TRUST, '--claims')).toMatchObject({ code: 0 });
    put('trust.toml', '[[trust]]\nname = "model"\ntrustedRoot = "root.json"\nrequireScan = true\n');
    const identity = `identities = [{ identity = "${WHO}", issuer = "${ISSUER}" }]\n`;
    writeFileSync(join(folder, 'trust.toml'), identity, { flag: 'a' });
    expect(verify('--policy', 'trust.toml')).toMatchObject({ code: 0 });
  });

  test.each([
    ['another identity', ['--identity', `${WHO}x`, '--issuer', ISSUER], 'IDENTITY_MISMATCH'],
    ['a pattern', ['--identity', '.*', '--issuer', ISSUER], 'IDENTITY_MISMATCH'],
    ['another issuer', ['--identity', WHO, '--issuer', 'https://x.org'], 'IDENTITY_MISMATCH'],
  ])('is refused with code 6 for %s', (_what, args, code) => {
    const result = verify(...args, '--trusted-root', 'root.json');
    expect(result).toMatchObject({ code: 6, out: expect.stringContaining(code) });
  });

  test('is refused by the root of the public instance, and by a key', () => {
    const refused = verify('--identity', WHO, '--issuer', ISSUER);
    expect(refused).toMatchObject({ code: 6, out: expect.stringContaining('CERT_UNTRUSTED') });
    run(['keygen', '-o', 'release']);
    expect(verify('--public-key', 'release.pub')).toMatchObject({ code: 6 });
  });

  test('is refused when the model was changed', () => {
    const path = join(folder, 'model/config.pkl');
    const before = readFileSync(path);
    writeFileSync(path, Buffer.concat([before, Buffer.from('.')]));
    expect(verify(...TRUST)).toMatchObject({
      code: 1,
      out: expect.stringContaining('FILE_CHANGED'),
    });
    writeFileSync(path, before);
  });
});

describe('keyless flags', () => {
  test.each([
    [['--identity', WHO], '--identity and --issuer go together'],
    [['--issuer', ISSUER], '--identity and --issuer go together'],
    [['--identity', '', '--issuer', ISSUER], 'must not be empty'],
    [['--trusted-root', 'root.json', '--public-key', 'release.pub'], 'goes with --identity'],
  ])('%j is a wrong flag: %s', (args, message) => {
    run(['keygen', '-o', 'release']);
    expect(verify(...args)).toMatchObject({ code: 4, err: expect.stringContaining(message) });
  });

  test.each([
    ['token.txt', 'not json', 'the trusted root is no JSON'],
    ['missing.json', '', 'cannot be read'],
  ])('--trusted-root %s ends in one line', (name, _text, message) => {
    const result = verify('--identity', WHO, '--issuer', ISSUER, '--trusted-root', name);
    expect(result).toMatchObject({ code: 2, err: expect.stringContaining(message) });
  });

  test('send no token anywhere but over https, and show none', async () => {
    const args = ['sign', 'model', '--force', '--keyless', '--identity-token', TOKEN];
    const plain = run([...args, '--fulcio-url', 'http://fulcio.example.org']);
    expect(plain).toMatchObject({ code: 4, err: expect.stringContaining('https://') });
    const failed = await runBeside(
      ...args,
      '--fulcio-url',
      `${services.url}/x`,
      ...urls().slice(2),
    );
    expect(failed).toMatchObject({ code: 2, err: expect.stringContaining('Fulcio issued no') });
    expect(failed.out + failed.err).not.toContain(TOKEN.slice(20, 60));
    const expired = run([...args.slice(0, -1), identityToken({ sub: WHO, exp: 1 }), ...urls()]);
    expect(expired).toMatchObject({ code: 2, err: expect.stringContaining('it has expired') });
  });

  test('take the token that a workflow of GitHub may ask for', async () => {
    const env = {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${services.url}/token`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x',
    };
    const args = ['sign', 'model', '--force', '--keyless', ...urls()];
    const signed = await ended(start(args, env));
    expect(signed).toMatchObject({ code: 0, out: expect.stringContaining(WORKFLOW) });
    const trust = ['--identity', WORKFLOW, '--issuer', ISSUER, '--trusted-root', 'root.json'];
    expect(verify(...trust)).toMatchObject({ code: 0 });
  });

  test('take the token from the variable that CI sets', async () => {
    const result = run(['sign', 'model', '--force', '--keyless', ...urls()], {
      env: { SIGSTORE_ID_TOKEN: 'not.a.token' },
    });
    expect(result).toMatchObject({ code: 2, err: expect.stringContaining('no JSON object') });
  });
});
