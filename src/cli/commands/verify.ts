/**
 * `pickleproof verify`: is a model the one that was signed, and by whom?
 * @module
 */
import type { Command } from '../command.ts';
import { withOutput } from '../with-output.ts';
import { KEYLESS_TRUST_FLAGS } from '../keyless-flags.ts';
import { CLAIM_FLAGS } from '../claim-flags.ts';
import { REMOTE_FLAGS } from '../remote/remote-flags.ts';

/** Command `verify`. */
export const verify: Command = withOutput({
  id: 'verify',
  parameters: '<PATH>',
  summary:
    'check a model against its signature: who signed it, and that every file is the same; offline, but for an address',
  flags: [
    {
      flags: '--signature <file>',
      help: 'the signature (default PATH/model.sig; FILE.sig for a single file)',
    },
    {
      flags: '--public-key <file>',
      help: 'trust this key; may be given several times',
      repeatable: true,
    },
    {
      flags: '--cert-root <file>',
      help: 'trust certificates that lead to these, in PEM format; may be given several times',
      repeatable: true,
    },
    ...KEYLESS_TRUST_FLAGS,
    {
      flags: '--policy <file>',
      help: 'trust.toml: says for which models whom to trust and what to ask for',
    },
    ...CLAIM_FLAGS,
    {
      flags: '--only <glob>',
      help: "check only these files of the model ('*.safetensors', 'onnx/**'); may be given several times",
      repeatable: true,
    },
    {
      flags: '--ignore <path>',
      help: 'leave out this file or folder; may be given several times',
      repeatable: true,
    },
    { flags: '--ignore-unsigned', help: 'accept files that were not signed; they are listed' },
    { flags: '--allow-symlinks', help: 'follow links, also out of the model' },
    { flags: '--legacy', help: 'accept signatures of model_signing 0.2' },
    { flags: '--jobs <n>', help: 'threads that hash' },
    {
      flags: '--trust-cache',
      help: 'believe digests that were taken before, of files that have not changed since by their times',
    },
    ...REMOTE_FLAGS,
    {
      flags: '-f, --format <format>',
      help: 'form of the report',
      choices: ['text', 'json'],
      standard: 'text',
    },
  ],
  examples: [
    'pickleproof verify model/ --public-key release.pub',
    'pickleproof verify model/ --signature release.sig --cert-root root.crt',
    'pickleproof verify model/ --identity release@example.org --issuer https://accounts.google.com',
    'pickleproof verify hf://org/model@v1.0 --public-key release.pub',
    'pickleproof verify model/ --public-key release.pub --claims --max-age 7d',
    'pickleproof verify models/bert --policy trust.toml',
    "pickleproof verify model/ --public-key release.pub --only '*.safetensors' --only config.json",
  ],
  async run(invocation) {
    const { runVerify } = await import('../signing/run-verify.ts');
    return runVerify(invocation);
  },
});
