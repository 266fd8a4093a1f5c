/**
 * `pickleproof manifest`: what a model consists of, and whether it still does.
 * @module
 */
import type { Command } from '../command.ts';
import { REMOTE_FLAGS } from '../remote/remote-flags.ts';

/** Command `manifest`. */
export const manifest: Command = {
  id: 'manifest',
  parameters: '<PATH>',
  summary:
    'list the files of a model with digests, formats, origin and scan; or check them against such a list',
  flags: [
    {
      flags: '-o, --output <file>',
      help: 'write to a file instead of stdout, as JSON unless --format says otherwise',
      takesReport: true,
    },
    { flags: '--force', help: 'let --output replace a file' },
    {
      flags: '-f, --format <format>',
      help: 'form of the manifest or of the report; sha256sums is what sha256sum -c reads',
      choices: ['text', 'json', 'sha256sums'],
      standard: 'text',
    },
    {
      flags: '--check <file>',
      help: 'compare with this manifest: what changed, is missing, is new',
    },
    {
      flags: '--compare-hub <where>',
      help: 'compare, offline, with what Hugging Face noted in PATH when it was downloaded (pointers), or with a git checkout whose large files are pointers (its folder)',
    },
    {
      flags: '--set <key=text>',
      help: 'name, version, description, license, supplier or url of the model; may be given several times',
      repeatable: true,
    },
    {
      flags: '--ignore <path>',
      help: 'leave out this file or folder of the model; may be given several times',
      repeatable: true,
    },
    { flags: '--allow-symlinks', help: 'list what links lead to' },
    { flags: '--no-scan', help: 'do not judge the files' },
    { flags: '--policy <file>', help: 'TOML file of names that you vouch for, for the scan' },
    { flags: '--reproducible', help: 'leave the time out: the same files, the same manifest' },
    { flags: '--jobs <n>', help: 'threads that hash' },
    { flags: '--no-cache', help: 'hash every byte, also of files that have not changed since' },
    { flags: '--trust-cache', help: 'with --check: believe digests that were taken before' },
    ...REMOTE_FLAGS,
  ],
  examples: [
    'pickleproof manifest model/ --set version=1.2.0 -o model.manifest.json',
    'pickleproof manifest model/ --check model.manifest.json',
    'pickleproof manifest model/ --format sha256sums -o SHA256SUMS',
    'pickleproof manifest model/ --compare-hub pointers',
    'pickleproof manifest model/ --compare-hub ../checkout-without-lfs',
    'pickleproof manifest hf://org/model@v1.0 -o model.manifest.json',
  ],
  async run(invocation) {
    const { runManifest } = await import('../manifest/run-manifest.ts');
    return runManifest(invocation);
  },
};
