/**
 * Blocks of a page, and what writes them: headings, sentences and lists, still without a form.
 * @module
 */
import { TERMS, type Term } from '../words/terms.ts';

/** How a line is meant. */
export type Tone = 'plain' | 'good' | 'odd' | 'bad';

/** One block of a page. Its texts are not escaped yet. */
export type Block =
  | { readonly kind: 'title'; readonly text: string; readonly note: string; readonly tone: Tone }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'item';
      readonly text: string;
      readonly tone: Tone;
      readonly details: readonly string[];
      readonly depth: number;
    }
  | { readonly kind: 'term'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string };

/** Lines of one list that are shown. */
export const MOST_LINES = 60;
const DEEPEST = 8;

/** Collects blocks, and explains each word once, where it is first used. */
export class PageWriter {
  readonly blocks: Block[] = [];
  private readonly explained = new Set<Term>();

  title(text: string, note: string, tone: Tone): void {
    this.blocks.push({ kind: 'title', text, note, tone });
  }

  heading(text: string): void {
    this.blocks.push({ kind: 'heading', text });
  }

  text(text: string): void {
    this.blocks.push({ kind: 'text', text });
  }

  code(text: string): void {
    this.blocks.push({ kind: 'code', text });
  }

  item(text: string, tone: Tone = 'plain', details: readonly string[] = [], depth = 0): void {
    this.blocks.push({ kind: 'item', text, tone, details, depth: Math.min(depth, DEEPEST) });
  }

  /** A list under a heading, clipped; nothing when it is empty. */
  list<T>(heading: string, all: readonly T[], write: (one: T) => void): void {
    if (all.length === 0) return;
    this.heading(heading);
    for (const one of all.slice(0, MOST_LINES)) write(one);
    if (all.length > MOST_LINES) {
      this.text(`… and ${all.length - MOST_LINES} more; --format json lists them`);
    }
  }

  term(...terms: readonly Term[]): void {
    for (const term of terms) {
      if (this.explained.has(term)) continue;
      this.explained.add(term);
      this.blocks.push({ kind: 'term', text: TERMS[term] });
    }
  }
}
