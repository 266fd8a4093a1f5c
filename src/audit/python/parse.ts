/**
 * Parses Python source into what the analyses see, and frees the tree.
 * @module
 */
import type { Statement } from './ast.ts';
import { lowerBlock } from './lower-statement.ts';
import { copyTree, type TreeLimits } from './node.ts';
import { parseQuietly } from './quiet-parse.ts';
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
  /** One for each text that is equal: names come again and again. */
  readonly names?: Map<string, string> | undefined;
}

/** Parses a module, or a piece of one that starts at `base`. */
export function parsePython(
  parser: PythonParser,
  text: string,
  { skipBodies = false, base = 0, limits, names = new Map() }: ParseOptions = {},
): ParsedPython {
  const tree = parseQuietly(parser, text);
  try {
    const root = copyTree(tree, limits === undefined ? { skipBodies } : { skipBodies, limits });
    return {
      statements: lowerBlock(root, { text, base, keep: (piece) => ownText(piece, names) }),
      understood: !tree.hasError,
    };
  } finally {
    tree.delete();
  }
}

/** Shorter pieces are copied by every engine; longer ones are views into the text they were cut from. */
const COPIED = 12;

/** A text that does not keep the file in memory of which it is a piece. */
export function ownText(piece: string, names: Map<string, string>): string {
  const known = names.get(piece);
  if (known !== undefined) return known;
  const copy = copiedText(piece);
  names.set(copy, copy);
  return copy;
}

/** The same, without looking for one that is equal. */
export function copiedText(piece: string): string {
  return piece.length <= COPIED ? piece : ` ${piece}`.slice(1);
}
