import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  attributes,
  call,
  global,
  pickle,
  proto,
  stackGlobal,
  STOP,
  str,
  type Piece,
} from '../../test/assembler.ts';
import { fact, judge, judgeFacts, judgeWith, said } from '../../test/judge.ts';
import {
  dict,
  elided,
  int,
  list,
  made,
  named,
  none,
  persistent,
  str as text,
  tuple,
} from '../../test/values.ts';
import type { AnomalyCode } from '../core/fact.ts';
import type { ErrorCode } from '../core/error.ts';
import type { How, Value } from '../core/value.ts';
import { judgeAnomaly, judgePickle, judgeUnread, RULESET } from './judge.ts';
import { BUILT_IN, parsePolicy } from './profile.ts';

const p4 = (...pieces: readonly Piece[]): Uint8Array => pickle(proto(4), ...pieces, STOP);
const SYSTEM = stackGlobal('os', 'system');

test('what comes long after a dangerous call is not judged, and that is said', () => {
  const judge = judgeWith({});
  const run = (): void => judge.take(fact('reduce', named('os', 'system'), tuple(text('x'))));
  run();
  expect(judge.settled).toBe(false);
  for (let i = 0; i < 60_000 && !judge.settled; i++) run();
  expect(judge.settled).toBe(true);
  expect(judge.finish({ outcome: 'stop' })).toMatchObject({
    verdict: 'dangerous',
    complete: false,
  });
});

describe('a name that is only imported', () => {
  test.each([
    ['known', stackGlobal('lib', 'Box'), []],
    ['unknown', stackGlobal('acme', 'f'), ['import-unknown unknown acme.f']],
    ['dangerous to call', SYSTEM, ['import-capability unknown os.system']],
    [
      'a path',
      stackGlobal('acme', 'Outer.Inner'),
      ['import-attribute-path unknown acme.Outer.Inner'],
    ],
    [
      'a path to something dangerous',
      stackGlobal('torch', 'os.system'),
      ['import-attribute-path unknown torch.os.system'],
    ],
    [
      'of a module that runs when imported',
      stackGlobal('antigravity', 'x'),
      ['import-runs-code dangerous antigravity.x'],
    ],
    [
      'of the command line of a package',
      stackGlobal('pip.__main__', 'x'),
      ['import-runs-code dangerous pip.__main__.x'],
    ],
  ])('and %s', (_why, piece, expected) => {
    expect(said(judge(p4(piece), { knowledge: 'lib\n Box C' }))).toEqual(expected);
  });

  test('is reported as the loader resolves it and as it is written', () => {
    const { imports } = judge(pickle(proto(2), global('__builtin__', 'eval'), STOP));
    expect(imports).toEqual([
      {
        module: 'builtins',
        name: 'eval',
        writtenAs: { module: '__builtin__', name: 'eval' },
        uses: ['named'],
        verdict: 'unknown',
        member: '',
        offset: 2,
      },
    ]);
  });

  test('is shown without its control characters', () => {
    const { imports, findings } = judge(p4(stackGlobal('a\u202eb', 'x\u001b')));
    expect(JSON.stringify([imports, findings])).not.toMatch(/[\u202e\u001b]/);
    expect(imports[0]?.module).toBe('a\\u202eb');
  });

  test('and a computed name cannot be known', () => {
    const judgement = judge(p4(call(stackGlobal('acme', 'f')), str('x'), 0x93));
    expect(said(judgement).join()).toContain('name-assembled dangerous');
  });
});

describe('an end other than STOP', () => {
  test.each([
    ['truncated', 'truncated'],
    ['malformed', 'malformed'],
    ['limit', 'limit-exceeded'],
  ] as const)('%s is incomplete', (outcome, rule) => {
    const judgement = judgeFacts([], {}, { outcome });
    expect(judgement).toMatchObject({ verdict: 'incomplete', complete: false });
    expect(judgement.findings[0]?.rule).toBe(rule);
  });

  test('keeps what was found before, and its error says where', () => {
    const judgement = judge(p4(call(SYSTEM, str('echo inert')), 0xff));
    expect(judgement).toMatchObject({ verdict: 'dangerous', complete: false });
    expect(said(judgement)).toEqual([
      'call-spawns-process dangerous os.system',
      'malformed incomplete',
    ]);
    expect(judgement.findings[1]?.offset).toBeGreaterThan(20);
  });
});

describe('what cannot be read', () => {
  test.each<readonly [ErrorCode, string]>([
    ['TRUNCATED', 'truncated'],
    ['MALFORMED', 'malformed'],
    ['LIMIT_EXCEEDED', 'limit-exceeded'],
    ['UNSUPPORTED', 'unsupported'],
    ['ENCRYPTED', 'encrypted'],
    ['SOURCE_FAILED', 'source-failed'],
    ['INTERNAL', 'internal-error'],
  ])('with the code %s is incomplete', (code, rule) => {
    const finding = judgeUnread({ code, message: 'why\u202e', member: 'a/b', offset: 7 });
    expect(finding).toMatchObject({ rule, verdict: 'incomplete', member: 'a/b', offset: 7 });
    expect(finding.message).toContain('why\\u202e');
  });
});

describe('an anomaly', () => {
  test.each<readonly [AnomalyCode, string]>([
    ['frame-splits-opcode', 'dangerous'],
    ['frame-in-frame', 'dangerous'],
    ['number-base', 'dangerous'],
    ['non-ascii-name', 'unknown'],
    ['escaped-name', 'dangerous'],
    ['readers-disagree', 'dangerous'],
    ['memo-overwritten', 'unknown'],
    ['leftover-stack', 'unknown'],
    ['proto-again', 'unknown'],
    ['text-encoding', 'clean'],
    ['clipped-name', 'unknown'],
    ['assembled-name', 'dangerous'],
    ['dropped-call', 'unknown'],
    ['trailing-data', 'unknown'],
    ['hidden-pickle', 'dangerous'],
    ['embedded-pickle', 'clean'],
    ['polyglot', 'dangerous'],
    ['local-central-mismatch', 'dangerous'],
    ['duplicate-member', 'dangerous'],
    ['hidden-member', 'dangerous'],
    ['unsafe-member-name', 'dangerous'],
    ['bad-crc', 'unknown'],
    ['member-flags', 'dangerous'],
    ['tail-mismatch', 'unknown'],
    ['storage-size', 'dangerous'],
    ['outside-reference', 'unknown'],
    ['header-expression', 'dangerous'],
  ])('%s is %s', (code, verdict) => {
    const finding = judgeAnomaly(
      { code, offset: 3, details: { what: 'x\u001b', count: 2 } },
      'member',
    );
    expect(finding).toMatchObject({ verdict, member: 'member', offset: 3 });
    expect(finding.message).not.toMatch(/[{}\u001b]/);
    expect(judgeFacts([{ kind: 'anomaly', code, offset: 3, details: {} }]).verdict).toBe(verdict);
  });

  test.each(['zeros', 'blanks'])('of %s behind the end is padding', (content) => {
    const finding = judgeAnomaly(
      { code: 'trailing-data', offset: 0, details: { content } },
      undefined,
    );
    expect(finding).toMatchObject({ verdict: 'clean', severity: 'info' });
  });
});

describe('what the user allows', () => {
  const allow = (entry: object): ReturnType<typeof parsePolicy> =>
    parsePolicy({ allow: [{ module: 'acme', name: 'Model', why: 'ours', ...entry }] });
  const model = stackGlobal('acme', 'Model');
  const constructed = [model, 0x29, 0x81];
  const withState = [...constructed, attributes({ a: list_() }), 0x62];

  function list_(): Piece {
    return call(stackGlobal('lib', 'make'));
  }
  const knowledge = 'lib\n make F r=none';

  test.each([
    ['naming', { uses: ['named'] }, [model], 'clean'],
    ['naming alone', { uses: ['named'] }, constructed, 'unknown'],
    ['constructing', { uses: ['newobj'] }, constructed, 'clean'],
    ['calling with plain data', { uses: ['reduce'] }, [call(model, str('x'))], 'clean'],
    [
      'calling with nothing',
      { uses: ['reduce'], arguments: 'none' },
      [call(model, str('x'))],
      'unknown',
    ],
    ['building from plain data', { uses: ['newobj', 'build'] }, withState, 'unknown'],
    ['building from anything', { uses: ['newobj', 'build'], arguments: 'any' }, withState, 'clean'],
    ['building from data', { uses: ['newobj', 'build'], arguments: 'data' }, withState, 'unknown'],
    [
      'building from nothing',
      { uses: ['newobj', 'build'], arguments: 'none' },
      withState,
      'unknown',
    ],
    ['filling', { uses: ['newobj', 'append'] }, [...constructed, str('x'), 0x61], 'clean'],
    [
      'filling without saying so',
      { uses: ['newobj'] },
      [...constructed, str('x'), 0x61],
      'unknown',
    ],
    ['hashing', { uses: ['newobj', 'hash'] }, [0x7d, ...constructed, str('x'), 0x73], 'clean'],
  ] as const)('holds for %s', (_why, entry, pieces, verdict) => {
    expect(judge(p4(...pieces), { policy: allow(entry), knowledge }).verdict).toBe(verdict);
  });

  test('never overrides what is known to be dangerous', () => {
    const policy = parsePolicy({
      allow: [
        {
          module: 'os',
          name: 'system',
          uses: ['named', 'reduce', 'newobj', 'build'],
          arguments: 'any',
          why: 'no',
        },
      ],
    });
    expect(judge(p4(call(SYSTEM, str('echo inert'))), { policy }).verdict).toBe('dangerous');
  });

  test('never lets a state replace special methods', () => {
    const policy = allow({ uses: ['newobj', 'build'], arguments: 'any' });
    const hijack = [...constructed, attributes({ __setstate__: SYSTEM }), 0x62];
    expect(judge(p4(...hijack), { policy }).verdict).toBe('dangerous');
  });
});

describe('a persistent id', () => {
  const id = (...parts: readonly Value[]): Value => tuple(text('storage'), ...parts);
  const storage = id(named('torch', 'FloatStorage'), text('0'), text('cpu'), int(4));
  const verdict = (value: Value, context: Parameters<typeof judgeFacts>[1] = {}): string =>
    judgeFacts([fact('persid', none, value)], {
      knowledge: 'torch\n Mod C\n FloatStorage C',
      loader: 'torch',
      ...context,
    }).verdict;

  test.each([
    ['a storage', storage],
    [
      'a storage of the legacy format',
      id(named('torch.cuda', 'HalfStorage'), text('0'), text('cpu'), int(4), none),
    ],
    [
      'a whole module of the legacy format',
      tuple(text('module'), named('torch', 'Mod'), text('f.py'), text('class Mod: pass')),
    ],
    ['a number of the tar format', int(3)],
    ['a number in text', text('3')],
  ])('that is %s is clean in a torch file', (_why, value) => {
    expect(verdict(value)).toBe('clean');
    expect(verdict(value, { loader: 'pickle' })).toBe('unknown');
  });

  test.each([
    ['a text', text('x')],
    ['a dict', dict({})],
    ['an empty tuple', tuple()],
    ['of another kind', tuple(text('other'))],
    ['short', id(named('torch', 'FloatStorage'))],
    ['of no class', id(text('FloatStorage'), text('0'), text('cpu'), int(4))],
    ['of no storage class', id(named('os', 'system'), text('0'), text('cpu'), int(4))],
    ['without a size', id(named('torch', 'FloatStorage'), text('0'), text('cpu'), none)],
    [
      'with an object as key',
      id(named('torch', 'FloatStorage'), made(named('a', 'b')), text('cpu'), int(4)),
    ],
    ['of negative size', id(named('torch', 'FloatStorage'), text('0'), text('cpu'), int(-4))],
    [
      'with an odd view',
      id(named('torch', 'FloatStorage'), text('0'), text('cpu'), int(4), elided),
    ],
    ['a module of no class', tuple(text('module'), text('x'))],
    ['a module of an unknown class', tuple(text('module'), named('acme', 'Mod'), none, none)],
    ['a module with an odd source', tuple(text('module'), named('torch', 'Mod'), none, elided)],
    ['not shown', elided],
  ])('that is %s is not clean', (_why, value) => {
    expect(verdict(value)).not.toBe('clean');
  });

  test('that claims more bytes than are there is dangerous', () => {
    expect(verdict(storage, { storages: new Map([['0', 16]]) })).toBe('clean');
    expect(verdict(storage, { storages: new Map([['0', 15]]) })).toBe('dangerous');
    expect(verdict(storage, { storages: new Map() })).toBe('unknown');
    const empty = id(named('torch', 'FloatStorage'), text('9'), text('cpu'), int(0));
    expect(verdict(empty, { storages: new Map() })).toBe('clean');
  });

  test('may have its first part in bytes, as Python 2 wrote it', () => {
    const bytes = {
      kind: 'bytes',
      head: Uint8Array.from('storage', (c) => c.charCodeAt(0)),
      length: 7,
      offset: 0,
      plain: true,
    } as const;
    expect(
      verdict(tuple(bytes, named('torch', 'FloatStorage'), text('0'), text('cpu'), int(4))),
    ).toBe('clean');
    expect(verdict(tuple({ ...bytes, length: 100 }, named('torch', 'FloatStorage')))).toBe(
      'unknown',
    );
  });
});

describe('arguments are asked for', () => {
  const knowledge =
    'lib\n any F r=any\n plain F r=plain\n none F r=none\n special F r=rule:partial\n Any C n=none b=any\n Dict C n=none b=dict\n Data C n=none b=data\n Bag C n=none i\n Map C n=none i d\n Box C n=none';
  const ask = (how: How, callee: Value, plain: boolean): boolean =>
    judgeWith({ knowledge }).wants({ how, callee, plain });
  const lib = (name: string): Value => named('lib', name);
  const object = (name: string): Value => made(lib(name));

  test.each([
    ['reduce', lib('any'), false, false],
    ['reduce', lib('plain'), true, false],
    ['reduce', lib('plain'), false, true],
    ['reduce', lib('none'), true, true],
    ['reduce', lib('special'), true, true],
    ['reduce', named('acme', 'f'), true, true],
    ['reduce', object('any'), true, true],
    ['inst', lib('any'), true, true],
    ['build', object('Any'), false, false],
    ['build', object('Dict'), true, true],
    ['build', object('Data'), true, false],
    ['build', object('Data'), false, true],
    ['append', object('Bag'), false, false],
    ['append', object('Map'), true, false],
    ['append', object('Map'), false, true],
    ['append', object('Box'), true, true],
    ['hash', object('Box'), true, false],
    ['persid', none, true, true],
  ] as const)('%s of %j (plain: %s): %s', (how, callee, plain, expected) => {
    expect(ask(how, callee, plain)).toBe(expected);
  });

  test.each([
    ['Dict', true, true, false],
    ['Dict', true, false, true],
    ['Dict', false, true, true],
    ['Calling', true, false, true],
    ['Calling', true, true, false],
    ['Any', false, false, false],
  ] as const)(
    'for a state of %s with ordinary keys (%s, plain: %s): %s',
    (cls, ordinaryDict, plain, expected) => {
      const judge = judgeWith({ knowledge: `${knowledge}\n Calling C n=none b=dict !_init` });
      expect(judge.wants({ how: 'build', callee: object(cls), plain, ordinaryDict })).toBe(
        expected,
      );
    },
  );

  test('for a bounded number of states whose values do not matter', () => {
    const judge = judgeWith({ knowledge });
    let shown = 0;
    for (let i = 0; i < 60_000; i++) {
      if (judge.wants({ how: 'build', callee: object('Dict'), plain: false, ordinaryDict: true }))
        shown++;
    }
    expect(shown).toBe(50_000);
    const unseen = { kind: 'elided', plain: false, ordinaryDict: true } as const;
    expect(judgeFacts([fact('build', object('Dict'), unseen)], { knowledge }).verdict).toBe(
      'clean',
    );
    const calling = `${knowledge}\n Calling C n=none b=dict !_init`;
    expect(
      judgeFacts([fact('build', object('Calling'), unseen)], { knowledge: calling }).verdict,
    ).toBe('incomplete');
  });

  test('a few times only where they are evidence', () => {
    const judge = judgeWith({});
    const asked = Array.from({ length: 50 }, () =>
      judge.wants({ how: 'reduce', callee: named('acme', 'f'), plain: true }),
    );
    expect(asked.filter(Boolean)).toHaveLength(8);
  });

  test('a bounded number of times once the file is dangerous', () => {
    const judge = judgeWith({});
    judge.take(fact('reduce', named('os', 'system'), tuple()));
    let shown = 0;
    for (let i = 0; i < 30_000; i++) {
      if (judge.wants({ how: 'reduce', callee: named('functools', 'partial'), plain: false }))
        shown++;
    }
    expect(shown).toBe(20_000);
  });
});

describe('many findings', () => {
  test('are bounded, and the worst are kept', () => {
    const facts = Array.from({ length: 500 }, (_, i) =>
      fact('reduce', named('acme', `f${i}`), tuple()),
    );
    const { findings, verdict } = judgeFacts([
      ...facts,
      fact('reduce', named('os', 'system'), tuple()),
    ]);
    expect(findings).toHaveLength(200);
    expect(verdict).toBe('dangerous');
    expect(findings.some(({ rule }) => rule === 'call-spawns-process')).toBe(true);
  });
});

test('the built-in judge is used where no knowledge is given', () => {
  const judge = judgePickle({ member: 'm', loader: 'pickle', policy: BUILT_IN });
  judge.take({ kind: 'import', id: 0, symbol: { module: 'acme', name: 'f' }, offset: 4 });
  expect(judge.finish({ outcome: 'stop' }).findings[0]).toMatchObject({
    rule: 'import-unknown',
    member: 'm',
    offset: 4,
  });
  expect(RULESET).toMatch(/^sha256:[0-9a-f]{64}$/);
});

describe('whatever the facts', () => {
  const NAMES = [
    'system',
    'getattr',
    'Box',
    '__dict__',
    '',
    'a.b',
    'partial',
    'dtype',
    'x\u0000',
    '_reconstructor',
  ];
  const MODULES = [
    'os',
    'builtins',
    'lib',
    'functools',
    'numpy',
    'copyreg',
    'torch',
    '',
    '__proto__',
    'a.b.c',
  ];
  const anyName = fc
    .tuple(fc.constantFrom(...MODULES), fc.constantFrom(...NAMES))
    .map(([module, name]) => named(module, name));
  const { value: anyValue } = fc.letrec<{ value: Value }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      anyName,
      fc.constantFrom(
        none,
        elided,
        { kind: 'lost', plain: false } as const,
        { kind: 'cycle', plain: false } as const,
      ),
      fc.string({ maxLength: 8 }).map((s) => text(s)),
      fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }).map(int),
      fc.array(tie('value'), { maxLength: 4 }).map((items) => tuple(...items)),
      fc.array(tie('value'), { maxLength: 4 }).map((items) => list(...items)),
      fc
        .dictionary(fc.constantFrom('__setstate__', '_init', 'a', '__class__'), tie('value'), {
          maxKeys: 3,
        })
        .map((entries) => dict(entries)),
      fc
        .tuple(tie('value'), fc.array(tie('value'), { maxLength: 3 }))
        .map(([callee, args]) => made(callee, ...args)),
      tie('value').map(persistent),
    ),
  }));
  const HOWS: readonly How[] = [
    'reduce',
    'newobj',
    'newobj_ex',
    'obj',
    'inst',
    'build',
    'setitem',
    'append',
    'additem',
    'hash',
    'persid',
  ];

  test('the judge says something, throws nothing, and never calls a stranger clean', () => {
    const knowledge =
      'lib\n Box C n=any r=data b=dict !_init\nbuiltins\n getattr F r=rule:getattr\nfunctools\n partial C r=rule:partial b=rule:partial-state\nnumpy\n dtype C r=any b=rule:dtype-state d\ncopyreg\n _reconstructor F r=rule:reconstructor >arg0';
    fc.assert(
      fc.property(
        fc.constantFrom(...HOWS),
        anyValue,
        anyValue,
        anyValue,
        (how, callee, args, extra) => {
          const one = fact(how, callee, args, how === 'newobj_ex' ? extra : undefined);
          const { verdict } = judgeFacts([one], { knowledge, loader: 'torch' });
          const stranger =
            callee.kind === 'global' &&
            !['lib', 'builtins', 'functools', 'numpy', 'copyreg'].includes(callee.symbol.module);
          if (stranger && how !== 'persid') expect(verdict).not.toBe('clean');
        },
      ),
      { numRuns: 2000 },
    );
  });
});
