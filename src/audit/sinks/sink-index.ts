/**
 * Finds the sink that a dotted name is.
 * @module
 */
import type { AuditRule, Setting, Sink, SinkTable, VulnerableVersions } from './sink.ts';

/** All tables, made ready for look-ups. */
export interface SinkIndex {
  /** The sink of a name, exact ones first. */
  find(path: string): Sink | undefined;
  rule(id: string): AuditRule | undefined;
  /** Top-level packages that have sinks. */
  readonly roots: ReadonlySet<string>;
  readonly rules: readonly AuditRule[];
  readonly settings: readonly Setting[];
  readonly versions: readonly VulnerableVersions[];
  /** Last parts of the names of sinks, by top-level package. */
  readonly verbs: ReadonlyMap<string, ReadonlySet<string>>;
  /** Texts that make a file worth parsing whatever it imports. */
  readonly needles: readonly string[];
}

/** Makes tables ready. */
export function indexSinks(tables: readonly SinkTable[]): SinkIndex {
  const exact = new Map<string, Sink>();
  const patterns = new Map<string, { readonly match: RegExp; readonly sink: Sink }[]>();
  for (const sink of tables.flatMap(({ sinks }) => sinks)) {
    if (!sink.name.includes('*')) exact.set(sink.name, sink);
    else push(patterns, rootOf(sink.name), { match: patternOf(sink.name), sink });
  }
  const rules = tables.flatMap((table) => table.rules);
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const names = tables.flatMap(({ sinks }) => sinks.map(({ name }) => name));
  return {
    find: (path) =>
      exact.get(path) ??
      patterns.get(rootOf(path))?.find(({ match }) => match.test(path))?.sink ??
      undefined,
    rule: (id) => byId.get(id),
    roots: new Set(names.map(rootOf)),
    rules,
    settings: tables.flatMap(({ settings = [] }) => settings),
    versions: tables.flatMap(({ versions = [] }) => versions),
    ...hintsOf(tables),
  };
}

/** What a file has to hold so that it may have a finding: collected from the tables. */
function hintsOf(tables: readonly SinkTable[]): Pick<SinkIndex, 'verbs' | 'needles'> {
  const verbs = new Map<string, Set<string>>();
  for (const { name, rule } of tables.flatMap(({ sinks }) => sinks)) {
    // Writing is of interest only beside reading.
    if (rule === 'pickle-save') continue;
    const ofRoot = verbs.get(rootOf(name)) ?? new Set();
    verbs.set(rootOf(name), ofRoot.add(lastOf(name)));
  }
  const settings = tables.flatMap((table) => table.settings ?? []);
  return { verbs, needles: [...new Set([...ALWAYS, ...settings.flatMap(needlesOf)])] };
}

const ALWAYS: readonly string[] = [
  'trust_remote_code',
  'trust-remote-code',
  'pickleproof:',
  '.load.__',
  // Modules that come out of a function: their names say enough.
  'pickle.load',
  'dill.load',
  'joblib.load',
  'marshal.load',
];

/** A setting is found by its value, or by its key where the value says little. */
function needlesOf({ keys, values }: Setting): readonly string[] {
  if (values.some((value) => value === true || value.length < 6)) return keys;
  return values.flatMap((value) =>
    value === true ? [] : value.length < 8 ? [`'${value}'`, `"${value}"`] : [value],
  );
}

function rootOf(name: string): string {
  return /^[^.(]*/.exec(name)?.[0] ?? name;
}

function lastOf(name: string): string {
  return /[^.()*]+(?=[().]*$)/.exec(name)?.[0] ?? name;
}

function patternOf(name: string): RegExp {
  const parts = name.split('.').map((part) => {
    if (part === '**') return '(?:[^.]+\\.)*';
    const escaped = part.replace(/[^\w*]/g, '\\$&').replace('*', '[^.]+');
    return `${escaped}\\.`;
  });
  return new RegExp(`^${parts.join('').replace(/\\\.$/, '')}$`);
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
