import { expect, test } from 'vitest';
import { readClaim } from '../sign/claims/read-claim.ts';
import { readStatement } from '../sign/statement.ts';
import type { LockedSource } from './lock-file.ts';
import { receiptStatement } from './receipt.ts';

const sha = (digit: string): string => digit.repeat(64);
const source: LockedSource = {
  uri: 'hf://org/m',
  pinned: 'hf://org/m@c0ffee',
  directory: 'm',
  include: [],
  exclude: [],
  ruleset: `sha256:${sha('5')}`,
  files: [
    { name: 'config.json', size: 1, sha256: sha('1') },
    {
      name: 'a.bin',
      size: 2,
      sha256: sha('2'),
      format: 'torch-zip',
      verdict: 'dangerous',
      placed: [{ name: 'a.safetensors', size: 3, sha256: sha('3') }],
    },
  ],
};
const facts = {
  version: '1.2.3',
  startedOn: '2026-01-01T00:00:00Z',
  finishedOn: '2026-01-01T00:01:00Z',
};

test('a receipt is about what is in the folder, and names what it was made of', () => {
  const payload = receiptStatement(source, facts);
  const statement = readStatement(payload);
  expect(statement.subject).toEqual([
    { name: 'config.json', digest: { sha256: sha('1') } },
    { name: 'a.safetensors', digest: { sha256: sha('3') } },
  ]);
  expect(JSON.parse(new TextDecoder().decode(payload))).toMatchObject({
    predicate: {
      buildDefinition: {
        externalParameters: { uri: 'hf://org/m' },
        internalParameters: {
          pinned: 'hf://org/m@c0ffee',
          ruleset: source.ruleset,
          verdicts: [
            { name: 'config.json', verdict: 'not-a-model' },
            { name: 'a.bin', verdict: 'dangerous', convertedTo: ['a.safetensors'] },
          ],
        },
        resolvedDependencies: [{ name: 'config.json' }, { digest: { sha256: sha('2') } }],
      },
      runDetails: { metadata: { startedOn: facts.startedOn, finishedOn: facts.finishedOn } },
    },
  });
});

test('a receipt is provenance that verify can read', () => {
  expect(readClaim(readStatement(receiptStatement(source, facts)))).toMatchObject({
    kind: 'provenance',
    builder: 'pkg:npm/pickleproof@1.2.3',
  });
});
