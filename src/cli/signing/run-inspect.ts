/**
 * What a signature says, from the argument to the exit code. Nothing is verified, and the report says so.
 * @module
 */
import { join } from 'node:path';
import { statSync } from 'node:fs';
import { readCertificate, type Certificate } from '../../crypto/certificate.ts';
import { newSha256 } from '../../crypto/ecdsa.ts';
import { readBundle, type Bundle, type Material } from '../../sign/bundle.ts';
import {
  LEGACY_PREDICATE,
  MODEL_PREDICATE,
  readModelStatement,
  type ReadModel,
} from '../../sign/model-statement.ts';
import { readStatement, type Statement } from '../../sign/statement.ts';
import { MAX_JSON } from '../../sign/strict-json.ts';
import { readSmallFile } from '../../sources/small-file.ts';
import type { Invocation } from '../command.ts';
import { OK } from '../exit-code.ts';
import { isAddress } from '../local-path.ts';
import type { SignatureFile } from '../remote/signed-model.ts';
import { inspectJson, inspectText } from './inspect-report.ts';
import { wantsJson } from './values.ts';

/** Everything that stands in a bundle. */
export interface Inspected {
  readonly path: string;
  readonly bundle: Bundle;
  readonly certificates: readonly Certificate[];
  readonly statement: Statement;
  /** Of a statement about a model. */
  readonly model: ReadModel | undefined;
}

/** Shows a signature; of a folder the one in it. */
export async function runInspect(invocation: Invocation): Promise<number> {
  const { paths, values, terminal } = invocation;
  const { path, bytes } = await read(paths[0] ?? '', invocation);
  const inspected = inspectBundle(path, bytes);
  const verbose = values['verbose'] === true;
  terminal.out(
    wantsJson(values) ? inspectJson(inspected) : inspectText(inspected, terminal, verbose),
  );
  return OK;
}

function inspectBundle(path: string, bytes: Uint8Array): Inspected {
  const bundle = readBundle(bytes);
  const { payload } = bundle.envelope;
  const statement = readStatement(payload);
  const isModel = [MODEL_PREDICATE, LEGACY_PREDICATE].includes(statement.predicateType);
  return {
    path,
    bundle,
    certificates: dersOf(bundle.material).map(readCertificate),
    statement,
    model: isModel ? readModelStatement(payload, { newHash: newSha256, legacy: true }) : undefined,
  };
}

function dersOf(material: Material): readonly Uint8Array[] {
  if (material.method === 'key') return [];
  return material.method === 'certificate' ? material.certificates : [material.certificate];
}

async function read(named: string, invocation: Invocation): Promise<SignatureFile> {
  if (isAddress(named)) {
    return (await import('../remote/signed-model.ts')).readSignature(named, invocation);
  }
  const path = signatureAt(named);
  return { path, bytes: readSmallFile(path, MAX_JSON) };
}

function signatureAt(path: string): string {
  try {
    return statSync(path).isDirectory() ? join(path, 'model.sig') : path;
  } catch {
    return path; // reading it will say what is wrong
  }
}
