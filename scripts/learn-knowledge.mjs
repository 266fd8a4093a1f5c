// Makes src/policy/knowledge/learned: runs `policy learn` over the libraries of scripts/learned-libraries.json
// and writes what it proved, one file for each package.
//
//   node scripts/learn-knowledge.mjs          all runs
//   node scripts/learn-knowledge.mjs torch    the libraries of one run, which are learned together
//   node scripts/learn-knowledge.mjs --reuse  write the files anew from the last reports in build/learn
//   node scripts/learn-knowledge.mjs --pin    write down the digests of what pip gives for a new entry
//
// The archives are fetched with pip into build/libraries and checked against the digests. Names that other
// knowledge lists, or that grant something, stay out: learned knowledge never overrides.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundle } from './bundle.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const LIST = join(root, 'scripts/learned-libraries.json');
const CACHE = join(root, 'build/libraries');
const WORK = join(root, 'build/learn');
const TARGET = join(root, 'src/policy/knowledge/learned');
const PROGRAM = join(WORK, 'pickleproof.cjs');
/** The Python files of a wheel are the same on all platforms, and these wheels are the smallest. */
const PLATFORMS = [
  'macosx_14_0_arm64',
  'macosx_13_0_arm64',
  'macosx_12_0_arm64',
  'macosx_11_0_arm64',
  'macosx_11_0_universal2',
  'macosx_10_12_universal2',
  'macosx_10_9_universal2',
];

const ABI = '--python-version 311 --implementation cp --abi cp311 --abi abi3 --abi none'.split(' ');

/** The most other names of one package that are worth their room: pickles name a class where it is defined. */
const MOST_ALIASES = 800;

const reuse = process.argv.includes('--reuse');
const pin = process.argv.includes('--pin');
const only = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const list = JSON.parse(readFileSync(LIST, 'utf8'));
const { libraries, bases, withheld } = list;
mkdirSync(CACHE, { recursive: true });
mkdirSync(WORK, { recursive: true });
for (const library of libraries) fetch(library);
if (pin) writeFileSync(LIST, `${JSON.stringify(list, undefined, 2)}\n`);
else await learnAll();

/** Downloads an archive that is not there yet, and checks it. */
function fetch(library) {
  library.file ??= download(library);
  const path = join(CACHE, library.file);
  if (!existsSync(path)) download(library);
  const digest = createHash('sha256').update(readFileSync(path)).digest('hex');
  if (pin) library.sha256 ??= digest;
  if (library.sha256 !== digest) {
    throw new Error(`${library.file}: sha256 ${digest}, expected ${library.sha256}`);
  }
}

function download({ name, version, sdist = false }) {
  const before = new Set(readdirSync(CACHE));
  const form = sdist
    ? ['--no-binary=:all:']
    : ['--only-binary=:all:', ...PLATFORMS.flatMap((platform) => ['--platform', platform]), ...ABI];
  const wanted = [`${name}==${version}`];
  execFileSync(
    'python3',
    ['-m', 'pip', 'download', '-q', '--no-deps', '-d', CACHE, ...form, ...wanted],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  const file = readdirSync(CACHE).find((one) => !before.has(one)) ?? alreadyThere(name, version);
  if (file === undefined) throw new Error(`pip gave nothing for ${name} ${version}`);
  return file;
}

function alreadyThere(name, version) {
  const start = `${name.replaceAll(/[-.]/g, '_')}-${version}`.toLowerCase();
  return readdirSync(CACHE).find((file) =>
    file.replaceAll('-', '_').toLowerCase().startsWith(start.replaceAll('-', '_')),
  );
}

async function learnAll() {
  await bundle(PROGRAM);
  const known = await loadKnown();
  const packages = new Map();
  for (const run of new Set(libraries.map((library) => library.run))) {
    if (only.length > 0 && !only.includes(run)) continue;
    const report = learnTogether(run);
    for (const { name, version, packages: tops } of report.libraries) {
      for (const top of tops) {
        const entry = packages.get(top) ?? { versions: [], rows: rowsOf(report, top, known) };
        entry.versions.push(`${name} ${version}`);
        packages.set(top, entry);
      }
    }
  }
  for (const [name, { rows }] of packages) if (rows.length === 0) packages.delete(name);
  if (only.length === 0) removeOthers(packages);
  for (const [name, { versions, rows }] of packages) put(name, versions, rows);
}

/** One run of the command over all libraries of a run. */
function learnTogether(run) {
  const output = join(WORK, `${run}.json`);
  const args = [PROGRAM, 'policy', 'learn', '--format', 'json', '-o', output, '--force'];
  for (const library of libraries) if (library.run === run) args.push(join(CACHE, library.file));
  for (const base of bases[run] ?? []) {
    const found = libraries.find(({ name }) => name === base);
    if (found === undefined) throw new Error(`${run}: the base ${base} is not in the list`);
    args.push('--bases', join(CACHE, found.file));
  }
  if (reuse) return JSON.parse(readFileSync(output, 'utf8'));
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0 && status !== 2) throw new Error(`${run}: exit code ${status}\n${stderr}`);
  console.log(`${run}: ${stderr.trim()}`);
  return JSON.parse(readFileSync(output, 'utf8'));
}

/** What the hand-written knowledge and the capability tables say, without the learned knowledge. */
async function loadKnown() {
  const contents = [
    "import { lookupOver } from './src/policy/lookup.ts';",
    "import { KNOWLEDGE } from './src/policy/knowledge/index.ts';",
    "import { BUILT_IN_GRANTS } from './src/policy/grants.ts';",
    'const lookup = lookupOver(KNOWLEDGE, BUILT_IN_GRANTS);',
    'export const grantsNothing = (symbol) => lookup.grant(lookup.entry(symbol)) === undefined;',
    'export const isFree = (symbol) =>',
    '  lookup.entry(symbol).rule === undefined && grantsNothing(symbol);',
  ].join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    target: 'node20',
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

/** `[module, name, fields]` for what is proven of one package and free, under its own and its other names. */
function rowsOf({ classes, functions, aliases }, name, { isFree, grantsNothing }) {
  const rows = [
    ...classes.map((one) => [one.module, one.name, classFields(one)]),
    ...functions.map((one) => [one.module, one.name, ['F', `r=${one.reduce}`]]),
  ].filter(
    ([module, symbol, fields]) =>
      fields !== undefined && !Object.hasOwn(withheld, `${module}.${symbol}`),
  );
  const targets = new Map(
    rows
      .filter(([module, symbol]) => grantsNothing({ module, name: symbol }))
      .map(([module, symbol, fields]) => [`${module}.${symbol}`, fields]),
  );
  const listed = new Set(rows.map(([module, symbol]) => `${module}\n${symbol}`));
  const others = manageable(aliases, name)
    .filter((one) => targets.has(one.target) && !listed.has(`${one.module}\n${one.name}`))
    .map((one) => [one.module, one.name, targets.get(one.target)]);
  return [...rows, ...others].filter(
    ([module, symbol]) => module.split('.', 1)[0] === name && isFree({ module, name: symbol }),
  );
}

function manageable(aliases, name) {
  const own = aliases.filter(({ module }) => module.split('.', 1)[0] === name);
  return own.length > MOST_ALIASES ? [] : own;
}

function classFields({ newobj, reduce, build: state, items, hash, selfCalls, conditions }) {
  const keys = [...selfCalls, ...conditions.map(({ key }) => key)];
  // The compact form has no place for these: the symbol stays out.
  if (keys.some((key) => /[\s,`$\\]/.test(key) || key === '')) return undefined;
  const of = (kind) =>
    [...new Set(conditions.filter(({ needs }) => needs === kind).map(({ key }) => key))].toSorted(
      byCodeUnits,
    );
  const needs = ['plain', 'data', 'str'].filter((kind) => of(kind).length > 0);
  return [
    'C',
    ...(newobj === undefined ? [] : [`n=${newobj}`]),
    ...(reduce === undefined ? [] : [`r=${reduce}`]),
    ...(state === undefined ? [] : [`b=${state}`]),
    ...(items ? ['i'] : []),
    ...(hash ? ['h'] : []),
    ...(selfCalls.length === 0
      ? []
      : [`!${[...new Set(selfCalls)].toSorted(byCodeUnits).join(',')}`]),
    ...needs.map((kind) => `?${kind}:${of(kind).join(',')}`),
  ];
}

function put(name, versions, rows) {
  const file = `${name.replaceAll('_', '-').toLowerCase().replace(/^-+/, '')}`;
  const lines = [];
  let module;
  for (const [at, symbol, fields] of merged(rows).toSorted(
    (a, b) => byCodeUnits(a[0], b[0]) || byCodeUnits(a[1], b[1]),
  )) {
    if (at !== module) lines.push((module = at));
    lines.push(` ${symbol} ${fields.join(' ')}`);
  }
  const constant = file.replace(/-([a-z0-9])/g, (_dash, letter) => letter.toUpperCase());
  writeFileSync(
    join(TARGET, `${file}.ts`),
    `/**\n * What \`policy learn\` proved of ${versions.join(', ')}. Made by scripts/learn-knowledge.mjs: do not edit.\n` +
      ` * @module\n */\nimport type { Knowledge } from '../../knowledge.ts';\n\n` +
      `export const ${constant}: Knowledge = {\n  package: '${name}',\n` +
      `  versions: [${versions.map((version) => `'${version}'`).join(', ')}],\n` +
      `  derived: \`\n${lines.join('\n')}\n\`,\n};\n`,
  );
}

function byCodeUnits(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A name of two versions stays when both say the same of it, or only one has it. */
function merged(rows) {
  const found = new Map();
  for (const row of rows) {
    const key = `${row[0]}\n${row[1]}`;
    const before = found.get(key);
    const same =
      before === undefined || (before !== null && before[2].join(' ') === row[2].join(' '));
    found.set(key, same ? row : null);
  }
  return [...found.values()].filter((row) => row !== null);
}

function removeOthers(packages) {
  const kept = new Set(
    [...packages.keys()].map(
      (name) => `${name.replaceAll('_', '-').toLowerCase().replace(/^-+/, '')}.ts`,
    ),
  );
  for (const file of readdirSync(TARGET)) {
    if (file === 'index.ts' || file.endsWith('.test.ts') || kept.has(file)) continue;
    rmSync(join(TARGET, file));
  }
}
