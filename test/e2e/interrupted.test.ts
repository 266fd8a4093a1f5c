import { existsSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pickle, proto, stateDict, STOP, tensor, torchZip } from '../assembler.ts';
import { workbench } from './cli.ts';

const { folder, put, run, start } = workbench();
const COUNT = 24;
const BYTES = 2 ** 22;
const KILLS = 20;
/** The same bytes each time. */
const SAME = ['--reproducible'];

const names = Array.from({ length: COUNT }, (_, i) => String(i));
const tensors = names.map((key) => [`w${key}`, tensor({ key, count: BYTES / 4 })] as const);
const storages = names.map((key) => [key, new Uint8Array(BYTES).fill(Number(key) + 1)] as const);
put(
  'model.pt',
  torchZip({
    pickle: pickle(proto(2), stateDict(Object.fromEntries(tensors)), STOP),
    storages: Object.fromEntries(storages),
  }),
);
const output = join(folder, 'out.safetensors');
const leftovers = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.tmp'));

/** Converts, and kills the process `delay` milliseconds after it began to write. */
async function killWhileWriting(delay: number): Promise<boolean> {
  const child = start(['convert', 'model.pt', '-o', 'out.safetensors', '--force', ...SAME]);
  const ended = new Promise<NodeJS.Signals | null>((resolve) => {
    child.on('exit', (_code, signal) => resolve(signal));
  });
  while (leftovers().length === 0 && child.exitCode === null) await pause(2);
  await pause(delay);
  child.kill('SIGKILL');
  return (await ended) === 'SIGKILL';
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test(
  'twenty kills while writing never leave half a file in its place',
  { timeout: 180_000 },
  async () => {
    run(['convert', 'model.pt', '-o', 'whole.safetensors', ...SAME]);
    const whole = readFileSync(join(folder, 'whole.safetensors'));
    const old = Buffer.from('what was there before');
    let killed = 0;
    for (let i = 0; i < KILLS; i++) {
      for (const name of leftovers()) rmSync(join(folder, name));
      // The old state is a file of before in every other round, and nothing in the others.
      rmSync(output, { force: true });
      if (i % 2 === 0) writeFileSync(output, old);
      killed += Number(await killWhileWriting(i * 4));
      const there = existsSync(output) ? readFileSync(output) : undefined;
      const asBefore = i % 2 === 0 ? there?.equals(old) === true : there === undefined;
      expect(asBefore || there?.equals(whole) === true, `kill ${i}`).toBe(true);
    }
    expect(killed).toBeGreaterThan(KILLS / 2);
  },
);

test('a later run takes away what a killed one left an hour ago', () => {
  for (const name of leftovers()) rmSync(join(folder, name));
  const left = join(folder, '.out.safetensors.pickleproof-999999999.tmp');
  const fresh = join(folder, '.other.pickleproof-999999998.tmp');
  for (const path of [left, fresh]) writeFileSync(path, 'half');
  utimesSync(left, 1e9, 1e9);
  run(['convert', 'model.pt', '-o', 'later.safetensors']);
  expect(leftovers()).toEqual(['.other.pickleproof-999999998.tmp']);
});
