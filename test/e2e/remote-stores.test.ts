import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  call,
  dict,
  global,
  num,
  pickle,
  proto,
  stateDict,
  STOP,
  str,
  tensor,
  torchZip,
} from '../assembler.ts';
import { KEYS, startBucket } from '../hub/bucket.ts';
import { startGoogleBucket, TOKEN } from '../hub/google-bucket.ts';
import type { Loopback } from '../hub/loopback.ts';
import { LOGIN, startRegistry } from '../hub/registry.ts';
import { startTracking } from '../hub/tracking.ts';
import { workbench, type Run } from './cli.ts';

const { folder, start } = workbench();

const clean = pickle(proto(2), dict([str('a'), num(1)]), STOP);
const evil = pickle(proto(4), call(global('os', 'system'), str('echo inert')), STOP);
const weights = torchZip({
  pickle: pickle(proto(2), stateDict({ w: tensor({ key: '0', count: 1_000_000 }) }), STOP),
  storages: { '0': new Uint8Array(4_000_000) },
});
const many = Object.fromEntries(Array.from({ length: 25 }, (_, n) => [`many/${n}.pkl`, clean]));

let bucket: Loopback;
let google: Loopback;
let open: Loopback;
let guarded: Loopback;
let tracking: Loopback;
beforeAll(async () => {
  bucket = await startBucket(
    {
      'm/big.pt': weights,
      "m/ä b+c&d='(1)~.pkl": evil,
      'good/big.pt': weights,
      'good/sub/a.pkl': clean,
      'odd//a.pkl': clean,
      ...many,
    },
    10,
  );
  google = await startGoogleBucket({ 'm/big.pt': weights, 'm/evil.pkl': evil });
  open = await startRegistry([
    { title: 'model.pt', bytes: weights },
    { title: 'sub/config.pkl', bytes: clean },
  ]);
  guarded = await startRegistry([{ title: 'evil.pkl', bytes: evil }], true);
  tracking = await startTracking({ MLmodel: Buffer.from('a: 1'), 'data/model.pkl': evil }, 'inert');
});
afterAll(() =>
  Promise.all([bucket, google, open, guarded, tracking].map((server) => server.close())),
);

/** Runs the command while the servers of this process answer. */
function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
  const child = start(args, { AWS_ENDPOINT_URL: bucket.origin, ...env });
  let [out, err] = ['', ''];
  child.stdout?.on('data', (piece) => (out += piece));
  child.stderr?.on('data', (piece) => (err += piece));
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly verdict: string;
    readonly complete: boolean;
    readonly bytesRead?: number;
  }[];
}

const scan = async (uri: string, env?: Readonly<Record<string, string>>): Promise<Report> => {
  const { out, err } = await run(['scan', uri, '--format', 'json'], env);
  if (out === '') throw new Error(err);
  return JSON.parse(out) as Report;
};
/** All that was said, however its lines are broken. */
const said = ({ out, err }: Run): string => (out + err).replace(/\s+/g, ' ');
const verdicts = ({ files }: Report): unknown => files.map(({ path, verdict }) => [path, verdict]);

describe('s3', () => {
  test('a folder is judged by ranges, signed', async () => {
    const report = await scan('s3://bucket/m', KEYS);
    expect(verdicts(report)).toEqual([
      ['s3://bucket/m/big.pt', 'clean'],
      ["s3://bucket/m/ä b+c&d='(1)~.pkl", 'dangerous'],
    ]);
    expect(report.files[0]).toMatchObject({ complete: true });
    expect(report.files[0]?.bytesRead).toBeLessThan(weights.length / 4);
  });

  test('one object is judged, whatever letters are in its key', async () => {
    expect(verdicts(await scan("s3://bucket/m/ä b+c&d='(1)~.pkl", KEYS))).toEqual([
      ["s3://bucket/m/ä b+c&d='(1)~.pkl", 'dangerous'],
    ]);
  });

  test('all pages of a list are read', async () => {
    expect((await scan('s3://bucket/many', KEYS)).files).toHaveLength(25);
  });

  test.each([
    [
      'wrong keys',
      's3://bucket/m',
      { ...KEYS, AWS_SECRET_ACCESS_KEY: 'x' },
      'SignatureDoesNotMatch',
    ],
    ['half of the keys', 's3://bucket/m', { AWS_ACCESS_KEY_ID: 'x' }, 'one half of the AWS keys'],
    ['no such object', 's3://bucket/none', KEYS, 'no such object, and no such folder'],
    ['no such bucket', 's3://another/m', KEYS, 'NoSuchBucket'],
    ['a name that is none', 's3://bucket/odd', KEYS, 'the store names a file with the part ""'],
    ['no bucket', 's3://', KEYS, 'expected s3://BUCKET/KEY'],
  ])('%s is an error in one line', async (_what, uri, env, message) => {
    const result = await run(['scan', uri], env);
    expect(said(result)).toContain(message);
    expect([2, 4]).toContain(result.code);
    expect(result.err).not.toMatch(/^ {4}at /m);
    expect(said(result)).not.toContain('inert-secret');
  });

  test('a folder is pulled with its tree', async () => {
    const { code, err } = await run(['pull', 's3://bucket/good', 'from-s3'], KEYS);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(readFileSync(join(folder, 'from-s3/big.pt')).equals(weights)).toBe(true);
    expect(readFileSync(join(folder, 'from-s3/sub/a.pkl')).equals(clean)).toBe(true);
    const receipt = readFileSync(join(folder, 'from-s3/pickleproof-receipt.json'), 'utf8');
    expect(receipt).toContain('s3://bucket/good/?listing=sha256:');
    expect(receipt).not.toContain('inert-secret');
  });
});

describe('oci', () => {
  test('the layers of an artifact are judged by ranges', async () => {
    const report = await scan(`oci://${open.host}/team/model:v1`);
    expect(verdicts(report)).toEqual([
      [`oci://${open.host}/team/model:v1/model.pt`, 'clean'],
      [`oci://${open.host}/team/model:v1/sub/config.pkl`, 'clean'],
    ]);
    expect(report.files[0]?.bytesRead).toBeLessThan(weights.length / 4);
  });

  test('a registry that gives tokens for a password gets the one that docker knows', async () => {
    const uri = `oci://${guarded.host}/team/model:v1`;
    expect(said(await run(['scan', uri]))).toContain('gives no token without a login');
    mkdirSync(join(folder, 'docker'));
    const config = { auths: { [guarded.host]: { auth: LOGIN } } };
    writeFileSync(join(folder, 'docker/config.json'), JSON.stringify(config));
    const env = { DOCKER_CONFIG: join(folder, 'docker') };
    expect(verdicts(await scan(uri, env))).toEqual([[`${uri}/evil.pkl`, 'dangerous']]);
  });

  test('a tag that is not there is an error in one line', async () => {
    const result = await run(['scan', `oci://${open.host}/team/model:none`]);
    expect(said(result)).toContain('there is no such name or tag in the registry');
    expect(result.code).toBe(2);
  });

  test('an artifact is pulled under the digest of its manifest', async () => {
    const { code } = await run(['pull', `oci://${open.host}/team/model:v1`, 'from-oci']);
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'from-oci/model.pt')).equals(weights)).toBe(true);
    const receipt = readFileSync(join(folder, 'from-oci/pickleproof-receipt.json'), 'utf8');
    expect(receipt).toContain(`oci://${open.host}/team/model@sha256:`);
  });

  test('a layer that is not what its digest says is never placed', async () => {
    const other = Buffer.from(clean);
    other.writeUInt8(0x31, other.length - 2);
    const liar = await startRegistry([{ title: 'a.pkl', bytes: clean, sent: other }]);
    try {
      const { code } = await run(['pull', `oci://${liar.host}/team/model:v1`, 'lied']);
      expect(code).toBeGreaterThan(0);
      expect(
        existsSync(join(folder, 'lied')) ? readdirSync(join(folder, 'lied')) : [],
      ).not.toContain('a.pkl');
    } finally {
      await liar.close();
    }
  });
});

describe('mlflow', () => {
  const env = { MLFLOW_TRACKING_TOKEN: 'inert' };

  test('the files of a version are judged', async () => {
    const uri = `mlflow://${tracking.host}/clf/1`;
    expect(verdicts(await scan(uri, env))).toEqual([[`${uri}/data/model.pkl`, 'dangerous']]);
  });

  test("MLflow's own spelling is understood", async () => {
    const more = { ...env, MLFLOW_TRACKING_URI: tracking.origin };
    const report = await scan('models:/clf/1', more);
    expect(report.files.map(({ verdict }) => verdict)).toEqual(['dangerous']);
  });

  test.each([
    ['no token', 'clf/1', {}, 'set MLFLOW_TRACKING_TOKEN'],
    ['no such version', 'clf/2', env, 'no such model, version or alias'],
  ])('%s is an error in one line', async (_what, name, more, message) => {
    const result = await run(['scan', `mlflow://${tracking.host}/${name}`], more);
    expect(said(result)).toContain(message);
    expect(result.code).toBe(2);
  });
});

test('gs:// is read by ranges, with the token of gcloud', async () => {
  const env = { STORAGE_EMULATOR_HOST: google.host, CLOUDSDK_AUTH_ACCESS_TOKEN: TOKEN };
  const done = await run(['scan', 'gs://bucket/m', '--format', 'json'], env);
  expect(done.code).toBe(1);
  const { files, summary } = JSON.parse(done.out);
  expect(files.map(({ verdict }: { verdict: string }) => verdict)).toEqual(['clean', 'dangerous']);
  expect(summary.bytesRead).toBeLessThan(1_000_000);
  expect(done.out + done.err).not.toContain(TOKEN);
});
