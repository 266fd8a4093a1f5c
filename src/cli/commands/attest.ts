/**
 * `pickleproof attest`: sign what a scan or a conversion came to.
 * @module
 */
import type { Command } from '../command.ts';
import { KEYLESS_SIGNING_FLAGS } from '../keyless-flags.ts';

/** Command `attest`. */
export const attest: Command = {
  id: 'attest',
  parameters: '<PATH>',
  summary: 'scan a model and sign the verdict, or what it was converted from (in-toto)',
  flags: [
    { flags: '--key <file>', help: 'private key in PEM format (P-256, P-384 or P-521)' },
    {
      flags: '--password-file <file>',
      help: 'passphrase of the key (or in PICKLEPROOF_KEY_PASSWORD)',
    },
    { flags: '--cert <file>', help: 'sign with this certificate of the key, in PEM format' },
    {
      flags: '--chain <file>',
      help: 'certificates between it and the root; may be given several times',
      repeatable: true,
    },
    ...KEYLESS_SIGNING_FLAGS,
    {
      flags: '--predicate <kind>',
      help: 'what to say: the verdict as a test result, the findings as vulnerabilities, or the conversion',
      choices: ['test-result', 'vulns', 'provenance'],
      standard: 'test-result',
    },
    {
      flags: '--scan-report <file>',
      help: 'take the verdict from a report of scan --hash --format json instead of scanning',
    },
    {
      flags: '--convert-report <file>',
      help: 'take the source from a report of convert --format json instead of from the files',
    },
    { flags: '--policy <file>', help: 'TOML file of names that you vouch for, for the scan' },
    {
      flags: '--ignore <path>',
      help: 'leave out this file or folder, as sign was told; may be given several times',
      repeatable: true,
    },
    { flags: '--allow-symlinks', help: 'follow links' },
    {
      flags: '-o, --output <file>',
      help: 'file to add the claim to (default PATH/claims.jsonl; FILE.claims.jsonl for a single file)',
    },
    { flags: '--no-cache', help: 'hash every byte, also of files that have not changed since' },
    { flags: '--jobs <n>', help: 'threads that hash' },
    {
      flags: '-f, --format <format>',
      help: 'form of the report',
      choices: ['text', 'json'],
      standard: 'text',
    },
  ],
  examples: [
    'pickleproof attest model/ --key release.pem',
    'pickleproof attest model/ --key release.pem --predicate provenance',
    'pickleproof scan model/ --hash --format json -o scan.json; pickleproof attest model/ --key ci.pem --scan-report scan.json',
    'pickleproof verify model/ --claims model/claims.jsonl --public-key release.pub',
  ],
  async run(invocation) {
    const { runAttest } = await import('../signing/run-attest.ts');
    return runAttest(invocation);
  },
};
