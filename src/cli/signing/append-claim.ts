/**
 * Adds a line to `claims.jsonl` so that the file is at every moment the old one or the new one, whole.
 * @module
 */
import { lstatSync } from 'node:fs';
import { dirname } from 'node:path';
import { identityText } from '../../crypto/file-identity.ts';
import { claimLines, MAX_CLAIMS_FILE } from '../../sign/claims/claim-lines.ts';
import { removeLeftovers } from '../../sinks/temporary-files.ts';
import { readSmallFile } from '../../sources/small-file.ts';
import { openOutput } from '../output-file.ts';
import { UsageError } from '../usage-error.ts';

/** Times to begin anew when somebody else adds a claim meanwhile. */
const ATTEMPTS = 10;

/** Adds `line`, which has no newline; throws `UsageError` when the file is damaged or cannot be written. */
export function appendClaim(path: string, line: string): void {
  removeLeftovers(dirname(path));
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) if (tryAppend(path, line)) return;
  throw new UsageError(`${path}: somebody else keeps writing to it; try again`);
}

function tryAppend(path: string, line: string): boolean {
  const before = stateOf(path);
  const old = before === undefined ? new Uint8Array(0) : readSmallFile(path, MAX_CLAIMS_FILE);
  const last = claimLines(old).at(-1);
  if (last?.isOpen === true) {
    throw new UsageError(
      `${path}: its last line is cut off; remove line ${last.line}, or name another file with -o`,
    );
  }
  const output = openOutput(path, true);
  try {
    output.write(old);
    output.write(`${line}\n`);
    if (stateOf(path) !== before) {
      output.discard();
      return false;
    }
    output.finish();
    return true;
  } catch (error) {
    output.discard();
    throw error;
  }
}

function stateOf(path: string): string | undefined {
  const stats = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  return stats === undefined ? undefined : identityText(stats);
}
