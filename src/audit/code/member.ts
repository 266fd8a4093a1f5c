/**
 * Attributes of what an expression may stand for.
 * @module
 */
import { named, union, type Definition, type Target } from './target.ts';
import type { World } from './world.ts';

/** Classes above a class that are looked at. */
const MAX_BASES = 20;

/** The attribute of one thing. */
export function memberOf(world: World, object: Target, name: string): readonly Target[] {
  switch (object.kind) {
    case 'name':
      return object.path.length > MAX_PATH ? [] : [named(`${object.path}.${name}`)];
    case 'module':
      return world.exported(object.file, name);
    case 'class':
    case 'instance':
      return memberOfClass(world, object.definition, name, object.kind === 'instance');
    default:
      return [];
  }
}

const MAX_PATH = 200;

/** Looks through a class and those above it, nearest first. */
function memberOfClass(
  world: World,
  definition: Definition,
  name: string,
  isInstance: boolean,
): readonly Target[] {
  const pending: Target[] = [{ kind: 'class', definition }];
  const outside: Target[] = [];
  for (let seen = 0; seen < MAX_BASES; seen++) {
    const next = pending.shift();
    if (next === undefined) break;
    if (next.kind === 'name') outside.push(named(`${next.path}${isInstance ? '()' : ''}.${name}`));
    const facts = next.kind === 'class' ? world.classFacts(next.definition) : undefined;
    if (facts === undefined) continue;
    if (facts.methods.has(name)) {
      const { file, name: owner } = facts.definition;
      const bound = !facts.statics.has(name);
      return [{ kind: 'function', definition: { file, name: `${owner}.${name}` }, bound }];
    }
    const attribute = facts.attributes.get(name);
    if (attribute !== undefined) return attribute;
    pending.push(...union(facts.bases));
  }
  return outside;
}

/** The names outside of the project that a class descends from. */
export function foreignBases(world: World, definition: Definition): readonly string[] {
  const pending: Target[] = [{ kind: 'class', definition }];
  const found: string[] = [];
  for (let seen = 0; seen < MAX_BASES; seen++) {
    const next = pending.shift();
    if (next === undefined) break;
    if (next.kind === 'name') found.push(next.path);
    if (next.kind === 'class')
      pending.push(...union(world.classFacts(next.definition)?.bases ?? []));
  }
  return found;
}
