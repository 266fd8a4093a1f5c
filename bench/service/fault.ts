/**
 * What faults have in common.
 * @module
 */
import type { ChildProcess } from 'node:child_process';
import type { Server } from './machine.ts';
import { sampleModel } from './models.ts';
import { submitScan, upload, type Rig } from './rig.ts';

/** What a fault works with. */
export interface FaultContext {
  readonly rig: Rig;
  readonly server: Server;
  readonly folder: string;
  readonly models: number;
  readonly kills: number;
  readonly random: () => number;
}

/** What came of it. */
export interface FaultResult {
  readonly figures: string;
  readonly problems: readonly string[];
}

/** One fault. */
export type Fault = (context: FaultContext) => Promise<FaultResult>;

/** Submits all models; what is expected of each job. */
export async function submitAll({ rig, models }: FaultContext): Promise<Map<string, string>> {
  const expected = new Map<string, string>();
  for (let index = 0; index < models; index += 1) {
    const model = sampleModel(index);
    expected.set(await submitScan(rig, await upload(rig, model), model.name), model.verdict);
  }
  return expected;
}

/** kill -9, and until it is gone. */
export async function kill(process: ChildProcess | undefined): Promise<void> {
  if (process === undefined || process.exitCode !== null || process.signalCode !== null) return;
  const gone = new Promise((done) => process.once('exit', done));
  process.kill('SIGKILL');
  await gone;
}

/** Waits. */
export function sleep(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
