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
    {
      flags: '-o, --output <file>',
      help: 'write the report to a file instead of stdout',
      takesReport: true,
    },
    {
      flags: '--also <format=file>',
      help: 'write the report in a further form to a file, `sarif=gate.sarif`; may be given several times',
      repeatable: true,
    },
    { flags: '--force', help: 'let --output and --also replace files' },
  ],
  examples: [
    'pickleproof gate',
    'pickleproof gate models/ --policy pickleproof-gate.toml --format github',
    'pickleproof gate --format github --also sarif=gate.sarif --also markdown=summary.md',
  ],
  async run(invocation) {
    const { runGate } = await import('../run-gate.ts');
    return runGate(invocation);
  },
};
