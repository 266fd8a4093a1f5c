import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  MARK,
  STOP,
  call,
  global,
  pickle,
  proto,
  str,
  torchZip as assemble,
  tuple,
  utf8,
  type Piece,
  type ZipMember,
} from '../../test/assembler.ts';
import type { FileReport } from '../core/finding.ts';
import { LIMITS } from '../core/limits.ts';
import { bytesSource } from '../core/source.ts';
import { BUILT_IN } from '../policy/profile.ts';
import { scanSource } from '../scan/scan.ts';

const FIXTURES = 'test/fixtures/torchscript';
const nothing = pickle(proto(2), 0x29, STOP);

const scan = (bytes: Uint8Array): FileReport =>
  scanSource(bytesSource(bytes), { path: 'model.pt', policy: BUILT_IN });

const member = (name: string, data: Uint8Array): ZipMember => ({ name: `archive/${name}`, data });

/** A program of one file, and whatever else. */
function script(code: string, ...members: readonly ZipMember[]): Uint8Array {
  return assemble({
    pickle: nothing,
    members: [
      member('constants.pkl', nothing),
      member('code/__torch__.py', utf8(code)),
      ...members,
    ],
  });
}

/** A program whose forward does this. */
const forward = (body: string): Uint8Array =>
  script(
    `class Net(Module):\n  def forward(self: __torch__.Net, x: Tensor) -> Tensor:\n    ${body}\n`,
  );

/** `rule target` of every finding. */
const said = ({ findings }: FileReport): readonly string[] =>
  findings.map(({ rule, target = '' }) => `${rule} ${target}`.trim());

describe('what torch writes', () => {
  test.each(readdirSync(FIXTURES))('%s', (name) => {
    const report = scan(readFileSync(`${FIXTURES}/${name}`));
    expect(report.verdict).toBe(name === 'saves-a-file.pt' ? 'dangerous' : 'clean');
  });

  test('writes a file, when it is asked to', () => {
    const report = scan(readFileSync(`${FIXTURES}/saves-a-file.pt`));
    expect(said(report)).toEqual(['operator-capability aten::save']);
    expect(report.findings[0]).toMatchObject({
      member: 'saves-a-file/code/__torch__.py',
      capabilities: ['file-write'],
    });
  });
});

describe('what reaches files is found', () => {
  test.each([
    ['as a function', 'return torch.from_file("/etc/passwd", False, 4)'],
    [
      'behind autograd, which is aten too',
      'return torch.autograd.from_file("/etc/passwd", False, 4)',
    ],
    ['under another namespace, likewise', 'return ops.prim.autograd.from_file("a", False, 4)'],
    ['in ops', 'return ops.aten.from_file("a", False, 4)'],
    ['as a method of a string', 'return ("a").from_file(False, 4)'],
    ['as a method of a subscript', 'return ["a"][0].from_file(False, 4)'],
    ['by getattr', 'return getattr("a", "from" "_file")(False, 4)'],
    ['by getattr in getattr', 'return getattr(getattr(x, "0"), "from_file")(False, 4)'],
    ['by a getattr without an end', 'return getattr(x, "from_file"'],
    ['as a value', 'f = torch.from_file\n    return f("a", False, 4)'],
    ['as a value in brackets', 'return (torch.from_file)("a", False, 4)'],
    ['across lines', 'return torch . \\\n      from_file("a", False, 4)'],
    ['behind a hash in a string', 'y = "#"; return torch.from_file(y, False, 4)'],
    ['behind a quote in a string', 'y = "\\""; return torch.from_file(y, False, 4)'],
    ['behind a triple string', 'y = """\n"" """; return torch.from_file(y, False, 4)'],
    ['in a type comment', 'pass # type: (torch.from_file("a", False, 4))'],
    ['behind a number', 'return 1.5e-3j + torch.from_file("a", False, 4)'],
  ])('%s', (_how, body) => {
    const report = scan(forward(body));
    expect(report.verdict).toBe('dangerous');
    expect(said(report).join()).toMatch(/operator-capability (?:aten::|\.)from_file/u);
  });

  test('with the path, as far as it stands there', () => {
    const report = scan(forward('return torch.from_file("/etc/passwd", False, 4)'));
    expect(report.findings[0]?.message).toContain('/etc/passwd');
  });

  test.each([
    ['ops.image.read_file(x)', 'image::read_file'],
    ['ops.image.write_file("a", x)', 'image::write_file'],
    ['torch.save(x, "a")', 'aten::save'],
    ['(x).save("a")', 'aten::save'],
    ['ops.prim.rpc_sync("other", f)', 'prim::rpc_sync'],
    ['__torch__.torch.classes.torchvision.Video("a", "b")', 'torch.classes.torchvision.Video'],
  ])('%s', (code, operator) => {
    expect(said(scan(forward(`return ${code}`)))).toContain(`operator-capability ${operator}`);
  });

  test('even when a class of the program has a method of that name', () => {
    const code = 'class A:\n  def save(self, x):\n    pass\ndef f(x):\n  return (x).save("a")\n';
    expect(said(scan(script(code)))).toEqual(['operator-capability .save']);
  });

  test('in the bytecode of a mobile program', () => {
    const row = tuple(str('aten::save'), str(''));
    const bytecode = tuple(str('operators'), tuple(row));
    const bytes = script('', member('bytecode.pkl', pickle(proto(2), bytecode, STOP)));
    expect(said(scan(bytes))).toEqual(['operator-capability aten::save']);
  });

  test('under names in capitals, which miniz does not mind', () => {
    const code = utf8('def f(x):\n  return torch.save(x, "a")\n');
    expect(scan(script('', member('CODE/x.PY', code))).verdict).toBe('dangerous');
  });
});

describe('what cannot be followed is unknown', () => {
  test.each([
    ['an operator of an extension', 'return ops.mine.step(x)', 'mine::step'],
    ['a newer operator', 'return torch.brand_new(x)', 'aten::brand_new'],
    ['a method that nobody defines', 'return (x).brand_new()', 'aten::brand_new'],
    [
      'a class of an extension',
      'y = __torch__.torch.classes.mine.Box(x)',
      'torch.classes.mine.Box',
    ],
    ['a name that the program lacks', 'return __torch__.missing.f(x)', '__torch__.missing.f'],
    ['torch as a value', 't = torch\n    return t.relu(x)', 'torch'],
    ['ops as a value', 'o = ops\n    return x', 'ops'],
    ['a namespace as a value', 'o = ops.mine\n    return o.forward(x)', 'ops.mine'],
    ['a builtin that we do not know', 'return launch(x)', 'launch'],
  ])('%s', (_what, body, operator) => {
    const report = scan(forward(body));
    expect(report.verdict).toBe('unknown');
    expect(said(report)).toContain(`operator-unknown ${operator}`);
  });

  test('a class of an extension in the pickle', () => {
    const object = call(global('__torch__.torch.classes.mine', 'Box'), str('a'));
    const bytes = assemble({
      pickle: pickle(proto(2), object, STOP),
      members: [member('constants.pkl', nothing)],
    });
    expect(scan(bytes).verdict).toBe('unknown');
  });

  test('the classes of a program anywhere but in its archive', () => {
    const data = pickle(proto(2), call(global('__torch__', 'Net')), STOP);
    expect(scan(assemble({ pickle: data })).verdict).toBe('unknown');
  });
});

test('a program that only computes is clean, whatever it calls its methods', () => {
  const code = `class Net(Module):
  __annotations__["0"] = Tensor
  def step(self: __torch__.Net, x: Tensor) -> Tensor:
    _0 = __torch__.scale
    return _0(torch.relu(x), )
  def forward(self: __torch__.Net, x: Tensor) -> Tensor:
    y = getattr(self, "0")
    _1 = __torch__.Net.__new__(__torch__.Net)
    return (self).step((y).forward(torch.sub(x, CONSTANTS.c0), ), )
def scale(x: Tensor) -> Tensor:
  return annotate(Tensor, torch.mul(x, 1.5))
`;
  expect(scan(script(code)).findings).toEqual([]);
});

test('a dangerous name in its pickle stays dangerous', () => {
  const data = pickle(proto(2), call(global('os', 'system'), str('echo inert')), STOP);
  const bytes = assemble({ pickle: data, members: [member('constants.pkl', nothing)] });
  expect(scan(bytes).verdict).toBe('dangerous');
});

describe('is not read to its end', () => {
  test.each([
    ['a string without an end', forward('y = "abc'), 'malformed'],
    ['a string over two lines', forward('y = "ab\nc"'), 'malformed'],
    ['a name of five thousand letters', forward('x'.repeat(5000)), 'malformed'],
    ['a path of a hundred segments', forward(`y = a${'.b'.repeat(100)}`), 'limit-exceeded'],
    ['bytecode that is no table', bytecode(tuple(str('operators'), str('a'))), 'unsupported'],
    [
      'bytecode with a row that is none',
      bytecode(tuple(str('operators'), tuple(str('a')))),
      'unsupported',
    ],
    ['bytecode that ends early', bytecode([MARK]), 'unsupported'],
  ])('%s', (_what, bytes, rule) => {
    const report = scan(bytes);
    expect(report.verdict).toBe('incomplete');
    expect(said(report).join()).toContain(rule);
  });

  function bytecode(value: Piece): Uint8Array {
    return script('', member('bytecode.pkl', pickle(proto(2), value, STOP)));
  }

  test('more source than a program has', () => {
    const large = utf8(' '.repeat(LIMITS.structureBytes + 1));
    const report = scan(script('', { ...member('code/a.py', large), deflate: true }));
    expect(said(report)).toContain('limit-exceeded');
  });
});

test('fails only with a finding, whatever the source', () => {
  const piece = fc.constantFrom(
    'torch',
    '.',
    'save',
    '(',
    ')',
    '"',
    "'",
    '"""',
    '\\',
    '#',
    '\n',
    'getattr',
    ',',
    '[',
    ']',
    'ops',
    '__torch__',
    '1.',
    'e5',
    '=',
    'def ',
    'class ',
    '...',
    '\0',
    'é',
    'x',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const report = scan(script(pieces.join('')));
      expect(said(report).filter((line) => line.startsWith('internal'))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
