/**
 * Which part of a file is the model: checkpoints hold optimizers and counters beside it.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import { childrenOf, type Child } from './children.ts';
import type { ModelValue } from './model/value.ts';
import { tensorHolders } from './reach.ts';

/** Where training code puts a model's tensors, the most telling name first. */
const USUAL_KEYS = [
  'state_dict',
  'model_state_dict',
  'model',
  'module',
  'net',
  'network',
  'params_ema',
  'params',
  'ema',
  'generator',
  'weights',
];
/** Checkpoints inside checkpoints. */
const LEVELS = 4;

/** A part of a file that was chosen, and what with tensors was not. */
export interface ChosenRoot {
  /** Dotted; empty for the whole file. */
  readonly path: string;
  readonly value: ModelValue;
  /** Parts beside it, with values of any kind. */
  readonly beside: readonly { readonly path: string; readonly value: ModelValue }[];
}

/** The part at `path` (`.` for everything), or the one that looks like a model. */
export function chooseRoot(root: ModelValue, path?: string): ChosenRoot {
  if (path === '.' || path === '') return { path: '', value: root, beside: [] };
  return path === undefined ? likelyRoot(root) : namedRoot(root, path);
}

function likelyRoot(root: ModelValue): ChosenRoot {
  const holders = tensorHolders(root);
  let chosen: ChosenRoot = { path: '', value: root, beside: [] };
  for (let level = 0; level < LEVELS; level++) {
    const key = modelKey(chosen.value, holders);
    const next = key === undefined ? undefined : step(chosen, key);
    if (next === undefined) return chosen;
    chosen = next;
  }
  return chosen;
}

/** The key below which the model stands; undefined where tensors stand in the dict itself. */
function modelKey(value: ModelValue, holders: ReadonlySet<ModelValue>): string | undefined {
  if (value.kind !== 'dict') return undefined;
  if (value.entries.some(([, item]) => item.kind === 'tensor')) return undefined;
  return USUAL_KEYS.find((usual) =>
    value.entries.some(
      ([key, item]) => key.kind === 'str' && key.text === usual && holders.has(item),
    ),
  );
}

function step({ path, value, beside }: ChosenRoot, key: string): ChosenRoot | undefined {
  const children = namedChildren(value);
  const found = children.find(({ name }) => name === key);
  if (found === undefined) return undefined;
  const inner = path === '' ? key : `${path}.${key}`;
  const rest = children
    .filter((child) => child !== found)
    .map((child) => ({ path: join(path, child.name ?? ''), value: child.value }));
  return { path: inner, value: found.value, beside: [...beside, ...rest] };
}

/** A key may hold dots itself: of all that fit, the longest counts. */
function namedRoot(root: ModelValue, path: string): ChosenRoot {
  let chosen: ChosenRoot = { path: '', value: root, beside: [] };
  let rest = path;
  while (rest !== '') {
    const names = namedChildren(chosen.value).flatMap(({ name }) => name ?? []);
    const fitting = names.filter((name) => rest === name || rest.startsWith(`${name}.`));
    const longest = fitting.toSorted((a, b) => b.length - a.length)[0];
    const next = longest === undefined ? undefined : step(chosen, longest);
    if (longest === undefined || next === undefined) throw notThere(path, names);
    chosen = next;
    rest = rest.slice(longest.length + 1);
  }
  return chosen;
}

/** The parts of a value, those that have no name in a path replaced by their own parts. */
function namedChildren(value: ModelValue): readonly Child[] {
  const named: Child[] = [];
  const pending = [...childrenOf(value)].toReversed();
  const seen = new Set<ModelValue>([value]);
  for (let child = pending.pop(); child !== undefined; child = pending.pop()) {
    const inner = child.name === undefined ? childrenOf(child.value) : [];
    if (inner.length === 0 || seen.has(child.value)) {
      named.push(child);
    } else {
      seen.add(child.value);
      pending.push(...inner.toReversed());
    }
  }
  return named;
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function notThere(path: string, names: readonly string[]): ModelFileError {
  const there = names.length === 0 ? 'nothing' : names.slice(0, 12).join(', ');
  const message = `--root ${path.slice(0, 200)}: there is ${there.slice(0, 400)}`;
  return new ModelFileError('UNSUPPORTED', message);
}
