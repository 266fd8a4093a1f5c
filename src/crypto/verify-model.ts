/**
 * A model against its signature: who signed, what was signed, what is here. In this order: nothing of the payload
 * is used before its signer is known, no file is opened before its names are known to be good.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import { readSmallFile } from '../sources/small-file.ts';
import { readBundle, type Bundle } from '../sign/bundle.ts';
import { readModelStatement, type SignedModel } from '../sign/model-statement.ts';
import type { Problem } from '../sign/problem.ts';
import { PAYLOAD_TYPE } from '../sign/statement.ts';
import { MAX_JSON } from '../sign/strict-json.ts';
import { compareModel, type Comparison, type CompareOptions } from './compare-model.ts';
import { newSha256 } from './ecdsa.ts';
import { checkSigner, type SignerOptions, type Trust } from './signer.ts';

/** What to verify, and how. */
export interface VerifyOptions extends CompareOptions, SignerOptions {
  /** Path of the bundle. */
  readonly signature: string;
  /** Its bytes, where it does not lie on this disk. */
  readonly bundle?: Uint8Array | undefined;
  readonly trust: Trust;
}

/** All that is known in the end. The model is the signed one if, and only if, there are no problems. */
export interface Verification {
  readonly problems: readonly Problem[];
  /** How it was signed; undefined when the bundle could not be read. */
  readonly method?: Bundle['material']['method'] | undefined;
  /** Of the key, as the bundle names it. */
  readonly hint?: string | undefined;
  /** Only of a signer who was accepted. */
  readonly signer?: string | undefined;
  /** What a signer who was accepted says of the model. */
  readonly signed?: SignedModel | undefined;
  /** Undefined when the files were not looked at. */
  readonly comparison?: Comparison | undefined;
}

/** Verifies the model at `path`. Throws for what cannot be read, never for what is wrong with a signature. */
export async function verifyModel(path: string, options: VerifyOptions): Promise<Verification> {
  const bytes = options.bundle ?? readSmallFile(options.signature, MAX_JSON);
  const bundle = attempt(() => readBundle(bytes));
  if ('code' in bundle) return { problems: [bundle] };
  const { material, envelope } = bundle;
  const who = {
    method: material.method,
    hint: material.method === 'key' ? material.hint : undefined,
  };
  const { problems, signer } = await checkSigner(bundle, options.trust, options);
  if (problems.length > 0) return { ...who, problems };
  const read = attempt(() => readSigned(envelope, options));
  if ('code' in read) return { ...who, signer, problems: [read] };
  const { model } = read;
  if (model === undefined || read.problems.length > 0) {
    return { ...who, signer, signed: model, problems: read.problems };
  }
  const comparison = await compareModel(path, model, options);
  return { ...who, signer, signed: model, comparison, problems: comparison.problems };
}

function readSigned(
  { payloadType, payload }: Bundle['envelope'],
  { legacy = false }: SignerOptions,
): ReturnType<typeof readModelStatement> {
  if (payloadType !== PAYLOAD_TYPE) {
    const message = `the payload is ${JSON.stringify(payloadType)}, not ${PAYLOAD_TYPE}`;
    throw new ModelFileError('MALFORMED', message);
  }
  return readModelStatement(payload, { newHash: newSha256, legacy });
}

function attempt<T extends object>(action: () => T): T | Problem {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof ModelFileError)) throw error;
    return { code: 'MALFORMED_BUNDLE', message: error.message };
  }
}
