/**
 * `pickleproof shim`: a Python module that still loads the old files, and nothing but them.
 * @module
 */
import type { Command } from '../command.ts';

/** Command `shim`. */
export const shim: Command = {
  id: 'shim',
  parameters: '<PATH...>',
  summary: 'write a Python module that loads the new format first, and these old files under guard',
  flags: [
    { flags: '-o, --output <file>', help: 'the module to write, `safe_io.py`' },
    { flags: '--force', help: 'replace files that exist' },
    {
      flags: '--until <date>',
      help: 'last day on which the module loads old files, as 2027-06-30',
      standard: 'half a year from today',
    },
    { flags: '--tests <file>', help: 'write tests of the module too, for pytest or unittest' },
    {
      flags: '--policy <file>',
      help: 'TOML file of names that you vouch for; the module allows its [[allow]] entries',
    },
    {
      flags: '--allow-unknown',
      help: 'list names that nobody vouches for, with the uses that were measured',
    },
    { flags: '--max-size <size>', help: 'largest file that the module reads', standard: '4GB' },
  ],
  examples: [
    'pickleproof shim models/ -o app/safe_io.py',
    'pickleproof shim net.pt classifier.joblib -o safe_io.py --tests test_safe_io.py',
    'pickleproof shim models/ -o safe_io.py --policy acme.toml --until 2027-06-30',
  ],
  async run(invocation) {
    const { runShim } = await import('../run-shim.ts');
    return runShim(invocation);
  },
};
