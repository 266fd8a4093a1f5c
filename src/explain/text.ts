/**
 * The page for a terminal.
 * @module
 */
import { terminalText } from '../report/escape.ts';
import type { Paint } from '../report/reporter.ts';
import { wrap } from '../report/wrap.ts';
import type { Block, Tone } from './page/writer.ts';

/** How to draw. */
export interface TextOptions {
  readonly paint: Paint;
  readonly width: number;
}

/** Characters of one line's text: what is longer tells no one more. */
const MOST_TEXT = 1200;

/** The page as text, ending in a newline. */
export function pageText(blocks: readonly Block[], options: TextOptions): string {
  return `${blocks.flatMap((block) => linesOf(block, options)).join('\n')}\n`;
}

function linesOf(block: Block, { paint, width }: TextOptions): string[] {
  switch (block.kind) {
    case 'title':
      return [
        `${toned(block.tone, paint)(paint.bold(block.note.toUpperCase()))}  ${paint.bold(clean(block.text))}`,
      ];
    case 'heading':
      return ['', paint.bold(clean(block.text))];
    case 'text':
      return indented(block.text, '  ', '  ', width);
    case 'term':
      return indented(block.text, '      ', '      ', width).map(paint.dim);
    case 'code':
      return block.text.split('\n').map((line) => `      | ${clean(line)}`);
    default: {
      const margin = '  '.repeat(block.depth + 1);
      const mark = block.tone === 'bad' ? '!' : block.tone === 'odd' ? '?' : '-';
      const colour = toned(block.tone, paint);
      const [first = '', ...rest] = indented(block.text, `${margin}${mark} `, `${margin}  `, width);
      const details = block.details
        .filter((text) => text !== '')
        .flatMap((text) => indented(text, `${margin}    `, `${margin}    `, width));
      return [...[first, ...rest].map(colour), ...details];
    }
  }
}

function indented(text: string, first: string, next: string, width: number): string[] {
  return wrap(clean(text), width - next.length).map(
    (line, index) => `${index === 0 ? first : next}${line}`,
  );
}

function clean(text: string): string {
  return terminalText(text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT)}…` : text);
}

function toned(tone: Tone, { red, yellow, green }: Paint): (text: string) => string {
  if (tone === 'bad') return red;
  if (tone === 'odd') return yellow;
  return tone === 'good' ? green : (text) => text;
}
