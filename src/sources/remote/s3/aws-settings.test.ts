import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { awsSettings } from './aws-settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'pickleproof-aws-'));
afterAll(() => rmSync(folder, { recursive: true }));
let count = 0;

/** A home with these two files. */
function home(credentials: string, config = ''): { HOME: string } {
  const HOME = join(folder, String(count++));
  mkdirSync(join(HOME, '.aws'), { recursive: true });
  writeFileSync(join(HOME, '.aws', 'credentials'), credentials);
  writeFileSync(join(HOME, '.aws', 'config'), config);
  return { HOME };
}

const pair = (id: string): string => `aws_access_key_id = ${id}\naws_secret_access_key = s\n`;

test('nothing said is anonymous, at Amazon', () => {
  expect(awsSettings({ HOME: join(folder, 'none') })).toEqual({
    keys: undefined,
    region: undefined,
    endpoint: undefined,
    virtualHosted: false,
  });
});

describe('keys', () => {
  const files = home(
    `[default]\n${pair('FILE')}[other]\n${pair('OTHER')}aws_session_token = t\n`,
    `[default]\nregion = eu-west-1\n[profile third]\n${pair('THIRD')}region = eu-west-3\n`,
  );

  test('come from the environment first', () => {
    const env = { ...files, AWS_ACCESS_KEY_ID: 'ENV', AWS_SECRET_ACCESS_KEY: 's' };
    expect(awsSettings(env)).toMatchObject({ keys: { accessKeyId: 'ENV' }, region: 'eu-west-1' });
  });

  test('come from the profile that is named, in either file', () => {
    expect(awsSettings(files).keys?.accessKeyId).toBe('FILE');
    expect(awsSettings({ ...files, AWS_PROFILE: 'other' }).keys).toEqual({
      accessKeyId: 'OTHER',
      secretAccessKey: 's',
      sessionToken: 't',
    });
    expect(awsSettings({ ...files, AWS_PROFILE: 'third' })).toMatchObject({
      keys: { accessKeyId: 'THIRD' },
      region: 'eu-west-3',
    });
  });

  test('of a profile that is not there are an error', () => {
    expect(() => awsSettings({ ...files, AWS_PROFILE: 'none' })).toThrow(/no profile "none"/);
  });

  test.each([
    ['in the environment', { ...files, AWS_ACCESS_KEY_ID: 'x' }],
    ['in the environment, the other', { ...files, AWS_SECRET_ACCESS_KEY: 'x' }],
    ['in a file', home('[default]\naws_access_key_id = x')],
  ])('are never taken by halves: %s', (_where, env) => {
    expect(() => awsSettings(env)).toThrow(/one half of the AWS keys/);
  });

  test.each(['credential_process = /bin/echo inert', 'sso_session = x', 'role_arn = arn:x'])(
    'are had by no program and no service: %s',
    (line) => {
      const env = home('', `[default]\n${line}\n`);
      expect(() => awsSettings(env)).toThrow(/which is not done here; set AWS_ACCESS_KEY_ID/);
      const keyed = { ...env, AWS_ACCESS_KEY_ID: 'ENV', AWS_SECRET_ACCESS_KEY: 's' };
      expect(awsSettings(keyed).keys?.accessKeyId).toBe('ENV');
    },
  );

  test('stand in files that variables name', () => {
    const { HOME } = home(`[default]\n${pair('ELSEWHERE')}`);
    const env = {
      HOME: join(folder, 'none'),
      AWS_SHARED_CREDENTIALS_FILE: join(HOME, '.aws/credentials'),
    };
    expect(awsSettings(env).keys?.accessKeyId).toBe('ELSEWHERE');
  });
});

describe('the endpoint', () => {
  const files = home(
    '',
    '[default]\nendpoint_url = http://general\nservices = local\ns3 =\n  addressing_style = virtual\n' +
      '[services local]\ns3 =\n  endpoint_url = http://service\n',
  );
  test.each([
    [{}, 'http://service'],
    [{ AWS_ENDPOINT_URL: 'http://all' }, 'http://all'],
    [{ AWS_ENDPOINT_URL: 'http://all', AWS_ENDPOINT_URL_S3: 'http://s3' }, 'http://s3'],
    [{ AWS_ENDPOINT_URL: 'http://all', AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' }, undefined],
  ])('%o', (env, endpoint) => {
    expect(awsSettings({ ...files, ...env })).toMatchObject({ endpoint, virtualHosted: true });
  });
});
