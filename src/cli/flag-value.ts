/**
 * The value of a flag as a TOML file says it, in `pickleproof.toml` and in the policy of a gate.
 * @module
 */
import { keyOf, type Flag } from './command.ts';
import { isAddress } from './local-path.ts';
import { UsageError } from './usage-error.ts';

/** The table that a value stands in. */
export interface ValuePlace {
  /** File and table, for messages. */
  readonly where: string;
  /** A path as it is meant there, made into one that can be opened from here. */
  readonly beside: (path: string) => string;
}

const PATH = /[<[](?:file|path|folder|dir|list|where|place)[>\]]/;

/** Names within a model or a package, and programs that are looked for. */
const NO_PATHS = new Set(['ignore', 'root', 'python']);

/** What the command is given: true and false, or the text; of a repeatable flag one on each line. */
export function flagValue(flag: Flag, value: unknown, place: ValuePlace): string | boolean {
  if (typeof value === 'boolean' && !flag.flags.includes('<')) return value;
  if (!/[<[]/.test(flag.flags)) throw wrong(flag, place, 'true or false');
  const isList = flag.repeatable === true && Array.isArray(value) && value.length > 0;
  const values: readonly unknown[] = isList ? value : [value];
  return values.map((each) => textOf(flag, each, place)).join('\n');
}

function textOf(flag: Flag, value: unknown, place: ValuePlace): string {
  const isNumber = typeof value === 'number' || typeof value === 'bigint';
  if (!isNumber && (typeof value !== 'string' || value === '')) {
    const list = flag.repeatable === true ? ', or a list of such' : '';
    throw wrong(flag, place, `a text or a number${list}`);
  }
  const text = String(value);
  if (flag.choices !== undefined && !flag.choices.includes(text)) {
    throw wrong(flag, place, `one of ${flag.choices.join(', ')}`);
  }
  return isPath(flag, text) ? place.beside(text) : text;
}

/** `-` is standard input, and an address is an address wherever it is written. */
function isPath(flag: Flag, text: string): boolean {
  const takesPath = PATH.test(flag.flags) || keyOf(flag) === 'output';
  return takesPath && !NO_PATHS.has(keyOf(flag)) && text !== '-' && !isAddress(text);
}

function wrong(flag: Flag, { where }: ValuePlace, what: string): UsageError {
  return new UsageError(`${where}: "${keyOf(flag)}" must be ${what}`);
}
