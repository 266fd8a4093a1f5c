/**
 * What the operands of STACK_GLOBAL resolved to before, so that a name used a million times is decoded once.
 *
 * A text is looked up by its reference and then has a number, and a pair of such numbers leads to a global.
 * A cache of pairs of references alone would not do: a thousand copies of a long module name and a thousand
 * of an attribute make a million pairs.
 * @module
 */

/** References remembered before all are forgotten: that many long texts make a file of gigabytes. */
const REFERENCES = 2 ** 19;
/** More than there can be texts. */
const TEXTS = 2 ** 26;

/** The number of an operand that is no literal. */
export const NO_TEXT = 0;

/** References to texts, and texts to globals. */
export class NameCache {
  private readonly byRef: Map<number, number> = new Map();
  private readonly byText: Map<string, number> = new Map();
  /** Globals by module and name: as written, and with Python 2 names mapped. */
  private readonly found: readonly Map<number, number>[] = [new Map(), new Map()];

  /** The number of the text at a reference; `undefined` when it has not been read. */
  text(ref: number): number | undefined {
    return this.byRef.get(ref);
  }

  /** Gives the text at a reference its number; equal texts have the same. */
  remember(ref: number, text: string): number {
    const known = this.byText.get(text) ?? this.byText.size + 1;
    this.byText.set(text, known);
    if (this.byRef.size >= REFERENCES) this.byRef.clear();
    this.byRef.set(ref, known);
    return known;
  }

  /** The global that two texts name, if they have before; `mapped` while Python 2 names are. */
  global(module: number, name: number, mapped: boolean): number | undefined {
    return this.found[mapped ? 1 : 0]?.get(module * TEXTS + name);
  }

  /** Notes the global that two texts name. */
  name(module: number, name: number, mapped: boolean, global: number): void {
    this.found[mapped ? 1 : 0]?.set(module * TEXTS + name, global);
  }
}
