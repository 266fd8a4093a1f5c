/**
 * The keys of one table of `trust.toml`, checked as they are read.
 * @module
 */

/** What is wrong, and where: `['trust', 0, 'maxAge']`. */
export interface TrustMistake {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** The keys of one table; what is wrong with a value is noted, and an empty one takes its place. */
export class Keys {
  private readonly table: Table;
  private readonly path: readonly (string | number)[];
  private readonly mistakes: TrustMistake[];

  constructor(table: Table, path: readonly (string | number)[], mistakes: TrustMistake[]) {
    this.table = table;
    this.path = path;
    this.mistakes = mistakes;
  }

  complain(key: string, message: string): void {
    const path = key === '' ? this.path : [...this.path, key];
    const what = key === '' ? '[[trust]]' : key;
    this.mistakes.push({ path, message: `${what} ${message}` });
  }

  refuseOthers(known: readonly string[], where: string): void {
    for (const key of Object.keys(this.table)) {
      if (known.includes(key)) continue;
      const path = [...this.path, key];
      const message = `${where} has an unknown key ${JSON.stringify(key)}; known: ${known.join(', ')}`;
      this.mistakes.push({ path, message });
    }
  }

  value(key: string): unknown {
    return this.table[key];
  }

  text(key: string): string | undefined {
    const value = this.value(key);
    if (value === undefined || (typeof value === 'string' && value !== '')) return value;
    this.complain(key, 'must be a text that is not empty');
    return undefined;
  }

  flag(key: string): boolean {
    const value = this.value(key) ?? false;
    if (typeof value === 'boolean') return value;
    this.complain(key, 'must be true or false');
    return false;
  }

  list(key: string): readonly unknown[] {
    const value = this.value(key);
    if (value === undefined) return [];
    if (Array.isArray(value) && value.length > 0) return value;
    this.complain(key, 'must be a list that is not empty');
    return [];
  }

  texts(key: string): readonly string[] {
    const list = this.list(key);
    const texts = list.filter((item) => typeof item === 'string' && item !== '');
    if (texts.length !== list.length) this.complain(key, 'must be a list of texts');
    return texts.map(String);
  }
}

/** A TOML table. */
export type Table = Readonly<Record<string, unknown>>;

/** The value as a table, when it is one. */
export function tableOf(value: unknown): Table | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.fromEntries(Object.entries(value));
}
