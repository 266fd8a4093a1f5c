/**
 * The slate: small projects whose lines carry what an audit must say of them.
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNotebook } from '../../src/audit/notebook.ts';

/** One line with an expectation. */
export interface Expectation {
  readonly path: string;
  /** In the file, or for a notebook in the joined text of its cells. */
  readonly line: number;
  readonly kind: 'unsafe' | 'call-site' | 'safe' | 'safe-info';
  readonly rule: string | undefined;
}

/** Where the projects are. */
export const SLATE = 'test/audit/slate';

/** The folders of all projects. */
export function slateProjects(): readonly string[] {
  return readdirSync(SLATE, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(SLATE, name));
}

/** The expectations in the files of a project. */
export function expectationsOf(project: string): readonly Expectation[] {
  return readdirSync(project, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .filter((name) => /\.\w+$|Dockerfile$/.test(name))
    .flatMap((name) => expectationsIn(join(project, name)));
}

const MARK = /# (unsafe-above|unsafe|call-site|safe-info|safe)(?:: ([\w-]+))?\s*(?:"|\\n|$)/;

function expectationsIn(path: string): Expectation[] {
  const text = readFileSync(path, 'latin1');
  const lines = path.endsWith('.ipynb') ? linesOfCells(text) : text.split('\n');
  return lines.flatMap((line, index): Expectation[] => {
    const [, kind, rule] = MARK.exec(line) ?? [];
    if (kind === 'unsafe-above') return [{ path, line: index, kind: 'unsafe', rule }];
    if (kind !== 'unsafe' && kind !== 'call-site' && kind !== 'safe' && kind !== 'safe-info')
      return [];
    return [{ path, line: index + 1, kind, rule }];
  });
}

/** Lines of the cells of code, joined; the shell's lines are there too. */
function linesOfCells(json: string): string[] {
  const notebook = readNotebook(json);
  let text = notebook?.text ?? '';
  for (const { text: line, start } of notebook?.shell ?? []) {
    text = text.slice(0, start) + line + text.slice(start + line.length);
  }
  return text.split('\n');
}
