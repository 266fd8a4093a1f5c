import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { installedPythonGrammar } from '../../sources/python-grammar.ts';
import { ModelFileError } from '../../core/error.ts';
import type { Expression, Statement } from './ast.ts';
import { parsePython } from './parse.ts';

const parser = await installedPythonGrammar();
const statements = (text: string): readonly Statement[] => parsePython(parser, text).statements;

/** One statement without its places, as JSON has it. */
function shapeOf(text: string): unknown {
  const [first] = statements(text);
  return JSON.parse(
    JSON.stringify(first, (key, value: unknown) =>
      key === 'at' || key === 'end' ? undefined : value,
    ),
  );
}

function expressionOf(text: string): Expression {
  const [first] = statements(text);
  if (first?.kind !== 'expression') throw new Error('no expression');
  return first.value;
}

describe('expressions', () => {
  test.each([
    ['a', 'name'],
    ['None', 'constant'],
    ['1.5', 'constant'],
    ['...', 'constant'],
    ["'text'", 'string'],
    ["'a' 'b'", 'string'],
    ["f'{a}'", 'format'],
    ["'a' f'{b!r:>{c}}'", 'format'],
    ['a.b', 'attribute'],
    ['a[1:2, ...]', 'subscript'],
    ['a(b, *c, d=1, **e)', 'call'],
    ['[a]', 'list'],
    ['(a,)', 'tuple'],
    ['{a}', 'set'],
    ['{a: b, **c}', 'dict'],
    ['[a for b in c if d]', 'comprehension'],
    ['{a: b for c in d}', 'comprehension'],
    ['lambda x, *y, z=1: x', 'lambda'],
    ['-a', 'unary'],
    ['not a', 'unary'],
    ['a @ b', 'binary'],
    ['a and b', 'boolean'],
    ['a < b is not c not in d', 'compare'],
    ['a if b else c', 'conditional'],
    ['(a := b)', 'bind'],
    ['await a', 'unknown'],
    ['(yield a)', 'unknown'],
  ])('%s is a %s', (text, kind) => {
    expect(expressionOf(text).kind).toBe(kind);
  });

  test('operators of a comparison are written with one blank', () => {
    expect(expressionOf('a not  in b')).toMatchObject({ operators: ['not in'] });
    expect(expressionOf('a <= b == c')).toMatchObject({ operators: ['<=', '=='] });
  });

  test('all values that an f-string formats are seen, also in a format specifier', () => {
    const formatted = expressionOf("f'{a!r:>{width}} {b.c}'");
    expect(formatted).toMatchObject({
      values: [{ id: 'a' }, { id: 'width' }, { kind: 'attribute', name: 'c' }],
    });
  });

  test('a text with escapes is not taken for a name', () => {
    expect(expressionOf(String.raw`'\x5f_class__'`)).toMatchObject({ text: undefined });
    expect(expressionOf("b'a'")).toMatchObject({ text: 'a', bytes: true });
    expect(expressionOf("'a' 'b'")).toMatchObject({ text: 'ab' });
  });

  test('arguments have their kinds', () => {
    expect(expressionOf('f(a, *b, c=d, **e)')).toMatchObject({
      args: [
        { kind: 'positional' },
        { kind: 'rest' },
        { kind: 'keyword', name: 'c' },
        { kind: 'keywords' },
      ],
    });
    expect(expressionOf('f(x for x in y)')).toMatchObject({
      args: [{ kind: 'positional', value: { kind: 'comprehension', of: 'generator' } }],
    });
  });

  test.each(['[*a.b]', '{*a.b}', '[*a[b]]', '{*a[b]}', '[*a(b)]', '{*a(b)}', '[*a + b]'])(
    'the star of %s takes all of it',
    (text) => {
      expect(expressionOf(text)).toMatchObject({ items: [{ kind: 'starred' }] });
    },
  );

  test('the star of an argument takes all of it', () => {
    expect(expressionOf('f(*a.b, *a(b), *a[0].c)')).toMatchObject({
      args: [
        { kind: 'rest', value: { kind: 'attribute' } },
        { kind: 'rest', value: { kind: 'call' } },
        { kind: 'rest', value: { kind: 'attribute' } },
      ],
    });
    expect(expressionOf('f(**a.b(c))')).toMatchObject({
      args: [{ kind: 'keywords', value: { kind: 'call' } }],
    });
    expect(expressionOf('{**a.b(c)}')).toMatchObject({
      entries: [{ value: { kind: 'call' } }],
    });
  });

  test('a loop over an asynchronous iterable is not known', () => {
    expect(expressionOf('[x async for x in y]')).toMatchObject({
      clauses: [{ kind: 'for', iterable: { kind: 'unknown' } }],
    });
  });
});

describe('statements', () => {
  test.each([
    ['a = b = c', 'assign'],
    ['a: int = 1', 'annotate'],
    ['a += 1', 'augment'],
    ['del a, b[0]', 'delete'],
    ['assert a, b', 'assert'],
    ['raise A from b', 'raise'],
    ['if a: pass\nelif b: pass\nelse: pass', 'if'],
    ['while a: pass\nelse: pass', 'while'],
    ['for a, b in c: pass\nelse: pass', 'for'],
    ['try: pass\nexcept A as e: pass\nexcept: pass\nelse: pass\nfinally: pass', 'try'],
    ['with a as b, c: pass', 'with'],
    ['import a.b as c, d', 'import'],
    ['from . import a as b', 'import-from'],
    ['global a, b', 'global'],
    ['pass', 'pass'],
    ['class A(B, metaclass=C): pass', 'class'],
    ['@a.b(c)\ndef f(): pass', 'function'],
    ['async for a in b: pass', 'unknown'],
    ['async with a: pass', 'unknown'],
    ['match a:\n  case 1: pass', 'unknown'],
    ['exec code in scope', 'unknown'],
  ])('%s is %s', (text, kind) => {
    expect(statements(text)[0]?.kind).toBe(kind);
  });

  test('a chain of assignments has all targets', () => {
    expect(shapeOf('a = b.c = d')).toMatchObject({
      targets: [
        { kind: 'name', id: 'a' },
        { kind: 'attribute', name: 'c' },
      ],
      value: { kind: 'name', id: 'd' },
    });
    expect(shapeOf('a: int')).toEqual({ kind: 'annotate', target: { kind: 'name', id: 'a' } });
  });

  test('the parts of a try are told apart', () => {
    const text = 'try:\n  a\nexcept (A, B) as e:\n  b\nexcept C:\n  c\nelse:\n  d\nfinally:\n  e';
    expect(shapeOf(text)).toMatchObject({
      body: [{ value: { id: 'a' } }],
      handlers: [
        { type: { kind: 'tuple' }, name: 'e', body: [{ value: { id: 'b' } }] },
        { type: { id: 'C' }, body: [{ value: { id: 'c' } }] },
      ],
      otherwise: [{ value: { id: 'd' } }],
      finally: [{ value: { id: 'e' } }],
    });
  });

  test('imports are relative by their dots', () => {
    expect(shapeOf('from ..a.b import (c as d, e)')).toMatchObject({
      module: 'a.b',
      level: 2,
      names: [{ name: 'c', as: 'd' }, { name: 'e' }],
    });
    expect(shapeOf('from a import *')).toMatchObject({ module: 'a', level: 0, names: [] });
  });

  test('the parameters of a function have their kinds', () => {
    expect(shapeOf('def f(a, /, b: int, c=1, *, d: str = x, **e): pass')).toMatchObject({
      parameters: [
        { kind: 'positional', name: 'a' },
        { kind: 'positional', name: 'b' },
        { kind: 'positional', name: 'c', initial: { kind: 'constant' } },
        { kind: 'keyword', name: 'd', initial: { kind: 'name' } },
        { kind: 'keywords', name: 'e' },
      ],
    });
    expect(shapeOf('def f(*args: int, b): pass')).toMatchObject({
      parameters: [
        { kind: 'rest', name: 'args' },
        { kind: 'keyword', name: 'b' },
      ],
    });
  });

  test('a coroutine carries a mark that no decorator list knows', () => {
    expect(shapeOf('async def f(): pass')).toMatchObject({ decorators: [{ kind: 'unknown' }] });
  });
});

describe('a module', () => {
  const text = '# c\nclass A:\n    def f(self):\n        return 1\n';

  test('may be parsed without what stands in functions, and those on their own later', () => {
    const [outer] = parsePython(parser, text, { skipBodies: true }).statements;
    if (outer?.kind !== 'class') throw new Error('no class');
    const [fn] = outer.body;
    if (fn?.kind !== 'function') throw new Error('no function');
    expect(fn.body).toBeUndefined();
    const piece = text.slice(fn.at, fn.end);
    const [again] = parsePython(parser, piece, { base: fn.at }).statements;
    expect(again).toMatchObject({
      at: fn.at,
      body: [{ kind: 'return', at: text.indexOf('return') }],
    });
  });

  test('that the grammar does not understand says so', () => {
    expect(parsePython(parser, 'def (:\n').understood).toBe(false);
    expect(parsePython(parser, text).understood).toBe(true);
  });

  test('with more nodes or levels than agreed is refused', () => {
    const nodes = (): unknown =>
      parsePython(parser, 'a\n'.repeat(50), { limits: { depth: 9, nodes: 40 } });
    expect(nodes).toThrow('Python source with more than 40 nodes');
    expect(nodes).toThrow(expect.objectContaining({ code: 'LIMIT_EXCEEDED', offset: 38 }));
    const levels = (): unknown => parsePython(parser, '['.repeat(600) + ']'.repeat(600));
    expect(levels).toThrow('Python source with more than 400 levels');
  });

  test('of any text gives statements or a coded error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (any) => {
        try {
          parsePython(parser, any);
        } catch (error) {
          expect(error).toBeInstanceOf(ModelFileError);
        }
      }),
      { numRuns: 300 },
    );
  });
});
