/**
 * Whether matching a regular expression of Python's `re` stays cheap whatever the text: the file may choose both.
 * Patterns that could try a text in many ways are refused, not measured (Lib/re/_parser.py of CPython 3.13 has
 * the syntax; what is not named here is refused).
 * @module
 */

/** Longest pattern that is read; spaCy's longest, for French, has a million and a half characters. */
const MAX_LENGTH = 4_000_000;
/** Optional or bounded parts that one alternative may have: each multiplies the ways to match. */
const MAX_OPTIONS = 3;
const MAX_BOUND = 100;
const MAX_DEPTH = 50;

/**
 * True when no group is repeated, and no alternative has more than one unbounded repetition, or two where it
 * matches at the beginning only: then a search costs at most the square of the length of the text.
 */
export function isCheapPattern(pattern: string): boolean {
  if (pattern.length > MAX_LENGTH) return false;
  const state: State = { depth: 0, ...BRANCH, atom: 'none' };
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < pattern.length) {
    const found = TOKEN.exec(pattern)?.groups;
    if (found === undefined || !take(found, state)) return false;
  }
  return state.depth === 0 && isCheapBranch(state);
}

interface State {
  depth: number;
  /** Unbounded repetitions of the alternative at hand, at the outermost level. */
  runs: number;
  /** Its optional and bounded parts. */
  options: number;
  /** Whether it begins with `^`; undefined until that is known. */
  anchored: boolean | undefined;
  /** What a quantifier would repeat. */
  atom: 'none' | 'one' | 'group';
}

const BRANCH = { runs: 0, options: 0, anchored: undefined } as const;

function isCheapBranch({ runs, options, anchored }: State): boolean {
  return runs <= (anchored === true ? 2 : 1) && options <= MAX_OPTIONS;
}

const TOKEN = new RegExp(
  [
    // A class; one that begins with a bracket, or holds one, is refused.
    String.raw`(?<one>\[\^?(?:\\.|[^\\[\]])+\]|\\(?:[dDwWsSafnrtv]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[^\w\s])|[^\\[\](){}*+?|^$])`,
    String.raw`(?<place>\^|\$|\\[bBAZ])`,
    String.raw`(?<flags>\(\?[aisu]+\))`,
    String.raw`(?<open>\((?:\?(?::|=|!|<=|<!))?(?!\?))`,
    String.raw`(?<close>\))`,
    String.raw`(?<or>\|)`,
    String.raw`(?<times>[*+?]|\{\d{0,9}(?:,\d{0,9})?\})(?<lazy>\??)(?![*+?{])`,
  ].join('|'),
  'suy',
);

type Found = Readonly<Record<string, string | undefined>>;

/** Takes one token; false when the pattern is not a cheap one. */
function take(found: Found, state: State): boolean {
  const { times, place, open, flags, or } = found;
  if (times !== undefined) return repeat(times, state);
  state.atom = found['one'] !== undefined ? 'one' : found['close'] !== undefined ? 'group' : 'none';
  const isSilent = flags !== undefined || open === '(' || open === '(?:';
  if (!isSilent) state.anchored ??= place === '^';
  if (open !== undefined) return ++state.depth <= MAX_DEPTH;
  if (found['close'] !== undefined) return --state.depth >= 0;
  return or === undefined || endBranch(state);
}

/** An alternative inside a group may begin otherwise than the one before it. */
function endBranch(state: State): boolean {
  if (state.depth > 0) {
    state.anchored = false;
    return true;
  }
  const isCheap = isCheapBranch(state);
  Object.assign(state, BRANCH);
  return isCheap;
}

function repeat(times: string, state: State): boolean {
  const { atom } = state;
  state.atom = 'none';
  if (atom === 'none') return false;
  const [least, most] = boundsOf(times);
  if (least === most && atom === 'one') return true;
  if (atom === 'group' && times !== '?') return false;
  if (most === Infinity) state.runs++;
  else state.options++;
  return most === Infinity || most - least <= MAX_BOUND;
}

function boundsOf(times: string): readonly [least: number, most: number] {
  if (times === '*') return [0, Infinity];
  if (times === '+') return [1, Infinity];
  if (times === '?') return [0, 1];
  const [least = '', most] = times.slice(1, -1).split(',');
  if (most === undefined) return [Number(least), Number(least)];
  return [Number(least), most === '' ? Infinity : Number(most)];
}
