import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { timePython, type PythonReport } from './python.ts';

const folder = mkdtempSync(join(tmpdir(), 'pickleproof-python-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A program that takes the place of Python: it is given the same arguments and the same input. */
function stub(name: string, body: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!${process.execPath}\n${body}`);
  chmodSync(path, 0o755);
  return path;
}

const FILES = [{ id: 'source', format: 'npy', path: "/x/';echo inert;.npy" }];
const time = (python: string, timeout = 20): Promise<PythonReport> =>
  timePython({ python, repeats: 2, timeout, files: FILES });

test('takes the median of what the loaders say, and their reasons', async () => {
  const rows = [
    { id: 'source', loader: 'numpy.load', version: 'numpy 2.0', seconds: [0.3, 0.1, 0.2] },
    { id: 'source', loader: 'other', version: null, seconds: [], reason: 'is not there' },
    { id: 'source', loader: 'broken', seconds: 'x' },
    7,
  ];
  const answer = JSON.stringify({ python: '3.13.0', rows });
  const { about, timings } = await time(stub('good', `console.log(${JSON.stringify(answer)})`));
  expect(about).toBe('Python 3.13.0');
  expect(timings.get('source')).toEqual([
    { loader: 'numpy.load', version: 'numpy 2.0', ms: 200, reason: undefined },
    { loader: 'other', version: undefined, ms: undefined, reason: 'is not there' },
  ]);
});

test('hands over names as data, never through a shell', async () => {
  const body = `
    let text = '';
    process.stdin.on('data', (piece) => (text += piece)).on('end', () => {
      const task = JSON.parse(text);
      const loader = [task.files[0].path, task.repeats, ...process.argv.slice(2, 4)].join(' ');
      console.log(JSON.stringify({ python: '3', rows: [{ id: 'source', loader, seconds: [1] }] }));
    });`;
  const { timings } = await time(stub('echo', body));
  expect(timings.get('source')?.[0]?.loader).toBe("/x/';echo inert;.npy 2 -I -c");
});

test.each([
  ['ends badly', 'process.exit(3)', 'it ended with exit code 3'],
  ['answers with something else', 'console.log("hello")', 'an answer that is none'],
  ['answers with another JSON', 'console.log("[]")', 'an answer that is none'],
  [
    'does not end its answer',
    'setInterval(() => process.stdout.write("x".repeat(1e6)), 1)',
    'an answer that does not end',
  ],
])('says so when it %s', async (name, body, about) => {
  const report = await time(stub(name.replaceAll(' ', '-'), body));
  expect(report).toEqual({ about, timings: new Map() });
});

test('is stopped when it takes too long', async () => {
  const { about } = await time(stub('slow', 'setTimeout(() => {}, 60_000)'), 1);
  expect(about).toBe('stopped after 1 s');
});

test('is missed when it is not there', async () => {
  const { about } = await time(join(folder, 'absent'));
  expect(about).toContain('ENOENT');
});
