/**
 * Takes the large tables of the policy (texts that are parsed when a name is looked up) out of the bundle
 * and into a file beside it. Node would read them through at every start; so it reads a table when a file
 * names that package.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

/** All knowledge: arrays of objects that hold nothing but data. */
const KNOWLEDGE = {
  KNOWLEDGE: 'src/policy/knowledge/index.ts',
  LEARNED: 'src/policy/knowledge/learned/index.ts',
};

const CAPABILITIES = 'src/policy/capabilities';
/** The field of a `CapabilityTable` that holds the table. */
const TABLE = /^ {2}(table):\s*`([^`]*)`,$/m;

/** Lists of names of operators: texts given to `namesOf`, and constants that hold one. */
const OPERATORS = 'src/policy/operators';
const NAMES = /namesOf\(\s*`([^`$\\]{500,})`,?\s*\)/g;
const CONSTANT = /^const (\w+) = `([^`$\\]{500,})`;$/gm;

/** Collects the tables under `root`: their bytes, and what the bundle needs to read them. */
export async function lazyTables(root) {
  const places = new Map();
  const texts = [];
  let length = 0;
  for (const path of filesOf(join(root, CAPABILITIES))) {
    const [, , raw] = TABLE.exec(readFileSync(path, 'utf8')) ?? [];
    if (raw === undefined || raw.includes('${')) continue;
    places.set(path, put(raw.replaceAll('\\\\', '\\')));
  }
  const knowledge = new Map();
  for (const [name, path] of Object.entries(KNOWLEDGE)) {
    knowledge.set(
      join(root, path),
      storedKnowledge(name, await valueOf(join(root, path), name), put),
    );
  }
  const operators = new Map();
  for (const path of filesOf(join(root, OPERATORS))) {
    const text = readFileSync(path, 'utf8');
    operators.set(path, cutNames(text, put));
  }
  const data = Buffer.concat(texts);
  return { data, plugin: plugin({ places, operators, knowledge }), banner: banner(data) };

  /** Adds a text to the data, and says how the program reads it. */
  function put(text) {
    const bytes = Buffer.from(text);
    const call = `readTable(${length}, ${bytes.length})`;
    texts.push(bytes);
    length += bytes.length;
    return call;
  }
}

/** What a module of data exports under this name. */
async function valueOf(path, name) {
  const options = { bundle: true, format: 'esm', write: false, logLevel: 'warning' };
  const { outputFiles } = await build({ entryPoints: [path], ...options });
  const text = Buffer.from(outputFiles[0].contents).toString('base64');
  const module = await import(`data:text/javascript;base64,${text}`);
  return module[name];
}

/** A module that exports the same, but reads what is known of a package when it is asked for. */
function storedKnowledge(name, all, put) {
  const rows = all.map(({ package: of, versions, declared, derived, ...rest }) => {
    const other = Object.keys(rest);
    if (other.length > 0) throw new Error(`${of}: ${other.join(', ')} would be lost`);
    const fields = [`package: ${JSON.stringify(of)}`, `versions: ${JSON.stringify(versions)}`];
    if (declared !== undefined)
      fields.push(`get declared() { return JSON.parse(${put(JSON.stringify(declared))}); }`);
    if (derived !== undefined) fields.push(`get derived() { return ${put(derived)}; }`);
    return `{ ${fields.join(', ')} }`;
  });
  return `export const ${name} = [${rows.join(',\n')}];`;
}

/** A module with its long lists of names taken out. */
function cutNames(text, put) {
  let cut = text.replace(NAMES, (_whole, names) => `namesOf(() => ${put(names)})`);
  for (const [whole, name, names] of cut.matchAll(CONSTANT)) {
    cut = cut.replace(whole, '').replaceAll(new RegExp(`\\b${name}\\b`, 'g'), put(names));
  }
  return cut;
}

function filesOf(folder) {
  return readdirSync(folder)
    .filter((file) => /^[a-z0-9-]+\.ts$/.test(file))
    .toSorted()
    .map((file) => join(folder, file));
}

function plugin({ places, operators, knowledge }) {
  return {
    name: 'lazy-tables',
    setup({ onLoad }) {
      onLoad({ filter: /policy[\\/]operators[\\/][a-z0-9-]+\.ts$/ }, ({ path }) => {
        const contents = operators.get(path);
        return contents === undefined ? undefined : { contents, loader: 'ts' };
      });
      onLoad({ filter: /policy[\\/]knowledge[\\/](?:learned[\\/])?index\.ts$/ }, ({ path }) => {
        const contents = knowledge.get(path);
        return contents === undefined ? undefined : { contents, loader: 'js' };
      });
      onLoad({ filter: /policy[\\/]capabilities[\\/][a-z0-9-]+\.ts$/ }, ({ path }) => {
        const call = places.get(path);
        if (call === undefined) return undefined;
        const text = readFileSync(path, 'utf8');
        return {
          contents: `/* ${basename(path)} */ ${text.replace(TABLE, `get $1() { return ${call}; },`)}`,
          loader: 'ts',
        };
      });
    },
  };
}

/** The digest makes the bundle another one whenever a table changes; a short read must not pass for a table. */
function banner(data) {
  const digest = createHash('sha256').update(data).digest('hex');
  return `/* tables: sha256 ${digest} */
function readTable(offset, length) {
  const fs = require('node:fs');
  const fd = fs.openSync(require('node:path').join(__dirname, 'pickleproof.tables'), 'r');
  try {
    const bytes = Buffer.allocUnsafe(length);
    if (fs.fstatSync(fd).size !== ${data.length} || fs.readSync(fd, bytes, 0, length, offset) !== length)
      throw new Error('pickleproof.tables does not belong to this program: install it again');
    return bytes.toString('utf8');
  } finally {
    fs.closeSync(fd);
  }
}`;
}
