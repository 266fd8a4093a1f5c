/**
 * Bundles one of the TypeScript programs under bench/ into build/ and runs it with the arguments given.
 * @module
 */
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';

/** Bundles `bench/<name>.ts` and runs it; its exit code becomes ours. */
export async function runBench(name) {
  const outfile = `build/${name.replaceAll('/', '-')}.mjs`;
  await build({
    entryPoints: [`bench/${name}.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    external: ['cacache', 'pg-boss', '@electric-sql/pglite'],
    logLevel: 'warning',
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  });
  const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}
