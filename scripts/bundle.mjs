/**
 * Makes dist/pickleproof.cjs: the whole command line in one file, because loading many modules costs
 * more time than judging a small file; and dist/pickleproof.tables, what it looks names up in. What only one command needs stays behind a dynamic import and
 * is not run at start-up.
 */
import { chmodSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { lazyTables } from './lazy-tables.mjs';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
export const BUNDLE = join(ROOT, 'dist', 'pickleproof.cjs');

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

export async function bundle(outfile = BUNDLE) {
  const dataFile = `${basename(outfile, '.cjs')}.tables`;
  const { data, plugin, banner } = lazyTables(ROOT, dataFile);
  await build({
    entryPoints: [join(ROOT, 'src/cli/main.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'inline',
    external: ['cacache'],
    logLevel: 'warning',
    plugins: [lazyChildProcess, plugin],
    banner: { js: banner },
  });
  chmodSync(outfile, 0o755);
  writeFileSync(join(dirname(outfile), dataFile), data);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await bundle();
