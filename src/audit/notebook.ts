/**
 * The code of a notebook as one text, and the way back to its cells.
 * Spec: https://nbformat.readthedocs.io/en/latest/format_description.html
 * @module
 */
import { withPythonLineEnds } from './python/line-ends.ts';

/** One cell of code in the joined text. */
export interface NotebookCell {
  /** Among all cells, from 1. */
  readonly number: number;
  /** Where it begins in the joined text. */
  readonly start: number;
  readonly end: number;
}

/** The code of a notebook. */
export interface NotebookText {
  readonly text: string;
  readonly cells: readonly NotebookCell[];
  /** Lines for the shell, as they were: what they install matters. */
  readonly shell: readonly { readonly text: string; readonly start: number }[];
}

const MAX_CELLS = 20_000;

/** Joins the cells of code; undefined when the text is no notebook. */
export function readNotebook(json: string): NotebookText | undefined {
  const notebook = parse(json);
  if (notebook === undefined) return undefined;
  const cells: NotebookCell[] = [];
  const shell: { text: string; start: number }[] = [];
  let text = '';
  cellsOf(notebook)
    .slice(0, MAX_CELLS)
    .forEach((cell, index) => {
      const source = sourceOf(cell);
      if (fieldOf(cell, 'cell_type') !== 'code' || source === undefined) return;
      const { code, commands } = withoutMagic(withPythonLineEnds(source));
      for (const command of commands)
        shell.push({ ...command, start: text.length + command.start });
      cells.push({ number: index + 1, start: text.length, end: text.length + code.length });
      text += `${code}\n`;
    });
  return { text, cells, shell };
}

/** The cell that an offset of the joined text is in. */
export function cellAt(cells: readonly NotebookCell[], offset: number): NotebookCell | undefined {
  return cells.find(({ start, end }) => offset >= start && offset <= end);
}

function parse(json: string): object | undefined {
  try {
    const value: unknown = JSON.parse(json.replace(/^\ufeff/, ''));
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Format 4 has cells; format 3 had them in worksheets, and called their text input. */
function cellsOf(notebook: object): readonly object[] {
  const cells = fieldOf(notebook, 'cells');
  if (Array.isArray(cells)) return cells.filter(isObject);
  const sheets = fieldOf(notebook, 'worksheets');
  if (!Array.isArray(sheets)) return [];
  return sheets.filter(isObject).flatMap((sheet) => {
    const inner = fieldOf(sheet, 'cells');
    return Array.isArray(inner) ? inner.filter(isObject) : [];
  });
}

function sourceOf(cell: object): string | undefined {
  const source = fieldOf(cell, 'source') ?? fieldOf(cell, 'input');
  if (typeof source === 'string') return source;
  if (!Array.isArray(source)) return undefined;
  return source.filter((line) => typeof line === 'string').join('');
}

/**
 * Lines that are no Python become blanks of the same length, so that offsets stay. A cell that begins with
 * `%%bash` or the like is no Python at all; `%%time` and its kin are followed by Python.
 */
function withoutMagic(source: string): {
  readonly code: string;
  readonly commands: readonly { readonly text: string; readonly start: number }[];
} {
  const commands: { text: string; start: number }[] = [];
  if (/^\s*%%(?!time|timeit|capture|prun|memit|mprun|python|pypy|debug)\w+/.test(source)) {
    commands.push({ text: source, start: 0 });
    return { code: blank(source), commands };
  }
  const code = source.replace(MAGIC, (line: string, ...rest: unknown[]) => {
    const at = rest.find((value) => typeof value === 'number');
    commands.push({ text: line, start: Number(at) });
    return blank(line);
  });
  return { code, commands };
}

/** `%magic`, `!shell`, `name = !shell`, `name = %magic`, `?name` and `name?`. */
const MAGIC = /^[ \t]*(?:[%!?].*|[\w.,\t ]+=[ \t]*[!%].*|[\w.]+\?{1,2}[ \t]*)$/gm;

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

function fieldOf(value: object, name: string): unknown {
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
