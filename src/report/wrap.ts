/**
 * Breaks running text into lines.
 * @module
 */

/** Lines of at most `width` columns where words allow; a longer word is broken, never dropped. */
export function wrap(text: string, width: number): string[] {
  const columns = Math.max(20, width);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
    for (; line.length > columns; line = line.slice(columns)) lines.push(line.slice(0, columns));
  }
  return line === '' ? lines : [...lines, line];
}
