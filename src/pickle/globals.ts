/**
 * The distinct names that a pickle imports, after the mapping of Python 2 names.
 * @module
 */
import type { SymbolName } from '../core/value.ts';
import { IMPORT_MAPPING, NAME_MAPPING } from './python2-names.ts';

/** Module of a name whose pieces are results of calls: no such module exists. */
export const ASSEMBLED_MODULE = '<assembled>';

/** Names by number, each with its record. */
export class GlobalTable {
  readonly symbols: SymbolName[] = [];
  /** Record of each name. */
  readonly rows: number[] = [];
  private readonly numbers: Map<string, number> = new Map();
  /** (module reference, name reference) to number, so that a name used a million times is decoded once. */
  private readonly byRefs: Map<number, Map<number, number>> = new Map();

  /** The number of a name, new or known; `undefined` for a new one beyond `limit`. */
  intern(symbol: SymbolName, limit: number): number | undefined {
    const { module, name, writtenAs } = symbol;
    const key = `${module}\0${name}\0${writtenAs?.module ?? ''}\0${writtenAs?.name ?? ''}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    if (this.symbols.length >= limit) return undefined;
    this.numbers.set(key, this.symbols.length);
    return this.symbols.push(symbol) - 1;
  }

  /** The number that these two references gave before. */
  seen(module: number, name: number): number | undefined {
    return this.byRefs.get(module)?.get(name);
  }

  /** Remembers what two references resolve to. */
  remember(module: number, name: number, number: number): void {
    const names = this.byRefs.get(module);
    if (names === undefined) this.byRefs.set(module, new Map([[name, number]]));
    else names.set(name, number);
  }

  /** Forgets references: a new PROTO may map names otherwise. */
  forgetRefs(): void {
    this.byRefs.clear();
  }
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
