/**
 * The parser of Python: tree-sitter in WebAssembly, instantiated from bytes.
 * @module
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Language, Parser } from 'web-tree-sitter';
import { cursorsOf, type CursorMaker, type GrammarCursor } from './grammar-cursor.ts';

/** The text of a tree, to be walked and freed: the part of web-tree-sitter's Tree that is used. */
export interface GrammarTree {
  readonly hasError: boolean;
  walk(): GrammarCursor;
  delete(): void;
}

/** Loads the runtime and the grammar; every parse gives a tree that the caller frees. */
export async function loadPythonGrammar(
  runtime: Uint8Array,
  grammar: Uint8Array,
): Promise<{ parse(text: string): GrammarTree }> {
  const cursors = await startRuntime(runtime);
  const parser = new Parser();
  parser.setLanguage(await Language.load(grammar));
  return {
    parse(text) {
      cursors.release();
      const tree = parser.parse(text);
      if (tree === null) throw new Error('the parser of Python was interrupted');
      return {
        hasError: tree.rootNode.hasError,
        walk: () => cursors.walk(tree),
        delete: () => {
          cursors.release();
          tree.delete();
        },
      };
    },
  };
}

let started: CursorMaker | undefined;

/** There is one runtime in a process: it becomes the object that it is initialised with first. */
async function startRuntime(wasmBinary: Uint8Array): Promise<CursorMaker> {
  const options = { wasmBinary };
  await Parser.init(options);
  return (started ??= cursorsOf(options));
}

/** The same, from the files of the installed packages. */
export async function installedPythonGrammar(): Promise<{ parse(text: string): GrammarTree }> {
  const { resolve } = createRequire(import.meta.url);
  const [runtime, grammar] = await Promise.all([
    readFile(resolve('web-tree-sitter/web-tree-sitter.wasm')),
    readFile(resolve('@vscode/tree-sitter-wasm/wasm/tree-sitter-python.wasm')),
  ]);
  return loadPythonGrammar(runtime, grammar);
}
