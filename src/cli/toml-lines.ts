/**
 * On which line of a TOML file a key stands. The parser does not say, and whoever corrects the file
 * wants to know. Made for messages: in doubt it names the line of the table around the key.
 * @module
 */

/** Finds the line of a key, or of the nearest table around it; lines count from 1. */
export type LineFinder = (path: readonly (string | number)[]) => number;

/** Reads the headers and keys of a text. */
export function lineFinder(text: string): LineFinder {
  const lines = new Map<string, number>();
  const counts = new Map<string, number>();
  let table: readonly (string | number)[] = [];
  let quote: string | undefined;
  text.split('\n').forEach((line, index) => {
    const number = index + 1;
    if (quote === undefined) {
      const header = headerOf(line);
      if (header !== undefined) {
        table = header.list ? nextItem(header.path, counts) : withIndexes(header.path, counts);
        note(lines, table, number);
      } else {
        const keys =
          /^\s*((?:[A-Za-z0-9_-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[A-Za-z0-9_-]+|"[^"]*"))*)\s*=/.exec(
            line,
          )?.[1];
        if (keys !== undefined) note(lines, [...table, ...keysOf(keys)], number);
      }
    }
    quote = openQuote(line, quote);
  });
  return (path) => {
    for (let length = path.length; length > 0; length--) {
      const line = lines.get(JSON.stringify(path.slice(0, length)));
      if (line !== undefined) return line;
    }
    return 1;
  };
}

function note(
  lines: Map<string, number>,
  path: readonly (string | number)[],
  number: number,
): void {
  const key = JSON.stringify(path);
  if (!lines.has(key)) lines.set(key, number);
}

function headerOf(
  line: string,
): { readonly path: readonly string[]; readonly list: boolean } | undefined {
  const [, open, keys] = /^\s*(\[\[?)([^[\]=]+)\]\]?\s*(?:#.*)?$/.exec(line) ?? [];
  return keys === undefined ? undefined : { path: keysOf(keys), list: open === '[[' };
}

function keysOf(text: string): readonly string[] {
  return Array.from(
    text.matchAll(/"([^"]*)"|'([^']*)'|([A-Za-z0-9_-]+)/g),
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
}

/** `[[allow]]` begins the next item of a list. */
function nextItem(
  path: readonly string[],
  counts: Map<string, number>,
): readonly (string | number)[] {
  const key = JSON.stringify(path);
  const index = counts.get(key) ?? 0;
  counts.set(key, index + 1);
  return [...path, index];
}

/** A table below a list belongs to its last item. */
function withIndexes(
  path: readonly string[],
  counts: ReadonlyMap<string, number>,
): readonly (string | number)[] {
  const [first = '', ...rest] = path;
  const count = counts.get(JSON.stringify([first]));
  return count === undefined ? path : [first, count - 1, ...rest];
}

/** Whether a text over several lines is open behind this line. */
function openQuote(line: string, open: string | undefined): string | undefined {
  let quote = open;
  for (const [mark] of line.matchAll(/"""|'''/g)) {
    if (quote === undefined) quote = mark;
    else if (quote === mark) quote = undefined;
  }
  return quote;
}
