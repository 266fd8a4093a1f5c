/**
 * A thread that parses: a text comes in, its tree goes out as a table of numbers.
 * @module
 */
import { parentPort } from 'node:worker_threads';
import { parseTable } from '../../audit/python/tree-table.ts';
import type { PythonParser } from '../../audit/python/syntax.ts';
import { openPythonParser } from '../python-grammar.ts';
import type { ParseAnswer, ParseTask } from './parse-threads.ts';

Error.stackTraceLimit = 0;
const opened = openPythonParser();
parentPort?.on('message', (task: ParseTask) => {
  void opened.then((parser) => answer(parser, task));
});

function answer(parser: PythonParser, { id, text }: ParseTask): void {
  const table = tableOrNothing(parser, text);
  const moved = table === undefined ? [] : [table.rows.buffer];
  parentPort?.postMessage({ id, table } satisfies ParseAnswer, moved);
}

/** Whoever sent the text parses it again, and says what is wrong with it. */
function tableOrNothing(parser: PythonParser, text: string): ParseAnswer['table'] {
  try {
    return parseTable(parser, text);
  } catch {
    return undefined;
  }
}
