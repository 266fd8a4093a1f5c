/**
 * Who the user is to an MLflow server: MLFLOW_TRACKING_* variables, then `~/.mlflow/credentials`. A name and a password
 * come before a token, as in mlflow/utils/rest_utils.py (MLflow 3.17).
 * @module
 */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { readSmallFile } from '../../small-file.ts';
import { parseIni, type IniSection } from '../ini-file.ts';
import type { Credential } from '../remote-model.ts';
import type { Environment } from '../remote-store.ts';

const MAX_FILE = 2 ** 16;

/** A credential for this origin; undefined where nothing is said. */
export function mlflowLogin(env: Environment, origin: string): Credential | undefined {
  const file = credentialsFile(env);
  const said = (name: string): string => env[name.toUpperCase()] || (file.get(name) ?? '');
  const user = said('mlflow_tracking_username');
  const password = said('mlflow_tracking_password');
  if (user !== '' && password !== '') return { kind: 'basic', origin, user, password };
  const token = env['MLFLOW_TRACKING_TOKEN'] ?? '';
  return token === '' ? undefined : { kind: 'bearer', origin, token };
}

function credentialsFile(env: Environment): IniSection {
  const path = join(env['HOME'] ?? env['USERPROFILE'] ?? homedir(), '.mlflow', 'credentials');
  if (!existsSync(path)) return new Map();
  const text = new TextDecoder().decode(readSmallFile(path, MAX_FILE));
  return parseIni(text).get('mlflow') ?? new Map();
}
