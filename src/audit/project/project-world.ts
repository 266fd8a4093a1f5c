/**
 * The project as each of its files sees it: files that were analysed, and for the others what stands at
 * their margin.
 * @module
 */
import type { Export, FileFacts } from '../code/file-facts.ts';
import { memberOf } from '../code/member.ts';
import { named, union, type Target } from '../code/target.ts';
import type { ClassFacts, World } from '../code/world.ts';
import type { LightModule } from './light-module.ts';
import type { Modules } from './modules.ts';

/** Modules that a name is passed through. */
const MAX_PASSES = 30;
const NOTHING: readonly Target[] = [];

/** What is known of the files. */
export interface KnownFiles {
  readonly modules: Modules;
  facts(file: string): FileFacts | undefined;
  light(file: string): LightModule | undefined;
  /** Top-level packages that have sinks: their names count even where the package itself is audited. */
  readonly roots: ReadonlySet<string>;
}

/** Looks names up across files. */
export class ProjectWorld {
  private readonly known: KnownFiles;
  private readonly open = new Set<string>();
  private remembered: Map<string, Map<string, readonly Target[]>> | undefined;

  constructor(known: KnownFiles) {
    this.known = known;
  }

  /** The project, seen from one file. */
  from(file: string): World {
    return {
      module: (level, module) => this.module(file, level, module),
      exported: (target, name) => this.exported(target, name),
      classFacts: (definition): ClassFacts | undefined =>
        this.known.facts(definition.file)?.classes.get(definition.name),
    };
  }

  /** Remembers answers as long as nothing more is learned of any file. */
  remember(wanted: boolean): void {
    this.remembered = wanted ? new Map() : undefined;
  }

  /** A name that a module binds, or a file below it. */
  exported(file: string, name: string): readonly Target[] {
    const known = this.remembered?.get(file)?.get(name);
    if (known !== undefined) return known;
    const key = `${file}\u0000${name}`;
    if (this.open.has(key) || this.open.size >= MAX_PASSES) return NOTHING;
    const found = this.look(file, name, key);
    // In a circle, what is found depends on where one came in.
    if (this.open.size === 0) this.note(file, name, found);
    return found;
  }

  private note(file: string, name: string, found: readonly Target[]): void {
    const { remembered } = this;
    if (remembered === undefined) return;
    const ofFile = remembered.get(file);
    if (ofFile === undefined) remembered.set(file, new Map([[name, found]]));
    else ofFile.set(name, found);
  }

  private look(file: string, name: string, key: string): readonly Target[] {
    this.open.add(key);
    try {
      const own = this.bound(file, name);
      if (own.length > 0) return own;
      const below = this.known.modules.below(file, name);
      return below === undefined ? NOTHING : [{ kind: 'module', file: below }];
    } finally {
      this.open.delete(key);
    }
  }

  private bound(file: string, name: string): readonly Target[] {
    const facts = this.known.facts(file);
    const light = facts === undefined ? this.known.light(file) : undefined;
    const exports = (facts ?? light)?.exports.get(name) ?? [];
    const defined = light?.definitions.get(name);
    const found = exports.map((one) => this.exportedBy(file, one));
    if (defined !== undefined) {
      const definition = { file, name };
      found.push([
        defined === 'class'
          ? { kind: 'class', definition }
          : { kind: 'function', definition, bound: false },
      ]);
    }
    if (found.length > 0) return union(found);
    return union(
      ((facts ?? light)?.stars ?? []).map(({ level, module }) =>
        this.members(this.module(file, level, module), name),
      ),
    );
  }

  private exportedBy(file: string, one: Export): readonly Target[] {
    switch (one.kind) {
      case 'targets':
        return one.targets;
      case 'module':
        return this.module(file, 0, one.module);
      default:
        return this.members(this.module(file, one.level, one.module), one.name);
    }
  }

  private members(objects: readonly Target[], name: string): readonly Target[] {
    const world = this.from('');
    return union(objects.map((object) => memberOf(world, object, name)));
  }

  private module(from: string, level: number, module: string): readonly Target[] {
    const { modules, roots } = this.known;
    const file = modules.resolve(from, level, module);
    const inside: Target[] = file === undefined ? [] : [{ kind: 'module', file }];
    const path = level === 0 ? module : file === undefined ? '' : modules.nameOf(file);
    const isRoot = roots.has(path.split('.')[0] ?? '');
    if (path !== '' && (isRoot || (level === 0 && inside.length === 0))) {
      return [named(path), ...inside];
    }
    return inside;
  }
}
