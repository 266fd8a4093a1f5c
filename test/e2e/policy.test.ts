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
  str,
  zip,
  type Piece,
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
    expect(shown.out).toContain('from the policy file');
    expect(shown.out).toContain('value of the state under layers: plain');
    expect(run(['policy', 'show', '--policy', 'good.toml', 'acme']).out).toContain('Net');
    expect(run(['policy', 'show', '--policy', 'good.toml']).out).toContain('acme 1.2');
    expect(run(['policy', 'show', 'acme.nets.Net']).code).toBe(3);
  });

  test('says it as JSON', () => {
    const one = JSON.parse(run(['policy', 'show', '-f', 'json', 'os.system']).out);
    expect(one).toMatchObject({
      summary: { names: 1, known: 1 },
      names: [{ symbol: { grants: ['process-exec'] } }],
    });
    const all = JSON.parse(run(['policy', 'show', '-f', 'json']).out);
    expect(all.packages.length).toBeGreaterThan(40);
    expect(all.summary).toEqual({ packages: all.packages.length, allow: 0, libraries: 0 });
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
  const SOURCE = `import os

class Net:
    def __init__(self, layers):
        self.layers = layers

class Versioned:
    def __setstate__(self, state):
        if state.get('version') == '1.0':
            state = dict(state)
        self.__dict__.update(state)
        self.refresh()

    def refresh(self):
        self.ready = True

class Dropped:
    def __del__(self):
        os.remove(self.path)

class Runner:
    def __setstate__(self, state):
        exec(state['code'])
`;
  const WHEEL = zip([
    { name: 'acme/__init__.py', data: utf8('from .nets import Net\n') },
    { name: 'acme/nets.py', data: utf8(SOURCE) },
    { name: 'acme/cli.py', data: utf8('class Option:\n    pass\n') },
    { name: 'acme-1.2.dist-info/METADATA', data: utf8('Name: acme\nVersion: 1.2\n') },
  ]);
  const object = (name: string, state: Piece): Uint8Array =>
    pickle(proto(4), built(instance(stackGlobal('acme.nets', name)), state), STOP);
  const learned = (): void => {
    put('acme.whl', WHEEL);
    const args = ['policy', 'learn', 'acme.whl', '-o', 'acme.toml', '--unproven', 'left.txt'];
    expect(run([...args, '--force'])).toMatchObject({ code: 0, out: '' });
  };

  test('writes what it proved, with place and library, and lists the rest with reasons', () => {
    learned();
    const policy = readFileSync(join(folder, 'acme.toml'), 'utf8');
    expect(policy).toContain('name = "acme"\nversion = "1.2"\npackages = ["acme"]\nsha256 = "');
    expect(policy).toMatch(/^Net = \{ newobj = .*at = "acme\/nets\.py:3"/m);
    expect(policy).not.toMatch(/Dropped|Runner/);
    const left = readFileSync(join(folder, 'left.txt'), 'utf8');
    expect(left).toMatch(/^acme\.nets\.Dropped {2}acme\/nets\.py:\d+\n {2}[a-z-]+ {2}/m);
    expect(left).toContain('acme.nets.Runner');
    expect(left).toMatch(/^acme\.cli\.Option .*\n {2}program {2}/m);
    expect(run(['policy', 'check', 'acme.toml', '--strict']).code).toBe(0);
  });

  test('gives the same bytes each time, on stdout as in a file', () => {
    learned();
    const written = readFileSync(join(folder, 'acme.toml'), 'utf8');
    expect(run(['policy', 'learn', 'acme.whl']).out).toBe(written);
  });

  test.each<readonly [string, string, Piece, number]>([
    ['an inert class', 'Net', attributes({ layers: num(2) }), 0],
    [
      'a class that looks at its state, with plain data',
      'Versioned',
      attributes({ version: str('1.0') }),
      0,
    ],
    [
      'a method planted where one is called',
      'Versioned',
      attributes({ refresh: stackGlobal('os', 'system') }),
      1,
    ],
    [
      'a class that removes a file when it is dropped',
      'Dropped',
      attributes({ path: str('x') }),
      1,
    ],
    ['a class that executes its state', 'Runner', attributes({ code: str('1') }), 1],
  ])('what it proved is what scan goes by: %s', (_what, name, state, code) => {
    learned();
    put('object.pkl', object(name, state));
    expect(run(['scan', 'object.pkl', '--policy', 'acme.toml']).code).toBe(code);
  });

  test('says everything as JSON', () => {
    put('acme.whl', WHEEL);
    const { out, err } = run(['policy', 'learn', 'acme.whl', '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({
      schema: 'pickleproof/learn/v1',
      summary: { classes: 5, proven: 2 },
      libraries: [
        {
          name: 'acme',
          files: [{ path: 'acme/__init__.py' }, { path: 'acme/cli.py' }, { path: 'acme/nets.py' }],
        },
      ],
    });
    expect(err).toContain('2 of 5 classes proven');
    expect(run(['policy', 'learn', 'acme.whl', '-q']).err).toBe('');
  });

  test('takes bases from another library', () => {
    put('own/mine/__init__.py', 'import acme.nets\nclass Mine(acme.nets.Net): pass\n');
    put('acme.whl', WHEEL);
    expect(run(['policy', 'learn', 'own/mine']).out).not.toContain('Mine = ');
    const { out } = run(['policy', 'learn', 'own/mine', '--bases', 'acme.whl']);
    expect(out).toContain('Mine = ');
    expect(out).not.toContain('Net = ');
  });

  test('a library without a class gives nothing', () => {
    put('empty/nothing.py', 'x = 1\n');
    expect(run(['policy', 'learn', 'empty']).code).toBe(3);
  });

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
