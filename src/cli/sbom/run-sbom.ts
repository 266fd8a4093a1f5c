/**
 * A bill of materials from the arguments to the exit code.
 * @module
 */
import { randomUUID } from 'node:crypto';
import { jsonText } from '../../report/escape.ts';
import { cyclonedxOf, uuidOf } from '../../sign/sbom/cyclonedx.ts';
import type { Invocation } from '../command.ts';
import { FOUND } from '../exit-code.ts';
import { assertNamed } from '../local-path.ts';
import { makeManifest, putResult } from '../manifest/make-manifest.ts';
import { sha256OfText } from '../sha256.ts';
import { textOf } from '../signing/values.ts';

/** Writes the bill of materials of a model. */
export async function runSbom(invocation: Invocation): Promise<number> {
  const { paths, values } = invocation;
  const path = paths[0] ?? '';
  assertNamed(path);
  const made = await makeManifest(path, invocation);
  if (made === undefined) return FOUND;
  const { manifest, single, exitCode } = made;
  // The same model and words have the same number; another word is another document.
  const serialNumber =
    values['reproducible'] === true ? uuidOf(sha256OfText(JSON.stringify(manifest))) : randomUUID();
  const spec = textOf(values, 'spec') === '1.7' ? '1.7' : '1.6';
  const bom = cyclonedxOf(manifest, { spec, serialNumber, single });
  putResult(`${jsonText(bom, 2)}\n`, invocation);
  return exitCode;
}
