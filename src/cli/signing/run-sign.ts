/**
 * A signature from the arguments to the exit code: list, scan, hash, sign, verify what was made, rename.
 * @module
 */
import { join } from 'node:path';
import { statSync } from 'node:fs';
import { nameInside } from '../../crypto/compare-model.ts';
import {
  modelPayload,
  planSigning,
  type ModelPayload,
  type SigningPlan,
} from '../../crypto/sign-model.ts';
import { unsafeName } from '../../sign/names.ts';
import { SHARD_SIZE } from '../../sign/resources.ts';
import { parseByteSize } from '../byte-size.ts';
import type { Invocation, Values } from '../command.ts';
import { digestCache } from '../digest-cache.ts';
import { FOUND, OK } from '../exit-code.ts';
import { assertLocal, assertNamed } from '../local-path.ts';
import { NothingError } from '../nothing-error.ts';
import { gatherProgress } from '../manifest/gather-progress.ts';
import { openOutput } from '../output-file.ts';
import { readPolicy } from '../policy-file.ts';
import { openProgress } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { linkHint, problemLines } from './problem-text.ts';
import { refusalText, scanFirst, type ScanFirst } from './scan-first.ts';
import { signJson, signText } from './sign-report.ts';
import { signWarnings } from './sign-warnings.ts';
import { signerOf } from './signer-flags.ts';
import { ignoredOf, jobsOf, textOf, wantsJson } from './values.ts';

/** Signs the model and says what was signed. */
export async function runSign({ paths, values, terminal }: Invocation): Promise<number> {
  const path = paths[0] ?? '';
  assertLocal(path);
  assertNamed(path);
  const signer = await signerOf('sign', values, terminal);
  const target = textOf(values, 'output') ?? defaultSignature(path);
  const plan = planSigning(path, {
    ignore: ignoredOf(values, unfitToIgnore),
    signatureName: nameInside(path, target),
    allowSymlinks: values['allowSymlinks'] === true,
  });
  assertSomething(plan, path);
  if (plan.problems.length > 0) {
    const lines = problemLines(plan.problems, terminal, values['verbose'] === true);
    terminal.err(`${lines}${linkHint(plan.problems)}Not signed.\n`);
    return FOUND;
  }
  const scan = await scanned(plan, values, terminal);
  if (scan?.verdict === 'dangerous') {
    terminal.err(refusalText(scan, terminal));
    return FOUND;
  }
  if (values['quiet'] !== true) terminal.err(signWarnings(plan.files, scan));
  const force = values['force'] === true;
  // Nobody wants to hear after an hour of hashing that the name is taken. The file itself is made in the end: what
  // a killed run left in the model would be taken for a part of it.
  openOutput(target, force).discard();
  const payload = await hashed(plan, values, terminal);
  const text = await signer.sign(payload.bytes);
  const output = openOutput(target, force);
  try {
    output.write(text);
    output.finish();
  } catch (error) {
    output.discard();
    throw error;
  }
  const report = { path, signature: target, plan, payload, scan, signer: signer.facts };
  terminal.out(wantsJson(values) ? signJson(report) : signText(report, terminal));
  return OK;
}

async function hashed(
  plan: SigningPlan,
  values: Values,
  terminal: Terminal,
): Promise<ModelPayload> {
  const progress = gatherProgress(terminal, values['quiet'] !== true);
  const payload = modelPayload(plan, {
    shardSize: shardSizeOf(values),
    asReference: values['compat'] === 'model-signing',
    hashing: {
      jobs: jobsOf(values),
      cache: digestCache(values['cache'] !== false),
      onProgress: (done, total) => progress.hashing(done, total),
    },
  });
  return payload.finally(() => progress.clear());
}

/** Where the signature of a model lies unless the user says otherwise. */
export function defaultSignature(path: string): string {
  try {
    return statSync(path).isDirectory() ? join(path, 'model.sig') : `${path}.sig`;
  } catch {
    return `${path}.sig`; // listing the model will say what is wrong with it
  }
}

/** The specification allows no patterns, so none may look as if it worked. */
function unfitToIgnore(path: string): string | undefined {
  return /[*?[]/.test(path) ? 'a signature knows no patterns' : unsafeName(path);
}

function assertSomething({ files, problems }: SigningPlan, path: string): void {
  if (files.length > 0 || problems.length > 0) return;
  throw new NothingError(`${path}: there is no file to sign`);
}

async function scanned(
  { files }: SigningPlan,
  values: Values,
  terminal: Terminal,
): Promise<ScanFirst | undefined> {
  if (values['scan'] === false) return undefined;
  const policy = await readPolicy(textOf(values, 'policy'));
  const progress = openProgress(terminal, values['quiet'] !== true);
  try {
    return await scanFirst(files, policy, progress);
  } finally {
    progress.clear();
  }
}

/** `--shards` alone is the size that the reference takes. */
function shardSizeOf(values: Values): number | undefined {
  if (values['shards'] === true) return SHARD_SIZE;
  const text = textOf(values, 'shards');
  if (text === undefined) return undefined;
  const size = parseByteSize(text);
  if (size !== undefined) return size;
  throw new UsageError(`--shards ${text}: write a size like 1GB`);
}
