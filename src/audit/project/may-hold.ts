/**
 * Whether a file may have a finding at all: most do not, and are never parsed. A file with a sink imports
 * its library, perhaps through another file or by name at run time, and has the last part of the sink's
 * name: behind a dot, in quotes, or imported.
 * @module
 */
import type { Target } from '../code/target.ts';
import type { SinkIndex } from '../sinks/sink-index.ts';
import type { ImportedFrom } from './light-module.ts';

/** What the first look at a file says: `perhaps` depends on what others hand on. */
export type MayHold = 'yes' | 'perhaps' | 'no';

/** What a name that is imported leads to, and the names that a module hands on. */
export interface Imported {
  name(level: number, module: string, name: string): readonly Target[];
  /** Names of a module of the project; none for others. */
  namesOf(level: number, module: string): Iterable<string>;
}

/** Looks at the text and its own imports. */
export function mayHoldSink(
  text: string,
  imports: readonly ImportedFrom[],
  sinks: SinkIndex,
): MayHold {
  if (sinks.needles.some((needle) => text.includes(needle))) return 'yes';
  const found = new Reach(sinks);
  for (const { level, module, names } of imports) {
    if (level === 0 && found.addModule(module)) for (const name of names) found.names.add(name);
  }
  if (text.includes('import_module') || text.includes('__import__')) {
    for (const [, module = ''] of text.matchAll(DYNAMIC)) found.addModule(module);
  }
  if (found.isUsedIn(text)) return 'yes';
  return imports.some(({ level, module }) => level > 0 || !sinks.roots.has(rootOf(module)))
    ? 'perhaps'
    : 'no';
}

/** Packages with sinks that a file reaches through other files; nothing when there are none. */
export function reachedThrough(
  imports: readonly ImportedFrom[],
  sinks: SinkIndex,
  imported: Imported,
): { isUsedIn(text: string): boolean } | undefined {
  const found = new Reach(sinks);
  for (const { level, module, names } of imports) {
    if (level === 0 && sinks.roots.has(rootOf(module))) continue;
    for (const name of names) {
      for (const target of imported.name(level, module, name)) found.addTarget(target);
    }
    if (names.length > 0 && !names.includes('*')) continue;
    for (const name of imported.namesOf(level, module)) {
      for (const target of imported.name(level, module, name)) found.addTarget(target);
    }
  }
  return found.roots.size === 0 ? undefined : found;
}

const DYNAMIC = /(?:import_module|__import__)\(\s*["']([\w.]+)/g;

/** Packages and names that a file reaches. */
class Reach {
  readonly roots = new Set<string>();
  readonly names = new Set<string>();
  private readonly sinks: SinkIndex;

  constructor(sinks: SinkIndex) {
    this.sinks = sinks;
  }

  /** Notes a module; false when nothing in its package is a sink. */
  addModule(module: string): boolean {
    const root = rootOf(module);
    const isKnown = this.sinks.roots.has(root);
    if (isKnown) this.roots.add(root);
    return isKnown;
  }

  addTarget(target: Target): void {
    if (target.kind !== 'name') return;
    this.addModule(target.path);
    this.names.add(target.path.slice(target.path.lastIndexOf('.') + 1));
  }

  isUsedIn(text: string): boolean {
    for (const root of this.roots) {
      for (const verb of this.sinks.verbs.get(root) ?? []) {
        if (this.names.has(verb) || this.names.has('*') || isUsed(text, verb)) return true;
      }
    }
    return false;
  }
}

/** Whether a name stands behind a dot or in quotes. */
function isUsed(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const before = text[at - 1] ?? '';
    const isStart = before === '.' || before === '"' || before === "'";
    if (isStart && !/\w/.test(text[at + name.length] ?? '')) return true;
  }
  return false;
}

function rootOf(module: string): string {
  const dot = module.indexOf('.');
  return dot === -1 ? module : module.slice(0, dot);
}
