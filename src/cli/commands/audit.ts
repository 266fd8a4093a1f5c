/**
 * `pickleproof audit`: find unsafe loads in code.
 * @module
 */
import { OUTPUT_FLAGS, type Command } from '../command.ts';

/** Command `audit`. */
export const audit: Command = {
  id: 'audit',
  parameters: '<PATH...>',
  summary: 'find unsafe deserialisation in Python source, notebooks, settings and pins',
  flags: [
    {
      flags: '-f, --format <format>',
      help: 'form of the report',
      choices: ['text', 'json', 'sarif', 'junit', 'markdown', 'github'],
      standard: 'text',
    },
    ...OUTPUT_FLAGS,
    {
      flags: '--fail-on <severity>',
      help: 'lowest severity that ends with exit code 1',
      choices: ['info', 'low', 'medium', 'high', 'critical'],
      standard: 'low',
    },
    {
      flags: '--min-confidence <confidence>',
      help: 'leave out what the auditor is less sure of',
      choices: ['low', 'medium', 'high'],
      standard: 'low',
    },
    {
      flags: '--baseline <file>',
      help: 'former JSON report: what it holds does not count for the exit code',
    },
    { flags: '--sinks <file>', help: 'TOML file of further functions that load code' },
    {
      flags: '--jobs <n>',
      help: 'threads that read source: 1 or 2 are used well; by default 2, where there are two cores',
    },
    { flags: '--artefacts', help: 'judge every model file that lies among the code, too' },
  ],
  examples: [
    'pickleproof audit src/ notebooks/',
    'pickleproof audit . --artefacts --fail-on high',
    'pickleproof audit . --format json --output accepted.json',
    'pickleproof audit . --baseline accepted.json --format github',
    'pickleproof audit . --sinks our-loaders.toml --format sarif --output audit.sarif',
  ],
  async run(invocation) {
    const { runAudit } = await import('../run-audit.ts');
    return runAudit(invocation);
  },
};
