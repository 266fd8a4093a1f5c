/**
 * Writes the numbers of opcodes and kinds into the pickle machine where they are used. Reading them from an
 * object costs the machine dearly while it is young: V8 compiles a loop before all of its branches were
 * taken, and has to give that code up at the first property that it has not seen being read.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const TABLES = {
  KIND: 'src/pickle/kinds.ts',
  OP: 'src/pickle/opcodes.ts',
  AT: 'src/pickle/loop-memory.ts',
  ROOM: 'src/pickle/loop-memory.ts',
  REGISTER: 'src/pickle/loop-memory.ts',
};

/** A plugin for the folder of the pickle machine under `root`. */
export function inlineConstants(root) {
  const inlined = inliner(root);
  return {
    name: 'inline-constants',
    setup({ onLoad }) {
      onLoad({ filter: /src[\\/]pickle[\\/][a-z0-9-]+\.ts$/ }, ({ path }) => ({
        contents: inlined(readFileSync(path, 'utf8')),
        loader: 'ts',
      }));
    },
  };
}

/** A function that writes the numbers into the text of a program. */
export function inliner(root) {
  const values = Object.entries(TABLES).map(([name, path]) => ({
    name,
    table: constantsOf(join(root, path), name),
  }));
  return (text) => {
    let inlined = text;
    for (const { name, table } of values) {
      inlined = inlined.replace(
        new RegExp(`\\b${name}\\.([A-Z][A-Z0-9_]*)\\b`, 'g'),
        (whole, key) => (Object.hasOwn(table, key) ? `${table[key]}` : whole),
      );
    }
    return inlined;
  };
}

/** The numbers of the object that a module exports under a name, as they stand in its source. */
function constantsOf(path, name) {
  const text = readFileSync(path, 'utf8');
  const [, body = ''] =
    new RegExp(`^export const ${name} = \\{([^}]*)\\} as const;`, 'm').exec(text) ?? [];
  const rows = [...body.matchAll(/^ {2}([A-Z][A-Z0-9_]*): (0x[0-9a-f]+|\d+),$/gm)];
  if (rows.length === 0) throw new Error(`${path} exports no ${name}`);
  return Object.fromEntries(rows.map(([, key, value]) => [key, Number(value)]));
}
