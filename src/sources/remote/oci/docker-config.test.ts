import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { registryAccess } from './docker-config.ts';

const home = mkdtempSync(join(tmpdir(), 'pickleproof-docker-'));
afterAll(() => rmSync(home, { recursive: true }));
let count = 0;

/** An environment whose docker knows this. */
function docker(config: unknown): { HOME: string; DOCKER_CONFIG: string } {
  const folder = join(home, String(count++));
  mkdirSync(folder);
  const text = typeof config === 'string' ? config : JSON.stringify(config);
  writeFileSync(join(folder, 'config.json'), text);
  return { HOME: home, DOCKER_CONFIG: folder };
}

const auth = (text: string): string => Buffer.from(text).toString('base64');

test('finds the login of a registry, and of no other', () => {
  const env = docker({ auths: { 'reg.example:5000': { auth: auth('me:a:b') } } });
  expect(registryAccess(env, 'reg.example:5000').login).toEqual({ user: 'me', password: 'a:b' });
  expect(registryAccess(env, 'reg.example')).toEqual({ login: undefined, unused: undefined });
});

test('knows the address under which Docker Hub is kept', () => {
  const env = docker({ auths: { 'https://index.docker.io/v1/': { auth: auth('me:x') } } });
  expect(registryAccess(env, 'docker.io').login).toEqual({ user: 'me', password: 'x' });
});

test('takes a name and a password that stand apart', () => {
  const env = docker({ auths: { r: { username: 'me', password: 'x' } } });
  expect(registryAccess(env, 'r').login).toEqual({ user: 'me', password: 'x' });
});

test("asks podman's file first when a variable names it", () => {
  const other = docker({ auths: { r: { auth: auth('podman:x') } } });
  const env = docker({ auths: { r: { auth: auth('docker:x') } } });
  const file = join(other.DOCKER_CONFIG, 'config.json');
  expect(registryAccess({ ...env, REGISTRY_AUTH_FILE: file }, 'r').login?.user).toBe('podman');
});

test.each([
  ['a program for all', { credsStore: 'desktop' }],
  ['a program for this one', { credHelpers: { r: 'gcloud' }, auths: { r: {} } }],
])('runs no program that keeps passwords, and says so: %s', (_what, config) => {
  const { login, unused } = registryAccess(docker(config), 'r');
  expect(login).toBeUndefined();
  expect(unused).toMatch(/names a program that keeps passwords, which is not run here/);
});

test('does not use an identity token, and says so', () => {
  const env = docker({ auths: { r: { identitytoken: 'x' } } });
  expect(registryAccess(env, 'r').unused).toMatch(/identity token/);
});

test.each([
  ['no JSON', 'not json'],
  ['a list', []],
  ['an auth without a colon', { auths: { r: { auth: auth('nothing') } } }],
])('says which file cannot be read: %s', (_what, config) => {
  expect(() => registryAccess(docker(config), 'r')).toThrow(/config\.json: /);
});

test('does without any file', () => {
  expect(registryAccess({ HOME: join(home, 'none') }, 'r')).toEqual({});
});
