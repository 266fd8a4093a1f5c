/**
 * `pickleproof policy learn`: derive a policy from the source of Python libraries.
 * @module
 */
import type { Command } from '../command.ts';

/** Command `policy learn`. */
export const policyLearn: Command = {
  id: 'policy learn',
  parameters: '<SRC...>',
  summary: 'derive a policy from the source of Python libraries',
  flags: [
    { flags: '-o, --output <file>', help: 'write the policy to a file instead of stdout' },
    { flags: '--force', help: 'let --output and --unproven replace a file' },
    {
      flags: '-f, --format <format>',
      help: 'the policy itself, or everything that was found',
      choices: ['toml', 'json'],
      standard: 'toml',
    },
    {
      flags: '--bases <path>',
      help: 'library that only explains base classes; may be given several times',
      repeatable: true,
    },
    { flags: '--unproven <file>', help: 'list what stays out, with every reason' },
  ],
  examples: [
    'pip download --no-deps acme-ml && pickleproof policy learn acme_ml-*.whl -o acme.toml',
    'pickleproof policy learn src/acme --bases torch-2.9.1-cp312-cp312-manylinux_2_28_x86_64.whl',
    'pickleproof policy learn acme.whl -o acme.toml --unproven acme-unproven.txt',
    'pickleproof scan model.pkl --policy acme.toml',
  ],
  async run(invocation) {
    const { runPolicyLearn } = await import('../run-policy-learn.ts');
    return runPolicyLearn(invocation);
  },
};
