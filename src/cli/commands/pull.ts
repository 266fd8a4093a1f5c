/**
 * `pickleproof pull`: a model is fetched, verified and judged, and only what passed gets a place.
 * @module
 */
import { keyOf, type Command } from '../command.ts';
import { REMOTE_FLAGS } from '../remote/remote-flags.ts';

/** Command `pull`. */
export const pull: Command = {
  id: 'pull',
  parameters: '[URI] [DIR]',
  summary: 'fetch a model into a folder: only what was verified and judged gets there',
  flags: [
    { flags: '--revision <name>', help: 'branch, tag or commit, for hf:// addresses' },
    {
      flags: '--include <glob>',
      help: 'only files like this (*.safetensors, onnx/); may be given several times',
      repeatable: true,
    },
    {
      flags: '--exclude <glob>',
      help: 'no files like this; may be given several times',
      repeatable: true,
    },
    {
      flags: '--on-unsafe <what>',
      help: 'what becomes of a file that does not pass: it stays in quarantine, its tensors are taken out into a safetensors file, or it comes all the same',
      choices: ['block', 'convert', 'warn'],
      standard: 'block',
    },
    {
      flags: '--fail-on <verdict>',
      help: 'lowest verdict that does not pass; what could not be judged in full never does',
      choices: ['unknown', 'dangerous'],
      standard: 'unknown',
    },
    { flags: '--policy <file>', help: 'TOML file of names that you vouch for' },
    {
      flags: '--lock <file>',
      help: 'pin what is pulled in this file (by default in pickleproof.lock, when there is one here)',
    },
    {
      flags: '--locked',
      help: 'take exactly what the lock file says, or nothing; without URI and DIR all of it',
    },
    { flags: '--dry-run', help: 'say what would be done, judging what can be judged from afar' },
    { flags: '--force', help: 'replace files that are here and differ, and what is locked' },
    { flags: '--max-size <size>', help: 'fetch nothing when all files together are larger (20GB)' },
    { flags: '--jobs <n>', help: 'files that come at the same time', standard: '4' },
    {
      flags: '--receipt <file>',
      help: 'where to write the receipt (default DIR/pickleproof-receipt.json)',
    },
    { flags: '--key <file>', help: 'sign the receipt with this private key in PEM format' },
    {
      flags: '--password-file <file>',
      help: 'passphrase of the key (or in PICKLEPROOF_KEY_PASSWORD)',
    },
    { flags: '--cert <file>', help: 'sign with this certificate of the key, in PEM format' },
    {
      flags: '--chain <file>',
      help: 'certificates between it and the root; may be given several times',
      repeatable: true,
    },
    ...REMOTE_FLAGS.filter((flag) => keyOf(flag) !== 'max-download'),
    {
      flags: '-f, --format <format>',
      help: 'form of the report',
      choices: ['text', 'json'],
      standard: 'text',
    },
  ],
  examples: [
    'pickleproof pull hf://openai-community/gpt2 models/gpt2',
    "pickleproof pull hf://org/model models/m --include '*.safetensors' --include '*.json'",
    'pickleproof pull hf://org/model models/m --on-unsafe convert --key release.pem',
    'pickleproof pull hf://org/model models/m --lock pickleproof.lock; pickleproof pull --locked',
  ],
  async run(invocation) {
    const { runPull } = await import('../pull/run-pull.ts');
    return runPull(invocation);
  },
};
