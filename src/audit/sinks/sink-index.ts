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
  /** Whether a text may hold a sink at all. */
  mayHold(text: string): boolean;
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
    mayHold: prefilterOf(tables),
  };
}

/**
 * A file that has a sink names its library, or one of the table's words, and the last part of the sink's
 * name; or a setting's key. Everything else is left alone without being parsed.
 */
function prefilterOf(tables: readonly SinkTable[]): (text: string) => boolean {
  const groups = tables.map(({ sinks, words, settings = [] }) => ({
    words: anyWord(words ?? [...new Set(sinks.map(({ name }) => rootOf(name)))]),
    verbs: anyWord([
      ...new Set([
        ...sinks.filter(isLoad).map(({ name }) => lastOf(name)),
        ...settings.flatMap(({ keys }) => keys),
        'trust_remote_code',
      ]),
    ]),
  }));
  return (text) =>
    ALWAYS.test(text) || groups.some(({ words, verbs }) => words.test(text) && verbs.test(text));
}

const ALWAYS = /trust[-_]remote[-_]code|pickleproof:\s*ignore/i;

/** Writing is of interest only beside reading. */
function isLoad({ rule }: Sink): boolean {
  return rule !== 'pickle-save';
}

function anyWord(words: readonly string[]): RegExp {
  const sorted = [...new Set(words)].map((word) => word.replace(/[^\w]/g, '\\$&'));
  return new RegExp(`(?<![\\w])(?:${sorted.join('|')})(?![\\w])`);
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
