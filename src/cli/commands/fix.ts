/**
 * `pickleproof fix`: the changes that a program can make.
 * @module
 */
import type { Command } from '../command.ts';
import { withOutput } from '../with-output.ts';

/** Command `fix`. */
export const fix: Command = withOutput({
  id: 'fix',
  parameters: '<PATH...>',
  summary:
    'change unsafe calls in Python source where a program can; the rest is left, with the reason',
  flags: [
    { flags: '--diff', help: 'print the changes as a unified diff, and write nothing' },
    {
      flags: '--unsafe-fixes',
      help: 'also those after which some files are refused that were loaded before',
    },
    { flags: '--rule <id>', help: 'only findings of this rule', repeatable: true },
    { flags: '--exit-zero', help: 'exit 0 also when something is left' },
    {
      flags: '-f, --format <format>',
      help: 'form of the report',
      choices: ['text', 'json'],
      standard: 'text',
    },
  ],
  examples: [
    'pickleproof fix src/ --diff',
    'pickleproof fix src/',
    'pickleproof fix src/ --unsafe-fixes --rule torch-load',
  ],
  async run(invocation) {
    const { runFix } = await import('../audit/run-fix.ts');
    return runFix(invocation);
  },
});
