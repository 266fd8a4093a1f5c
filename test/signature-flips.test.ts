/** Whatever byte of a model or of its signature is changed, the model is no longer verified. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCertificate } from '../src/crypto/certificate.ts';
import type { Trust } from '../src/crypto/signer.ts';
import { chain, newRsaKey } from './certificates.ts';
import { modelBench, type ModelBench } from './signed-model.ts';

const FILES = { 'a/b.bin': Buffer.alloc(500, 7), 'a.txt': 'text', empty: '', 'config.json': '{}' };
const SLOW = 600_000;

const flipped = (bytes: Uint8Array, at: number, mask: number): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ mask;
  return copy;
};

/** Every byte with two masks takes minutes: EVERY_FLIP=1 does it, otherwise some bytes are left out. */
const ALL = process.env['EVERY_FLIP'] === '1';

/** One of the masks changes the case of letters and makes blanks, the other is as good as random. */
async function refusesFlips(bench: ModelBench, step: number, trust?: Trust): Promise<void> {
  const text = Buffer.from(await bench.sign());
  const options = trust === undefined ? {} : { trust };
  expect(await bench.codes(options)).toEqual([]);
  for (let at = ALL ? 0 : text.length % step; at < text.length; at += ALL ? 1 : step) {
    const masks = [0x20, 1 + ((at * 7919) % 255)];
    for (const mask of ALL ? masks : masks.slice(at % 2, (at % 2) + 1)) {
      bench.write(flipped(text, at, mask));
      const { problems } = await bench.verify(options);
      expect(problems, `byte ${at} of the signature, mask ${mask}`).not.toEqual([]);
    }
  }
}

describe.each([
  ['p256', 1],
  ['p384', 7],
  ['p521', 11],
] as const)('signed with a key of %s', (curve, step) => {
  const bench = modelBench(FILES, { curve });

  test('every byte of the signature counts', () => refusesFlips(bench, step), SLOW);

  test.each([{}, { shardSize: 100 }])('every byte of every file counts (%o)', async (wish) => {
    await bench.sign(wish);
    const names = Object.keys(FILES).filter((name) => name !== 'empty');
    const place = fc.record({
      name: fc.constantFrom(...names),
      at: fc.nat(),
      mask: fc.integer({ min: 1, max: 255 }),
    });
    await fc.assert(
      fc.asyncProperty(place, async ({ name, at, mask }) => {
        const path = join(bench.model, name);
        const before = readFileSync(path);
        writeFileSync(path, flipped(before, at % before.length, mask));
        const codes = await bench.codes();
        writeFileSync(path, before);
        expect(codes).toEqual(['FILE_CHANGED']);
        expect(await bench.codes()).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('signed with certificates', () => {
  const { leaf, between, root } = chain({ root: { key: newRsaKey() } });
  const trust = { roots: [readCertificate(root.der)] };
  const bench = modelBench(FILES, { holders: [leaf, between] });
  // The root has no business in the bundle: nobody needs it there, and it must count all the same.
  const withRoot = modelBench(FILES, { holders: [leaf, between, root] });

  test('every byte of the signature counts', () => refusesFlips(bench, 5, trust), SLOW);

  test(
    'every byte of a certificate that nobody needs counts',
    () => refusesFlips(withRoot, 5, trust),
    SLOW,
  );
});

/** A bundle that is changed before it is written. */
interface Draft {
  [field: string]: unknown;
  mediaType: string;
  verificationMaterial: Record<string, unknown>;
  dsseEnvelope: {
    [field: string]: unknown;
    payload: string;
    signatures: Record<string, unknown>[];
  };
}

const RSA = { hint: '0'.repeat(64), keyDetails: 'PKCS1_RSA' };

describe('what stands around the signature', () => {
  const bench = modelBench(FILES);

  const changes: readonly (readonly [string, (draft: Draft) => unknown])[] = [
    ['a field more', (draft) => (draft['extra'] = {})],
    ['a field more in the material', ({ verificationMaterial: m }) => (m['extra'] = 1)],
    ['a field more in the envelope', ({ dsseEnvelope: e }) => (e['extra'] = 1)],
    ['a second signature', ({ dsseEnvelope: e }) => e.signatures.push({ ...e.signatures[0] })],
    ['no signature', ({ dsseEnvelope: e }) => e.signatures.pop()],
    ['a keyid', ({ dsseEnvelope: e }) => e.signatures.forEach((each) => (each['keyid'] = 'x'))],
    ['an entry of a log', ({ verificationMaterial: m }) => (m['tlogEntries'] = [{}])],
    ['a timestamp', ({ verificationMaterial: m }) => (m['timestampVerificationData'] = { x: 1 })],
    ['a second way of signing', ({ verificationMaterial: m }) => (m['certificate'] = {})],
    ['no way of signing', ({ verificationMaterial: m }) => delete m['publicKey']],
    ['no hint', ({ verificationMaterial: m }) => (m['publicKey'] = {})],
    ['a hint that is none', ({ verificationMaterial: m }) => (m['publicKey'] = { hint: 'ABCD' })],
    ['another kind of key', ({ verificationMaterial: m }) => (m['publicKey'] = RSA)],
    ['another version', (draft) => (draft.mediaType = draft.mediaType.replace('v0.3', 'v0.2'))],
    ['another type', (draft) => (draft.mediaType = 'application/json')],
    ['a payload of another length', ({ dsseEnvelope: e }) => (e.payload += '=')],
    ['a payload of another alphabet', ({ dsseEnvelope: e }) => (e.payload += '-_-_')],
  ];

  test.each(changes)('cannot be changed: %s', async (_name, change) => {
    const bundle: Draft = JSON.parse(await bench.sign());
    change(bundle);
    bench.write(JSON.stringify(bundle));
    expect(await bench.codes()).toEqual(['MALFORMED_BUNDLE']);
  });

  test('may be left out or empty where other writers do so', async () => {
    const bundle = JSON.parse(await bench.sign());
    delete bundle.verificationMaterial.tlogEntries;
    delete bundle.dsseEnvelope.signatures[0].keyid;
    bundle.verificationMaterial.timestampVerificationData = {};
    bench.write(JSON.stringify(bundle, undefined, 2));
    expect(await bench.codes()).toEqual([]);
    bundle.dsseEnvelope.signatures[0].keyid = bundle.verificationMaterial.publicKey.hint;
    bench.write(JSON.stringify(bundle));
    expect(await bench.codes()).toEqual([]);
  });

  test('may not stand twice', async () => {
    const text = await bench.sign();
    bench.write(text.replace('"tlogEntries"', '"publicKey":{},"tlogEntries"'));
    expect(await bench.codes()).toEqual(['MALFORMED_BUNDLE']);
  });
});

test('no text is taken for a signature, and none makes verification fail', async () => {
  const { readBundle } = await import('../src/sign/bundle.ts');
  const { ModelFileError } = await import('../src/core/error.ts');
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
      expect(() => readBundle(Buffer.from(text))).toThrow(ModelFileError);
    }),
  );
});
