/**
 * `pickleproof keys revoke`: ends a key of the service.
 * @module
 */
import type { Command } from '../command.ts';

/** Command `keys revoke`. */
export const keysRevoke: Command = {
  id: 'keys revoke',
  parameters: '<ID>',
  summary: 'end a key of the service: it is refused from then on',
  flags: [
    { flags: '--project <name>', help: 'whose key', standard: 'default' },
    { flags: '--data <folder>', help: 'as serve was given it' },
    { flags: '--database <url>', help: 'as serve was given it' },
  ],
  examples: ['pickleproof keys revoke 3f9c2a7715d0e4b8'],
  async run(invocation) {
    const { runKeysRevoke } = await import('../serve/run-keys.ts');
    return runKeysRevoke(invocation);
  },
};
