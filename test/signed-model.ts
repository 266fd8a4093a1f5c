/**
 * Models in a folder of their own, signed and verified without a process around it.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { readCertificate } from '../src/crypto/certificate.ts';
import { newKeyPair, readPublicKey, readSigningKey, type Curve } from '../src/crypto/keys.ts';
import {
  modelPayload,
  planSigning,
  type PayloadOptions,
  type PlanOptions,
} from '../src/crypto/sign-model.ts';
import { signPayload } from '../src/crypto/sign-payload.ts';
import type { Trust } from '../src/crypto/signer.ts';
import { verifyModel, type Verification, type VerifyOptions } from '../src/crypto/verify-model.ts';
import { keyPemOf, type Holder } from './certificates.ts';

/** What a model is made of: names and contents. */
export type Files = Readonly<Record<string, Uint8Array | string>>;

/** A model and its signature. */
export interface ModelBench {
  readonly root: string;
  readonly model: string;
  readonly signature: string;
  readonly put: (name: string, content: Uint8Array | string) => void;
  /** Signs what is in the folder and writes the signature. */
  readonly sign: (
    wish?: PlanOptions & PayloadOptions & { readonly path?: string },
  ) => Promise<string>;
  readonly write: (bundle: Uint8Array | string) => void;
  readonly verify: (
    options?: Partial<VerifyOptions> & { readonly path?: string },
  ) => Promise<Verification>;
  readonly codes: (
    options?: Partial<VerifyOptions> & { readonly path?: string },
  ) => Promise<string[]>;
}

/** A folder with a model for each test; signed with a key, or with the holder's certificates, its own first. */
export function modelBench(
  files: Files,
  {
    curve = 'p256',
    holders = [],
  }: { readonly curve?: Curve; readonly holders?: readonly Holder[] } = {},
): ModelBench {
  let root = '';
  const [leaf] = holders;
  const pair = newKeyPair(curve);
  const key = readSigningKey(leaf === undefined ? pair.privatePem : keyPemOf(leaf));
  const certificates = holders.map(({ der }) => readCertificate(der));
  const trust: Trust =
    leaf === undefined
      ? { keys: [readPublicKey(pair.publicPem)] }
      : { roots: certificates.slice(-1) };
  const bench: ModelBench = {
    get root() {
      return root;
    },
    get model() {
      return join(root, 'model');
    },
    get signature() {
      return join(root, 'model.sig');
    },
    put(name, content) {
      mkdirSync(dirname(join(bench.model, name)), { recursive: true });
      writeFileSync(join(bench.model, name), content);
    },
    async sign({ path = bench.model, ...wish } = {}) {
      const plan = planSigning(path, wish);
      const { bytes } = await modelPayload(plan, { ...wish, hashing: { jobs: 1 } });
      const text = signPayload(bytes, key, certificates);
      bench.write(text);
      return text;
    },
    write: (bundle) => writeFileSync(bench.signature, bundle),
    verify: ({ path = bench.model, ...options } = {}) =>
      verifyModel(path, {
        signature: bench.signature,
        trust,
        now: new Date(),
        hashing: { jobs: 1 },
        ...options,
      }),
    codes: async (options) => (await bench.verify(options)).problems.map(({ code }) => code),
  };
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'pickleproof-model-'));
    mkdirSync(bench.model);
    for (const [name, content] of Object.entries(files)) bench.put(name, content);
  });
  afterEach(() => rmSync(root, { recursive: true }));
  return bench;
}
