/**
 * `pickleproof lab`: the local page, served to this machine alone.
 * @module
 */
import type { Command } from '../command.ts';
import { REMOTE_FLAGS } from '../remote/remote-flags.ts';

/** Command `lab`. */
export const lab: Command = {
  id: 'lab',
  parameters: '[PATH]',
  summary: 'look into a model file on a local page: verdict, replay, bytes, tensors, differences',
  flags: [
    { flags: '--port <n>', help: 'port to listen on, on 127.0.0.1 only', standard: 'any free one' },
    { flags: '--open', help: 'open the page in the browser that the system names' },
    { flags: '--save <file>', help: 'write the page to a file, which works from disk, and end' },
    { flags: '--force', help: 'let --save replace a file' },
    ...REMOTE_FLAGS,
  ],
  examples: [
    'pickleproof lab                       # then open the address that it prints',
    'pickleproof lab suspicious.pt --open',
    'pickleproof lab hf://org/model/pytorch_model.bin',
    'pickleproof lab --save lab.html       # a page to keep, or to hand to someone',
  ],
  async run(invocation) {
    const { runLab } = await import('../run-lab.ts');
    return runLab(invocation);
  },
};
