/**
 * `pickleproof sign`: sign a model's files.
 * @module
 */
import type { Command } from '../command.ts';
import { KEYLESS_SIGNING_FLAGS } from '../keyless-flags.ts';

/** Command `sign`. */
export const sign: Command = {
  id: 'sign',
  parameters: '<PATH>',
  summary: 'sign a model (OpenSSF Model Signing 1.0), unless its scan is dangerous',
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
      flags: '-o, --output <file>',
      help: 'where to write (default PATH/model.sig; FILE.sig for a single file)',
    },
    {
      flags: '--ignore <path>',
      help: 'leave out this file or folder of the model; recorded in the signature; may be given several times',
      repeatable: true,
    },
    {
      flags: '--shards [size]',
      help: 'sign pieces of files instead of whole files, 1GB or of this size: large files are hashed in parallel',
    },
    { flags: '--allow-symlinks', help: 'sign what links lead to' },
    {
      flags: '--compat <tool>',
      help: 'model-signing: sign a single file, or shards, so that the Python package verifies it',
      choices: ['model-signing'],
    },
    { flags: '--policy <file>', help: 'TOML file of names that you vouch for, for the scan' },
    { flags: '--no-scan', help: 'sign without scanning, also what is dangerous' },
    { flags: '--jobs <n>', help: 'threads that hash' },
    { flags: '--no-cache', help: 'hash every byte, also of files that have not changed since' },
    { flags: '--force', help: 'replace a signature that exists' },
    {
      flags: '-f, --format <format>',
      help: 'form of the report',
      choices: ['text', 'json'],
      standard: 'text',
    },
  ],
  examples: [
    'pickleproof sign model/ --key release.pem',
    'pickleproof sign model/ --key release.pem --ignore README.md -o release.sig',
    'pickleproof sign model/ --key release.pem --cert release.crt --chain intermediate.crt',
    'pickleproof sign model/ --keyless --identity-token token.txt',
    'pickleproof sign weights.safetensors --key release.pem --compat model-signing',
  ],
  async run(invocation) {
    const { runSign } = await import('../signing/run-sign.ts');
    return runSign(invocation);
  },
};
