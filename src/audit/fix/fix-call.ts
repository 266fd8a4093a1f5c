/**
 * The edits that make one call safe, or why no program should make them.
 * @module
 */
import { NONE, type FlatTree, type NodeId } from '../python/flat-tree.ts';
import { removeArgument, setArgument, type ArgumentName, type Edited } from './argument-edits.ts';
import { FIX_RECIPES, type FixRecipe, type FixStep } from './fix-recipes.ts';
import { addedImport } from './import-place.ts';
import type { TextEdit } from './text-edit.ts';

/** A call that an audit found. */
export interface CallPlace {
  /** Qualified, as the audit resolved it. */
  readonly sink: string;
  /** Characters of the text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** What would be done about a call. */
export type CallFix =
  | { readonly recipe: FixRecipe; readonly edits: readonly TextEdit[] }
  | { readonly refused: string };

/** Finds the recipe for a call and makes its edits. */
export function fixCall(tree: FlatTree, place: CallPlace): CallFix {
  const call = callAt(tree, place);
  if (call === NONE) return { refused: 'no call stands there' };
  const recipe = FIX_RECIPES.find(
    ({ sink, given }) =>
      matches(sink, place.sink) && (given === undefined || has(tree, call, given)),
  );
  if (recipe === undefined) return { refused: 'needs another format: see plan' };
  const other = recipe.unless?.find((argument) => has(tree, call, argument));
  if (other !== undefined)
    return { refused: `${other.name} is given, which chooses what unpickles` };
  const edits: TextEdit[] = [];
  for (const step of recipe.steps) {
    const edited = takeStep(tree, call, step, place.sink);
    if ('refused' in edited) return edited;
    edits.push(...edited.edits);
  }
  return { recipe, edits };
}

function matches(pattern: string, sink: string): boolean {
  return pattern.startsWith('.') ? sink.endsWith(pattern) : sink === pattern;
}

function takeStep(tree: FlatTree, call: NodeId, step: FixStep, sink: string): Edited {
  if ('set' in step) return setArgument(tree, call, step.set, step.value);
  if ('remove' in step) return removeArgument(tree, call, step.remove);
  return rename(tree, call, step.rename, sink);
}

/** `yaml.load(…)` becomes `yaml.safe_load(…)`, and `load(…)` becomes `safe_load(…)` with an import. */
function rename(tree: FlatTree, call: NodeId, to: string, sink: string): Edited {
  const callee = tree.child(call, 0);
  const [module, name] = [
    sink.slice(0, sink.lastIndexOf('.')),
    sink.slice(sink.lastIndexOf('.') + 1),
  ];
  if (tree.type(callee) === 'attribute') {
    const attribute = tree.child(callee, 1);
    if (tree.textOf(attribute) !== name) return { refused: 'it is called by another name' };
    return { edits: [{ start: tree.start(attribute), end: tree.end(attribute), text: to }] };
  }
  if (tree.type(callee) !== 'identifier' || tree.textOf(callee) !== name) {
    return { refused: 'it is called by another name' };
  }
  const added = addedImport(tree, module, to);
  const renamed = { start: tree.start(callee), end: tree.end(callee), text: to };
  return { edits: added === undefined ? [renamed] : [added, renamed] };
}

function has(tree: FlatTree, call: NodeId, { name, at }: ArgumentName): boolean {
  const all = tree.children(tree.childOf(call, 'argument_list'));
  const positional = at === undefined ? undefined : all[at];
  return (
    (positional !== undefined && tree.type(positional) !== 'keyword_argument') ||
    all.some((node) => isKeyword(tree, node, name))
  );
}

function isKeyword(tree: FlatTree, node: NodeId, name: string): boolean {
  return tree.type(node) === 'keyword_argument' && tree.textOf(tree.child(node, 0)) === name;
}

function callAt(tree: FlatTree, { start, end }: CallPlace): NodeId {
  for (let node = 0; node < tree.size; node++) {
    if (tree.start(node) === start && tree.end(node) === end && tree.type(node) === 'call')
      return node;
  }
  return NONE;
}
