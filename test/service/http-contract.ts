/**
 * What the HTTP API promises, whatever database is behind it: run over a store in memory, PGlite and PostgreSQL.
 * @module
 */
import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { BlobStore, JobRecord, Scope, ServiceStore } from '../../src/service/ports.ts';
import { codeOf, sha256, type ServiceBench } from './service-bench.ts';

/** A service with something that plays the worker. */
export interface ContractBench extends Pick<
  ServiceBench<ServiceStore, BlobStore>,
  'send' | 'keyFor'
> {
  /** Ends every waiting job with a report of this verdict. */
  readonly work: (verdict: string) => Promise<void>;
}

interface Listed {
  readonly items: readonly JobRecord[];
  readonly next?: string;
}

const ALL: readonly Scope[] = ['submit', 'read', 'admin'];
let projects = 0;
const newProject = (): string => `project-${process.pid}-${++projects}`;

/** The tests; `bench` is there once they run. Each has a project of its own. */
export function httpContract(bench: () => ContractBench): void {
  const start = async (): Promise<Client> => new Client(bench(), newProject()).open();

  describe('contents', () => {
    test('a file is sent once, and sending it again costs nothing', async () => {
      const client = await start();
      const [digest, bytes] = content();
      const first = await client.send('PUT', `/v1/blobs/${digest}`, { body: bytes });
      expect(first.status).toBe(201);
      expect(await first.json()).toEqual({ sha256: digest, size: bytes.length, state: 'stored' });
      expect((await client.send('PUT', `/v1/blobs/${digest}`, { body: '' })).status).toBe(201);
      const back = await client.send('GET', `/v1/blobs/${digest}`);
      expect(new Uint8Array(await back.arrayBuffer())).toEqual(bytes);
      const range = { headers: { range: 'bytes=2-4' } };
      const part = await client.send('GET', `/v1/blobs/${digest}`, range);
      expect([part.status, part.headers.get('content-range')]).toEqual([206, 'bytes 2-4/100']);
      expect(new Uint8Array(await part.arrayBuffer())).toEqual(bytes.subarray(2, 5));
    });

    test('a file may be sent in parts, and goes on where it stopped', async () => {
      const client = await start();
      const [digest, bytes] = content();
      const path = `/v1/blobs/${digest}`;
      expect((await client.send('HEAD', path)).status).toBe(404);
      const part = (from: number, to: number): Promise<Response> =>
        client.send('PATCH', path, {
          headers: { 'upload-offset': String(from), 'upload-length': String(bytes.length) },
          body: bytes.subarray(from, to),
        });
      const first = await part(0, 60);
      expect([first.status, first.headers.get('upload-offset')]).toEqual([200, '60']);
      const half = await client.send('HEAD', path);
      expect(half.headers.get('upload-offset')).toBe('60');
      expect(half.headers.get('upload-complete')).toBe('?0');
      expect(await codeOf(await part(50, 100))).toBe('CONFLICT');
      expect((await part(60, 100)).status).toBe(201);
      const whole = await client.send('HEAD', path);
      expect(whole.headers.get('upload-complete')).toBe('?1');
    });

    test('bytes with another digest leave nothing', async () => {
      const client = await start();
      const [digest] = content();
      const path = `/v1/blobs/${digest}`;
      expect(await codeOf(await client.send('PUT', path, { body: 'other' }))).toBe(
        'DIGEST_MISMATCH',
      );
      expect((await client.send('HEAD', path)).status).toBe(404);
      expect((await client.send('GET', path)).status).toBe(404);
    });

    test('what another project sent cannot be seen, read or used without having it', async () => {
      const [one, other] = [await start(), await start()];
      const [digest, bytes] = content();
      const path = `/v1/blobs/${digest}`;
      await one.send('PUT', path, { body: bytes });
      expect((await other.send('HEAD', path)).status).toBe(404);
      expect((await other.send('GET', path)).status).toBe(404);
      expect(await codeOf(await other.submit(digest))).toBe('NOT_FOUND');
      const link = { json: { sha256: digest, name: 'x' } };
      expect(await codeOf(await other.send('POST', '/v1/lab-links', link))).toBe('NOT_FOUND');
      expect(await codeOf(await other.send('PUT', path, { body: 'a guess' }))).toBe(
        'DIGEST_MISMATCH',
      );
      expect((await other.send('PUT', path, { body: bytes })).status).toBe(201);
      expect((await other.submit(digest)).status).toBe(202);
    });

    test('who sends the end of what another began owns nothing until he sent all of it', async () => {
      const [one, other] = [await start(), await start()];
      const [digest, bytes] = content();
      const path = `/v1/blobs/${digest}`;
      const part = (client: Client, from: number, to: number): Promise<Response> =>
        client.send('PATCH', path, {
          headers: { 'upload-offset': String(from), 'upload-length': String(bytes.length) },
          body: bytes.subarray(from, to),
        });
      await part(one, 0, 90);
      const end = await part(other, 90, 100);
      expect([end.status, end.headers.get('upload-offset')]).toEqual([200, '0']);
      expect((await other.send('GET', path)).status).toBe(404);
      expect((await part(other, 0, 30)).headers.get('upload-offset')).toBe('30');
      expect((await other.send('HEAD', path)).headers.get('upload-offset')).toBe('30');
      expect(await codeOf(await part(other, 50, 60))).toBe('CONFLICT');
      expect((await part(other, 30, 100)).status).toBe(201);
      expect((await other.send('GET', path)).status).toBe(200);
    });
  });

  describe('jobs', () => {
    test('a job waits, ends, and its report has addresses that last', async () => {
      const client = await start();
      const [digest, job] = await client.scan('model.pkl');
      expect(job).toMatchObject({ state: 'queued', kind: 'scan', project: client.project });
      await client.work('dangerous');
      const done = await client.json<JobRecord>('GET', `/v1/jobs/${job.id}?wait=10`);
      expect(done).toMatchObject({ state: 'done', verdict: 'dangerous', sha256: digest });
      const report = await client.send('GET', `/v1/reports/${digest}`);
      const etag = report.headers.get('etag') ?? '';
      expect(await report.json()).toMatchObject({ schema: 'pickleproof/scan/v1' });
      const same = await client.send('GET', `/v1/jobs/${job.id}/report`, {
        headers: { 'if-none-match': etag },
      });
      expect([same.status, await same.text()]).toEqual([304, '']);
      expect((await client.send('GET', `/v1/reports/${digest}?kind=convert`)).status).toBe(404);
    });

    test('the same request is the same job', async () => {
      const client = await start();
      const [digest, job] = await client.scan('model.pkl');
      const again = await client.submit(digest, 'model.pkl');
      expect([again.status, await again.json()]).toMatchObject([200, { id: job.id }]);
    });

    test('a waiting job can be cancelled, one that has ended cannot', async () => {
      const client = await start();
      const [, job] = await client.scan('a.pkl');
      const path = `/v1/jobs/${job.id}`;
      expect(await client.json('DELETE', path)).toMatchObject({ state: 'cancelled' });
      const [, other] = await client.scan('b.pkl');
      await client.work('clean');
      expect(await codeOf(await client.send('DELETE', `/v1/jobs/${other.id}`))).toBe('CONFLICT');
    });

    test('the history comes in pages, newest first, and can be searched', async () => {
      const client = await start();
      const ids: string[] = [];
      for (const name of ['one.pkl', 'two_100%.pkl', 'three.pkl']) {
        const [, job] = await client.scan(name);
        ids.unshift(job.id);
      }
      const first = await client.json<Listed>('GET', '/v1/jobs?limit=2');
      expect(first.items.map(({ id }) => id)).toEqual(ids.slice(0, 2));
      const rest = await client.json<Listed>('GET', `/v1/jobs?limit=2&cursor=${first.next ?? ''}`);
      expect(rest.items.map(({ id }) => id)).toEqual(ids.slice(2));
      expect(rest.next).toBeUndefined();
      const found = await client.json<Listed>(
        'GET',
        `/v1/jobs?text=${encodeURIComponent('_100%')}`,
      );
      expect(found.items).toHaveLength(1);
      expect((await client.json<Listed>('GET', '/v1/jobs?verdict=clean')).items).toEqual([]);
      expect((await client.json<Listed>('GET', '/v1/jobs?state=queued')).items).toHaveLength(3);
    });

    test('the jobs of another project are not there', async () => {
      const [one, other] = [await start(), await start()];
      const [digest, job] = await one.scan('a.pkl');
      await one.work('clean');
      for (const path of [`jobs/${job.id}`, `jobs/${job.id}/events`, `jobs/${job.id}/report`]) {
        expect((await other.send('GET', `/v1/${path}`)).status, path).toBe(404);
      }
      expect((await other.send('DELETE', `/v1/jobs/${job.id}`)).status).toBe(404);
      expect((await other.send('GET', `/v1/reports/${digest}`)).status).toBe(404);
      expect((await other.json<Listed>('GET', '/v1/jobs')).items).toEqual([]);
    });

    test('events are streamed until the job has ended, and from where a reader left off', async () => {
      const client = await start();
      const [, job] = await client.scan('a.pkl');
      const streamed = client.send('GET', `/v1/jobs/${job.id}/events`);
      await client.work('clean');
      const text = await (await streamed).text();
      const ids = [...text.matchAll(/^id: (\d+)$/gm)].map(([, id = '']) => id);
      expect(text).toMatch(/^event: queued$/m);
      expect(text).toMatch(/^event: done$/m);
      const headers = { 'last-event-id': ids.at(-2) ?? '' };
      const rest = await client.send('GET', `/v1/jobs/${job.id}/events`, { headers });
      expect([...(await rest.text()).matchAll(/^id: (\d+)$/gm)].map(([, id]) => id)).toEqual(
        ids.slice(-1),
      );
    });
  });

  describe('what belongs to a project', () => {
    test('a policy is checked, kept, and given back as it was', async () => {
      const client = await start();
      expect(await (await client.send('GET', '/v1/policy')).text()).toBe('');
      const headers = { 'content-type': 'application/toml' };
      const put = (body: string | Uint8Array): Promise<Response> =>
        client.send('PUT', '/v1/policy', { headers, body });
      expect((await put('# mine\n')).status).toBe(204);
      expect(await (await client.send('GET', '/v1/policy')).text()).toBe('# mine\n');
      expect(await codeOf(await put('allow = wrong'))).toBe('BAD_POLICY');
      expect(await codeOf(await put(new Uint8Array([0x23, 0xff])))).toBe('BAD_POLICY');
      expect(await codeOf(await put('# \0'))).toBe('BAD_POLICY');
    });

    test('webhooks are added, listed without their secret, and removed', async () => {
      const client = await start();
      const json = { url: 'https://hooks.example.org/x' };
      const made = await client.json<{ id: string; secret: string }>('POST', '/v1/webhooks', json);
      expect(made.secret).toMatch(/^whsec_.{43}$/);
      expect(await client.json('GET', '/v1/webhooks')).toEqual({
        items: [{ id: made.id, url: json.url }],
      });
      expect((await client.send('DELETE', `/v1/webhooks/${made.id}`)).status).toBe(204);
      expect((await client.send('DELETE', `/v1/webhooks/${made.id}`)).status).toBe(404);
    });

    test('a key is shown once, does what its scopes say, and nothing once it is revoked', async () => {
      const client = await start();
      const made = await client.json<{ id: string; text: string }>('POST', '/v1/keys', {
        scopes: ['read', 'read'],
      });
      const as = (method: string, path: string): Promise<Response> =>
        bench().send(method, path, { key: made.text });
      expect((await as('GET', '/v1/jobs')).status).toBe(200);
      expect(await codeOf(await as('GET', '/v1/keys'))).toBe('FORBIDDEN');
      const listed = await (await client.send('GET', '/v1/keys')).text();
      expect(listed).toContain(made.id);
      expect(listed).not.toContain(made.text);
      expect((await client.send('DELETE', `/v1/keys/${made.id}`)).status).toBe(204);
      expect(await codeOf(await as('GET', '/v1/jobs'))).toBe('UNAUTHENTICATED');
    });

    test('figures are of the project, those of all are not for everyone', async () => {
      const client = await start();
      await client.scan('a.pkl');
      expect(await client.json('GET', '/v1/stats')).toMatchObject({ jobs: { queued: 1, done: 0 } });
      expect(await codeOf(await client.send('GET', '/metrics'))).toBe('FORBIDDEN');
      const key = await bench().keyFor(['admin']);
      const metrics = await (await bench().send('GET', '/metrics', { key })).text();
      expect(metrics).toMatch(/^pickleproof_jobs\{state="queued"\} \d+$/m);
      expect(metrics).toMatch(
        /^pickleproof_requests_total\{method="PUT",route="\/v1\/blobs\/:sha256",/m,
      );
    });
  });
}

/** One project, and a key that may do everything in it. */
class Client {
  readonly project: string;
  private readonly bench: ContractBench;
  private key = '';

  constructor(bench: ContractBench, project: string) {
    this.bench = bench;
    this.project = project;
  }

  async open(): Promise<this> {
    this.key = await this.bench.keyFor(ALL, this.project);
    return this;
  }

  send(method: string, path: string, options: object = {}): Promise<Response> {
    return this.bench.send(method, path, { key: this.key, ...options });
  }

  async json<T>(method: string, path: string, json?: object): Promise<T> {
    const response = await this.send(method, path, json === undefined ? {} : { json });
    expect(response.status, path).toBeLessThan(300);
    const value: T = JSON.parse(await response.text());
    return value;
  }

  submit(digest: string, name = 'model.pkl'): Promise<Response> {
    const target = { kind: 'blob', sha256: digest, name };
    return this.send('POST', '/v1/jobs', { json: { kind: 'scan', target } });
  }

  /** Sends a file and asks for its scan. */
  async scan(name: string): Promise<readonly [string, JobRecord]> {
    const [digest, bytes] = content();
    await this.send('PUT', `/v1/blobs/${digest}`, { body: bytes });
    const asked = await this.submit(digest, name);
    expect(asked.status).toBe(202);
    const job: JobRecord = JSON.parse(await asked.text());
    return [digest, job];
  }

  work(verdict: string): Promise<void> {
    return this.bench.work(verdict);
  }
}

function content(): readonly [string, Uint8Array] {
  const bytes = new Uint8Array(randomBytes(100));
  return [sha256(bytes), bytes];
}

/** What a scan of one file says, as far as the service looks into it. */
export function scanReport(verdict: string, version = '0.0.0'): object {
  return {
    schema: 'pickleproof/scan/v1',
    tool: { name: 'pickleproof', version, ruleset: 'sha256:none' },
    summary: { verdict, complete: true },
    files: [{ path: 'model.pkl', verdict, findings: [] }],
  };
}
