/**
 * `pickleproof sanitize`: the same kind of file, holding nothing but what is known to be inert.
 * @module
 */
import type { Command } from '../command.ts';
import { REMOTE_FLAGS } from '../remote/remote-flags.ts';

/** Command `sanitize`. */
export const sanitize: Command = {
  id: 'sanitize',
  parameters: '<IN>',
  summary: 'write the same kind of file again, without anything that is not known to be inert',
  flags: [
    { flags: '-o, --output <path>', help: 'where to write' },
    { flags: '--allow-loss', help: 'exit 0 also when something was left out' },
    { flags: '--policy <file>', help: 'TOML file of names that you vouch for' },
    { flags: '--force', help: 'replace a file that exists' },
    {
      flags: '-f, --format <format>',
      help: 'form of the report',
      choices: ['text', 'json'],
      standard: 'text',
    },
    ...REMOTE_FLAGS,
  ],
  examples: [
    'pickleproof sanitize checkpoint.ckpt -o checkpoint.clean.ckpt',
    'pickleproof sanitize classifier.joblib -o classifier.clean.joblib --policy ours.toml',
  ],
  async run(invocation) {
    const { runSanitize } = await import('../run-sanitize.ts');
    return runSanitize(invocation);
  },
};
