/**
 * Faults, while jobs are worked on: what is lost, doubled or wrong afterwards must be nothing.
 *
 *   node scripts/service-faults.mjs --kills 100 --models 300 [--only worker-killed,…] [--program dist/pickleproof.cjs]
 *
 * Each fault has a database and contents of its own. The seed is printed, and can be given.
 * @module
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { FaultContext } from './fault.ts';
import { FAULTS } from './fault-list.ts';
import { startPostgres } from './machine.ts';
import { openRig } from './rig.ts';

const { values } = parseArgs({
  options: {
    models: { type: 'string', default: '200' },
    kills: { type: 'string', default: '20' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    only: { type: 'string' },
    program: { type: 'string', default: 'dist/pickleproof.cjs' },
  },
});

console.log(`seed ${values.seed}`);
const wanted = values.only?.split(',') ?? Object.keys(FAULTS);
for (const name of wanted) {
  const problems = await run(name);
  if (problems.length > 0) process.exitCode = 1;
  for (const problem of problems.slice(0, 20)) console.log(`  ${problem}`);
}

async function run(name: string): Promise<readonly string[]> {
  const fault = FAULTS[name];
  if (fault === undefined) return [`there is no fault ${name}: ${Object.keys(FAULTS).join(', ')}`];
  const folder = mkdtempSync(join(tmpdir(), 'pickleproof-faults-'));
  const server = startPostgres();
  try {
    const rig = await openRig(folder, server.url, resolve(values.program));
    const [models, kills] = [Number(values.models), Number(values.kills)];
    const context: FaultContext = {
      rig,
      server,
      folder,
      models,
      kills,
      random: randomOf(Number(values.seed)),
    };
    const began = performance.now();
    const { figures, problems } = await fault(context);
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    console.log(
      `${name.padEnd(20)} ${figures}; ${seconds} s; lost, doubled or wrong: ${problems.length}`,
    );
    await rig.open.store.close();
    return problems;
  } finally {
    server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Park and Miller's generator: the same faults again for the same seed. */
function randomOf(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
