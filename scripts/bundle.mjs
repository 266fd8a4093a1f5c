/**
 * Makes the program under dist/. Start-up decides how it is cut, as most runs judge one small file:
 *
 *   pickleproof.cjs          the entry: loads one of the next three with the help of its compiled form
 *   pickleproof.scan.cjs     `scan` alone, in one file: loading many costs more than judging
 *   pickleproof.sandbox.cjs  `sandbox` alone, which is to end soon as well
 *   pickleproof.program.cjs  the whole command line in one file
 *   pickleproof.tables       what names are looked up in; read by package, when a file names one
 *   pickleproof.remote.cjs   what talks to the network: loaded for an address, and the thread that fetches
 *   pickleproof.copier.cjs   a thread that helps copying large files
 *   pickleproof.hasher.cjs   a thread that helps hashing them
 *   pickleproof.syntax.cjs   a thread that helps parsing Python
 *   pickleproof.isolate.cjs  the process in which `sandbox` runs CPython for WASI
 *   pickleproof.parser.cjs, pickleproof.parser.wasm, pickleproof.python.wasm
 *                            the parser of Python, loaded when source is read
 *   pickleproof.lab.html     the local page, made by build-lab.mjs
 *   pickleproof.dashboard.html
 *                            the page of the service, made by build-dashboard.mjs
 *   pickleproof.*.cache      V8's compiled form of a program; one of another Node is not used, and no loss
 *
 * What only one command needs stays behind a dynamic import and is not run at start-up.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { inlineConstants } from './inline-constants.mjs';
import { lazyTables } from './lazy-tables.mjs';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
export const BUNDLE = join(ROOT, 'dist', 'pickleproof.cjs');

/** Builds the program around `entry`; its other parts stand beside it. */
export async function bundle(entry = BUNDLE) {
  const folder = dirname(entry);
  mkdirSync(folder, { recursive: true });
  const { data, plugin, banner } = await lazyTables(ROOT);
  const scan = await buildProgram([plugin, only('scan')], banner);
  const sandbox = await buildProgram([plugin, only('sandbox')], banner);
  const program = await buildProgram([plugin], banner);
  writeFileSync(join(folder, 'pickleproof.tables'), data);
  writeFileSync(join(folder, 'pickleproof.scan.cjs'), scan);
  writeFileSync(join(folder, 'pickleproof.sandbox.cjs'), sandbox);
  writeFileSync(join(folder, 'pickleproof.program.cjs'), program);
  await buildRemote(join(folder, 'pickleproof.remote.cjs'));
  await buildThread('src/sinks/copy-worker.ts', join(folder, 'pickleproof.copier.cjs'));
  await buildThread('src/crypto/hash-worker.ts', join(folder, 'pickleproof.hasher.cjs'));
  await buildThread('src/sandbox/wasm/isolate.ts', join(folder, 'pickleproof.isolate.cjs'));
  writeFileSync(
    entry,
    entrySource(createHash('sha256').update(scan).update(sandbox).update(program).digest('hex')),
  );
  chmodSync(entry, 0o755);
  await buildSyntaxThread(folder);
  makeCaches(entry);
}

/** Files of installed packages that stand beside the program: WebAssembly cannot be bundled. */
const { resolve: installed } = createRequire(import.meta.url);
const PARSER = {
  'pickleproof.parser.cjs': installed('web-tree-sitter'),
  'pickleproof.parser.wasm': installed('web-tree-sitter/web-tree-sitter.wasm'),
  'pickleproof.python.wasm': installed('@vscode/tree-sitter-wasm/wasm/tree-sitter-python.wasm'),
};

/** The parser, and the thread that runs it: its program. */
export async function buildSyntaxThread(folder) {
  for (const [name, source] of Object.entries(PARSER)) copyFileSync(source, join(folder, name));
  const program = join(folder, 'pickleproof.syntax.cjs');
  await buildThread('src/cli/audit/parse-worker.ts', program, 'cjs', [parserBeside]);
  return program;
}

/** A thread that copies or hashes needs nothing else, and starts in no time. */
export async function buildThread(source, outfile, format = 'cjs', plugins = []) {
  const entryPoints = [join(ROOT, source)];
  const common = { bundle: true, platform: 'node', target: 'node20', format, minify: true };
  const define = format === 'cjs' ? { 'import.meta.url': '__filename' } : {};
  await build({ entryPoints, outfile, ...common, define, plugins, logLevel: 'warning' });
}

/** Everything that talks to the network: nobody else starts slower for it. */
export async function buildRemote(outfile) {
  await build({
    entryPoints: [join(ROOT, 'src/sources/remote/network.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    keepNames: true,
    legalComments: 'inline',
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': '__filename' },
    logLevel: 'warning',
  });
}

async function buildProgram(plugins, banner) {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'src/cli/main.ts')],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    charset: 'ascii',
    minifySyntax: true,
    minifyWhitespace: true,
    minifyIdentifiers: true,
    legalComments: 'inline',
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': '__filename' },
    external: ['cacache', '@sigstore/*', 'pg-boss', '@electric-sql/pglite'],
    logLevel: 'warning',
    plugins: [lazyChildProcess, parserBeside, remoteBeside, ...plugins, inlineConstants(ROOT)],
    banner: { js: banner },
    write: false,
  });
  const code = outputFiles[0].text.replace(/^#!.*\n/, '');
  return `(function (exports, require, module, __filename, __dirname) {${code}\n})`;
}

/** A command that starts without the others: its program knows of no other. */
const only = (id) => ({
  name: `only-${id}`,
  setup({ onLoad }) {
    onLoad({ filter: /src[\\/]cli[\\/]commands[\\/]index\.ts$/ }, ({ path }) => ({
      contents: `import { ${id} } from './${id}.ts'; export const COMMANDS = [${id}];`,
      resolveDir: dirname(path),
      loader: 'ts',
    }));
  },
});

/** The parser of Python is required from beside the program when it is used. */
const parserBeside = {
  name: 'parser-beside',
  setup({ onResolve }) {
    onResolve({ filter: /^web-tree-sitter$/ }, () => ({
      path: './pickleproof.parser.cjs',
      external: true,
    }));
  },
};

/** What talks to the network is required from beside the program when an address is given. */
const remoteBeside = {
  name: 'remote-beside',
  setup({ onResolve }) {
    onResolve({ filter: /remote\/network\.ts$/ }, () => ({
      path: './pickleproof.remote.cjs',
      external: true,
    }));
  },
};

/**
 * commander requires child_process, for subcommands that are programs of their own, which we have not.
 * Node takes milliseconds to load it, so it is loaded when it is used: never.
 */
const lazyChildProcess = {
  name: 'lazy-child-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer, path }) =>
      importer.includes('commander') ? { path, namespace: 'lazy' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'lazy' }, () => ({
      contents:
        "exports.spawn = (...args) => process.getBuiltinModule('child_process').spawn(...args);",
    }));
  },
};

/** The digest makes the entry another one whenever the program changes: cached verdicts depend on it. */
function entrySource(digest) {
  return `#!/usr/bin/env node
/* program: sha256 ${digest} */
'use strict';
const { readFileSync, readdirSync, statSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

// npm makes a link to us: what stands beside us is looked for beside the file itself.
process.argv[1] = __filename;
if (${JSON.stringify(HASHING)}.includes(process.argv[2])) startHasher(process.argv.slice(3));
const [, , command] = process.argv;
const alone = command === '${WORKER}' ? 'scan' : command;
const name = ['scan', 'sandbox'].includes(alone) ? alone : 'program';
const filename = join(__dirname, \`pickleproof.\${name}.cjs\`);
const cache = join(__dirname, \`pickleproof.\${name}.cache\`);
const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData: cached() });
if (process.env.PICKLEPROOF_WRITE_CACHE === '${digest}') {
  process.on('exit', () => writeFileSync(cache, script.createCachedData()));
}
script.runInThisContext()(exports, require, module, __filename, __dirname);

/** A thread to hash a large model with begins while the program is loaded: see src/crypto/early-thread.ts. */
function startHasher(args) {
  const large = args.flatMap(filesAt).filter(({ size }) => size >= ${LARGE});
  const scans = ['manifest', 'sbom'].includes(process.argv[2]);
  const isAlone = !scans || args.some((arg) => /^--(?:no-scan|check|compare-hub)/.test(arg));
  // The thread of the program is enough for one file, unless it judges it as well.
  if (large.length < (isAlone ? 2 : 1) || /--jobs[ =]1(?: |$)/.test(args.join(' '))) return;
  if (require('node:os').availableParallelism() < 2) return;
  const { Worker } = require('node:worker_threads');
  // It begins with what the program will hand out first, if no other thread takes that before it.
  const [{ path }] = large.sort((one, other) => other.size - one.size);
  const workerData = isAlone ? undefined : path;
  const worker = new Worker(join(__dirname, 'pickleproof.hasher.cjs'), { workerData });
  worker.on('error', () => undefined);
  worker.unref();
  globalThis[Symbol.for('pickleproof.hasher')] = worker;
}

/** A file, or the first files in a folder. */
function filesAt(path) {
  try {
    const found = statSync(path);
    if (!found.isDirectory()) return [{ path, size: found.size }];
    const inside = readdirSync(path).slice(0, 100).map((name) => join(path, name));
    return inside.map((name) => ({ path: name, size: statSync(name).size }));
  } catch {
    return []; // a flag, or what the command tells of better
  }
}

function cached() {
  try {
    return readFileSync(cache);
  } catch {
    return undefined;
  }
}
`;
}

/** Bytes of a file that are worth a thread, as in src/crypto/hash-threads.ts. */
const LARGE = 2 ** 26;
/** Commands that hash models. */
const HASHING = ['manifest', 'sign', 'verify', 'sbom', 'attest'];

/** How the entry is told that it runs as a worker: see src/cli/worker-mark.ts. */
const WORKER = '--judge-worker';

/** Runs each program once, so that V8 has compiled what it usually needs, and lets it write that down. */
function makeCaches(entry) {
  const [, digest] = /sha256 ([0-9a-f]{64})/.exec(readFileSync(entry, 'utf8'));
  const folder = dirname(entry);
  for (const name of readdirSync(folder)) {
    if (/^pickleproof\..*cache$/.test(name)) rmSync(join(folder, name));
  }
  const samples = join(ROOT, 'examples', 'models');
  const made = mkdtempSync(join(tmpdir(), 'pickleproof-'));
  const safe = join(made, 'x.safetensors');
  const convert = [join(samples, 'clean-torch-state-dict.pt'), '-o', safe];
  const runs = existsSync(samples)
    ? [
        ['scan', samples],
        ['convert', ...convert],
        // Nothing in it is unpickled: no guest is started.
        ['sandbox', safe],
      ]
    : [['rules']];
  const env = { ...process.env, PICKLEPROOF_WRITE_CACHE: digest };
  for (const args of runs) spawnSync(process.execPath, [entry, ...args], { env, stdio: 'ignore' });
  rmSync(made, { recursive: true });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await bundle();
