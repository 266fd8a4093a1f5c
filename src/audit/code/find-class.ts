/**
 * How a `find_class` of the project treats names: whether it raises for everything that is not listed.
 * @module
 */
import { NONE, type FlatTree, type NodeId } from '../python/flat-tree.ts';

/** `restricted`: exact names; `by-module`: all of some modules; `open`: everything may pass. */
export type FindClass = 'restricted' | 'by-module' | 'open';

/** Judges the body of a `find_class`. */
export function judgeFindClass(tree: FlatTree, method: NodeId): FindClass {
  const [, moduleName = 'module', className = 'name'] = parameterNames(tree, method);
  const lookUps = lookUpsIn(tree, method);
  if (lookUps.length === 0) return 'restricted';
  const judged = lookUps.map((call) => judgeLookUp(tree, method, call, moduleName, className));
  if (judged.includes('open')) return 'open';
  return judged.includes('by-module') ? 'by-module' : 'restricted';
}

/** Calls that turn names into objects. */
function lookUpsIn(tree: FlatTree, method: NodeId): NodeId[] {
  const found: NodeId[] = [];
  for (let node = method + 1; node < tree.size && tree.start(node) < tree.end(method); node++) {
    if (tree.type(node) !== 'call') continue;
    if (LOOK_UP.test(tree.textOf(tree.child(node, 0)))) found.push(node);
  }
  return found;
}

const LOOK_UP =
  /(?:\.find_class|^getattr|import_module|^__import__|^eval|^locate|resolve_name|^globals|^vars)$/;

/**
 * A look-up may be guarded by an `if` around it, or by one before it that raises or returns for names that
 * are not listed.
 */
function judgeLookUp(
  tree: FlatTree,
  method: NodeId,
  call: NodeId,
  moduleName: string,
  className: string,
): FindClass {
  const guards: string[] = [];
  let child = call;
  for (let parent = tree.parent(call); parent !== NONE; parent = tree.parent(parent)) {
    if (tree.type(parent) === 'if_statement' || tree.type(parent) === 'elif_clause') {
      const [test = NONE, body = NONE] = tree.children(parent);
      if (child === body) guards.push(positive(tree.textOf(test)));
    }
    if (tree.type(parent) === 'block') guards.push(...guardsBefore(tree, parent, child));
    if (parent === method) break;
    child = parent;
  }
  const all = guards.filter((guard) => guard !== '');
  if (all.some((guard) => has(guard, className))) return 'restricted';
  return all.some((guard) => has(guard, moduleName)) ? 'by-module' : 'open';
}

/** A test that lists what is allowed; an empty text for one that lists what is not. */
function positive(test: string): string {
  if (/\bnot in\b|!=|\bnot\b/.test(test)) return '';
  // What ends a rename is no list; a prefix lets a whole module through.
  return /\bin\b|==|\.get\(|allow|safe|permitted/i.test(test) || /startswith/.test(test)
    ? test
    : '';
}

/** `if (module, name) not in ALLOWED: raise …` before the look-up. */
function guardsBefore(tree: FlatTree, block: NodeId, until: NodeId): string[] {
  const found: string[] = [];
  for (const statement of tree.children(block)) {
    if (statement === until) break;
    if (tree.type(statement) !== 'if_statement') continue;
    const [test = NONE, body = NONE] = tree.children(statement);
    const text = tree.textOf(test);
    const last = tree.children(body).at(-1) ?? NONE;
    const leaves = tree.type(last) === 'raise_statement';
    if (leaves && /\bnot in\b|\bnot\b|!=/.test(text)) found.push(text);
  }
  return found;
}

function parameterNames(tree: FlatTree, method: NodeId): readonly string[] {
  const list = tree.childOf(method, 'parameters');
  if (list === NONE) return [];
  return tree.children(list).map((parameter) => /^\w+/.exec(tree.textOf(parameter))?.[0] ?? '');
}

function has(text: string, name: string): boolean {
  return name !== '' && new RegExp(`(?<!\\w)${name}(?!\\w)`).test(text);
}
