/**
 * `pickleproof policy check`: validate a policy file.
 * @module
 */
import type { Command } from '../command.ts';
import { withOutput } from '../with-output.ts';

/** Command `policy check`. */
export const policyCheck: Command = withOutput({
  id: 'policy check',
  parameters: '<FILE>',
  summary: 'validate a policy file, with line and key of every mistake',
  flags: [
    { flags: '--strict', help: 'end with exit code 1 when there is a warning' },
    {
      flags: '-f, --format <format>',
      help: 'form of the report',
      choices: ['text', 'json'],
      standard: 'text',
    },
  ],
  examples: ['pickleproof policy check acme.toml', 'pickleproof policy check acme.toml --strict'],
  async run(invocation) {
    const { runPolicyCheck } = await import('../run-policy-check.ts');
    return runPolicyCheck(invocation);
  },
});
