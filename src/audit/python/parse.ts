/**
 * Parses Python source into what the analyses see, and frees the tree.
 * @module
 */
import type { Statement } from './ast.ts';
import { lowerBlock } from './lower-statement.ts';
import { copyTree, type TreeLimits } from './node.ts';
import type { PythonParser } from './syntax.ts';

/** What parsing one text gives. */
export interface ParsedPython {
  readonly statements: readonly Statement[];
  /** False where the grammar did not understand a part: nothing may be concluded from it. */
  readonly understood: boolean;
}

/** How to parse. */
export interface ParseOptions {
  /** Leave out what stands in functions. */
  readonly skipBodies?: boolean | undefined;
  /** Where the text starts in its file. */
  readonly base?: number | undefined;
  readonly limits?: TreeLimits | undefined;
}

/** Parses a module, or a piece of one that starts at `base`. */
export function parsePython(
  parser: PythonParser,
  text: string,
  { skipBodies = false, base = 0, limits }: ParseOptions = {},
): ParsedPython {
  const tree = parser.parse(text);
  try {
    const root = copyTree(tree, limits === undefined ? { skipBodies } : { skipBodies, limits });
    return { statements: lowerBlock(root, { text, base }), understood: !tree.hasError };
  } finally {
    tree.delete();
  }
}
