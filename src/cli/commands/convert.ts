/**
 * `pickleproof convert`: a model file becomes one that cannot run code.
 * @module
 */
import { WRITER_IDS } from '../../convert/writer-ids.ts';
import type { Command } from '../command.ts';
import { REMOTE_FLAGS } from '../remote/remote-flags.ts';

/** Command `convert`. */
export const convert: Command = {
  id: 'convert',
  parameters: '<IN>',
  summary: 'rewrite a model as a file that cannot run code, without running anything of it',
  flags: [
    { flags: '-o, --output <path>', help: 'where to write; its extension chooses the format' },
    { flags: '--to <format>', help: 'format to write', choices: WRITER_IDS },
    {
      flags: '--root <path>',
      help: 'part of the file to convert, dotted (`.` for everything); by default what looks like the model',
    },
    {
      flags: '--max-shard-size <size>',
      help: 'split the output into files of at most this size (5GB, 500MB)',
    },
    { flags: '--allow-loss', help: 'exit 0 also when something could not be carried over' },
    {
      flags: '--extract-anyway',
      help: 'take the tensors out of a dangerous file; nothing of it runs, and the output says where it comes from',
    },
    {
      flags: '--in-sandbox',
      help: 'have Python load the file in isolation (Linux, bubblewrap), and take the arrays out of what it makes',
    },
    {
      flags: '--python <path>',
      help: 'Python of --in-sandbox; by default that of $VIRTUAL_ENV, or python3',
    },
    { flags: '--timeout <seconds>', help: 'time of --in-sandbox', standard: '60' },
    {
      flags: '--clone-overlaps',
      help: 'write views that overlap in memory in full, each by itself',
    },
    { flags: '--no-sidecar', help: 'do not keep other values in a .meta.json file' },
    {
      flags: '--hash',
      help: 'take the SHA-256 of files of any size (by default of those up to 256 MB)',
    },
    { flags: '--reproducible', help: 'leave the time of the conversion out of the output' },
    { flags: '--force', help: 'replace files that exist' },
    { flags: '--policy <file>', help: 'TOML file of names that you vouch for' },
    {
      flags: '-f, --format <format>',
      help: 'form of the report',
      choices: ['text', 'json'],
      standard: 'text',
    },
    ...REMOTE_FLAGS,
  ],
  examples: [
    'pickleproof convert model.pt -o model.safetensors',
    'pickleproof convert sd-v1.ckpt -o sd-v1.safetensors --root state_dict',
    'pickleproof convert classifier.pkl -o classifier.skops',
    'pickleproof convert custom-classes.pkl -o arrays.npz --in-sandbox --allow-loss',
    'pickleproof convert pytorch_model.bin -o model.safetensors --max-shard-size 5GB',
  ],
  async run(invocation) {
    const { runConvert } = await import('../run-convert.ts');
    return runConvert(invocation);
  },
};
