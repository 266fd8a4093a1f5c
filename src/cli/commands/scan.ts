/**
 * `pickleproof scan`: judge model files.
 * @module
 */
import { OUTPUT_FLAGS, type Command } from '../command.ts';
import { REMOTE_FLAGS } from '../remote/remote-flags.ts';

/** Command `scan`. */
export const scan: Command = {
  id: 'scan',
  parameters: '[PATH...]',
  summary: 'judge model files without running them',
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
    { flags: '--policy <file>', help: 'TOML file of names that you vouch for' },
    {
      flags: '--baseline <file>',
      help: 'former JSON report: what it holds does not count for the exit code',
    },
    { flags: '--hash', help: 'add the SHA-256 of each file (reads every byte)' },
    { flags: '--cache', help: 'remember verdicts by content (reads every byte)' },
    { flags: '--no-cache', help: 'judge anew, whatever the config says' },
    {
      flags: '--jobs <n>',
      help: 'worker threads; they pay for --hash and compressed files',
      standard: '1',
    },
    { flags: '--shard <i/n>', help: 'judge only the I-th of N parts of the files' },
    {
      flags: '--manifest <list>',
      help: 'judge the files of a list (JSON Lines with path and size); --shard divides it by size',
    },
    { flags: '--list', help: 'print the files under the paths as such a list, and judge nothing' },
    { flags: '--resume', help: 'go on where a killed run with this --output was' },
    ...REMOTE_FLAGS,
  ],
  examples: [
    'pickleproof scan model.pt',
    'pickleproof scan hf://openai-community/gpt2',
    'pickleproof scan models/ --format sarif --output scan.sarif',
    'curl -sL https://example.org/model.pkl | pickleproof scan -',
    'pickleproof scan models/ --baseline accepted.json --fail-on dangerous',
    'pickleproof scan models/ --list > list.jsonl',
    'pickleproof scan --manifest list.jsonl --shard 3/64 --format ndjson -o part-3.ndjson --resume',
  ],
  async run(invocation) {
    const { runScan } = await import('../run-scan.ts');
    return runScan(invocation);
  },
};
