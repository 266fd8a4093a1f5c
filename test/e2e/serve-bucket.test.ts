import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWritableBucket, type WritableBucket } from '../hub/writable-bucket.ts';
import { workbench } from './cli.ts';
import { serviceStarter } from './service-process.ts';

const cli = workbench();
const startService = serviceStarter(cli);
const DATA = join(cli.folder, 'data');
const MODEL = readFileSync('examples/models/clean-torch-state-dict.pt');
const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

let bucket: WritableBucket;
beforeAll(async () => {
  bucket = await startWritableBucket();
});
afterAll(() => bucket.close());

test('a service keeps files in a bucket, works on them and hands them out, whole or in part', async () => {
  const args = ['--data', DATA, '--blobs', 's3://bucket/kept'];
  const service = await startService(args, bucket.env);
  const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(new URL(path, service.url), init);
  const sha256 = digest(MODEL);
  const sent = await ask(`v1/blobs/${sha256}`, { method: 'PUT', body: new Uint8Array(MODEL) });
  expect(sent.status).toBe(201);
  const target = { kind: 'blob', sha256, name: 'model.pt' };
  const body = JSON.stringify({ kind: 'convert', target, options: { to: 'safetensors' } });
  const headers = { 'content-type': 'application/json' };
  const asked = Object(await (await ask('v1/jobs', { method: 'POST', headers, body })).json());
  const job = Object(await (await ask(`v1/jobs/${asked.id}?wait=30`)).json());
  expect(job).toMatchObject({ state: 'done' });
  const report = Object(await (await ask(`v1/jobs/${job.id}/report`)).json());
  const { sha256: output } = report.outputs[0];
  const file = Buffer.from(await (await ask(`v1/blobs/${output}`)).arrayBuffer());
  expect(digest(file)).toBe(output);
  const part = await ask(`v1/blobs/${sha256}`, { headers: { range: 'bytes=5-20' } });
  expect(part.status).toBe(206);
  expect(Buffer.from(await part.arrayBuffer())).toEqual(MODEL.subarray(5, 21));
  for (const key of bucket.objects.keys()) expect(key).toMatch(/^kept\/objects\//);
  expect(existsSync(join(DATA, 'blobs'))).toBe(false);

  bucket.fault = () => 503;
  const away = await ask(`v1/blobs/${sha256}`);
  expect([away.status, away.headers.get('retry-after')]).toEqual([503, '5']);
  expect(await away.text()).not.toContain(bucket.env['AWS_ENDPOINT_URL']);
  expect(service.log()).toContain('blobs-away');
  bucket.fault = () => undefined;
  expect(await service.stop()).toBe(0);
  expect(service.log()).not.toContain('inert-secret');
});

test.each([
  [['--blobs', 'nowhere'], /--blobs nowhere: there is no such folder/],
  [['--blobs', 's3://bucket?versionId=1'], /--blobs: s3:.*expected s3:\/\/BUCKET/],
  [['--blobs', 's3://bucket/kept'], /--blobs: s3:.*set AWS_ACCESS_KEY_ID/],
])('serve %j says in one line what is wrong', (args, message) => {
  const { code, err, out } = cli.run(['serve', '--data', DATA, ...args]);
  expect([code, out]).toEqual([4, '']);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(err).toMatch(message);
});
