/**
 * `pickleproof merge`: the reports of several runs as one.
 * @module
 */
import { OUTPUT_FLAGS, type Command } from '../command.ts';

/** Command `merge`. */
export const merge: Command = {
  id: 'merge',
  parameters: '<REPORT...>',
  summary:
    'join the JSON or NDJSON reports of shards into one; a shard that is missing is an error',
  flags: [
    {
      flags: '-f, --format <format>',
      help: 'form of the report',
      choices: ['text', 'json', 'ndjson', 'sarif', 'junit', 'markdown', 'html'],
      standard: 'text',
    },
    ...OUTPUT_FLAGS,
    {
      flags: '--fail-on <verdict>',
      help: 'lowest verdict that ends with exit code 1',
      choices: ['unknown', 'dangerous'],
      standard: 'unknown',
    },
  ],
  examples: [
    'pickleproof scan models/ --shard 1/2 --format json -o 1.json',
    'pickleproof scan models/ --shard 2/2 --format json -o 2.json',
    'pickleproof merge 1.json 2.json',
  ],
  async run(invocation) {
    const { runMerge } = await import('../run-merge.ts');
    return runMerge(invocation);
  },
};
