/**
 * Under which name the results of a call are known: that of the class, where it is the first argument.
 * @module
 */
import type { SymbolName, Value } from '../core/value.ts';

/** A module and a name in it. */
export interface Label {
  readonly module: string;
  readonly name: string;
}

/** A pickle does something that cannot be listed as a use of a name. */
export class Unlisted extends Error {
  override readonly name = 'Unlisted';
}

/** Functions that make an object of the class that is their first argument; the module has the same list. */
const CLASS_FIRST: ReadonlySet<string> = new Set([
  'copyreg._reconstructor',
  'copyreg.__newobj__',
  'copyreg.__newobj_ex__',
]);

/** The label of what a call made. Throws `Unlisted` where what is called is no name. */
export function madeLabel({ callee, args }: Extract<Value, { kind: 'instance' }>): Label {
  const { module, name } = calledName(callee);
  const first = args !== undefined && 'items' in args ? args.items[0] : undefined;
  const isMaker = CLASS_FIRST.has(`${module}.${name}`);
  const symbol = isMaker && first?.kind === 'global' ? first.symbol : { module, name };
  return { module: symbol.module, name: symbol.name };
}

/** The name that is called. Throws `Unlisted` where it is the result of another call, or no name at all. */
export function calledName(callee: Value): SymbolName {
  if (callee.kind === 'global') return callee.symbol;
  throw new Unlisted(
    callee.kind === 'instance'
      ? 'calls the result of another call'
      : 'calls something that is not a name',
  );
}
