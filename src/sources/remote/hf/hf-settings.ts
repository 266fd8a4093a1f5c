/**
 * The habits of huggingface_hub: which variables and files say where the hub is and who asks.
 * huggingface_hub 1.0 `constants.py`, `utils/_auth.py`.
 * @module
 */
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ModelFileError } from '../../../core/error.ts';
import type { Environment } from '../remote-store.ts';

/** What was found. */
export interface HfSettings {
  /** Without a slash at its end. */
  readonly endpoint: string;
  readonly token: string | undefined;
  /** Only what the cache holds. */
  readonly offline: boolean;
  readonly cache: string;
}

const YES: ReadonlySet<string> = new Set(['1', 'ON', 'YES', 'TRUE']);

/** Reads the environment, and the file of the token. */
export function hfSettings(env: Environment): HfSettings {
  const home = homeOf(env);
  return {
    endpoint: endpointOf(env),
    token: tokenOf(env, home),
    offline: isSet(env['HF_HUB_OFFLINE']) || isSet(env['TRANSFORMERS_OFFLINE']),
    cache: env['HF_HUB_CACHE'] || env['HUGGINGFACE_HUB_CACHE'] || join(home, 'hub'),
  };
}

/** Where the hub is. */
export function endpointOf(env: Environment): string {
  return (env['HF_ENDPOINT'] || 'https://huggingface.co').replace(/\/+$/, '');
}

function homeOf(env: Environment): string {
  const user = env['HOME'] || env['USERPROFILE'] || homedir();
  const cache = env['XDG_CACHE_HOME'] || join(user, '.cache');
  return env['HF_HOME'] || join(cache, 'huggingface');
}

function tokenOf(env: Environment, home: string): string | undefined {
  if (isSet(env['HF_HUB_DISABLE_IMPLICIT_TOKEN'])) return undefined;
  const given = env['HF_TOKEN'] || env['HUGGING_FACE_HUB_TOKEN'];
  const token = (given ?? fileOf(env['HF_TOKEN_PATH'] || join(home, 'token'))).trim();
  if (token === '') return undefined;
  if (/^[\x21-\x7e]+$/.test(token)) return token;
  throw new ModelFileError('MALFORMED', 'the token of the hub holds what no token holds');
}

function fileOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // nobody logged in
  }
}

function isSet(value: string | undefined): boolean {
  return YES.has((value ?? '').toUpperCase());
}
