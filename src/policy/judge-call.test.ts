import { describe, expect, test } from 'vitest';
import {
  attributes,
  built,
  call,
  ext1,
  global,
  inst,
  instance,
  list,
  MARK,
  NEWOBJ_EX,
  num,
  OBJ,
  pickle,
  proto,
  stackGlobal,
  STOP,
  str,
  tuple,
  type Piece,
} from '../../test/assembler.ts';
import { fact, judge, judgeFacts, said } from '../../test/judge.ts';
import { elided, lost, made, named, none, str as text, tuple as items } from '../../test/values.ts';
import { RULES } from './rules/index.ts';
import type { Value } from '../core/value.ts';

const INERT = str('echo inert');
const p4 = (...pieces: readonly Piece[]): Uint8Array => pickle(proto(4), ...pieces, STOP);
const SYSTEM = stackGlobal('os', 'system');

describe('a call of a name', () => {
  test('that grants something is dangerous, and says what with which arguments', () => {
    const { verdict, findings, imports } = judge(p4(call(SYSTEM, INERT)));
    expect(verdict).toBe('dangerous');
    expect(findings).toMatchObject([
      {
        rule: 'call-spawns-process',
        severity: 'critical',
        target: 'os.system',
        how: 'reduce',
        arguments: "('echo inert',)",
        capabilities: ['process-exec'],
        message: "calls os.system('echo inert'), which starts a process",
      },
    ]);
    expect(imports).toMatchObject([
      { name: 'system', uses: ['named', 'reduce'], verdict: 'dangerous' },
    ]);
  });

  test.each([
    ['process-exec', 'call-spawns-process'],
    ['code-exec', 'call-executes-code'],
    ['import', 'call-imports'],
    ['file-read', 'call-reads-file'],
    ['file-write', 'call-writes-file'],
    ['file-delete', 'call-deletes'],
    ['network', 'call-opens-network'],
    ['native-code', 'call-loads-native-code'],
    ['deserialize', 'call-deserializes'],
    ['attribute-access', 'call-reaches-attributes'],
    ['info-leak', 'call-leaks'],
    ['dos', 'call-exhausts'],
    ['tamper', 'call-tampers'],
  ])('that grants %s is reported by the rule %s', (capability, rule) => {
    const judgement = judge(p4(call(stackGlobal('some', 'thing'))), {
      grants: `some\n thing ${capability}`,
    });
    expect(said(judgement)).toEqual([`${rule} dangerous some.thing`]);
  });

  test('that nobody knows is unknown', () => {
    const judgement = judge(p4(call(stackGlobal('acme', 'load'), INERT)));
    expect(judgement.verdict).toBe('unknown');
    expect(said(judgement)).toEqual(['call-unknown unknown acme.load']);
  });

  test('that is known for another use is unknown', () => {
    const judgement = judge(p4(call(stackGlobal('lib', 'Box'))), {
      knowledge: 'lib\n Box C n=none',
    });
    expect(said(judgement)).toEqual(['call-not-vouched unknown lib.Box']);
  });

  test('that is known with other arguments is unknown', () => {
    const judgement = judge(
      p4(call(stackGlobal('lib', 'make'), instance(stackGlobal('lib', 'Box')))),
      {
        knowledge: 'lib\n Box C n=none\n make F r=plain',
      },
    );
    expect(said(judgement)).toEqual(['arguments-not-vouched unknown lib.make']);
    expect(judgement.findings[0]?.message).toContain('vouched for with plain data only');
  });

  test.each([
    ['none', call(stackGlobal('lib', 'f'))],
    ['plain', call(stackGlobal('lib', 'f'), INERT, list(num(1)))],
    ['data', call(stackGlobal('lib', 'f'), instance(stackGlobal('lib', 'Data')))],
    ['any', call(stackGlobal('lib', 'f'), instance(stackGlobal('lib', 'Box')))],
  ])('whose rule is %s is clean with such arguments', (rule, piece) => {
    const knowledge = `lib\n Box C n=none\n Data C n=none d\n f F r=${rule}`;
    expect(judge(p4(piece), { knowledge })).toMatchObject({
      verdict: 'clean',
      findings: [],
      complete: true,
    });
  });

  test.each([
    ['none', call(stackGlobal('lib', 'f'), num(1))],
    ['data', call(stackGlobal('lib', 'f'), instance(stackGlobal('lib', 'Box')))],
    ['data', call(stackGlobal('lib', 'f'), SYSTEM)],
    ['rule:of-nobody', call(stackGlobal('lib', 'f'))],
  ])('whose rule is %s is not clean with others', (rule, piece) => {
    const knowledge = `lib\n Box C n=none\n f F r=${rule}`;
    expect(judge(p4(piece), { knowledge }).verdict).not.toBe('clean');
  });

  test('whose rule must see what is not shown is incomplete', () => {
    const judgement = judgeFacts([fact('reduce', named('lib', 'f'), elided)], {
      knowledge: 'lib\n f F r=data',
    });
    expect(judgement).toMatchObject({ verdict: 'incomplete', complete: false });
    expect(said(judgement)).toEqual(['judgement-limited incomplete lib.f']);
  });

  test('a thousand times is one finding with a count', () => {
    const calls = Array.from({ length: 1000 }, () => [call(SYSTEM, INERT), 0x30]);
    const { findings } = judge(p4(...calls.flat(), num(1)));
    expect(findings.find(({ rule }) => rule === 'call-spawns-process')?.count).toBe(1000);
  });
});

describe('how a name is called', () => {
  const knowledge = 'lib\n Box C n=none\n make F r=none';

  test.each([
    ['INST of a class without arguments constructs', [MARK, inst('lib', 'Box')]],
    ['OBJ of a class without arguments constructs', [MARK, global('lib', 'Box'), OBJ]],
    ['NEWOBJ constructs', instance(global('lib', 'Box'))],
    [
      'NEWOBJ_EX without arguments constructs',
      [global('lib', 'Box'), tuple(), attributes({}), NEWOBJ_EX],
    ],
    ['INST of a function calls it', [MARK, inst('lib', 'make')]],
  ])('%s', (_name, piece) => {
    expect(judge(p4(...[piece].flat(1)), { knowledge }).verdict).toBe('clean');
  });

  test.each([
    ['INST', [MARK, INERT, inst('os', 'system')]],
    ['OBJ', [MARK, global('os', 'system'), INERT, OBJ]],
    ['NEWOBJ', instance(global('os', 'system'), INERT)],
    ['NEWOBJ_EX', [global('os', 'system'), tuple(INERT), attributes({}), NEWOBJ_EX]],
  ])('%s of something dangerous is dangerous', (_name, piece) => {
    expect(said(judge(p4(...[piece].flat(1))))).toEqual([
      'call-spawns-process dangerous os.system',
    ]);
  });

  test('keyword arguments count as arguments', () => {
    const piece = [global('lib', 'Box'), tuple(), attributes({ a: num(1) }), NEWOBJ_EX];
    expect(judge(p4(...piece), { knowledge }).verdict).toBe('unknown');
  });
});

describe('a callable that is handed on', () => {
  test.each([
    ['builtins', 'map', [SYSTEM, list(INERT)]],
    ['functools', 'partial', [SYSTEM, INERT]],
    ['functools', 'reduce', [SYSTEM, list(INERT)]],
    ['itertools', 'starmap', [SYSTEM, list(tuple(INERT))]],
    ['threading', 'Thread', [0x4e, SYSTEM]],
    ['collections', 'defaultdict', [SYSTEM]],
    ['acme', 'anything', [list(SYSTEM)]],
  ])('to %s.%s is as good as called', (module, name, args) => {
    const judgement = judge(p4(call(stackGlobal(module, name), ...args)));
    expect(said(judgement)).toContain(`call-passes-callable dangerous ${module}.${name}`);
    expect(
      judgement.findings.find(({ rule }) => rule === 'call-passes-callable')?.message,
    ).toContain('os.system');
  });

  test('to a stranger, and only reads a file, stays unknown', () => {
    const judgement = judge(
      p4(call(stackGlobal('acme', 'anything'), stackGlobal('builtins', 'open'))),
    );
    expect(judgement.verdict).toBe('unknown');
    expect(said(judgement)).toContain('call-unknown unknown acme.anything');
  });

  test('inside a partial is found', () => {
    const partial = call(
      stackGlobal('functools', 'partial'),
      stackGlobal('builtins', 'eval'),
      INERT,
    );
    expect(said(judge(p4(call(partial))))).toEqual([
      'call-passes-callable dangerous functools.partial',
      'call-executes-code dangerous builtins.eval',
    ]);
  });

  test('and merely stored is named, not called', () => {
    const judgement = judge(p4(call(stackGlobal('lib', 'keep'), SYSTEM)), {
      knowledge: 'lib\n keep F r=any',
    });
    expect(said(judgement)).toEqual(['import-capability unknown os.system']);
  });
});

describe('a chain of resolvers', () => {
  const module = call(stackGlobal('importlib', 'import_module'), str('os'));
  const getattr = (object: Piece, name: Piece): Piece =>
    call(stackGlobal('builtins', 'getattr'), object, name);

  test('is followed to what would run', () => {
    const judgement = judge(p4(call(getattr(module, str('system')), INERT)));
    expect(judgement.verdict).toBe('dangerous');
    const finding = judgement.findings.find(({ target }) => target === 'os.system');
    expect(finding).toMatchObject({ rule: 'call-spawns-process', arguments: "('echo inert',)" });
    expect(finding?.message).toContain(
      "worked out from builtins.getattr(importlib.import_module('os'), 'system')",
    );
  });

  test.each([
    ['pkgutil.resolve_name', call(stackGlobal('pkgutil', 'resolve_name'), str('os:system'))],
    ['torch', call(stackGlobal('torch._utils', '_import_dotted_name'), str('os.system'))],
    ['methodcaller', call(stackGlobal('operator', 'methodcaller'), str('system'), INERT)],
    ['attrgetter', call(call(stackGlobal('operator', 'attrgetter'), str('system')), module)],
    [
      'sys.modules',
      getattr(
        call(stackGlobal('operator', 'getitem'), stackGlobal('sys', 'modules'), str('os')),
        str('system'),
      ),
    ],
    [
      'vars',
      call(
        stackGlobal('operator', 'getitem'),
        call(stackGlobal('builtins', 'vars'), module),
        str('system'),
      ),
    ],
  ])('through %s is followed', (name, resolver) => {
    const args = name === 'methodcaller' ? [module] : [INERT];
    expect(said(judge(p4(call(resolver, ...args))))).toContain(
      'call-spawns-process dangerous os.system',
    );
  });

  test.each([
    ['join', call(stackGlobal('builtins', 'str.join'), str(''), list(str('sys'), str('tem')))],
    ['concat', call(stackGlobal('operator', 'concat'), str('sys'), str('tem'))],
    ['decode', call(stackGlobal('codecs', 'decode'), str('flfgrz'), str('rot13'))],
    ['base64', call(stackGlobal('base64', 'b64decode'), str('c3lzdGVt'))],
  ])('with a name put together by %s is told apart', (_how, name) => {
    const judgement = judge(p4(call(getattr(module, name), INERT)));
    expect(said(judgement)).toContain('name-assembled dangerous builtins.getattr');
    expect(said(judgement)).toContain('call-spawns-process dangerous os.system');
  });

  test('whose pieces cannot be told is dangerous all the same', () => {
    const judgement = judge(p4(call(getattr(module, call(stackGlobal('acme', 'name'))), INERT)));
    expect(said(judgement)).toContain(
      "call-on-result dangerous builtins.getattr(importlib.import_module('os'), acme.name())",
    );
  });

  test('to a listed class method holds it to its own rule', () => {
    const knowledge =
      'zone\n Info C n=none\n Info.make F r=plain\nbuiltins\n getattr F r=rule:getattr';
    const make = getattr(stackGlobal('zone', 'Info'), str('make'));
    expect(judge(p4(call(make, INERT)), { knowledge }).verdict).toBe('clean');
    expect(judge(p4(call(make, stackGlobal('zone', 'Info'))), { knowledge }).verdict).toBe(
      'unknown',
    );
  });
});

describe('a call on the result of a call', () => {
  test('nobody knows of is unknown', () => {
    const judgement = judge(p4(call(call(stackGlobal('acme', 'f')), INERT)));
    expect(said(judgement)).toEqual([
      'call-unknown unknown acme.f',
      'call-on-result unknown acme.f()',
    ]);
  });

  test('is dangerous when a dangerous callable went into it', () => {
    const get = call(stackGlobal('builtins', 'dict.get'), attributes({ f: SYSTEM }), str('f'));
    expect(judge(p4(call(get, INERT))).verdict).toBe('dangerous');
  });

  test.each([
    ['not shown', elided, 'judgement-limited incomplete'],
    ['lost', lost, 'judgement-limited incomplete'],
    ['no callable', none, 'call-unknown unknown'],
    [
      'a persistent object',
      { kind: 'persistent', id: text('1'), plain: false } as const,
      'call-on-result unknown',
    ],
  ])('on something that is %s', (_name, callee, expected) => {
    expect(said(judgeFacts([fact('reduce', callee, items())]))[0]).toContain(expected);
  });

  test('on a class that torch stores with its source is a call of that class', () => {
    const stored = (cls: Value): Value => ({
      kind: 'persistent',
      id: items(text('module'), cls, text('net.py'), text('class Net: pass')),
      plain: false,
    });
    const context = { knowledge: 'net\n Net C n=none b=dict', loader: 'torch' } as const;
    const on = (cls: Value, more: Partial<typeof context> = context): readonly string[] =>
      said(judgeFacts([fact('newobj', stored(cls), items())], more));
    expect(on(named('net', 'Net'))).toEqual([]);
    expect(on(named('net', 'Other'))[0]).toContain('call-unknown unknown net.Other');
    expect(on(named('os', 'system'))[0]).toContain('dangerous os.system');
    expect(on(named('net', 'Net'), { knowledge: context.knowledge })[0]).toContain(
      'call-on-result',
    );
    expect(on(text('net.Net'))[0]).toContain('call-on-result');
  });

  test('that calls what a partial holds keeps its arguments', () => {
    const partial = made(named('functools', 'partial'), named('os', 'remove'), text('x'));
    expect(said(judgeFacts([fact('reduce', partial, items())]))).toEqual([
      'call-deletes dangerous os.remove',
    ]);
  });
});

describe('the extension registry', () => {
  test('may not be changed, and what is registered is judged', () => {
    const add = call(stackGlobal('copyreg', 'add_extension'), str('os'), str('system'), num(240));
    const judgement = judge(p4(add, 0x30, call(ext1(240), INERT)));
    expect(said(judgement)).toEqual(
      expect.arrayContaining([
        'extension-registry dangerous copyreg.add_extension',
        'call-spawns-process dangerous os.system',
      ]),
    );
  });

  test('of the loading program cannot be known', () => {
    expect(said(judge(p4(ext1(7))))[0]).toContain('extension-code unknown');
  });
});

test('more calls on results than honest files have are not followed any further', () => {
  const chain = made(named('acme', 'f'));
  const facts = Array.from({ length: 20_010 }, () => fact('reduce', chain, items()));
  const judgement = judgeFacts(facts);
  expect(judgement).toMatchObject({ verdict: 'incomplete', complete: false });
  expect(said(judgement)).toContain('judgement-limited incomplete the result of a call');
});

test('a tool that inspects models may not be called', () => {
  const clear = call(stackGlobal('picklescan.scanner', '_unsafe_globals.clear'));
  expect(said(judge(p4(clear)))[0]).toContain('call-tampers dangerous');
});

test('a state on what a call returned belongs to the class that it returns', () => {
  const knowledge = 'lib\n make F r=none >lib.Box\n Box C b=dict';
  const piece = built(call(stackGlobal('lib', 'make')), attributes({ a: num(1) }));
  expect(judge(p4(piece), { knowledge }).verdict).toBe('clean');
});

test('no message says that something is safe', () => {
  for (const rule of RULES)
    expect(JSON.stringify(rule)).not.toMatch(/\bis safe\b|\bsafe to load\b/i);
});
