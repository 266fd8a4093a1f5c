import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import {
  STOP,
  call,
  filled,
  global,
  pickle,
  proto,
  stateDict,
  str,
  tar,
  tensor,
  torchZip,
  utf8,
} from '../../test/assembler.ts';
import type { FileReport } from '../core/finding.ts';
import { bytesSource } from '../core/source.ts';
import { BUILT_IN } from '../policy/profile.ts';
import { scanSource } from '../scan/scan.ts';

const scan = (bytes: Uint8Array): FileReport =>
  scanSource(bytesSource(bytes), { path: 'model.nemo', policy: BUILT_IN });
const said = ({ findings }: FileReport): readonly string[] =>
  findings.map(({ rule, target = '' }) => `${rule} ${target}`.trim());

const weights = torchZip({
  pickle: pickle(proto(2), stateDict({ w: tensor({ key: '0', count: 4 }) }), STOP),
  storages: { 0: filled(16, 1) },
});
const CONFIG = `name: tiny
preprocessor:
  features: 64
optim:
  name: adamw
  lr: 0.001
`;

/** As save_to does: the configuration and the weights. */
function file(
  config: string,
  ckpt: Uint8Array = weights,
  name: string = './model_config.yaml',
): Uint8Array {
  return tar({ name, data: utf8(config) }, { name: './model_weights.ckpt', data: ckpt });
}

test('a configuration without classes, and weights', () => {
  const report = scan(file(CONFIG));
  expect(report).toMatchObject({ format: 'nemo', verdict: 'clean', findings: [] });
});

test('compressed', () => {
  expect(scan(new Uint8Array(gzipSync(file(CONFIG)))).verdict).toBe('clean');
  const evil = file(`${CONFIG}  _target_: os.system\n`);
  expect(scan(new Uint8Array(gzipSync(evil))).verdict).toBe('dangerous');
});

test('classes of NeMo are constructed, and not known', () => {
  const report = scan(file(`${CONFIG}target: nemo.collections.asr.models.EncDecCTCModel\n`));
  expect(report.verdict).toBe('unknown');
  expect(said(report)).toEqual(['call-unknown nemo.collections.asr.models.EncDecCTCModel']);
});

test.each([
  ['a target', `${CONFIG}loss:\n  _target_: os.system\n  command: echo inert\n`],
  ['a target of builtins', `${CONFIG}loss: {_target_: builtins.eval, _args_: ["1"]}\n`],
  ['the class of the model', `target: subprocess.Popen\n${CONFIG}`],
  ['a tag of PyYAML', `${CONFIG}loss: !!python/object/apply:os.system ["echo inert"]\n`],
])('%s that is dangerous', (_what, config) => {
  expect(scan(file(config)).verdict).toBe('dangerous');
});

test('weights that are dangerous', () => {
  const evil = pickle(proto(2), call(global('os', 'system'), str('echo inert')), STOP);
  expect(scan(file(CONFIG, torchZip({ pickle: evil }))).verdict).toBe('dangerous');
});

test('a configuration under another name is looked through as well', () => {
  const config = `${CONFIG}loss:\n  _target_: os.system\n`;
  const two = tar(
    { name: 'model_config.yaml', data: utf8(CONFIG) },
    { name: 'hparams.yml', data: utf8(config) },
  );
  expect(scan(two).verdict).toBe('dangerous');
});

test('a key that cannot be followed, or too much text, is incomplete', () => {
  expect(scan(file('a: &k _target_\n*k : os.system\n')).verdict).toBe('incomplete');
  expect(said(scan(file(`a: ${'b'.repeat(2 ** 22)}`)))).toContain('limit-exceeded');
});

test('a tar without a configuration is any tar', () => {
  expect(scan(file(CONFIG, weights, 'other.yaml')).format).toBe('tar');
  expect(scan(tar()).format).not.toBe('nemo');
});
