/**
 * `pickleproof recommend`: which format each file should move to, and what that costs.
 * @module
 */
import { OUTPUT_FLAGS, type Command } from '../command.ts';
import { REMOTE_FLAGS } from '../remote/remote-flags.ts';

/** Command `recommend`. */
export const recommend: Command = {
  id: 'recommend',
  parameters: '<PATH...>',
  summary: 'say for each model file which format it should move to, why, and what is lost',
  flags: [
    {
      flags: '-f, --format <format>',
      help: 'form of the report',
      choices: ['text', 'json', 'ndjson'],
      standard: 'text',
    },
    ...OUTPUT_FLAGS,
    { flags: '--policy <file>', help: 'TOML file of names that you vouch for' },
    ...REMOTE_FLAGS,
  ],
  examples: [
    'pickleproof recommend model.pt',
    'pickleproof recommend models/ --format json --output advice.json',
  ],
  async run(invocation) {
    const { runRecommend } = await import('../run-recommend.ts');
    return runRecommend(invocation);
  },
};
