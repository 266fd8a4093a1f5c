import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from './database.ts';
import { lockFolder } from './folder-lock.ts';
import { migrate } from './migrate.ts';
import { openStore } from './open-store.ts';
import { openPglite } from './pglite-database.ts';
import { keepTemplate, readTemplate } from './pglite-template.ts';
import { bytesOf, numberOf, textOf, timeOf, wordOf } from './row.ts';
import { openPostgres } from './postgres-database.ts';
import { optionalPackage } from './optional-package.ts';
import { summaryOf, retitled } from './report-summary.ts';
import { retried } from './retried-transaction.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pickleproof-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the folder of the embedded database', () => {
  test('is for one process, until that gives it back', () => {
    // The parent of this process lives as long as we do.
    const parent = { pid: process.ppid, started: startOf(process.ppid) };
    writeFileSync(join(folder, 'lock'), JSON.stringify(parent));
    expect(() => lockFolder(folder)).toThrow(`is in use by process ${process.ppid}`);
    rmSync(join(folder, 'lock'));
    lockFolder(folder)();
    lockFolder(folder)();
  });

  test.each([
    ['a process that was killed', { pid: 2 ** 22 + 1, started: '1' }],
    ['a process whose number another one has now', { pid: process.ppid, started: 'before' }],
    ['nobody, as it is damaged', 'x'],
  ])('is free when it was taken by %s', (_who, lock) => {
    writeFileSync(join(folder, 'lock'), JSON.stringify(lock));
    lockFolder(folder)();
  });
});

function startOf(pid: number): string {
  if (process.platform !== 'linux') return '';
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

test('an embedded database is there again when it is opened again, and made again when it was never finished', async () => {
  mkdirSync(join(folder, 'pgdata')); // of a process that was killed while it made it
  writeFileSync(join(folder, 'pgdata', 'PG_VERSION'), '');
  const first = await openPglite(folder);
  await first.script('CREATE TABLE kept (x int)');
  await first.close();
  const second = await openPglite(folder);
  expect(await second.query('SELECT count(*)::integer AS rows FROM kept')).toEqual([{ rows: 0 }]);
  await expect(second.script('BEGIN; SELECT 1/0; COMMIT;')).rejects.toThrow('division by zero');
  expect(await second.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await second.close();
}, 120_000);

test('a server that is not there is named without its password', async () => {
  const failure: unknown = await openPostgres('postgres://me:geheim@127.0.0.1:1/x', 1).catch(
    (error: unknown) => error,
  );
  expect(failure).toMatchObject({
    code: 'DATABASE_FAILED',
    message: expect.stringMatching(/^--database postgres:\/\/me@127.0.0.1:1\/x: /),
  });
  expect(String(failure)).not.toContain('geheim');
});

test('a store without its server says so at once', async () => {
  const engine = { version: '1', ruleset: 'r' };
  const opening = openStore({ database: 'postgres://me:geheim@127.0.0.1:1/x', engine });
  await expect(opening).rejects.toMatchObject({ name: 'ServiceError', code: 'DATABASE_FAILED' });
});

test('columns that are not what they should be are never taken for it', () => {
  const row = { text: 5, number: 'x', time: 'now', bytes: 'abc', word: 'other' };
  expect(() => textOf(row, 'text')).toThrow(TypeError);
  expect(() => numberOf(row, 'number')).toThrow(TypeError);
  expect(() => timeOf(row, 'time')).toThrow(TypeError);
  expect(() => bytesOf(row, 'bytes')).toThrow(TypeError);
  expect(() => wordOf(row, 'word', ['one', 'two'])).toThrow('none of one, two');
});

test('the files of an unused database are kept once, where that is wanted', async () => {
  const path = join(folder, 'deep', 'template.tgz');
  const before = process.env['PICKLEPROOF_PGLITE_TEMPLATE'];
  let dumps = 0;
  const dumpDataDir = () => Promise.resolve(new Blob([`dump ${++dumps}`]));
  try {
    process.env['PICKLEPROOF_PGLITE_TEMPLATE'] = path;
    expect(readTemplate()).toBeUndefined();
    await keepTemplate({ dumpDataDir });
    await keepTemplate({ dumpDataDir });
    expect(await readTemplate()?.text()).toBe('dump 1');
  } finally {
    process.env['PICKLEPROOF_PGLITE_TEMPLATE'] = before;
  }
});

test('a package that is missing is named', async () => {
  const missing = Object.assign(new Error('no'), { code: 'ERR_MODULE_NOT_FOUND' });
  await expect(optionalPackage('pg-boss', () => Promise.reject(missing))).rejects.toMatchObject({
    code: 'PACKAGE_MISSING',
    message: expect.stringMatching(/npm install pg-boss/),
  });
  await expect(optionalPackage('x', () => Promise.reject(new Error('other')))).rejects.toThrow(
    'other',
  );
});

test('tables of a newer version are left alone', async () => {
  const scripts: string[] = [];
  const database: Database = {
    name: 'x',
    query: (text) => Promise.resolve([{ name: 'there', version: text.includes('max') ? 99 : 0 }]),
    transaction: () => Promise.reject(new Error('not used')),
    script: (text) => Promise.resolve(void scripts.push(text)),
    close: () => Promise.resolve(),
  };
  await expect(migrate(database)).rejects.toMatchObject({
    code: 'DATABASE_FAILED',
    message: /newer program/,
  });
  expect(scripts.join('')).not.toContain('INSERT');
});

describe('a transaction', () => {
  const failing = (code: string) => Promise.reject(Object.assign(new Error(code), { code }));

  test('that got in the way of another is tried again, not for ever', async () => {
    let tries = 0;
    expect(await retried(() => (++tries < 3 ? failing('40P01') : Promise.resolve('done')))).toBe(
      'done',
    );
    tries = 0;
    await expect(retried(() => failing(`${(tries += 1) && '40001'}`))).rejects.toThrow('40001');
    expect(tries).toBe(5);
  });

  test('that failed for another reason is not', async () => {
    let tries = 0;
    await expect(retried(() => failing(`${(tries += 1) && '23505'}`))).rejects.toThrow('23505');
    expect(tries).toBe(1);
  });
});

describe('a report', () => {
  test('is summed up without being believed', () => {
    expect(
      summaryOf(
        '{"files":[{"findings":[{"rule":5},null,{"rule":"x"}]},3],"summary":{"verdict":7}}',
      ),
    ).toEqual({
      verdict: undefined,
      complete: false,
      engine: undefined,
      findings: { x: 1 },
      sha256: undefined,
    });
    expect(() => summaryOf('{')).toThrow(SyntaxError);
  });

  test('takes another name wherever its own stands', () => {
    const report = {
      path: 'a',
      files: [{ path: 'a' }],
      source: { path: 'a' },
      outputs: [{ path: '../out/b.npz' }],
      sidecar: '../out/b.json',
    };
    expect(JSON.parse(retitled(JSON.stringify(report), 'z'))).toEqual({
      path: 'z',
      files: [{ path: 'z' }],
      source: { path: 'z' },
      outputs: [{ path: 'b.npz' }],
      sidecar: 'b.json',
    });
    expect(retitled('[]', 'z')).toBe('[]\n');
  });
});
