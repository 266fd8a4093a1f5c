/**
 * Writes the numbers of opcodes and kinds into the pickle machine where they are used. Reading them from an
 * object costs the machine dearly while it is young: V8 compiles a loop before all of its branches were
 * taken, and has to give that code up at the first property that it has not seen being read.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const TABLES = { KIND: 'src/pickle/kinds.ts', OP: 'src/pickle/opcodes.ts' };

/** A plugin for the folder of the pickle machine under `root`. */
export function inlineConstants(root) {
  const values = Object.entries(TABLES).map(([name, path]) => [
    name,
    constantsOf(join(root, path), name),
  ]);
  return {
    name: 'inline-constants',
    setup({ onLoad }) {
      onLoad({ filter: /src[\\/]pickle[\\/][a-z0-9-]+\.ts$/ }, ({ path }) => {
        let contents = readFileSync(path, 'utf8');
        for (const [name, table] of values) {
          contents = contents.replace(
            new RegExp(`\\b${name}\\.([A-Z][A-Z0-9_]*)\\b`, 'g'),
            (whole, key) => (Object.hasOwn(table, key) ? `${table[key]}` : whole),
          );
        }
        return { contents, loader: 'ts' };
      });
    },
  };
}

/** The object of numbers that a module exports under a name. */
function constantsOf(path, name) {
  const { outputFiles } = buildSync({
    entryPoints: [path],
    bundle: true,
    format: 'cjs',
    write: false,
  });
  const module = { exports: {} };
  // oxlint-disable-next-line no-new-func -- our own source, compiled here and now
  new Function('module', 'exports', outputFiles[0].text)(module, module.exports);
  return module.exports[name];
}
