/**
 * `pickleproof keygen`: a pair of keys for signing models.
 * @module
 */
import type { Command } from '../command.ts';

/** Command `keygen`. */
export const keygen: Command = {
  id: 'keygen',
  parameters: '',
  summary: 'make a pair of keys for signing models',
  flags: [
    { flags: '-o, --output <name>', help: 'writes NAME.pem (secret, mode 0600) and NAME.pub' },
    {
      flags: '--curve <curve>',
      help: 'elliptic curve',
      choices: ['p256', 'p384', 'p521'],
      standard: 'p256',
    },
    {
      flags: '--password-file <file>',
      help: 'encrypt the private key with the passphrase in this file (or in PICKLEPROOF_KEY_PASSWORD)',
    },
    { flags: '--force', help: 'replace files that exist' },
    {
      flags: '-f, --format <format>',
      help: 'form of the report',
      choices: ['text', 'json'],
      standard: 'text',
    },
  ],
  examples: [
    'pickleproof keygen -o release',
    'pickleproof keygen -o release --curve p384 --password-file passphrase.txt',
    'pickleproof sign model/ --key release.pem && pickleproof verify model/ --public-key release.pub',
  ],
  async run(invocation) {
    const { runKeygen } = await import('../signing/run-keygen.ts');
    return runKeygen(invocation);
  },
};
