/**
 * Writes each pickle of a folder as pseudo-Python in full beside it, for oracle/explain/evaluates.py.
 *
 *   node build/explain/pseudo-python.mjs FOLDER
 * @module
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bytesSource } from '../../src/core/source.ts';
import { decompile } from '../../src/pickle/decompile/decompile.ts';
import { FULL } from '../../src/pickle/decompile/style.ts';

const [folder = '.'] = process.argv.slice(2);
for (const name of readdirSync(folder)) {
  if (!name.endsWith('.pkl')) continue;
  const source = bytesSource(new Uint8Array(readFileSync(join(folder, name))));
  const statements = [...decompile(source, { style: FULL })].map(({ text }) => `${text}\n`);
  writeFileSync(join(folder, name.replace(/\.pkl$/, '.py')), statements.join(''));
}
