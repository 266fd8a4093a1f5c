/**
 * A small reader of Python literals: what an npy header may hold, and nothing that is evaluated.
 * numpy hands the header to `ast.literal_eval` (numpy/lib/format.py `_read_array_header`).
 * @module
 */

/** A literal: text, whole number, truth value, None, sequence or dict. */
export type Literal =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'int'; readonly value: number }
  | { readonly kind: 'word'; readonly word: 'True' | 'False' | 'None' }
  | { readonly kind: 'sequence'; readonly items: readonly Literal[] }
  | { readonly kind: 'dict'; readonly entries: readonly (readonly [Literal, Literal])[] };

/** Nesting of structured dtypes; numpy's own are two or three deep. */
const MAX_DEPTH = 32;

/** Parses one literal that fills the whole text; undefined when it is anything else. */
export function parseLiteral(text: string): Literal | undefined {
  const parser = new LiteralParser(text);
  const value = parser.value(0);
  return value !== undefined && parser.atEnd() ? value : undefined;
}

const TOKEN =
  /[\s]*(?:([uUrR]?)('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")|([+-]?\d+)[lL]?|(True|False|None)|([[\](){},:]))/uy;

interface Token {
  readonly text?: string | undefined;
  readonly int?: number | undefined;
  readonly word?: string | undefined;
  readonly mark?: string | undefined;
}

class LiteralParser {
  private readonly text: string;
  private position = 0;

  constructor(text: string) {
    this.text = text;
  }

  atEnd(): boolean {
    return this.text.slice(this.position).trim() === '';
  }

  value(depth: number): Literal | undefined {
    if (depth > MAX_DEPTH) return undefined;
    const token = this.next();
    if (token?.text !== undefined) return { kind: 'text', text: token.text };
    if (token?.int !== undefined) return { kind: 'int', value: token.int };
    const { word } = token ?? {};
    if (word === 'True' || word === 'False' || word === 'None') return { kind: 'word', word };
    if (token?.mark === '(') return this.sequence(')', depth);
    if (token?.mark === '[') return this.sequence(']', depth);
    return token?.mark === '{' ? this.dict(depth) : undefined;
  }

  private sequence(close: string, depth: number): Literal | undefined {
    const items: Literal[] = [];
    while (!this.take(close)) {
      const item = this.value(depth + 1);
      if (item === undefined) return undefined;
      items.push(item);
      if (!this.take(',')) {
        // `(3)` is the number 3, not a tuple.
        if (!this.take(close)) return undefined;
        return close === ')' && items.length === 1 ? item : { kind: 'sequence', items };
      }
    }
    return { kind: 'sequence', items };
  }

  private dict(depth: number): Literal | undefined {
    const entries: [Literal, Literal][] = [];
    while (!this.take('}')) {
      const key = this.value(depth + 1);
      const value = key && this.take(':') ? this.value(depth + 1) : undefined;
      if (key === undefined || value === undefined) return undefined;
      entries.push([key, value]);
      if (!this.take(',') && !this.peek('}')) return undefined;
    }
    return { kind: 'dict', entries };
  }

  private take(mark: string): boolean {
    const { position } = this;
    if (this.next()?.mark === mark) return true;
    this.position = position;
    return false;
  }

  private peek(mark: string): boolean {
    const { position } = this;
    const found = this.next()?.mark === mark;
    this.position = position;
    return found;
  }

  private next(): Token | undefined {
    TOKEN.lastIndex = this.position;
    const match = TOKEN.exec(this.text);
    if (match === null) return undefined;
    this.position = TOKEN.lastIndex;
    const [, , quoted, int, word, mark] = match;
    return {
      text: quoted?.slice(1, -1),
      int: int === undefined ? undefined : Number(int),
      word,
      mark,
    };
  }
}
