/**
 * `pickleproof compare`: the same model in every format that can hold it.
 * @module
 */
import { OUTPUT_FLAGS, type Command } from '../command.ts';
import { REMOTE_FLAGS } from '../remote/remote-flags.ts';

/** Command `compare`. */
export const compare: Command = {
  id: 'compare',
  parameters: '<FILE>',
  summary: 'write a model in every format that can hold it, and measure size, writing and loading',
  flags: [
    {
      flags: '-f, --format <format>',
      help: 'form of the report; html is one page with plots',
      choices: ['text', 'json', 'html'],
      standard: 'text',
    },
    ...OUTPUT_FLAGS,
    { flags: '--only <formats>', help: 'compare these formats only, with commas between them' },
    {
      flags: '--root <path>',
      help: 'part of the file to compare, dotted; by default what looks like the model',
    },
    { flags: '--repeat <n>', help: 'times that each file is loaded', standard: '3' },
    { flags: '--no-gzip', help: 'do not compress the files to see how small they get' },
    {
      flags: '--scratch <dir>',
      help: 'write below this folder instead of that for temporary files',
    },
    { flags: '--keep', help: 'leave the files that were written' },
    {
      flags: '--python <python>',
      help: 'time the loaders that this Python has, too; the file itself is loaded by it only when it is clean',
    },
    { flags: '--timeout <seconds>', help: 'what that Python may take', standard: '600' },
    {
      flags: '--extract-anyway',
      help: 'compare what can be taken out of a dangerous file; nothing of it runs',
    },
    { flags: '--policy <file>', help: 'TOML file of names that you vouch for' },
    ...REMOTE_FLAGS,
  ],
  examples: [
    'pickleproof compare model.pt',
    'pickleproof compare model.pt --format html --output formats.html',
    'pickleproof compare model.pt --python .venv/bin/python --repeat 5',
    'pickleproof compare hf://org/model/pytorch_model.bin --format html --output formats.html',
  ],
  async run(invocation) {
    const { runCompare } = await import('../run-compare.ts');
    return runCompare(invocation);
  },
};
