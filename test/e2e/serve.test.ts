import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { deflateRawSync } from 'node:zlib';
import { concat, global, pickle, proto, REDUCE, STOP, str, tuple } from '../assembler.ts';
import { workbench } from './cli.ts';
import { serviceStarter, type ServiceProcess } from './service-process.ts';

const cli = workbench();
const { folder, run } = cli;
const startService = serviceStarter(cli);
const DATA = join(folder, 'data');
/** Made before anything is served: it takes a while. */
const BOMB = zipBomb(256 * 2 ** 20);
const EVIL = pickle(proto(2), global('os', 'system'), tuple(str('echo inert')), REDUCE, STOP);

interface Job {
  readonly id: string;
  readonly state: string;
  readonly verdict?: string;
  readonly reason?: string;
}

/** Talks to a service as a program would. */
class Client {
  private readonly url: string;
  private readonly key: string | undefined;

  constructor({ url }: Pick<ServiceProcess, 'url'>, key?: string) {
    this.url = url;
    this.key = key;
  }

  send(method: string, path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.key !== undefined) headers.set('authorization', `Bearer ${this.key}`);
    return fetch(new URL(path, this.url), { ...init, method, headers });
  }

  async json<T>(method: string, path: string, body?: object): Promise<T> {
    const headers = { 'content-type': 'application/json' };
    const init = body === undefined ? {} : { body: JSON.stringify(body), headers };
    const answer = await this.send(method, path, init);
    const value: T = JSON.parse(await answer.text());
    return value;
  }

  async upload(bytes: Uint8Array): Promise<string> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const sent = await this.send('PUT', `/v1/blobs/${sha256}`, { body: Buffer.from(bytes) });
    expect([200, 201]).toContain(sent.status);
    return sha256;
  }

  /** Sends a file and waits for what a job of this kind says of it. */
  async job(kind: string, name: string, bytes: Uint8Array, options: object = {}): Promise<Job> {
    const sha256 = await this.upload(bytes);
    const target = { kind: 'blob', sha256, name };
    const asked = await this.json<Job>('POST', '/v1/jobs', { kind, target, options });
    return this.settled(asked.id);
  }

  async settled(id: string): Promise<Job> {
    for (;;) {
      const job = await this.json<Job>('GET', `/v1/jobs/${id}?wait=20`);
      if (job.state !== 'queued' && job.state !== 'active') return job;
    }
  }
}

describe('one command starts everything', () => {
  let service: ServiceProcess;
  let client: Client;
  const model = new Uint8Array(readFileSync('examples/models/clean-torch-state-dict.pt'));
  beforeAll(async () => {
    // Commands hold this process up, and connections to the service close meanwhile: they come first.
    cli.put('model.pt', model);
    for (const command of [
      ['convert', 'model.pt', '--to', 'safetensors', '-o', 'x.safetensors', '--reproducible'],
      ['keygen', '-o', 'release'],
      ['keygen', '-o', 'other'],
      ['sign', 'model.pt', '--key', 'release.pem'],
    ])
      expect(run(command)).toMatchObject({ code: 0 });
    service = await startService(['--data', DATA]);
    client = new Client(service);
  }, 180_000);

  test('a dangerous file is judged, and its report is what scan says', async () => {
    const job = await client.job('scan', 'evil.pkl', EVIL);
    expect(job).toMatchObject({ state: 'done', verdict: 'dangerous' });
    const report = await client.json<{ schema: string; files: readonly { path: string }[] }>(
      'GET',
      `/v1/jobs/${job.id}/report`,
    );
    expect(report.schema).toBe('pickleproof/scan/v1');
    expect(report.files[0]?.path).toBe('evil.pkl');
    expect(JSON.stringify(report)).not.toContain(folder);
  });

  test('files are explained and converted too', async () => {
    expect(await client.job('explain', 'model.pt', model)).toMatchObject({ state: 'done' });
    const options = { to: 'safetensors', reproducible: true };
    const converted = await client.job('convert', 'model.pt', model, options);
    expect(converted).toMatchObject({ state: 'done' });
    const { outputs } = await client.json<{ outputs: readonly { sha256: string; size: number }[] }>(
      'GET',
      `/v1/jobs/${converted.id}/report`,
    );
    const [output] = outputs;
    const file = await client.send('GET', `/v1/blobs/${output?.sha256 ?? ''}`);
    const bytes = Buffer.from(await file.arrayBuffer());
    expect(bytes.length).toBe(output?.size);
    expect(bytes.equals(readFileSync(join(folder, 'x.safetensors')))).toBe(true);
  });

  test('a signed file is verified with its key, and is not with another byte, key or name', async () => {
    const publicKey = readFileSync(join(folder, 'release.pub'), 'utf8');
    const signature = await client.upload(readFileSync(join(folder, 'model.pt.sig')));
    const verified = async (
      name: string,
      bytes: Uint8Array,
      options: object = {},
    ): Promise<unknown> => {
      const all = { signature, publicKey, ...options };
      const job = await client.job('verify', name, bytes, all);
      expect(job).toMatchObject({ state: 'done' });
      return client.json('GET', `/v1/jobs/${job.id}/report`);
    };
    const good = await verified('model.pt', model);
    expect(good).toMatchObject({ schema: 'pickleproof/verify/v1', ok: true, problems: [] });
    expect(JSON.stringify(good)).not.toContain(folder);
    const flipped = model.with(200, (model[200] ?? 0) ^ 1);
    expect(await verified('model.pt', flipped)).toMatchObject({ ok: false });
    expect(await verified('renamed.pt', model)).toMatchObject({ ok: false });
    const stranger = readFileSync(join(folder, 'other.pub'), 'utf8');
    expect(await verified('model.pt', model, { publicKey: stranger })).toMatchObject({
      ok: false,
    });
  });

  test('a verification without a key, or with a signature that nobody uploaded, is refused', async () => {
    const sha256 = await client.upload(EVIL);
    const target = { kind: 'blob', sha256, name: 'evil.pkl' };
    const asked = async (options: object): Promise<number> => {
      const body = JSON.stringify({ kind: 'verify', target, options });
      const headers = { 'content-type': 'application/json' };
      return (await client.send('POST', '/v1/jobs', { body, headers })).status;
    };
    expect(await asked({})).toBe(400);
    expect(await asked({ signature: 'a'.repeat(64) })).toBe(404);
    const { id } = await client.json<Job>('POST', '/v1/jobs', {
      kind: 'verify',
      target,
      options: { signature: sha256 },
    });
    expect(await client.settled(id)).toMatchObject({ state: 'failed' });
  });

  test('a zip bomb ends as incomplete, within the limits of its child', async () => {
    const job = await client.job('scan', 'bomb.zip', BOMB);
    expect(job).toMatchObject({ state: 'done', verdict: 'incomplete' });
    expect((await client.send('GET', '/healthz')).status).toBe(200);
  });

  test('a policy applies to the jobs of its project from then on', async () => {
    const source =
      '[[allow]]\nmodule = "mylib"\nname = "Thing"\nuses = ["named"]\nwhy = "ours"\nsource = "us"\n';
    const file = pickle(proto(2), global('mylib', 'Thing'), STOP);
    expect(await client.job('scan', 'ours.pkl', file)).toMatchObject({ verdict: 'unknown' });
    const headers = { 'content-type': 'application/toml' };
    const set = await client.send('PUT', '/v1/policy', { body: source, headers });
    expect(set.status).toBe(204);
    expect(await client.job('scan', 'ours.pkl', file)).toMatchObject({ verdict: 'clean' });
    const wrong = await client.send('PUT', '/v1/policy', { body: 'allow = 1', headers });
    expect(wrong.status).toBe(400);
    await client.send('PUT', '/v1/policy', { body: '', headers });
  });

  test('nothing else uses the database meanwhile, and it says so in one line', () => {
    const { code, err } = run(['keys', 'add', '--data', DATA]);
    expect(code).toBe(4);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain('POST /v1/keys');
  });

  test('it ends in order, and its log is lines of JSON', async () => {
    expect(await service.stop()).toBe(0);
    const lines = service.log().trim().split('\n');
    for (const line of lines) expect(JSON.parse(line)).toHaveProperty('event');
  });

  test('with a key it opens to other machines, knows what it knew, and answers nobody without', async () => {
    const everywhere = ['--listen', '0.0.0.0:0', '--data', DATA];
    expect(run(['serve', ...everywhere])).toMatchObject({ code: 4, out: '' });
    expect(run(['keys', 'list', '--data', DATA])).toEqual({
      code: 0,
      out: '',
      err: 'No key in project default yet: keys add makes one.\n',
    });
    const made = run(['keys', 'add', '--data', DATA]);
    expect(made).toMatchObject({ code: 0 });
    const key = made.out.trim();
    const listed = run(['keys', 'list', '--data', DATA, '--format', 'json']).out;
    expect(listed).not.toContain(key);
    const { keys }: { keys: readonly { id: string }[] } = JSON.parse(listed);
    const open = await startService(everywhere);
    const url = open.url.replace('0.0.0.0', '127.0.0.1');
    expect((await new Client({ url }).send('GET', '/v1/jobs')).status).toBe(401);
    const ours = new Client({ url }, key);
    const { items } = await ours.json<{ items: readonly Job[] }>(
      'GET',
      '/v1/jobs?verdict=dangerous',
    );
    expect(items.length).toBeGreaterThan(0);
    expect(await open.stop('SIGINT')).toBe(0);
    expect(open.log()).not.toContain(key);
    expect(run(['keys', 'revoke', keys[0]?.id ?? '', '--data', DATA]).code).toBe(0);
  }, 300_000);

  test('what it keeps is for nobody else to read', () => {
    expect(existsSync(join(DATA, 'database'))).toBe(true);
    expect(statSync(join(DATA, 'blobs')).mode & 0o077).toBe(0);
  });
});

test.each([
  [['--listen', '127.0.0.1:99999'], '--listen'],
  [['--listen', 'a b'], '--listen'],
  [['--workers', 'x'], '--workers'],
  [['--rate', '0'], '--rate'],
  [['--max-queue', '-1'], '--max-queue'],
  [['--max-upload', 'big'], '--max-upload'],
  [['--keep-events', '0'], '--keep-events'],
  [['--host', 'a/b'], '--host'],
  [['--allow-scheme', '://'], '--allow-scheme'],
  [['--database', 'mysql://user:secret@x'], '--database'],
])('serve %j is one clear line and exit code 4', (args, said) => {
  const { code, out, err } = run(['serve', ...args, '--data', join(folder, 'unused')]);
  expect([code, out]).toEqual([4, '']);
  expect(err).toContain(said);
  expect(err).not.toContain('secret');
  expect(err.trim().split('\n')).toHaveLength(1);
});

test.each([
  [['add', '--scope', 'everything'], '--scope'],
  [['add', '--project', '../x'], '--project'],
  [['revoke', 'x'], '16 digits'],
])('keys %j is one clear line and exit code 4', (args, said) => {
  const { code, out, err } = run(['keys', ...args, '--data', join(folder, 'unused')]);
  expect([code, out]).toEqual([4, '']);
  expect(err).toContain(said);
});

/** A zip whose only member is a pickle of so many bytes of nothing, in some hundred kilobytes. */
function zipBomb(size: number): Uint8Array {
  const raw = deflateRawSync(new Uint8Array(size));
  const name = Buffer.from('archive/data.pkl');
  const sizes = Buffer.alloc(12);
  sizes.writeUInt32LE(0, 0);
  sizes.writeUInt32LE(raw.length, 4);
  sizes.writeUInt32LE(size, 8);
  const fixed = Buffer.from([20, 0, 0, 0, 8, 0, 0, 0, 0, 0]);
  const lengths = Buffer.from([name.length, 0, 0, 0]);
  const local = concat(Buffer.from('PK\x03\x04', 'latin1'), fixed, sizes, lengths, name, raw);
  const entry = concat(
    Buffer.from('PK\x01\x02\x14\x00', 'latin1'),
    fixed,
    sizes,
    lengths,
    new Uint8Array(14),
    name,
  );
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return concat(local, entry, end);
}
