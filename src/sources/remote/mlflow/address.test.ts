import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseMlflowAddress } from './address.ts';

const home = mkdtempSync(join(tmpdir(), 'pickleproof-mlflow-'));
afterAll(() => rmSync(home, { recursive: true }));
mkdirSync(join(home, '.mlflow'));
writeFileSync(
  join(home, '.mlflow', 'credentials'),
  '[mlflow]\nmlflow_tracking_username = filed\nmlflow_tracking_password = secret\n',
);

const bare = { HOME: join(home, 'none') };
const parse = (uri: string, env: Readonly<Record<string, string>> = {}) =>
  parseMlflowAddress(uri, { ...bare, ...env });
const TRACKING = { MLFLOW_TRACKING_URI: 'http://ml.example:5000/prefix/' };

test.each([
  ['mlflow://ml.example/clf/3', {}, 'https://ml.example', 'clf', '3', undefined],
  ['mlflow://ML.example:8443/a/b/clf/3', {}, 'https://ml.example:8443/a/b', 'clf', '3', undefined],
  [
    'mlflow://localhost:5000/clf@champion',
    {},
    'http://localhost:5000',
    'clf',
    undefined,
    'champion',
  ],
  ['mlflow://ml.example/My%20Model/1', {}, 'https://ml.example', 'My Model', '1', undefined],
  ['models:/clf/3', TRACKING, 'http://ml.example:5000/prefix', 'clf', '3', undefined],
  ['mlflow:///clf/3', TRACKING, 'http://ml.example:5000/prefix', 'clf', '3', undefined],
  [
    'mlflow://ml.example:5000/clf/3',
    TRACKING,
    'http://ml.example:5000/prefix',
    'clf',
    '3',
    undefined,
  ],
])('%s with %o', (uri, env, server, model, version, alias) => {
  expect(parse(uri, env)).toEqual({ server, credential: undefined, model, version, alias });
});

test.each([
  'mlflow://ml.example/clf',
  'mlflow://ml.example',
  'mlflow://me:secret@ml.example/clf/1',
  'mlflow://ml.example/clf/latest',
  'mlflow://ml.example/clf/1?x',
  'mlflow://ml.example/%zz/1',
])('refuses %s', (uri) => {
  expect(() => parse(uri)).toThrow(expect.objectContaining({ code: 'MALFORMED' }));
});

test.each([
  ['no variable', {}],
  ['a folder', { MLFLOW_TRACKING_URI: './mlruns' }],
  ['another service', { MLFLOW_TRACKING_URI: 'databricks' }],
  ['a password in it', { MLFLOW_TRACKING_URI: 'http://me:secret@ml.example' }],
])('without a host a server must be named: %s', (_what, env) => {
  expect(() => parse('models:/clf/1', env)).toThrow(/MLFLOW_TRACKING_URI/);
});

describe('the login', () => {
  const token = { MLFLOW_TRACKING_TOKEN: 't' };
  const pair = { MLFLOW_TRACKING_USERNAME: 'me', MLFLOW_TRACKING_PASSWORD: 'p' };
  const origin = 'https://ml.example';
  const login = (env: Readonly<Record<string, string>>): unknown =>
    parse('mlflow://ml.example/clf/1', env).credential;

  test('is a token, or a name and a password before it', () => {
    expect(login(token)).toEqual({ kind: 'bearer', origin, token: 't' });
    expect(login({ ...token, ...pair })).toEqual({
      kind: 'basic',
      origin,
      user: 'me',
      password: 'p',
    });
  });

  test('stands in the file of mlflow otherwise', () => {
    expect(login({ HOME: home })).toMatchObject({ kind: 'basic', user: 'filed' });
  });

  test('for the configured server is not sent to another', () => {
    expect(login({ ...token, ...TRACKING })).toBeUndefined();
    expect(login({ ...token, MLFLOW_TRACKING_URI: 'https://ml.example/x' })).toBeDefined();
  });
});
