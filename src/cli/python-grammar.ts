/**
 * The parser of Python, from the files beside the program, or from the installed packages in a checkout.
 * @module
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PythonParser } from '../audit/python/syntax.ts';
import { installedPythonGrammar, loadPythonGrammar } from '../sources/python-grammar.ts';

/** Loads the parser: some 20 ms. */
export async function openPythonParser(): Promise<PythonParser> {
  const folder = dirname(process.argv[1] ?? '');
  const runtime = join(folder, 'pickleproof.parser.wasm');
  const grammar = join(folder, 'pickleproof.python.wasm');
  if (!existsSync(runtime) || !existsSync(grammar)) return installedPythonGrammar();
  return loadPythonGrammar(readFileSync(runtime), readFileSync(grammar));
}
