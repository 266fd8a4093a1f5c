/**
 * The distinct names that a pickle imports, after the mapping of Python 2 names.
 * @module
 */
import type { SymbolName } from '../core/value.ts';
import { IMPORT_MAPPING, NAME_MAPPING } from './python2-names.ts';

/** Module of a name whose pieces are results of calls: no such module exists. */
export const ASSEMBLED_MODULE = '<assembled>';

/** Characters of all distinct names together: honest ones come to a few kilobytes. */
const NAME_CHARACTERS = 2 ** 22;

/** Names by number, each with its record. */
export class GlobalTable {
  readonly symbols: SymbolName[] = [];
  /** Record of each name. */
  readonly rows: number[] = [];
  private readonly numbers: Map<string, number> = new Map();
  private characters = 0;

  /** The number of a name, new or known; `undefined` for a new one beyond `limit`. */
  intern(symbol: SymbolName, limit: number): number | undefined {
    const key = keyOf(symbol);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.characters += key.length;
    if (this.symbols.length >= limit || this.characters > NAME_CHARACTERS) return undefined;
    this.numbers.set(key, this.symbols.length);
    return this.symbols.push(symbol) - 1;
  }
}

/** The same text for the same name only, whatever characters it holds. */
function keyOf({ module, name, writtenAs }: SymbolName): string {
  const key = `${module.length} ${module}${name}`;
  if (writtenAs === undefined) return key;
  return `m${name.length} ${key} ${writtenAs.module.length} ${writtenAs.module}${writtenAs.name}`;
}

/** `_Unpickler.find_class` with fix_imports: Python 2 names are mapped while the protocol is below 3. */
export function resolve(module: string, name: string, protocol: number): SymbolName {
  if (protocol >= 3) return { module, name };
  const pair = NAME_MAPPING.get(`${module} ${name}`);
  if (pair !== undefined) {
    return { module: pair[0], name: pair[1], writtenAs: { module, name } };
  }
  const renamed = IMPORT_MAPPING.get(module);
  return renamed === undefined
    ? { module, name }
    : { module: renamed, name, writtenAs: { module, name } };
}
