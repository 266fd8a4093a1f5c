/**
 * `pickleproof inspect`: what a signature says, without believing it.
 * @module
 */
import type { Command } from '../command.ts';
import { withOutput } from '../with-output.ts';
import { REMOTE_FLAGS } from '../remote/remote-flags.ts';

/** Command `inspect`. */
export const inspect: Command = withOutput({
  id: 'inspect',
  parameters: '<FILE>',
  summary: 'show what a signature says, without verifying anything',
  flags: [
    {
      flags: '-f, --format <format>',
      help: 'form of the report',
      choices: ['text', 'json'],
      standard: 'text',
    },
    ...REMOTE_FLAGS,
  ],
  examples: [
    'pickleproof inspect model/model.sig',
    'pickleproof inspect model.sig --verbose',
    'pickleproof inspect hf://org/model',
  ],
  async run(invocation) {
    const { runInspect } = await import('../signing/run-inspect.ts');
    return runInspect(invocation);
  },
});
