/**
 * `pickleproof plan`: the way out of pickle for a codebase.
 * @module
 */
import type { Command } from '../command.ts';

/** Command `plan`. */
export const plan: Command = {
  id: 'plan',
  parameters: '<PATH...>',
  summary:
    'say how a codebase leaves pickle: what there is, which format each use needs, in which order',
  flags: [
    {
      flags: '-f, --format <format>',
      help: 'form of the plan',
      choices: ['markdown', 'json'],
      standard: 'markdown',
    },
    {
      flags: '-o, --output <file>',
      help: 'write the plan to a file instead of stdout',
      takesReport: true,
    },
    { flags: '--force', help: 'let --output replace a file' },
  ],
  examples: ['pickleproof plan .', 'pickleproof plan src/ models/ -o MIGRATION.md'],
  async run(invocation) {
    const { runPlan } = await import('../audit/run-plan.ts');
    return runPlan(invocation);
  },
};
