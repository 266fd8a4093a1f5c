/**
 * What AWS_* variables and ~/.aws say: keys, region, endpoint. Variables come first, as in botocore. What would run
 * a program or ask another service for keys (`credential_process`, SSO, roles, instance metadata) is not done.
 * @module
 */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { readSmallFile } from '../../small-file.ts';
import { parseIni, type IniSection } from '../ini-file.ts';
import { failed } from '../remote-error.ts';
import type { Environment } from '../remote-store.ts';

/** Keys of one identity. */
export interface AwsKeys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string | undefined;
}

/** Undefined where nothing is said. */
export interface AwsSettings {
  /** None: requests are not signed. */
  readonly keys: AwsKeys | undefined;
  readonly region: string | undefined;
  /** Of an S3-compatible store. */
  readonly endpoint: string | undefined;
  readonly virtualHosted: boolean;
}

const MAX_FILE = 2 ** 20;
const NONE: IniSection = new Map();

/** What applies to S3 in this environment; throws `SOURCE_FAILED` for a profile that is half there. */
export function awsSettings(env: Environment): AwsSettings {
  const profile = env['AWS_PROFILE'] ?? env['AWS_DEFAULT_PROFILE'] ?? 'default';
  const credentials = readIni(env, 'AWS_SHARED_CREDENTIALS_FILE', 'credentials');
  const config = readIni(env, 'AWS_CONFIG_FILE', 'config');
  const secret = credentials.get(profile);
  const general = config.get(profile === 'default' ? profile : `profile ${profile}`);
  if (secret === undefined && general === undefined && profile !== 'default') {
    throw failed(`there is no profile "${profile}" in ~/.aws/credentials or ~/.aws/config`);
  }
  const settings: IniSection = general ?? NONE;
  return {
    keys: keysOf(env, profile, secret ?? NONE, settings),
    region: said(env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION'] ?? settings.get('region')),
    endpoint: endpointOf(env, settings, config),
    virtualHosted: settings.get('s3.addressing_style') === 'virtual',
  };
}

function keysOf(
  env: Environment,
  profile: string,
  secret: IniSection,
  general: IniSection,
): AwsKeys | undefined {
  const named = (name: string): string | undefined => said(env[name.toUpperCase()]);
  const fromFile = (name: string): string | undefined =>
    said(secret.get(name) ?? general.get(name));
  for (const [look, where] of [
    [named, 'the environment'],
    [fromFile, `the profile "${profile}"`],
  ] as const) {
    const accessKeyId = look('aws_access_key_id');
    const secretAccessKey = look('aws_secret_access_key');
    const sessionToken = look('aws_session_token');
    if (accessKeyId !== undefined && secretAccessKey !== undefined) {
      return { accessKeyId, secretAccessKey, sessionToken };
    }
    if (accessKeyId !== undefined || secretAccessKey !== undefined) {
      throw failed(`${where} has one half of the AWS keys; both the id and the secret are needed`);
    }
  }
  refuseElsewhere(profile, secret, general);
  return undefined;
}

/** A profile that says where else its keys are must not silently become an anonymous request. */
function refuseElsewhere(profile: string, ...sections: readonly IniSection[]): void {
  const elsewhere = ['credential_process', 'sso_session', 'sso_start_url', 'role_arn'];
  const found = elsewhere.find((key) => sections.some((section) => section.has(key)));
  if (found === undefined) return;
  throw failed(
    `the profile "${profile}" gets its keys by ${found}, which is not done here; ` +
      'set AWS_ACCESS_KEY_ID and the others, e.g. by: aws configure export-credentials --format env',
  );
}

function endpointOf(
  env: Environment,
  settings: IniSection,
  config: ReadonlyMap<string, IniSection>,
): string | undefined {
  if (env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS']?.toLowerCase() === 'true') return undefined;
  const services = config.get(`services ${settings.get('services') ?? ''}`);
  return (
    said(env['AWS_ENDPOINT_URL_S3']) ??
    said(env['AWS_ENDPOINT_URL']) ??
    said(services?.get('s3.endpoint_url')) ??
    said(settings.get('endpoint_url'))
  );
}

function readIni(
  env: Environment,
  variable: string,
  name: string,
): ReadonlyMap<string, IniSection> {
  const home = env['HOME'] ?? env['USERPROFILE'] ?? homedir();
  const path = env[variable] ?? join(home, '.aws', name);
  if (!existsSync(path)) return new Map();
  return parseIni(new TextDecoder().decode(readSmallFile(path, MAX_FILE)));
}

/** Set to nothing is not set. */
function said(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}
