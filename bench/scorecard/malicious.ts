/**
 * The malicious-pattern corpus: every class of trick, assembled inertly, never loaded.
 * @module
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bombSamples } from './malicious/bombs.ts';
import { callSamples } from './malicious/calls.ts';
import { containerSamples } from './malicious/containers.ts';
import { gadgetSamples } from './malicious/gadgets.ts';
import { memoSamples } from './malicious/memo.ts';
import { nameSamples } from './malicious/names.ts';
import { nestedSamples } from './malicious/nested.ts';
import { readerSamples } from './malicious/readers.ts';
import { resolverSamples } from './malicious/resolvers.ts';
import type { Sample } from './malicious/sample.ts';
import { stateSamples } from './malicious/state.ts';
import { streamSamples } from './malicious/streams.ts';
import { tamperSamples } from './malicious/tamper.ts';

/** All samples, each file name once. */
export function maliciousSamples(): readonly Sample[] {
  const all = [
    gadgetSamples,
    resolverSamples,
    nameSamples,
    memoSamples,
    stateSamples,
    callSamples,
    readerSamples,
    streamSamples,
    containerSamples,
    nestedSamples,
    tamperSamples,
    bombSamples,
  ].flatMap((make) => make());
  const seen = new Set<string>();
  for (const { file } of all) {
    if (seen.has(file)) throw new Error(`two samples are called ${file}`);
    seen.add(file);
  }
  return all;
}

/** Writes the corpus and returns its list. */
export function writeMalicious(folder: string): readonly Omit<Sample, 'bytes'>[] {
  const list = maliciousSamples().map(({ bytes, ...entry }) => {
    const path = join(folder, entry.file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    return entry;
  });
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(list, undefined, 1)}\n`);
  return list;
}
