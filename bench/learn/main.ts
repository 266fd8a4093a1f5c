/**
 * Measures `policy learn` on installed libraries: shares, reasons, seconds, memory.
 *
 * Run: node scripts/bench-learn.mjs <site-packages> <package> [--bases <package>]… [--list <code>] [--public <file>] [--json <file>]
 * @module
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DECLARED, learn, type LibraryFile, type LibrarySource } from '../../src/learn/index.ts';
import { keepOldHeapSmall } from '../../src/cli/small-heap.ts';
import { installedPythonGrammar } from '../../src/sources/python-grammar.ts';

const [site = '', ...rest] = process.argv.slice(2);
const packages: string[] = [];
const bases: string[] = [];
let list: string | undefined;
let find: string | undefined;
let names: string | undefined;
let json: string | undefined;
for (let index = 0; index < rest.length; index++) {
  const word = rest[index] ?? '';
  if (word === '--bases') bases.push(rest[++index] ?? '');
  else if (word === '--list') list = rest[++index];
  else if (word === '--find') find = rest[++index];
  else if (word === '--public') names = rest[++index];
  else if (word === '--json') json = rest[++index];
  else packages.push(word);
}

function* filesOf(root: string, name: string): Generator<LibraryFile> {
  const entries = name.endsWith('.py')
    ? [name]
    : readdirSync(join(root, name), { recursive: true, encoding: 'utf8' })
        .map((entry) => join(name, entry))
        .filter((entry) => entry.endsWith('.py'))
        .toSorted();
  for (const path of entries) yield { path, read: () => readFileSync(join(root, path), 'utf8') };
}

function sourceOf(path: string): LibrarySource {
  const cut = path.lastIndexOf('/');
  const root = cut < 0 ? site : path.slice(0, cut);
  const name = path.slice(cut + 1);
  return { name, version: undefined, files: [...filesOf(root, name)] };
}

/** Every module of the standard library that has source. */
function stdlibOf(folder: string): LibrarySource {
  const skip = new Set([
    'test',
    'site-packages',
    'dist-packages',
    'idlelib',
    'lib2to3',
    'tkinter',
    'ensurepip',
    'turtledemo',
  ]);
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !skip.has(entry.name) && (entry.isDirectory() || entry.name.endsWith('.py')))
    .flatMap((entry) => [...filesOf(folder, entry.name)]);
  return { name: 'python', version: undefined, files };
}

keepOldHeapSmall();
const parse = await installedPythonGrammar();
const started = performance.now();
const result = learn({
  parse,
  sources: packages.map(sourceOf),
  basesOnly: bases.map((one) => (one.startsWith('std:') ? stdlibOf(one.slice(4)) : sourceOf(one))),
  declared: DECLARED,
});
const seconds = (performance.now() - started) / 1000;
const { totals } = result;
const unconditional = result.classes.filter(({ conditions }) => conditions.length === 0).length;
const share = (100 * totals.proven) / Math.max(1, totals.classes);
console.log(
  `${packages.join(' ')}: ${totals.files} files, ${(totals.bytes / 1e6).toFixed(1)} MB; ` +
    `${totals.proven} of ${totals.classes} classes proven (${share.toFixed(1)} %), ${unconditional} without conditions; ` +
    `${result.functions.length} functions; ${result.aliases.length} aliases; ` +
    `${result.parseErrors.length} not parsed; ${seconds.toFixed(1)} s, ` +
    `${(process.cpuUsage().user / 1e6).toFixed(1)} s of the processor; ` +
    `${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`,
);
for (const { path } of result.parseErrors) console.log(`  not parsed: ${path}`);
const counts = new Map<string, number>();
for (const { reasons } of result.unproven) {
  const code = reasons[0]?.code ?? '';
  counts.set(code, (counts.get(code) ?? 0) + 1);
}
for (const [code, count] of [...counts].toSorted(([, a], [, b]) => b - a))
  console.log(`  ${count} ${code}`);
if (list !== undefined) {
  const details = new Map<string, number>();
  for (const { reasons } of result.unproven) {
    const [first] = reasons;
    if (first === undefined || (list !== 'all' && first.code !== list)) continue;
    const text = `${first.code} ${first.detail} ${first.path}:${first.line}`;
    details.set(text, (details.get(text) ?? 0) + 1);
  }
  for (const [text, count] of [...details].toSorted(([, a], [, b]) => b - a).slice(0, 80))
    console.log(`    ${count} ${text}`);
}
if (json !== undefined)
  writeFileSync(json, JSON.stringify({ ...result, libraries: packages.map((name) => ({ name })) }));
if (names !== undefined) {
  const proven = new Set(result.classes.map(({ module, name }) => `${module}.${name}`));
  const wanted = readFileSync(names, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const missing = wanted.filter((name) => !proven.has(name));
  const percent = (100 * (wanted.length - missing.length)) / wanted.length;
  console.log(
    `  public: ${wanted.length - missing.length} of ${wanted.length} (${percent.toFixed(1)} %); not: ${missing.join(' ')}`,
  );
}
if (find !== undefined) {
  for (const one of [...result.classes, ...result.unproven])
    if (`${one.module}.${one.name}`.includes(find))
      console.log(JSON.stringify({ ...one, mro: 'mro' in one ? one.mro.length : 0 }, undefined, 1));
}
