/**
 * Names of logs in the checkpoints of a bundle. @sigstore/verify 3.1.1 uses such a name as a regular expression
 * (dist/tlog/checkpoint.js, verifySignedNote) although the bundle chooses it: one that backtracks would keep us
 * busy for ever. So only names that are plain text get there.
 * @module
 */
import type { Bundle } from '@sigstore/bundle';

/** Lines of signatures under a signed note: https://github.com/C2SP/C2SP/blob/main/signed-note.md */
const SIGNATURE_LINE = /\u2014 (\S+) (\S+)\n/g;
/** A host, perhaps with a port and a path. */
const PLAIN = /^[A-Za-z0-9.:/_-]{1,255}$/;

/** Whether every log that signed a checkpoint has a plain name. */
export function hasPlainCheckpoints({ verificationMaterial }: Bundle): boolean {
  return verificationMaterial.tlogEntries.every(({ inclusionProof }) => {
    const note = inclusionProof?.checkpoint?.envelope ?? '';
    return [...note.matchAll(SIGNATURE_LINE)].every(([, name = '']) => PLAIN.test(name));
  });
}
