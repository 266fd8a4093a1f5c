/**
 * `pickleproof keys list`: the keys of the service.
 * @module
 */
import type { Command } from '../command.ts';

/** Command `keys list`. */
export const keysList: Command = {
  id: 'keys list',
  parameters: '',
  summary: 'list the keys of a project of the service, without their secrets',
  flags: [
    { flags: '--project <name>', help: 'whose keys', standard: 'default' },
    {
      flags: '-f, --format <format>',
      help: 'form of the list',
      choices: ['text', 'json'],
      standard: 'text',
    },
    { flags: '--data <folder>', help: 'as serve was given it' },
    { flags: '--database <url>', help: 'as serve was given it' },
  ],
  examples: ['pickleproof keys list', 'pickleproof keys list --project vision --format json'],
  async run(invocation) {
    const { runKeysList } = await import('../serve/run-keys.ts');
    return runKeysList(invocation);
  },
};
