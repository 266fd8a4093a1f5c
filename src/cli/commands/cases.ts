/**
 * `pickleproof cases`: the case studies.
 * @module
 */
import type { Command } from '../command.ts';
import { withOutput } from '../with-output.ts';

/** Command `cases`. */
export const cases: Command = withOutput({
  id: 'cases',
  parameters: '[ID]',
  summary: 'what has happened with hostile model files, how such files work, what prevents it',
  flags: [
    {
      flags: '--write <folder>',
      help: 'write the inert sample of the case there: to be looked at, never to be loaded',
    },
    {
      flags: '-f, --format <format>',
      help: 'form of the text',
      choices: ['text', 'json', 'markdown'],
      standard: 'text',
    },
  ],
  examples: [
    'pickleproof cases',
    'pickleproof cases broken-stream',
    'pickleproof cases broken-stream --write samples/ && pickleproof scan samples/',
  ],
  async run(invocation) {
    const { runCases } = await import('../run-cases.ts');
    return runCases(invocation);
  },
});
