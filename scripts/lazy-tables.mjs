/**
 * Takes the large tables of the policy (texts that are parsed when a name is looked up) out of the bundle
 * and into a file beside it. Node would read them through at every start; so it reads a table when a file
 * names that package.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const FOLDERS = ['src/policy/knowledge', 'src/policy/knowledge/learned', 'src/policy/capabilities'];
/** The field of a `Knowledge` or a `CapabilityTable` that holds the table. */
const TABLE = /^ {2}(derived|table):\s*`([^`]*)`,$/m;

/** Lists of names of operators: texts given to `namesOf`, and constants that hold one. */
const OPERATORS = 'src/policy/operators';
const NAMES = /namesOf\(\s*`([^`$\\]{500,})`,?\s*\)/g;
const CONSTANT = /^const (\w+) = `([^`$\\]{500,})`;$/gm;

/** Collects the tables under `root`: their bytes, and what the bundle needs to read them. */
export function lazyTables(root) {
  const places = new Map();
  const texts = [];
  let length = 0;
  for (const path of FOLDERS.flatMap((folder) => filesOf(join(root, folder)))) {
    const [, , raw] = TABLE.exec(readFileSync(path, 'utf8')) ?? [];
    if (raw === undefined || raw.includes('${')) continue;
    const bytes = Buffer.from(raw.replaceAll('\\\\', '\\'));
    places.set(path, { offset: length, length: bytes.length });
    texts.push(bytes);
    length += bytes.length;
  }
  const operators = new Map();
  for (const path of filesOf(join(root, OPERATORS))) {
    const text = readFileSync(path, 'utf8');
    operators.set(path, cutNames(text, put));
  }
  const data = Buffer.concat(texts);
  return { data, plugin: plugin(places, operators), banner: banner(data) };

  /** Adds a text to the data, and says how the program reads it. */
  function put(text) {
    const bytes = Buffer.from(text);
    const call = `readTable(${length}, ${bytes.length})`;
    texts.push(bytes);
    length += bytes.length;
    return call;
  }
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

function plugin(places, operators) {
  return {
    name: 'lazy-tables',
    setup({ onLoad }) {
      onLoad({ filter: /policy[\\/]operators[\\/][a-z0-9-]+\.ts$/ }, ({ path }) => {
        const contents = operators.get(path);
        return contents === undefined ? undefined : { contents, loader: 'ts' };
      });
      onLoad(
        {
          filter: /policy[\\/](?:knowledge|knowledge[\\/]learned|capabilities)[\\/][a-z0-9-]+\.ts$/,
        },
        ({ path }) => {
          const place = places.get(path);
          if (place === undefined) return undefined;
          const text = readFileSync(path, 'utf8');
          const getter = `get $1() { return readTable(${place.offset}, ${place.length}); },`;
          return {
            contents: `/* ${basename(path)} */ ${text.replace(TABLE, getter)}`,
            loader: 'ts',
          };
        },
      );
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
