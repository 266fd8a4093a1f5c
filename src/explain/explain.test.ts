import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import * as asm from '../../test/assembler.ts';
import { bytesSource } from '../core/source.ts';
import { PLAIN } from '../report/reporter.ts';
import { BUILT_IN } from '../policy/profile.ts';
import { explainSource } from './explain.ts';
import type { Explanation } from './explanation.ts';
import { pageHtml } from './html.ts';
import { pageOf } from './page/page.ts';
import { pageText } from './text.ts';

const COMMANDS = new Set(['convert', 'sanitize', 'sandbox']);

function explained(bytes: Uint8Array, path = 'model.pkl', member?: string): Explanation {
  const options = { path, policy: BUILT_IN, commands: COMMANDS, member };
  return explainSource(bytesSource(bytes), options);
}

function text(bytes: Uint8Array, path?: string): string {
  return pageText(pageOf(explained(bytes, path)), { paint: PLAIN, width: 100 }).replace(
    /\n +/g,
    ' ',
  );
}

const call = (module: string, name: string, ...args: readonly asm.Piece[]): asm.Piece => [
  asm.stackGlobal(module, name),
  asm.tuple(...args),
  asm.REDUCE,
];
const SYSTEM = asm.pickle(asm.proto(4), call('posix', 'system', asm.str('echo inert')), asm.STOP);

test('a dangerous call is told with its arguments, its reason and what it lets its maker do', () => {
  const page = text(SYSTEM);
  expect(page).toContain('DANGEROUS  model.pkl');
  expect(page).toContain("! calls posix.system('echo inert') at byte");
  expect(page).toContain('Loading this file starts a process');
  expect(page).toContain('This lets whoever made the file start programs on this computer.');
  expect(page).toContain('Do not load it.');
  expect(page).toContain('pickleproof sanitize model.pkl -o OUT');
  expect(page.match(/pickle: Python’s own way/g)).toHaveLength(1);
});

test('ordinary steps are grouped, and counted', () => {
  const values = Array.from({ length: 293 }, () => [asm.tuple(), asm.REDUCE].flat());
  const made = values.map((one) => [asm.global('collections', 'OrderedDict'), one]);
  const page = text(asm.pickle(asm.proto(2), asm.list(...made), asm.STOP));
  expect(page).toContain('CLEAN');
  expect(page).toContain('- builds 293 ordered dictionaries (collections.OrderedDict)');
  expect(page).toContain('All it does is ordinary');
});

test('plain data is told to do nothing', () => {
  expect(text(asm.pickle(asm.proto(2), asm.num(1), asm.STOP))).toContain(
    'It imports nothing and calls nothing',
  );
});

test('a step that is not ordinary is not hidden behind the same step done harmlessly', () => {
  const { pickles } = explained(
    asm.pickle(
      asm.proto(4),
      [asm.global('a.b', 'f'), asm.tuple(asm.num(1)), asm.REDUCE, asm.POP],
      [asm.global('a.b', 'f'), asm.tuple(asm.global('posix', 'system')), asm.REDUCE],
      asm.STOP,
    ),
  );
  const step = pickles[0]?.steps.find(({ how }) => how === 'reduce');
  expect(step).toMatchObject({ ordinary: false, target: 'a.b.f' });
});

test('a call that is not ordinary is told with each of its arguments', () => {
  const twice = [call('posix', 'system', asm.str('echo one')), asm.POP];
  const again = call('posix', 'system', asm.str('echo inert'));
  const page = text(asm.pickle(asm.proto(4), twice, twice, again, asm.STOP));
  expect(page).toContain("! calls posix.system, 2 times; the first time ('echo one')");
  expect(page).toContain("! calls posix.system('echo inert')");
});

test('a thousand steps that nobody knows hide none that can do harm', () => {
  const unknown = Array.from({ length: 1100 }, (_, i) => [call('a', `f${i}`), asm.POP]);
  const bytes = asm.pickle(
    asm.proto(4),
    unknown,
    call('posix', 'system', asm.str('echo inert')),
    asm.STOP,
  );
  const { pickles } = explained(bytes);
  expect(pickles[0]?.steps.at(-1)).toMatchObject({ target: 'posix.system', ordinary: false });
  expect(pickles[0]?.stepsOmitted).toBeGreaterThan(0);
});

test('what a pickle states about versions is told as what it says', () => {
  const state = asm.dict([asm.str('_sklearn_version'), asm.str('1.5.2')]);
  const { about } = explained(
    asm.pickle(
      asm.proto(4),
      asm.global('sklearn.svm._classes', 'SVC'),
      asm.EMPTY_TUPLE,
      asm.NEWOBJ,
      state,
      asm.BUILD,
      asm.STOP,
    ),
  );
  expect(about.frameworks).toContainEqual({ name: 'scikit-learn', versions: ['1.5.2'] });
  expect(about.python).toContain('protocol 4');
});

describe('where a name came from', () => {
  const origins = (...pieces: readonly asm.Piece[]) =>
    explained(asm.pickle(asm.proto(4), ...pieces, asm.STOP)).pickles[0]?.origins;

  test('written right there', () => {
    expect(origins(call('posix', 'system', asm.str('echo inert')))).toMatchObject([
      { target: 'posix.system', module: { kind: 'written', at: 2 }, name: { kind: 'written' } },
    ]);
  });

  test('fetched from the memo, long after it was written', () => {
    const parts = [asm.str('posix'), asm.MEMOIZE, asm.POP, asm.str('system'), asm.MEMOIZE, asm.POP];
    const found = origins(parts, [0x68, 0], [0x68, 1], asm.STACK_GLOBAL, asm.tuple(), asm.REDUCE);
    expect(found).toMatchObject([
      {
        module: { kind: 'memo', index: 0, at: 2, stored: 12 },
        name: { kind: 'memo', index: 1, at: 14, stored: 25 },
      },
    ]);
  });

  test('made by a call', () => {
    const made = call('builtins', 'str', asm.str('system'));
    expect(
      origins(asm.str('posix'), made, asm.STACK_GLOBAL, asm.tuple(), asm.REDUCE),
    ).toMatchObject([{ name: { kind: 'computed', expression: "builtins.str('system')" } }]);
  });
});

describe('layers inside literals are named and unpacked, one level at a time', () => {
  const layers = (...args: readonly asm.Piece[]) =>
    explained(asm.pickle(asm.proto(4), call('builtins', 'exec', ...args), asm.STOP)).pickles[0]
      ?.layers;

  test('base64 around Python source', () => {
    const source = btoa("import os; os.system('echo inert')");
    expect(layers(asm.str(source))).toMatchObject([
      { what: 'base64', level: 1, shown: "import os; os.system('echo inert')" },
      { what: 'python-source', level: 2 },
    ]);
  });

  test('zlib around source', () => {
    expect(
      layers(asm.bytes(new Uint8Array(deflateSync('import os  # inert, and long enough')))),
    ).toMatchObject([
      { what: 'zlib', level: 1 },
      { what: 'python-source', level: 2 },
    ]);
  });

  test('another pickle', () => {
    expect(layers(asm.bytes(SYSTEM))).toMatchObject([{ what: 'pickle', level: 1 }]);
  });

  test('compiled code', () => {
    const names = asm.latin1('\u007a\u0006system\u007a\u0005posix');
    const code = asm.concat(Uint8Array.of(0xe3, 0, 0, 0, 0), new Uint8Array(40), names);
    expect(layers(asm.bytes(code))).toMatchObject([{ what: 'bytecode', shown: 'system posix' }]);
  });

  test('a function by value', () => {
    const args = [
      asm.num(0),
      asm.bytes(new Uint8Array(9)),
      asm.tuple(asm.str('getcwd')),
      asm.str('f'),
    ];
    const bytes = asm.pickle(asm.proto(4), call('types', 'CodeType', ...args), asm.STOP);
    expect(explained(bytes).pickles[0]?.layers).toMatchObject([
      { what: 'code-object', shown: 'f getcwd' },
    ]);
  });

  test('words, names and broken streams are none', () => {
    expect(
      layers(
        asm.str('just a few words'),
        asm.bytes(Uint8Array.of(0x78, 0x9c, 1, 2, 3, 4, 5, 6, 7)),
      ),
    ).toEqual([]);
  });
});

test('a pickle that breaks off is explained as far as it goes', () => {
  const page = text(asm.pickle(asm.proto(4), call('a', 'f'), [0xff]));
  expect(page).toContain('? calls a.f()');
  expect(page).toContain('then loading stops with an error');
});

test('members of an archive are named as a scan names them, and one can be asked for', () => {
  const inner = asm.zip([{ name: 'inner.pkl', data: SYSTEM }]);
  const bytes = asm.zip([
    { name: 'a.pkl', data: asm.pickle(asm.proto(2), asm.num(1), asm.STOP) },
    { name: 'b.zip', data: inner },
  ]);
  const all = explained(bytes, 'x.zip');
  expect(all.members.map(({ path }) => path)).toContain('b.zip!/inner.pkl');
  expect(text(bytes, 'x.zip')).toContain('What loading b.zip!/inner.pkl does');
  const one = explained(bytes, 'x.zip', 'a.pkl');
  expect(one.pickles.map(({ member }) => member)).toEqual(['a.pkl']);
  expect(one.findings).toEqual([]);
});

test('a pickle among hundreds is told if there is anything to tell', () => {
  const data = asm.pickle(asm.proto(2), asm.num(1), asm.STOP);
  const members = Array.from({ length: 210 }, (_, i) => ({ name: `${i}.pkl`, data }));
  const bytes = asm.zip([...members, { name: 'last.pkl', data: SYSTEM }]);
  expect(explained(bytes, 'x.zip').pickles.at(-1)?.member).toBe('last.pkl');
});

test('formats without a pickle are told by what they hold', () => {
  const header = asm.utf8(
    JSON.stringify({
      __metadata__: { torch_version: '2.4.1' },
      w: { dtype: 'F32', shape: [2, 2], data_offsets: [0, 16] },
    }),
  );
  const bytes = asm.concat(asm.littleEndian(header.length, 8), header, new Uint8Array(16));
  const page = text(bytes, 'model.safetensors');
  expect(page).toContain('a safetensors file');
  expect(page).toContain('It holds 1 tensor, 16 bytes: 1 of F32');
  expect(page).toContain('It names: PyTorch 2.4.1');
  expect(page).toContain('reading it runs no code');
});

test('what is no model, and what is cut off, is told as such', () => {
  expect(text(asm.utf8('hello, world'), 'notes.pkl')).toContain('no model that is known here');
  expect(text(SYSTEM.slice(0, 8))).toContain('INCOMPLETE');
});

test.each([
  ['keras/custom.keras', 'Layers and functions that its configuration names'],
  ['gguf/model.gguf', 'a template (Jinja)'],
  ['onnx/branches.onnx', 'ai.onnx::If'],
  ['skops/boosting.skops', 'a skops file'],
  ['mar/built-in-handler.mar', 'a TorchServe archive'],
])('%s is explained by what it holds', (name, words) => {
  const bytes = new Uint8Array(readFileSync(join('test/fixtures', name)));
  const page = text(bytes, name);
  expect(page).toContain(words);
  expect(page).not.toContain('defect');
});

test('tensors that a pickle puts together are counted by who can read them', () => {
  const bytes = asm.pickle(asm.proto(4), call('a', 'f'), asm.STOP);
  const row = { name: 'w', dtype: 'F32', shape: [2], bytes: 8, offset: undefined };
  const options = { path: 'm', policy: BUILT_IN, tensors: () => [row, row] };
  expect(explainSource(bytesSource(bytes), options).tensors).toEqual({
    count: 2,
    bytes: 16,
    types: [{ dtype: 'F32', count: 2 }],
  });
});

describe('a hostile file', () => {
  const NAME = '\u001b[2J\u202e<script>alert(1)</script>\n';

  test('moves no cursor and closes no tag', () => {
    const bytes = asm.pickle(asm.proto(4), call(NAME, NAME, asm.str(NAME)), asm.STOP);
    const page = pageOf(explained(bytes, NAME));
    const shown = pageText(page, { paint: PLAIN, width: 80 });
    expect(shown).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    const html = pageHtml(page, [{ title: NAME, text: NAME }]);
    expect(html).not.toContain('<script>');
    expect(html).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    expect(html).toContain("default-src 'none'");
  });

  test('of any bytes is explained without an error of ours', () => {
    const piece = fc.constantFrom<asm.Piece>(
      asm.MARK,
      asm.NONE,
      asm.str('posix'),
      asm.str('system'),
      asm.STACK_GLOBAL,
      asm.EMPTY_TUPLE,
      asm.REDUCE,
      asm.MEMOIZE,
      [0x68, 0],
      asm.POP,
      asm.EMPTY_DICT,
      asm.BUILD,
      asm.TUPLE,
      asm.NEWOBJ,
      asm.bytes(SYSTEM),
      asm.global('a', 'B'),
      asm.BINPERSID,
      asm.APPEND,
      asm.SETITEM,
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const bytes = asm.pickle(asm.proto(4), ...pieces, asm.STOP);
        expect(text(bytes)).toContain('What to do next');
      }),
      { numRuns: 60 },
    );
  });
});
