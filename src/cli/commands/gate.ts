/**
 * `pickleproof gate`: one policy file and one exit code for CI.
 * @module
 */
import type { Command } from '../command.ts';

/** Command `gate`. */
export const gate: Command = {
  id: 'gate',
  parameters: '[PATH...]',
  summary: 'run scan, verify, manifest and audit as one policy file says, with one exit code',
  flags: [
    {
      flags: '--policy <file>',
      help: 'TOML file: [scan], [audit], [[verify]], [[manifest]] with their flags as keys, and paths',
      standard: 'pickleproof-gate.toml',
    },
    {
      flags: '-f, --format <format>',
      help: 'form of the report',
      choices: ['text', 'json', 'sarif', 'junit', 'markdown', 'github'],
      standard: 'text',
    },
    { flags: '-o, --output <file>', help: 'write the report to a file instead of stdout' },
    { flags: '--force', help: 'let --output replace a file' },
  ],
  examples: [
    'pickleproof gate',
    'pickleproof gate models/ --policy pickleproof-gate.toml --format github',
    'pickleproof gate --format sarif --output gate.sarif --force',
  ],
  async run(invocation) {
    const { runGate } = await import('../run-gate.ts');
    return runGate(invocation);
  },
};
