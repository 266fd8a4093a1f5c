import { describe, expect, test } from 'vitest';
import { GlobalTable, resolve } from './globals.ts';
import { NameCache } from './name-cache.ts';

describe('names of Python 2', () => {
  test.each([
    ['__builtin__', 'list', 'builtins', 'list'],
    ['__builtin__', 'xrange', 'builtins', 'range'],
    ['copy_reg', '_reconstructor', 'copyreg', '_reconstructor'],
    ['exceptions', 'ValueError', 'builtins', 'ValueError'],
    ['itertools', 'izip', 'builtins', 'zip'],
  ])('%s.%s is %s.%s below protocol 3', (module, name, newModule, newName) => {
    const written = { module, name };
    expect(resolve(module, name, 2)).toEqual({
      module: newModule,
      name: newName,
      writtenAs: written,
    });
    expect(resolve(module, name, 3)).toEqual(written);
  });

  test('other names stay, in any protocol', () => {
    expect(resolve('os', 'system', 0)).toEqual({ module: 'os', name: 'system' });
  });

  test('a module and a name are not run together', () => {
    expect(resolve('__builtin__ xrange', '', 0)).toEqual({
      module: '__builtin__ xrange',
      name: '',
    });
  });
});

describe('the table of globals', () => {
  test('numbers distinct names, up to a limit', () => {
    const table = new GlobalTable();
    const numbers = ['a', 'b', 'a', 'c', 'b'].map((name) => table.intern({ module: 'm', name }, 2));
    expect(numbers).toEqual([0, 1, 0, undefined, 1]);
    expect(table.symbols).toHaveLength(2);
  });

  test('never takes one name for another', () => {
    const table = new GlobalTable();
    const numbers = [
      { module: 'a', name: 'bc' },
      { module: 'ab', name: 'c' },
      { module: 'a\0b', name: 'c' },
      { module: 'a', name: 'b\0c' },
      { module: '1 a', name: 'bc' },
      resolve('__builtin__', 'list', 0),
      resolve('builtins', 'list', 0),
    ].map((symbol) => table.intern(symbol, 100));
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test('does not hold megabytes of names', () => {
    const table = new GlobalTable();
    let number: number | undefined = 0;
    let names = 0;
    for (; number !== undefined && names < 20_000; names++) {
      number = table.intern({ module: 'm'.repeat(4096), name: `${names}${'n'.repeat(4000)}` }, 1e6);
    }
    expect(names).toBeLessThan(3000);
  });
});

describe('the cache of names', () => {
  test('gives equal texts one number, wherever they stand', () => {
    const cache = new NameCache();
    const [one, other] = [cache.remember(-1, 'os'), cache.remember(-9, 'os')];
    expect(other).toBe(one);
    expect(cache.remember(-20, 'sys')).not.toBe(one);
    expect([cache.text(-1), cache.text(-9), cache.text(-2)]).toEqual([one, one, undefined]);
  });

  test('keeps what names mean in Python 2 and 3 apart', () => {
    const cache = new NameCache();
    cache.name(1, 2, true, 7);
    expect([cache.global(1, 2, true), cache.global(1, 2, false)]).toEqual([7, undefined]);
    expect(cache.global(2, 1, true)).toBeUndefined();
  });

  test('forgets references before there are too many', () => {
    const cache = new NameCache();
    for (let ref = 0; ref <= 2 ** 19; ref++) cache.remember(ref, 'os');
    expect([cache.text(0), cache.text(2 ** 19)]).toEqual([undefined, 1]);
  });
});
