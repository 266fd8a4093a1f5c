/**
 * Lists every pickle in the files under the paths given, for oracle/explain/disassemble.py to compare: for each
 * a line of JSON, the bytes of the pickle, the listing.
 *
 *   node build/explain/listings.mjs FOLDER...
 * @module
 */
import { readdirSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { partsOf } from '../../src/explain/parts.ts';
import { disassemble, type Listing } from '../../src/pickle/disassemble.ts';
import { openFile } from '../../src/sources/file.ts';
import { spoolSource } from '../../src/sources/spool-source.ts';

for (const path of process.argv.slice(2)) {
  for (const file of filesUnder(path)) listFile(file);
}

function filesUnder(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((name) => statSync(name).isFile())
    .toSorted();
}

function listFile(path: string): void {
  const source = openFile(path);
  for (const met of partsOf(source, { spool: spoolSource })) {
    if (met.kind !== 'part' || met.part.kind !== 'pickle') continue;
    const { tape } = met.part;
    const { start, end, rawData } = tape;
    const pieces: string[] = [];
    const listing = disassemble(tape.source, { start, rawData });
    let ended: Listing;
    for (;;) {
      const next = listing.next();
      if (next.done === true) {
        ended = next.value;
        break;
      }
      pieces.push(next.value);
    }
    const text = Buffer.from(pieces.join(''));
    const bytes = tape.source.read(start, end - start).slice();
    const raw = rawData.length > 0;
    const { outcome } = tape;
    const head = { path, member: met.member, start, raw, outcome, ...ended };
    put(`${JSON.stringify({ ...head, bytes: bytes.length, text: text.length })}\n`);
    put(bytes);
    put(text);
  }
  source.close();
}

function put(data: string | Uint8Array): void {
  const bytes = typeof data === 'string' ? Buffer.from(data) : data;
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
    }
  }
}
