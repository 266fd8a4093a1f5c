/**
 * `pickleproof sbom`: a bill of materials for those who collect them.
 * @module
 */
import { OUTPUT_FLAGS, type Command } from '../command.ts';
import { REMOTE_FLAGS } from '../remote/remote-flags.ts';

/** Command `sbom`. */
export const sbom: Command = {
  id: 'sbom',
  parameters: '<PATH>',
  summary:
    'write a CycloneDX bill of materials of a model: files, digests, model card, pedigree, scan',
  flags: [
    ...OUTPUT_FLAGS,
    {
      flags: '--spec <version>',
      help: 'version of CycloneDX',
      choices: ['1.6', '1.7'],
      standard: '1.6',
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
    {
      flags: '--reproducible',
      help: 'leave the time out and number it by its content: the same model, the same file',
    },
    { flags: '--jobs <n>', help: 'threads that hash' },
    { flags: '--no-cache', help: 'hash every byte, also of files that have not changed since' },
    ...REMOTE_FLAGS,
  ],
  examples: [
    'pickleproof sbom model/ -o model.cdx.json --set version=1.2.0',
    'pickleproof sbom model/ --spec 1.7 --reproducible',
    'pickleproof sbom hf://org/model -o model.cdx.json',
  ],
  async run(invocation) {
    const { runSbom } = await import('../sbom/run-sbom.ts');
    return runSbom(invocation);
  },
};
