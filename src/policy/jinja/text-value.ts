/**
 * What is known of a value in a template: could it be a text that the author of the template chose?
 * Only such texts can name an attribute that leads out of the sandbox; what the messages say cannot.
 * @module
 */

/** A value, seen from the question of who chose its text. */
export interface TextValue {
  /** Constant texts that it may be or, where `depth` is not 0, hold. */
  readonly texts: readonly string[];
  /** Constant keys of dicts in it. */
  readonly keys: readonly string[];
  /** Lists in each other around `texts`; 0 for a text itself. */
  readonly depth: number;
  /** It may be a text that the template puts together in a way that is not followed. */
  readonly built: boolean;
  /** A piece of such a text looks like part of a name that reaches Python. */
  readonly suspect: boolean;
  /** It may be something that the program puts in: messages, tools. */
  readonly data: boolean;
  /** It may be a text that stands elsewhere in the model: `bos_token`. Nothing has a name in such a text. */
  readonly token: boolean;
  /** It may be a namespace, whose fields are followed on their own. */
  readonly space: boolean;
  /** Its texts were too many to follow each: they count as built. */
  readonly full: boolean;
}

/** A number, a truth value, nothing. */
export const NUMBER: TextValue = {
  texts: [],
  keys: [],
  depth: 0,
  built: false,
  suspect: false,
  data: false,
  token: false,
  space: false,
  full: false,
};
/** What the program puts in. */
export const DATA: TextValue = { ...NUMBER, data: true };
/** What the template reads and does not assign: a program puts it in, or the configuration of the model. */
export const TOKEN: TextValue = { ...NUMBER, data: true, token: true };
/** A text of which nothing is known. */
export const UNFOLLOWED: TextValue = { ...NUMBER, built: true };
/** Output of the template itself. */
export const RENDERED: TextValue = { ...NUMBER, built: true, suspect: true };
/** A namespace. */
export const SPACE: TextValue = { ...NUMBER, space: true };

const MAX_TEXTS = 16;
const MAX_KEYS = 64;
const MAX_LENGTH = 200;
/** Pieces of the names that lead from any Python object to its interpreter; `%c` makes any character. */
const SUSPECT = /__|^_+$|%c|_class|class_|globals|builtins|subclasses|\bmro\b|popen|getattr/i;

/** A constant text. */
export function constant(text: string): TextValue {
  return settled({ ...NUMBER, texts: [text] });
}

/** A value that may be any of these. */
export function either(values: readonly TextValue[]): TextValue {
  const [first] = values;
  if (first === undefined) return NUMBER;
  if (values.length === 1) return first;
  const holding = values.filter(({ texts, keys }) => texts.length + keys.length > 0);
  return settled({
    texts: [...new Set(values.flatMap(({ texts }) => texts))],
    keys: [...new Set(values.flatMap(({ keys }) => keys))],
    // The lesser depth is the safe one: the items of a text are parts of it.
    depth:
      holding.length > 0
        ? Math.min(...holding.map(({ depth }) => depth))
        : Math.max(...values.map(({ depth }) => depth)),
    built: values.some(({ built }) => built),
    suspect: values.some(({ suspect }) => suspect),
    data: values.some(({ data }) => data),
    token: values.some(({ token }) => token),
    space: values.some(({ space }) => space),
    full: values.some(({ full }) => full),
  });
}

/** A list of these values. */
export function listOf(values: readonly TextValue[]): TextValue {
  const items = either(values);
  return { ...items, depth: items.depth + 1 };
}

/** A dict of these values under keys of these. */
export function dictOf(keys: readonly TextValue[], values: readonly TextValue[]): TextValue {
  const named = either(keys);
  // What is not constant about a key could be any of the values as well.
  const unnamed = { ...named, texts: [], keys: [] };
  const held = listOf([...values, ...(isNumber(unnamed) ? [] : [unnamed])]);
  return settled({ ...held, keys: [...new Set([...held.keys, ...named.keys, ...named.texts])] });
}

/** An item of it, or a part of the text that it is. */
export function partOf(value: TextValue): TextValue {
  if (value.depth === 0 || value.space) return derived(value);
  const { depth, texts, keys } = value;
  if (depth > 1) return { ...value, depth: depth - 1 };
  return settled({ ...value, depth: 0, texts: [...new Set([...texts, ...keys])], keys: [] });
}

/** What stands under a name in it: a text has nothing there, and fields are followed on their own. */
export function namedPartOf(value: TextValue): TextValue {
  const { depth } = value;
  return {
    ...(depth === 0 ? derived({ ...value, space: false }) : { ...value, depth: depth - 1 }),
    keys: depth > 1 ? value.keys : [],
    space: false,
    token: false,
  };
}

/** A text made from it: another case, a slice, a replacement. */
export function derived(value: TextValue): TextValue {
  const { texts, keys, space } = value;
  if (texts.length === 0 && keys.length === 0 && !space) return { ...value, depth: 0 };
  const suspect = value.suspect || space || [...texts, ...keys].some((text) => SUSPECT.test(text));
  return { ...value, texts: [], keys: [], depth: 0, space: false, built: true, suspect };
}

/** A text made from all of them: data alone stays data. */
export function mixed(values: readonly TextValue[]): TextValue {
  const made = either(values.map(derived));
  return made.token && values.length > 1 ? { ...made, built: true } : made;
}

/** One behind the other: constants are put together. */
export function concatenated(a: TextValue, b: TextValue): TextValue {
  if (a.texts.length === 0 || b.texts.length === 0 || a.depth > 0 || b.depth > 0) {
    return mixed([a, b]);
  }
  const texts = a.texts.flatMap((left) => b.texts.map((right) => left + right));
  const both = settled({ ...NUMBER, texts: [...new Set(texts)] });
  return isConstant(a) && isConstant(b) ? both : either([both, mixed([a, b])]);
}

/** Two texts put together, or two lists. */
export function plus(a: TextValue, b: TextValue): TextValue {
  if (a.depth > 0 || b.depth > 0) return either([a, b]);
  return isNumber(a) || isNumber(b) ? NUMBER : concatenated(a, b);
}

/** The same list, or a text made from a text. */
export function rearranged(value: TextValue): TextValue {
  return value.depth > 0 ? value : derived(value);
}

/** Whether it can be nothing but constant texts. */
export function isConstant({ texts, keys, built, data, space }: TextValue): boolean {
  return texts.length > 0 && keys.length === 0 && !built && !data && !space;
}

/** Whether it can be nothing but a number. */
export function isNumber({ texts, keys, depth, built, data, space }: TextValue): boolean {
  return texts.length + keys.length + depth === 0 && !built && !data && !space;
}

/** Whether two values say the same. */
export function sameValue(a: TextValue, b: TextValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Too many or too long texts are no longer followed one by one, and never again. */
function settled(value: TextValue): TextValue {
  const { texts, keys, depth, full } = value;
  const bounded =
    texts.length <= MAX_TEXTS &&
    keys.length <= MAX_KEYS &&
    [...texts, ...keys].every((text) => text.length <= MAX_LENGTH);
  return bounded && !full ? value : { ...derived(value), full: true, depth, space: value.space };
}
