/**
 * The whole service on its embedded database, killed at any moment.
 * @module
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { kill, sleep, type FaultContext, type FaultResult } from './fault.ts';
import { sampleModel } from './models.ts';

/** kill -9 while requests come in and jobs are worked on; who asks repeats what was not answered. */
export async function serverKilled(context: FaultContext): Promise<FaultResult> {
  const { rig, folder, random } = context;
  const service = new Service(rig.program, join(folder, 'service'));
  const kills = Math.max(1, Math.floor(context.kills / 5));
  const expected = new Map<string, string>();
  await service.start();
  let killed = 0;
  for (let index = 0; index < context.models || killed < kills; index += 1) {
    const { name, verdict, bytes } = sampleModel(index);
    const id = await service.submit(name, bytes);
    expected.set(id, verdict);
    if (random() < kills / context.models && killed < kills) {
      await sleep(random() * 1000);
      await service.restart();
      killed += 1;
    }
  }
  const problems: string[] = [];
  for (const [id, verdict] of expected) {
    const job = await service.ended(id);
    if (job.state !== 'done' || job.verdict !== verdict)
      problems.push(
        `${id} is ${job.state} ${job.verdict ?? ''}, not ${verdict}: ${job.reason ?? ''}`,
      );
  }
  await service.end();
  return {
    figures: `${killed} kills, ${expected.size} jobs, ${service.repeated} requests repeated`,
    problems,
  };
}

interface Job {
  readonly id: string;
  readonly state: string;
  readonly verdict?: string;
  readonly reason?: string;
}

class Service {
  repeated = 0;
  private readonly program: string;
  private readonly folder: string;
  private process: ChildProcess | undefined;
  private origin = '';

  constructor(program: string, folder: string) {
    this.program = program;
    this.folder = folder;
  }

  /** Resolves when it has printed its address. */
  async start(): Promise<void> {
    const port = 20_000 + Math.floor(Math.random() * 20_000);
    const args = [this.program, 'serve', '--data', this.folder, '--listen', `127.0.0.1:${port}`];
    const child = spawn(process.execPath, [...args, '--workers', '2', '--rate', '100000'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    this.process = child;
    this.origin = await new Promise((resolve, reject) => {
      child.stdout?.once('data', (bytes: Buffer) => resolve(bytes.toString('utf8').trim()));
      child.once('exit', (code) => reject(new Error(`serve ended with ${code}`)));
    });
  }

  async restart(): Promise<void> {
    await kill(this.process);
    await this.start();
  }

  async end(): Promise<void> {
    await kill(this.process);
  }

  async submit(name: string, bytes: Uint8Array): Promise<string> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await this.ask(`v1/blobs/${sha256}`, { method: 'PUT', body: new Uint8Array(bytes) });
    const target = { kind: 'blob', sha256, name };
    const headers = { 'Content-Type': 'application/json' };
    const body = JSON.stringify({ kind: 'scan', target });
    const job = await this.ask('v1/jobs', { method: 'POST', headers, body });
    return String(Object(job).id);
  }

  async ended(id: string): Promise<Job> {
    for (;;) {
      const job: Job = Object(await this.ask(`v1/jobs/${id}`, {}));
      if (job.state !== 'queued' && job.state !== 'active') return job;
      await sleep(200);
    }
  }

  private async ask(path: string, init: RequestInit): Promise<unknown> {
    for (let tries = 0; ; tries += 1) {
      try {
        const response = await fetch(`${this.origin}${path}`, init);
        const text = await response.text();
        if (response.status < 400) return text === '' ? undefined : JSON.parse(text);
        throw new Error(`${response.status} ${text}`);
      } catch (error) {
        if (tries === 20) throw error;
        this.repeated += 1;
        await sleep(500);
      }
    }
  }
}
