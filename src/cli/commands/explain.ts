/**
 * `pickleproof explain`: what a model file does when it is loaded, in plain words.
 * @module
 */
import { OUTPUT_FLAGS, type Command } from '../command.ts';
import { REMOTE_FLAGS } from '../remote/remote-flags.ts';

/** Command `explain`. */
export const explain: Command = {
  id: 'explain',
  parameters: '<PATH>',
  summary: 'say in plain words what loading a model file does, without loading it',
  flags: [
    {
      flags: '--disassemble',
      help: 'list the opcodes of its pickles as pickletools.dis does; hints about other readers go to stderr',
    },
    { flags: '--python', help: 'show its pickles as readable pseudo-Python' },
    { flags: '--trace', help: 'step through its pickles: stack, memo and calls after each opcode' },
    { flags: '--tensors', help: 'list its tensors: name, type, shape, bytes, offset' },
    { flags: '--member <name>', help: 'only this part of the file, as the explanation names it' },
    {
      flags: '--divergences',
      help: 'with --disassemble: say between the lines where readers disagree',
    },
    { flags: '--full', help: 'with --python: all data, unclipped' },
    {
      flags: '-f, --format <format>',
      help: 'form of the explanation',
      choices: ['text', 'json', 'html'],
      standard: 'text',
    },
    ...OUTPUT_FLAGS,
    { flags: '--policy <file>', help: 'TOML file of names that you vouch for' },
    ...REMOTE_FLAGS,
  ],
  examples: [
    'pickleproof explain model.pt',
    'pickleproof explain hf://org/model/pytorch_model.bin',
    'pickleproof explain model.pkl --python',
    'pickleproof explain model.pt --disassemble --member archive/data.pkl',
    'pickleproof explain model.safetensors --tensors',
    'pickleproof explain model.pkl --format html --output model.html',
  ],
  async run(invocation) {
    const { runExplain } = await import('../run-explain.ts');
    return runExplain(invocation);
  },
};
