import { describe, expect, test } from 'vitest';
import { bytes, elided, int, list, made, named, none, sequence, str } from '../../test/values.ts';
import type { Value } from '../core/value.ts';
import { calledBy, follow } from './follow.ts';
import { targetOf } from './lookup.ts';
import { textOperation } from './text-operations.ts';

const builtin = (name: string, ...args: readonly Value[]): Value =>
  made(named('builtins', name), ...args);
const operator = (name: string, ...args: readonly Value[]): Value =>
  made(named('_operator', name), ...args);

/** What a value stands for, in words. */
function words(value: Value): string {
  const followed = follow(value);
  switch (followed.kind) {
    case 'symbol':
      return targetOf(followed) + (followed.assembled ? ' (assembled)' : '');
    case 'text':
      return JSON.stringify(followed.text);
    default:
      return followed.kind;
  }
}

const os = made(named('importlib', 'import_module'), str('os'));

describe('a value stands for', () => {
  test.each<readonly [string, Value]>([
    ['os.system', named('os', 'system')],
    ['os', os],
    ['os.path', made(named('importlib', 'import_module'), str('os.path'))],
    ['os', builtin('__import__', str('os.path'))],
    ['os.path', builtin('__import__', str('os.path'), none, none, list(str('x')))],
    ['os.system', builtin('getattr', os, str('system'))],
    ['lib.Box.make', builtin('getattr', named('lib', 'Box'), str('make'))],
    ['os.system', made(named('pkgutil', 'resolve_name'), str('os:system'))],
    ['os.system', made(named('pydoc', 'locate'), str('os.system'))],
    ['os', made(named('pydoc', 'locate'), str('os'))],
    ['numpy.add', made(named('numpy.core', '_ufunc_reconstruct'), str('numpy'), str('add'))],
    ['os', operator('getitem', named('sys', 'modules'), str('os'))],
    ['os', made(named('sys', 'modules.get'), str('os'))],
    ['os.system', operator('getitem', builtin('vars', os), str('system'))],
    ['builtins.eval', operator('getitem', named('acme', 'f.__builtins__'), str('eval'))],
    ['os.system', made(operator('attrgetter', str('system')), os)],
    ['os.system (assembled)', builtin('getattr', os, operator('concat', str('sys'), str('tem')))],
    [
      'os (assembled)',
      made(
        named('importlib', 'import_module'),
        builtin('str.join', str(''), list(str('o'), str('s'))),
      ),
    ],
    ['"system"', made(builtin('getattr', str(''), str('join')), list(str('sys'), str('tem')))],
    ['"abc"', bytes('abc')],
    ['"os"', builtin('bytes', list(int(111), int(115)))],
    ['partial', made(named('functools', 'partial'), named('os', 'system'))],
    [
      '"a-b"',
      made(made(named('functools', 'partial'), named('operator', 'concat'), str('a')), str('-b')),
    ],
  ])('%s', (expected, value) => {
    expect(words(value)).toBe(expected);
  });

  test.each<readonly [string, Value]>([
    ['a text that is clipped', str('x', true)],
    ['bytes that are clipped', bytes('x', 100)],
    ['a list that is clipped', sequence('list', [], 3)],
    ['something that is not shown', elided],
    ['the result of a stranger', made(named('acme', 'f'))],
    ['an attribute by an unknown name', builtin('getattr', os, made(named('acme', 'f')))],
    ['an attribute of the unknown', builtin('getattr', made(named('acme', 'f')), str('x'))],
    ['an import of the unknown', made(named('importlib', 'import_module'), none)],
    ['an item of the unknown', operator('getitem', none, str('x'))],
    ['a pair of the unknown', made(named('numpy.core', '_ufunc_reconstruct'), none, str('x'))],
    ['a getter of the unknown', made(operator('attrgetter', none), os)],
    ['a call of a text', made(str('x'))],
    ['an operation on the unknown', operator('concat', str('a'), none)],
    ['an operation that fails', operator('concat', str('a'), int(1))],
    ['a call without arguments', builtin('getattr')],
  ])('nothing that can be told, when it is %s', (_why, value) => {
    expect(words(value)).toBe('unknown');
  });
});

test('a call of a partial or a method caller calls what it holds', () => {
  const partial = made(
    named('functools', 'partial'),
    made(named('functools', 'partial'), named('os', 'system'), str('a')),
    str('b'),
  );
  expect(calledBy(follow(partial), [str('c')])).toMatchObject({
    callee: { module: 'os', name: 'system' },
    args: [str('a'), str('b'), str('c')],
  });
  const caller = operator('methodcaller', str('system'), str('x'));
  expect(calledBy(follow(caller), [os])).toMatchObject({
    callee: { name: 'system' },
    args: [str('x')],
  });
  expect(calledBy(follow(caller), [])).toMatchObject({ callee: { kind: 'unknown' } });
});

test('an expression that doubles itself at every level ends soon', () => {
  let value: Value = str('a');
  for (let level = 0; level < 200; level++) value = operator('concat', value, value);
  expect(words(value)).toBe('unknown');
});

describe('a text operation', () => {
  test.each([
    ['operator.add', ['a', 'b'], 'ab'],
    ['operator.mul', ['ab', 2], 'abab'],
    ['operator.mod', ['%s.%s', ['os', 'path']], 'os.path'],
    ['operator.mod', ['x%s', 'y'], 'xy'],
    ['builtins.str.join', ['.', ['a', 'b']], 'a.b'],
    ['builtins.str.replace', ['oXs', 'X', ''], 'os'],
    ['builtins.str.format', ['{}{}', 'o', 's'], 'os'],
    ['builtins.str.format', ['{1}{0}', 's', 'o'], 'os'],
    ['builtins.str.lower', ['OS'], 'os'],
    ['builtins.str.upper', ['os'], 'OS'],
    ['builtins.str.casefold', ['OS'], 'os'],
    ['builtins.str.swapcase', ['oS'], 'Os'],
    ['builtins.str.strip', [' os '], 'os'],
    ['builtins.str.lstrip', [' os'], 'os'],
    ['builtins.str.rstrip', ['os '], 'os'],
    ['builtins.reversed', ['so'], 'os'],
    ['builtins.chr', [111], 'o'],
    ['builtins.bytes', ['os'], 'os'],
    ['builtins.bytes.decode', ['os', 'utf-8'], 'os'],
    ['builtins.bytes.fromhex', ['6f 73'], 'os'],
    ['binascii.unhexlify', ['6f73'], 'os'],
    ['codecs.decode', ['bf', 'rot_13'], 'os'],
    ['codecs.decode', ['BF', 'rot13'], 'OS'],
    ['codecs.decode', ['b3M=', 'base64'], 'os'],
    ['codecs.decode', ['6f73', 'hex'], 'os'],
    ['base64.urlsafe_b64decode', ['b3M='], 'os'],
    ['posixpath.basename', ['/a/os'], 'os'],
  ] as const)('%s of %j is %j', (name, args, expected) => {
    expect(textOperation(name, args)).toBe(expected);
  });

  test.each([
    ['operator.add', ['a', 1]],
    ['operator.mul', ['abc', 1e9]],
    ['operator.mul', ['abc', -1]],
    ['builtins.str.join', ['.', 'ab']],
    ['builtins.str.replace', ['a', '', 'b']],
    ['builtins.str.replace', ['a', 'b']],
    ['builtins.str.lower', [1]],
    ['builtins.str.format', [1]],
    ['builtins.bytes', [3]],
    ['builtins.chr', [-1]],
    ['builtins.reversed', [1]],
    ['codecs.decode', [1]],
    ['operator.mod', [1, 'a']],
    ['binascii.unhexlify', ['6f7']],
    ['base64.b64decode', ['*']],
    ['base64.b64decode', [1]],
    ['operator.add', ['a'.repeat(4000), 'b'.repeat(4000)]],
    ['no.such', ['a']],
  ] as const)('%s of %j is not told', (name, args) => {
    expect(textOperation(name, args)).toBeUndefined();
  });
});
