import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  attributes,
  built,
  instance,
  num,
  pickle,
  proto,
  stackGlobal,
  STOP,
  zip,
} from '../assembler.ts';
import { workbench } from './cli.ts';

const { folder, put, run } = workbench();
const GOOD = `schema = "pickleproof/policy/v1"

[[library]]
name = "acme"
version = "1.2"
packages = ["acme"]
sha256 = "ab"

[learned."acme.nets"]
Net = { newobj = "none", build = "dict", plain = ["layers"] }
`;
const BAD = `[[allow]]
module = "acme"
name = "Net"
why = "ours"

[[allow]]
module = "acme.*"
name = "Net"
uses = ["call"]
`;
const net = (state: Parameters<typeof built>[1]): Uint8Array =>
  pickle(proto(4), built(instance(stackGlobal('acme.nets', 'Net')), state), STOP);

describe('policy check', () => {
  test('names line and key of every mistake', () => {
    put('bad.toml', BAD);
    const { code, out } = run(['policy', 'check', 'bad.toml']);
    expect(code).toBe(2);
    expect(out).toContain('bad.toml:7: error: allow 2: "module" must be an exact name');
    expect(out).toContain('bad.toml:9: error: allow 2: "uses" must be one of');
    expect(out).toContain('bad.toml:6: error: allow 2: "why"');
    expect(out).toContain('3 errors, 0 warnings');
  });

  test('says it as JSON', () => {
    put('bad.toml', BAD);
    const { out } = run(['policy', 'check', '--format', 'json', 'bad.toml']);
    expect(JSON.parse(out)).toMatchObject({
      schema: 'pickleproof/policy-check/v1',
      ok: false,
      summary: { errors: 3, warnings: 0, allowances: 1 },
    });
  });

  test('ends with 0 when all is well', () => {
    put('good.toml', GOOD);
    const { code, out } = run(['policy', 'check', 'good.toml']);
    expect([code, out]).toEqual([0, expect.stringContaining('1 learned symbols')]);
  });

  test('warns of what has no effect; that counts with --strict', () => {
    put('odd.toml', '[[allow]]\nmodule = "os"\nname = "system"\nwhy = "no"\n');
    expect(run(['policy', 'check', 'odd.toml'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('odd.toml:3: warning: allow 1: os.system is known to grant'),
    });
    expect(run(['policy', 'check', '--strict', 'odd.toml']).code).toBe(1);
  });

  test('says where the file is no TOML', () => {
    put('no.toml', 'schema = "pickleproof/policy/v1"\nallow = [\n');
    const { code, out } = run(['policy', 'check', 'no.toml']);
    expect(code).toBe(2);
    expect(out).toMatch(/no\.toml:\d+: error: /);
  });

  test('a file that is not there is an error of reading', () => {
    expect(run(['policy', 'check', 'absent.toml'])).toMatchObject({ code: 2, out: '' });
  });
});

describe('policy show', () => {
  test('lists what is built in', () => {
    const { code, out } = run(['policy', 'show']);
    expect(code).toBe(0);
    expect(out).toMatch(/ {2}sklearn +\d+/);
  });

  test('tells of a name, a module and a package', () => {
    const { out } = run(['policy', 'show', 'collections.OrderedDict', 'os.system', 'collections']);
    expect(out).toContain('may be called');
    expect(out).toContain('process-exec');
    expect(out).toContain('OrderedDict');
  });

  test('shows what a policy file adds', () => {
    put('good.toml', GOOD);
    const shown = run(['policy', 'show', '--policy', 'good.toml', 'acme.nets.Net']);
    expect(shown.out).toContain('the policy file');
    expect(shown.out).toContain('value of the state under layers: plain');
    expect(run(['policy', 'show', '--policy', 'good.toml', 'acme']).out).toContain('Net');
    expect(run(['policy', 'show', '--policy', 'good.toml']).out).toContain('acme 1.2');
    expect(run(['policy', 'show', 'acme.nets.Net']).code).toBe(3);
  });

  test('says it as JSON', () => {
    const one = JSON.parse(run(['policy', 'show', '-f', 'json', 'os.system']).out);
    expect(one).toMatchObject({ names: [{ symbol: { grants: ['process-exec'] } }] });
    const all = JSON.parse(run(['policy', 'show', '-f', 'json']).out);
    expect(all.packages.length).toBeGreaterThan(40);
  });
});

describe('scan --policy', () => {
  test('holds states to what was learned', () => {
    put('good.toml', GOOD);
    put('fine.pkl', net(attributes({ layers: num(1) })));
    put('odd.pkl', net(attributes({ layers: instance(stackGlobal('acme.nets', 'Net')) })));
    expect(run(['scan', 'fine.pkl', '--policy', 'good.toml']).code).toBe(0);
    expect(run(['scan', 'odd.pkl', '--policy', 'good.toml']).code).toBe(1);
    expect(run(['scan', 'fine.pkl']).code).toBe(1);
  });

  test('reads a file that a person has edited as the TOML that it is', () => {
    put('edited.toml', GOOD.replace('plain = ["layers"] }', "plain = ['layers'] } # reviewed"));
    put('fine.pkl', net(attributes({ layers: num(1) })));
    expect(run(['scan', 'fine.pkl', '--policy', 'edited.toml']).code).toBe(0);
  });
});

describe('policy learn', () => {
  const WHEEL = zip([
    { name: 'acme/__init__.py', data: utf8('') },
    {
      name: 'acme/nets.py',
      data: utf8(
        'import os\n\nclass Net:\n    pass\n\nclass Bad:\n    def __del__(self):\n        os.remove(self.path)\n',
      ),
    },
    { name: 'acme-1.2.dist-info/METADATA', data: utf8('Name: acme\nVersion: 1.2\n') },
  ]);

  test('an output that is in the way is left alone, and nothing is learned', () => {
    put('acme.whl', WHEEL);
    put('taken.toml', 'mine');
    expect(run(['policy', 'learn', 'acme.whl', '-o', 'taken.toml'])).toMatchObject({ code: 4 });
    expect(readFileSync(join(folder, 'taken.toml'), 'utf8')).toBe('mine');
  });

  test('what is no library is said in one line, and no output appears', () => {
    put('notes.txt', 'hello');
    const { code, err } = run(['policy', 'learn', 'notes.txt', '-o', 'none.toml']);
    expect(code).toBe(4);
    expect(err).toContain('neither a folder');
    expect(existsSync(join(folder, 'none.toml'))).toBe(false);
    expect(run(['policy', 'learn', 'absent.whl']).code).toBe(2);
  });
});

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
