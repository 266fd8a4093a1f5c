/**
 * A file through the whole scan, and what is said about it.
 * @module
 */
import { readFileSync } from 'node:fs';
import { bytesSource } from '../src/core/source.ts';
import type { FileReport } from '../src/core/finding.ts';
import { BUILT_IN } from '../src/policy/profile.ts';
import { scanSource } from '../src/scan/scan.ts';

/** Judges bytes as a scan judges a file of this name. */
export function scanned(bytes: Uint8Array, path = 'model'): FileReport {
  return scanSource(bytesSource(bytes), { path, policy: BUILT_IN });
}

/** Judges a committed file. */
export function scannedFixture(path: string): FileReport {
  return scanned(new Uint8Array(readFileSync(`test/fixtures/${path}`)), path);
}

/** `rule verdict target` of every finding, with the message where there is no target. */
export function saidOf({ findings }: FileReport): readonly string[] {
  return findings.map(({ rule, verdict, target, message }) =>
    `${rule} ${verdict} ${target ?? message}`.trim(),
  );
}
