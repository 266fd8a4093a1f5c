/**
 * `pickleproof sandbox`: a real unpickler where it can do nothing, and what it tried.
 * @module
 */
import { OUTPUT_FLAGS, type Command } from '../command.ts';
import { REMOTE_FLAGS } from '../remote/remote-flags.ts';

/** Command `sandbox`. */
export const sandbox: Command = {
  id: 'sandbox',
  parameters: '<PATH>',
  summary:
    'load the pickles of a file in isolation, and report what loading tried beside what a scan says',
  flags: [
    {
      flags: '--level <level>',
      help: 'wasm: CPython for WASI, on any system; strong: your own Python under bubblewrap, on Linux',
      choices: ['wasm', 'strong'],
      standard: 'wasm',
    },
    {
      flags: '--python <path>',
      help: 'Python of level strong; by default that of $VIRTUAL_ENV, or python3',
    },
    { flags: '--timeout <seconds>', help: 'wall-clock time of the run', standard: '10' },
    {
      flags: '--memory <mib>',
      help: 'memory of the guest, in MiB',
      standard: '256, or what the file needs; strong: 1536',
    },
    {
      flags: '-f, --format <format>',
      help: 'form of the report',
      choices: ['text', 'json'],
      standard: 'text',
    },
    ...OUTPUT_FLAGS,
    { flags: '--policy <file>', help: 'TOML file of names that you vouch for' },
    ...REMOTE_FLAGS,
  ],
  examples: [
    'pickleproof sandbox model.pkl',
    'pickleproof sandbox model.pt --level strong --timeout 60',
    'pickleproof sandbox model.pkl --format json --output seen.json',
    'curl -s https://example.com/model.pkl | pickleproof sandbox -',
    'pickleproof sandbox hf://org/model/suspicious.pkl',
  ],
  async run(invocation) {
    // What this machine has is found out by other processes, while this one loads what reads the file.
    const { openLevel } = await import('../sandbox/open-level.ts');
    const level = await openLevel(invocation.values);
    const { runSandbox } = await import('../sandbox/run-sandbox.ts');
    return runSandbox(invocation, level);
  },
};
