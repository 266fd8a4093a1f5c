/**
 * `pickleproof policy show`: what is known of names, and what a policy file adds.
 * @module
 */
import type { Command } from '../command.ts';
import { withOutput } from '../with-output.ts';

/** Command `policy show`. */
export const policyShow: Command = withOutput({
  id: 'policy show',
  parameters: '[NAME...]',
  summary: 'print what is known of packages and names',
  flags: [
    { flags: '--policy <file>', help: 'with what this policy file adds' },
    {
      flags: '-f, --format <format>',
      help: 'form of the answer',
      choices: ['text', 'json'],
      standard: 'text',
    },
  ],
  examples: [
    'pickleproof policy show',
    'pickleproof policy show sklearn.linear_model',
    'pickleproof policy show collections.OrderedDict os.system',
    'pickleproof policy show acme.nets.Net --policy acme.toml',
  ],
  async run(invocation) {
    const { runPolicyShow } = await import('../run-policy-show.ts');
    return runPolicyShow(invocation);
  },
});
