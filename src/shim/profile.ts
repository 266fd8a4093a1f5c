/**
 * What artefacts do with names: each use of each name, with the shapes of its arguments or states.
 * @module
 */
import type { CallFact, Fact } from '../core/fact.ts';
import type { How, Value } from '../core/value.ts';
import { calledName, madeLabel, Unlisted, type Label } from './label.ts';
import { shapeOf, type Shape } from './shape.ts';
import { widen, widenIds } from './widen.ts';

/** One name and its uses. Uses whose arguments are not looked at have `undefined` for shapes. */
export interface NameProfile extends Label {
  readonly uses: ReadonlyMap<How, readonly Shape[] | undefined>;
}

/** Everything that was measured, sorted. */
export interface Profile {
  readonly names: readonly NameProfile[];
  /** Shapes of persistent ids. */
  readonly persistent: readonly Shape[];
}

/** Names whose work is to load another pickle, which nothing here would check. */
const LOADS_MORE: ReadonlySet<string> = new Set(['torch.storage._load_from_bytes']);

/** Distinct shapes by their text. */
type ShapeSet = Map<string, Shape>;
type Uses = Map<How, ShapeSet | undefined>;

/** Distinct shapes of one use from which on they are made wider at once. */
const MANY = 2000;

/** Takes the facts of one pickle after the other. */
export class Measure {
  private readonly names: Map<string, Label & { readonly uses: Uses }> = new Map();
  private readonly persistent: ShapeSet = new Map();

  /** Throws `Unlisted`, with the reason, for what no list of names and uses can describe. */
  take(facts: Iterable<Fact>): void {
    for (const fact of facts) {
      if (fact.kind === 'import') this.nameOf(fact.symbol);
      else if (fact.kind === 'call') this.takeCall(fact);
    }
  }

  profile(): Profile {
    const names = [...this.names.values()].toSorted(byName).map(({ module, name, uses }) => ({
      module,
      name,
      uses: new Map(
        [...uses]
          .toSorted(byHow)
          .map(([how, shapes]) => [how, widened(shapes, `${module}.${name}`)] as const),
      ),
    }));
    return { names, persistent: widenIds([...this.persistent.values()]) };
  }

  private takeCall(fact: CallFact): void {
    const { how, callee, args } = fact;
    switch (how) {
      case 'persid':
        addTo(this.persistent, shapeOf(args), '');
        return;
      case 'setitem':
      case 'append':
      case 'additem':
      case 'hash':
        this.usesOf(actedOn(callee)).set(how, undefined);
        return;
      case 'build':
        this.add(actedOn(callee), how, shapeOf(args));
        return;
      default:
        this.add(calledName(callee), how, argumentShape(fact));
    }
  }

  private add(label: Label, how: How, shape: Shape): void {
    const uses = this.usesOf(label);
    const shapes: ShapeSet = uses.get(how) ?? new Map();
    addTo(shapes, shape, `${label.module}.${label.name}`);
    uses.set(how, shapes);
  }

  private usesOf(label: Label): Uses {
    return this.nameOf(label).uses;
  }

  private nameOf({ module, name }: Label): { readonly uses: Uses } {
    const full = `${module}.${name}`;
    if (name.includes('.')) throw new Unlisted(`imports ${full}, a path of attributes`);
    if (LOADS_MORE.has(full)) throw new Unlisted(`holds a pickle inside a pickle (${full})`);
    const key = `${module}\n${name}`;
    const known = this.names.get(key) ?? { module, name, uses: new Map() };
    this.names.set(key, known);
    return known;
  }
}

function addTo(shapes: ShapeSet, shape: Shape, name: string): void {
  shapes.set(JSON.stringify(shape), shape);
  if (shapes.size <= MANY) return;
  const wider = name === '' ? widenIds([...shapes.values()]) : widen([...shapes.values()], name);
  shapes.clear();
  for (const each of wider) shapes.set(JSON.stringify(each), each);
}

function widened(shapes: ShapeSet | undefined, name: string): readonly Shape[] | undefined {
  return shapes && widen([...shapes.values()], name);
}

/** Keyword arguments stand behind the others, as one dict. */
function argumentShape({ args, extra }: CallFact): Shape {
  const shape = shapeOf(args);
  if (extra === undefined) return shape;
  if (shape.kind !== 'tuple') throw new Unlisted('calls with more arguments than can be listed');
  return { kind: 'tuple', items: [...shape.items, shapeOf(extra)] };
}

/** The label of an object that is changed; only results of calls may be. */
function actedOn(value: Value): Label {
  if (value.kind === 'instance') return madeLabel(value);
  throw new Unlisted('changes something that is not the result of a call');
}

function byHow([a]: readonly [How, unknown], [b]: readonly [How, unknown]): number {
  return compare(a, b);
}

function byName(a: Label, b: Label): number {
  return compare(a.module, b.module) || compare(a.name, b.name);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
