import { createHash, createPublicKey, generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBundle, writeBundle } from '../sign/bundle.ts';
import type { ClaimRequirement } from '../sign/claims/judge-claim.ts';
import { judgeClaims } from '../sign/claims/judge-claims.ts';
import { TEST_RESULT } from '../sign/claims/predicates.ts';
import { subjectsOf, type HashedModel } from '../sign/claims/subjects.ts';
import { writeStatement } from '../sign/statement.ts';
import { checkClaimSignatures } from './claim-signatures.ts';
import { signEnvelope } from './ecdsa.ts';
import { identityOf } from './hashed-model.ts';
import { loadVerification } from './keyless/packages.ts';
import { readSigningKey, type SigningKey } from './keys.ts';
import { signPayload } from './sign-payload.ts';

const NOW = new Date('2026-11-21T12:00:00Z');
const REQUIREMENT: ClaimRequirement = {
  now: NOW.getTime(),
  maxAge: 86_400,
  rulesets: [],
  minVersion: undefined,
  policies: [],
  allowSkipped: false,
};
const newKey = (): SigningKey => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return readSigningKey(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
};
const key = newKey();
const stranger = newKey();
const model = (content: string): HashedModel =>
  identityOf('model', [
    { name: 'a.pt', size: 1, sha256: createHash('sha256').update(content).digest('hex') },
  ]);
const MODEL = model('a');

/** The line of a claim that the scan passed. */
function claim(of: HashedModel = MODEL, signer: SigningKey = key, result = 'PASSED'): string {
  const annotations = {
    version: '0.1.0',
    finishedOn: '2026-11-21T11:00:00Z',
    verdict: result === 'PASSED' ? 'clean' : 'dangerous',
    judged: 1,
    notRead: [],
  };
  const rules = { name: 'pickleproof-ruleset', digest: { sha256: '1'.repeat(64) }, annotations };
  const payload = writeStatement({
    subject: subjectsOf(of, of.files),
    predicateType: TEST_RESULT,
    predicate: { result, configuration: [rules] },
  });
  return signPayload(payload, signer);
}

/** What is wrong with a file of claims. */
async function problemsOf(file: string | Uint8Array, of: HashedModel = MODEL): Promise<string[]> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const lines = await checkClaimSignatures(bytes, { keys: [key] }, { now: NOW });
  return judgeClaims(lines, of, REQUIREMENT).problems.map(({ code }) => code);
}
const GOOD = claim();

describe('signed claims', () => {
  test('hold, also without a newline at the end', async () => {
    expect(await problemsOf(`${GOOD}\n`)).toEqual([]);
    expect(await problemsOf(GOOD)).toEqual([]);
  });

  test('are refused when the last one is cut off anywhere, also behind a good one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: GOOD.length - 1 }), async (length) => {
        const cut = GOOD.slice(0, length);
        expect(await problemsOf(cut)).toEqual(['CLAIM_MALFORMED', 'CLAIM_MISSING']);
        expect(await problemsOf(`${GOOD}\n${cut}`)).toEqual(['CLAIM_MALFORMED']);
      }),
      { numRuns: 50 },
    );
    const [line] = await checkClaimSignatures(
      new TextEncoder().encode(GOOD.slice(0, 80)),
      {},
      {
        now: NOW,
      },
    );
    expect(line).toMatchObject({ message: expect.stringContaining('the last line is cut off') });
  });

  test('are refused when any one byte of them is another', async () => {
    const bytes = new TextEncoder().encode(GOOD);
    const accepted: string[] = [];
    for (const [index, byte] of bytes.entries()) {
      const flipped = bytes.slice();
      flipped[index] = byte ^ (1 << (index % 8));
      const problems = await problemsOf(flipped);
      if (!problems.includes('CLAIM_MISSING')) accepted.push(`${index}: ${problems.join()}`);
    }
    expect(accepted).toEqual([]);
  }, 60_000);

  test('are refused when any bytes take the place of any others', async () => {
    const bytes = new TextEncoder().encode(GOOD);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bytes.length - 1),
        fc.uint8Array({ minLength: 1, maxLength: 4 }),
        async (at, patch) => {
          const changed = bytes.slice();
          changed.set(patch.subarray(0, bytes.length - at), at);
          const isSame = Buffer.compare(changed, bytes) === 0;
          return isSame || (await problemsOf(changed)).includes('CLAIM_MISSING');
        },
      ),
      { numRuns: 300 },
    );
  });

  test('of another model are refused when they are replayed', async () => {
    expect(await problemsOf(`${claim(model('b'))}\n`)).toEqual([
      'CLAIM_OTHER_MODEL',
      'CLAIM_MISSING',
    ]);
    expect(await problemsOf(`${GOOD}\n`, model('b'))).toEqual([
      'CLAIM_OTHER_MODEL',
      'CLAIM_MISSING',
    ]);
  });

  test('of a stranger do not count, not even one that the scan failed', async () => {
    expect(await problemsOf(`${claim(MODEL, stranger)}\n`)).toEqual(['WRONG_KEY', 'CLAIM_MISSING']);
    expect(await problemsOf(`${claim(MODEL, stranger, 'FAILED')}\n${GOOD}\n`)).toEqual([]);
  });

  test('with a key twice, or a field too many, are refused', async () => {
    const twice = GOOD.replace('{"mediaType"', '{"mediaType":"x","mediaType"');
    const more = GOOD.replace('{"mediaType"', '{"note":"x","mediaType"');
    for (const line of [twice, more]) {
      expect(await problemsOf(line)).toEqual(['CLAIM_MALFORMED', 'CLAIM_MISSING']);
    }
  });

  test('with a key twice in the statement are refused, however well they are signed', async () => {
    const payload = writeStatement({ subject: [], predicateType: TEST_RESULT, predicate: {} });
    const text = new TextDecoder().decode(payload).replace('{"_type"', '{"subject":[],"_type"');
    const line = signPayload(new TextEncoder().encode(text), key);
    expect(await problemsOf(line)).toEqual(['CLAIM_MALFORMED', 'CLAIM_MISSING']);
  });

  test('of another kind of payload are refused', async () => {
    const line = claim().replace('application/vnd.in-toto+json', 'application/vnd.in-toto+text');
    expect(await problemsOf(line)).toEqual(['BAD_SIGNATURE', 'CLAIM_MISSING']);
    const { envelope } = readBundle(new TextEncoder().encode(GOOD));
    const signed = signEnvelope('application/json', envelope.payload, key);
    const material = { method: 'key', hint: key.hint, publicKey: undefined } as const;
    const honest = writeBundle(material, signed);
    expect(await problemsOf(honest)).toEqual(['CLAIM_MALFORMED', 'CLAIM_MISSING']);
  });

  test('are bundles that the library of Sigstore verifies with the same key', async () => {
    const { bundle, verify, trustedRoot } = await loadVerification();
    const publicKey = createPublicKey(key.privateKey);
    const material = verify.toTrustMaterial(trustedRoot({}), () => ({
      publicKey,
      validFor: () => true,
    }));
    const verifier = new verify.Verifier(material, {
      tlogThreshold: 0,
      ctlogThreshold: 0,
      timestampThreshold: 0,
    });
    const signed = (line: string) => verify.toSignedEntity(bundle.bundleFromJSON(JSON.parse(line)));
    expect(verifier.verify(signed(GOOD)).key).toBe(publicKey);
    expect(() => verifier.verify(signed(claim(MODEL, stranger)))).toThrow('signature');
  });

  test('are refused in a file that is too large', async () => {
    const file = new Uint8Array(65 * 2 ** 20);
    await expect(problemsOf(file)).rejects.toThrow('the file of claims is too large');
  });
});
