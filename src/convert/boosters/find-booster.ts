/**
 * The one booster in a model: in an estimator, in a pipeline, or by itself.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { childrenOf } from '../children.ts';
import { typeOf } from '../describe-value.ts';
import type { ModelValue, ObjectValue } from '../model/value.ts';

/** An object that was found, and where. */
export interface Found<T> {
  /** Dotted, as `--root` takes it. */
  readonly path: string;
  readonly object: ObjectValue;
  readonly held: T;
}

const MOST_VALUES = 5_000_000;
const SHOWN = 8;

/** The one object for which `look` finds something; refused where there is none, or more than one. */
export function theOne<T>(
  root: ModelValue,
  what: string,
  look: (object: ObjectValue) => T | undefined,
): Found<T> {
  const found: Found<T>[] = [];
  const seen = new Set<ModelValue>([root]);
  const pending: (readonly [string, ModelValue])[] = [['', root]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [path, value] = next;
    const held = value.kind === 'object' ? look(value) : undefined;
    if (held !== undefined && value.kind === 'object') found.push({ path, object: value, held });
    // What stands in a booster belongs to it.
    for (const child of held === undefined ? childrenOf(value) : []) {
      if (seen.has(child.value)) continue;
      if (seen.size >= MOST_VALUES) throw tooMany();
      seen.add(child.value);
      pending.push([joined(path, child.name ?? ''), child.value]);
    }
  }
  const [first, ...others] = found;
  if (first !== undefined && others.length === 0) return first;
  throw new ModelFileError('UNSUPPORTED', first === undefined ? none(what) : several(what, found));
}

/** What `--root` could be. */
function several(what: string, found: readonly { readonly path: string }[]): string {
  const paths = found.slice(0, SHOWN).map(({ path }) => (path === '' ? '.' : path.slice(0, 200)));
  return `${found.length} of the kind ${what} are in this file; choose with --root: ${paths.join(', ')}`;
}

function none(what: string): string {
  return `no ${what} is in this file`;
}

/** The class of an object. */
export function classOf(object: ObjectValue): string {
  return typeOf(object) ?? '';
}

/** What a state sets an attribute to; the last of several counts. */
export function attribute({ states }: ObjectValue, name: string): ModelValue | undefined {
  let found: ModelValue | undefined;
  for (const state of states) {
    if (state.kind !== 'dict') continue;
    for (const [key, value] of state.entries) {
      if (key.kind === 'str' && key.text === name) found = value;
    }
  }
  return found;
}

function joined(path: string, name: string): string {
  if (name === '') return path;
  return path === '' ? name : `${path}.${name}`;
}

function tooMany(): ModelFileError {
  return new ModelFileError('LIMIT_EXCEEDED', `more than ${MOST_VALUES} values in one model`);
}
