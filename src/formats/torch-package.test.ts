import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  BINPERSID,
  STOP,
  call,
  global,
  num,
  pickle,
  proto,
  str,
  tuple,
  utf8,
  zip,
  type ZipMember,
} from '../../test/assembler.ts';
import type { FileReport } from '../core/finding.ts';
import { bytesSource } from '../core/source.ts';
import { BUILT_IN } from '../policy/profile.ts';
import { scanSource } from '../scan/scan.ts';

const FIXTURES = 'test/fixtures/torch-package';
const evil = pickle(proto(2), call(global('os', 'system'), str('echo inert')), STOP);
const nothing = pickle(proto(2), 0x29, STOP);

const scan = (bytes: Uint8Array): FileReport =>
  scanSource(bytesSource(bytes), { path: 'model.pt', policy: BUILT_IN });
const said = ({ findings }: FileReport): readonly string[] =>
  findings.map(({ rule, target, member = '' }) => `${rule} ${target ?? member}`);
const member = (name: string, data: Uint8Array | string): ZipMember => ({
  name: `p/${name}`,
  data: typeof data === 'string' ? utf8(data) : data,
});
const file = (...members: readonly ZipMember[]): Uint8Array =>
  zip([...members, member('.data/extern_modules', 'torch\n'), member('.data/version', '6\n')]);

test('a package that needs nothing but torch is clean', () => {
  const report = scan(readFileSync(`${FIXTURES}/only-torch.pt`));
  expect(report).toMatchObject({ format: 'torch-package', verdict: 'clean' });
});

test('a package with modules of its own is unknown: loading runs them', () => {
  const report = scan(readFileSync(`${FIXTURES}/own-code.pt`));
  expect(report.verdict).toBe('unknown');
  expect(said(report)).toContain('code-in-model own-code/mylib/net.py');
  expect(said(report)).toContain('call-unknown mylib.net.Net');
});

describe('found', () => {
  test('a module that plainly starts a process', () => {
    const report = scan(file(member('mylib/a.py', 'import os\nos.system("echo inert")\n')));
    expect(said(report)).toEqual(['code-runs-on-load p/mylib/a.py']);
  });

  test.each(['model/model.pkl', 'model/weights', 'a.json', '.data/b'])(
    'a pickle named %s',
    (name) => {
      expect(scan(file(member(name, evil))).verdict).toBe('dangerous');
    },
  );

  test('a function that a persistent id has called', () => {
    const id = tuple(
      str('reduce_package'),
      num(1),
      global('os', 'system'),
      tuple(str('echo inert')),
    );
    const report = scan(file(member('a.pkl', pickle(proto(2), id, BINPERSID, STOP))));
    expect(report.verdict).toBe('dangerous');
    expect(said(report)).toContain('call-spawns-process os.system');
  });

  test('what a program in it names', () => {
    const code = 'def f(x: Tensor) -> Tensor:\n  return torch.from_file("/etc/passwd")\n';
    const report = scan(
      file(
        member('.data/ts_code/0/data.pkl', nothing),
        member('.data/ts_code/code/__torch__.py', code),
      ),
    );
    expect(said(report)).toEqual(['operator-capability aten::from_file']);
  });

  test('a storage that is larger than its bytes', () => {
    const id = tuple(str('storage'), global('torch', 'FloatStorage'), num(0), str('cpu'), num(999));
    const data = pickle(proto(2), id, BINPERSID, STOP);
    const report = scan(file(member('a.pkl', data), member('.data/0.storage', evil)));
    expect(said(report)).toEqual(['storage-size storage']);
  });
});

test('bytes of storages are not looked into', () => {
  expect(scan(file(member('a.pkl', nothing), member('.data/0.storage', evil))).findings).toEqual(
    [],
  );
});

test('a module of twenty megabytes is not read to its end', () => {
  const large = { ...member('a.py', ' '.repeat(2 ** 24 + 1)), deflate: true };
  expect(said(scan(file(large))).join()).toContain('limit-exceeded');
});
