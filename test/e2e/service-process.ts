/**
 * `pickleproof serve` as a process, with its pages beside it.
 * @module
 */
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { buildDashboard } from '../../scripts/build-dashboard.mjs';
import { buildLab } from '../../scripts/build-lab.mjs';
import type { Workbench } from './cli.ts';

/** A service that listens. */
export interface ServiceProcess {
  readonly url: string;
  readonly child: ChildProcess;
  /** What it wrote to stderr until now. */
  readonly log: () => string;
  /** Ends it; its exit code. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

/** Starts services, and ends them with the tests. */
export function serviceStarter({
  program,
  start,
}: Workbench): (
  args?: readonly string[],
  env?: Readonly<Record<string, string>>,
) => Promise<ServiceProcess> {
  const started: ChildProcess[] = [];
  beforeAll(async () => {
    await buildLab(join(program, '..', 'pickleproof.lab.html'));
    await buildDashboard(join(program, '..', 'pickleproof.dashboard.html'));
  }, 60_000);
  afterAll(() => {
    for (const child of started.splice(0)) child.kill('SIGKILL');
  });
  return async (args = [], env = {}) => {
    const all = ['serve', '--listen', '127.0.0.1:0', '--workers', '1', ...args];
    const child = start(all, { ...TEMPLATE, ...env });
    started.push(child);
    let err = '';
    child.stderr?.on('data', (data: Buffer) => (err += data.toString()));
    const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
    const url = await new Promise<string>((resolve, reject) => {
      child.stdout?.once('data', (data: Buffer) => resolve(data.toString().trim()));
      void exited.then((code) => reject(new Error(`ended with ${code}: ${err}`)));
    });
    return {
      url,
      child,
      log: () => err,
      stop: (signal = 'SIGTERM') => {
        child.kill(signal);
        return exited;
      },
    };
  };
}

/** The empty database that tests share, where there is one: it is copied in place of being made. */
const TEMPLATE: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(process.env).flatMap(([name, value]) =>
    name === 'PICKLEPROOF_PGLITE_TEMPLATE' && value !== undefined ? [[name, value]] : [],
  ),
);
