/**
 * A bill of materials from the arguments to the exit code.
 * @module
 */
import { randomUUID } from 'node:crypto';
import { basename, resolve } from 'node:path';
import { newSha256 } from '../../crypto/ecdsa.ts';
import { jsonText } from '../../report/escape.ts';
import { buildManifest } from '../../sign/manifest/build-manifest.ts';
import { cyclonedxOf, uuidOf } from '../../sign/sbom/cyclonedx.ts';
import { today } from '../clock.ts';
import type { Invocation } from '../command.ts';
import { FOUND } from '../exit-code.ts';
import { assertLocal } from '../local-path.ts';
import { wordsOf } from '../manifest/model-words.ts';
import { exitCode, gatherModel, put } from '../manifest/run-manifest.ts';
import { sha256OfText } from '../sha256.ts';
import { textOf } from '../signing/values.ts';
import { VERSION } from '../version.ts';

/** Writes the bill of materials of a model. */
export async function runSbom(invocation: Invocation): Promise<number> {
  const { paths, values } = invocation;
  const path = paths[0] ?? '';
  assertLocal(path);
  const words = wordsOf(values);
  const target = textOf(values, 'output');
  const found = await gatherModel(path, target, invocation);
  if (found === undefined) return FOUND;
  const reproducible = values['reproducible'] === true;
  const manifest = buildManifest(
    {
      model: { name: basename(resolve(path)), ...words },
      version: VERSION,
      createdAt: reproducible ? undefined : today(),
      ...found,
      ignored: found.plan.ignorePaths,
      allowSymlinks: found.plan.allowSymlinks,
    },
    newSha256,
  );
  // The same model and words have the same number; another word is another document.
  const serialNumber = reproducible ? uuidOf(sha256OfText(JSON.stringify(manifest))) : randomUUID();
  const spec = textOf(values, 'spec') === '1.7' ? '1.7' : '1.6';
  const { single } = found.plan.tree;
  const bom = cyclonedxOf(manifest, { spec, serialNumber, single });
  put(target, `${jsonText(bom, 2)}\n`, invocation);
  return exitCode(found);
}
