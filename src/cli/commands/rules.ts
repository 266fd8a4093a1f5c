/**
 * `pickleproof rules`: list the rules, or explain one.
 * @module
 */
import type { Command } from '../command.ts';
import { withOutput } from '../with-output.ts';

/** Command `rules`. */
export const rules: Command = withOutput({
  id: 'rules',
  parameters: '[ID]',
  summary: 'list the rules of scan and audit, or explain one',
  flags: [
    {
      flags: '-f, --format <format>',
      help: 'form of the list',
      choices: ['text', 'json'],
      standard: 'text',
    },
  ],
  examples: [
    'pickleproof rules',
    'pickleproof rules call-spawns-process',
    'pickleproof rules torch-load',
  ],
  async run(invocation) {
    const { runRules } = await import('../run-rules.ts');
    return runRules(invocation);
  },
});
