/** The codes of problems are public: each is reached by a test, and explained to whoever meets it. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const source = readFileSync('src/sign/problem.ts', 'utf8');
const codes = [...source.matchAll(/^ {2}\| '([A-Z_]+)'/gm)].map(([, code = '']) => code);
const read = (folder: string, ending: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .join('\n');
const tests = read('src', '.test.ts') + read('test', '.test.ts');
const docs = read('docs', '.md');

test('there are codes', () => expect(codes).toContain('FILE_CHANGED'));

test.each(codes)('%s is reached by a test and explained', (code) => {
  expect(tests).toContain(`'${code}'`);
  expect(docs).toContain(code);
});
