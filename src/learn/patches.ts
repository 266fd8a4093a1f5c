/**
 * Finds what may change a class from outside its body: attributes that are set on it, and functions at
 * module level that it is passed to.
 * @module
 */
import type { Expression, Statement } from '../audit/python/ast.ts';
import { dottedName, expressionsIn } from './dotted.ts';
import { blocksIn, expressionsOf, targetsOf } from './statements.ts';
import type { Patch } from './summary.ts';

/** What the statements of a module do besides binding names. */
export interface ModuleEffects {
  readonly patches: Patch[];
  readonly effects: string[];
}

type LineOf = (at: number) => number;

/** What runs when the module is imported: its own statements and those of its class bodies. */
export function collectPatches(statements: readonly Statement[], lineOf: LineOf): ModuleEffects {
  const found: ModuleEffects = { patches: [], effects: [] };
  const open: Statement[] = [...statements];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const expression of expressionsOf(next)) collectExpression(expression, found, lineOf);
    collectWrites(next, found, lineOf);
    open.push(...blocksIn(next).flat());
  }
  return { patches: found.patches, effects: found.effects.toSorted() };
}

function collectWrites(statement: Statement, found: ModuleEffects, lineOf: LineOf): void {
  const line = lineOf(statement.at);
  for (const target of targetsOf(statement)) {
    if (target.kind !== 'attribute') continue;
    const name = dottedName(target.object);
    if (name !== undefined)
      found.patches.push({
        target: name,
        attribute: target.name,
        passedTo: undefined,
        inFunction: false,
        line,
      });
  }
  // What a loop goes through may be changed in its body by the name of the loop's variable.
  if (statement.kind === 'for')
    for (const name of namesIn(statement.iterable))
      found.patches.push({
        target: name,
        attribute: undefined,
        passedTo: 'a loop',
        inFunction: false,
        line,
      });
}

function collectExpression(root: Expression, found: ModuleEffects, lineOf: LineOf): void {
  for (const expression of expressionsIn(root)) {
    if (expression.kind !== 'call') continue;
    const callee = dottedName(expression.callee) ?? 'an expression';
    const line = lineOf(expression.at);
    if (root === expression) found.effects.push(`calls ${callee} at line ${line}`);
    const [first, second] = expression.args;
    if (callee === 'setattr' && first !== undefined) {
      const target = dottedName(first.value);
      const attribute = second?.value.kind === 'string' ? second.value.text : undefined;
      if (target !== undefined)
        found.patches.push({ target, attribute, passedTo: undefined, inFunction: false, line });
      continue;
    }
    for (const { value } of expression.args)
      for (const target of namesIn(value))
        found.patches.push({
          target,
          attribute: undefined,
          passedTo: callee,
          inFunction: false,
          line,
        });
  }
}

/** The dotted names that are handed over in a value; calls inside it are looked at on their own. */
function namesIn(value: Expression): string[] {
  const name = dottedName(value);
  if (name !== undefined) return [name];
  if (value.kind === 'list' || value.kind === 'tuple' || value.kind === 'set')
    return value.items.flatMap(namesIn);
  if (value.kind === 'dict') return value.entries.flatMap((entry) => namesIn(entry.value));
  if (value.kind === 'starred' || value.kind === 'bind') return namesIn(value.value);
  if (value.kind === 'conditional') return [...namesIn(value.met), ...namesIn(value.otherwise)];
  return [];
}

/** What functions of the module do to names of the module, found in the text: any of them may run. */
export function scanBodies(
  text: string,
  lineOf: LineOf,
): { readonly patches: readonly Patch[]; readonly globals: readonly string[] } {
  const patches: Patch[] = [];
  for (const match of text.matchAll(SPECIAL))
    patches.push(patchAt(match[1], match[2], match.index, lineOf));
  for (const match of text.matchAll(ORDINARY))
    patches.push(patchAt(match[1], match[2], match.index, lineOf));
  for (const match of text.matchAll(SETATTR))
    patches.push(patchAt(match[1], match[2], match.index, lineOf));
  const globals = [...text.matchAll(GLOBAL)].flatMap(([, names = '']) => names.split(/\s*,\s*/));
  return { patches, globals };
}

/** `Class.__special__ = …`, indented: in a function, a class body or a condition. */
const SPECIAL = /^[ \t]+([A-Za-z_][\w.]*)\.(__\w+__)[ \t]*=(?!=)/gm;
/** `Class.name = …`, where the name of the class begins as those of classes do. */
const ORDINARY = /^[ \t]+((?:\w+\.)*_*[A-Z]\w*)\.([A-Za-z_]\w*)[ \t]*=(?!=)/gm;
const SETATTR = /\b(?:setattr|type\.__setattr__)\(\s*([A-Za-z_][\w.]*)\s*,\s*(?:["'](\w+)["'])?/g;
const GLOBAL = /^[ \t]+global[ \t]+([\w \t,]*\w)/gm;

function patchAt(target = '', attribute: string | undefined, index: number, lineOf: LineOf): Patch {
  // A copy: a piece of the text would keep all of it in memory.
  const copy = ` ${target}`.slice(1);
  return {
    target: copy,
    attribute,
    passedTo: undefined,
    inFunction: true,
    line: lineOf(index + 1),
  };
}
