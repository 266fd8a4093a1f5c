import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { loadSigning, loadVerification, pathInPackage } from './packages.ts';
import { readTrustedRoot } from './trusted-root.ts';

const folder = mkdtempSync(join(tmpdir(), 'pickleproof-root-'));
afterAll(() => rmSync(folder, { recursive: true }));

vi.mock('@sigstore/bundle', () => {
  throw new Error('not installed');
});

describe('without the optional packages', () => {
  test.each([['verification', loadVerification] as const, ['signing', loadSigning] as const])(
    '%s is refused in one line that says what to install',
    async (_what, load) => {
      await expect(load()).rejects.toMatchObject({
        name: 'KeylessUnavailable',
        message: expect.stringMatching(/^[^\n]*npm install @sigstore\/bundle@4[^\n]*$/),
      });
    },
  );

  test('their files are not there either', () => {
    expect(() => pathInPackage('@sigstore/none')).toThrow('npm install');
  });
});

describe('a trusted root', () => {
  test('of the public instance comes with an installed package', () => {
    expect(readTrustedRoot(undefined)).toMatchObject({
      mediaType: expect.stringContaining('trustedroot'),
    });
  });

  test.each([
    ['no JSON', '{', 'no JSON'],
    ['too large', ' '.repeat(4_000_001), '4000001 bytes'],
  ])('that is %s is refused', (name, text, message) => {
    const path = join(folder, `${name}.json`);
    writeFileSync(path, text);
    expect(() => readTrustedRoot(path)).toThrow(message);
  });

  test('that is not there is refused', () => {
    expect(() => readTrustedRoot(join(folder, 'none'))).toThrow('cannot be read');
  });
});
