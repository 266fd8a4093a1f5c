/**
 * `pickleproof keys add`: a key for the service.
 * @module
 */
import type { Command } from '../command.ts';

/** Command `keys add`. */
export const keysAdd: Command = {
  id: 'keys add',
  parameters: '',
  summary: 'make a key for the service (`serve`); its text is shown once',
  flags: [
    {
      flags: '--scope <scope>',
      help: 'what the key may do: submit, read, admin; may be given several times',
      repeatable: true,
      standard: 'submit and read',
    },
    { flags: '--project <name>', help: 'whose jobs, reports and policy', standard: 'default' },
    { flags: '--data <folder>', help: 'as serve was given it' },
    { flags: '--database <url>', help: 'as serve was given it' },
  ],
  examples: [
    'pickleproof keys add',
    'pickleproof keys add --project vision --scope submit --scope read --scope admin',
    'PICKLEPROOF_DATABASE=postgres://… pickleproof keys add --scope read',
  ],
  async run(invocation) {
    const { runKeysAdd } = await import('../serve/run-keys.ts');
    return runKeysAdd(invocation);
  },
};
