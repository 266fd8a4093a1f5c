/**
 * The passwords that `docker login`, `podman login` and `oras login` left in plain sight (`auths`). Programs that keep
 * passwords (`credsStore`, `credHelpers`) are not run: what is named in a file is not executed here.
 * @module
 */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ModelFileError } from '../../../core/error.ts';
import { readSmallFile } from '../../small-file.ts';
import type { Environment } from '../remote-store.ts';
import { isJsonObject, type JsonObject } from '../reply-body.ts';

/** What is known for a registry. */
export interface RegistryLogin {
  readonly user: string;
  readonly password: string;
}

/** What the files say of one registry. */
export interface RegistryAccess {
  readonly login: RegistryLogin | undefined;
  /** Why there is none, where the files know of one that is not used. */
  readonly unused: string | undefined;
}

const MAX_FILE = 2 ** 20;

/** The login for `host[:port]`; the first file that knows one counts. */
export function registryAccess(env: Environment, registry: string): RegistryAccess {
  let unused: string | undefined;
  for (const path of configPaths(env)) {
    if (!existsSync(path)) continue;
    const config = readConfig(path);
    const entry = entryOf(config, registry);
    const login = entry && loginOf(entry, path);
    if (login !== undefined) return { login, unused: undefined };
    unused ??= unusedOf(config, entry, registry, path);
  }
  return { login: undefined, unused };
}

function configPaths(env: Environment): readonly string[] {
  const home = env['HOME'] ?? env['USERPROFILE'] ?? homedir();
  const runtime = env['XDG_RUNTIME_DIR'];
  return [
    ...(env['REGISTRY_AUTH_FILE'] ? [env['REGISTRY_AUTH_FILE']] : []),
    join(env['DOCKER_CONFIG'] || join(home, '.docker'), 'config.json'),
    ...(runtime ? [join(runtime, 'containers', 'auth.json')] : []),
    join(home, '.config', 'containers', 'auth.json'),
  ];
}

function readConfig(path: string): JsonObject {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(readSmallFile(path, MAX_FILE)));
    if (isJsonObject(value)) return value;
  } catch (cause) {
    if (cause instanceof ModelFileError) throw cause;
  }
  throw new ModelFileError('SOURCE_FAILED', `${path}: not the JSON that docker login writes`);
}

/** Keys are hosts, or addresses with a path (`https://index.docker.io/v1/`). */
function entryOf(config: JsonObject, registry: string): JsonObject | undefined {
  const auths = config['auths'];
  if (!isJsonObject(auths)) return undefined;
  const found = Object.entries(auths).find(([key]) => hostOf(key) === hostOf(registry))?.[1];
  return isJsonObject(found) ? found : undefined;
}

function hostOf(key: string): string {
  const host = key
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/.*$/, '');
  return /^(?:index\.|registry-1\.)?docker\.io$/.test(host) ? 'docker.io' : host;
}

function loginOf(entry: JsonObject, path: string): RegistryLogin | undefined {
  const { auth, username, password } = entry;
  if (typeof username === 'string' && typeof password === 'string') {
    return { user: username, password };
  }
  if (typeof auth !== 'string' || auth === '') return undefined;
  const text = Buffer.from(auth, 'base64').toString('utf8').replace(/\0+$/, '');
  const colon = text.indexOf(':');
  if (colon > 0) return { user: text.slice(0, colon), password: text.slice(colon + 1) };
  throw new ModelFileError('SOURCE_FAILED', `${path}: an "auth" that is not USER:PASSWORD`);
}

function unusedOf(
  config: JsonObject,
  entry: JsonObject | undefined,
  registry: string,
  path: string,
): string | undefined {
  if (typeof entry?.['identitytoken'] === 'string') {
    return `${path} holds an identity token for ${registry}, which is not used here`;
  }
  const helpers = config['credHelpers'];
  const isHelped =
    typeof config['credsStore'] === 'string' ||
    (isJsonObject(helpers) && Object.hasOwn(helpers, registry));
  if (!isHelped) return undefined;
  return `${path} names a program that keeps passwords, which is not run here; put USER:PASSWORD into its "auths"`;
}
