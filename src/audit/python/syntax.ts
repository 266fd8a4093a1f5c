/**
 * What the pure layers need of a parser of Python: a tree that can be walked and freed.
 * The rim instantiates tree-sitter and hands in something of this shape.
 * @module
 */

/** Walks one tree; all positions are offsets into the parsed text, in UTF-16 code units. */
export interface SyntaxCursor {
  readonly nodeType: string;
  readonly nodeIsNamed: boolean;
  readonly startIndex: number;
  readonly endIndex: number;
  /** The role of the node in its parent, where the grammar gives it one. */
  readonly currentFieldName: string | null;
  gotoFirstChild(): boolean;
  gotoNextSibling(): boolean;
  gotoParent(): boolean;
  delete(): void;
}

/** One parsed text. Its memory is not collected: whoever asked for it calls `delete`. */
export interface SyntaxTree {
  /** Whether the grammar did not understand a part of the text. */
  readonly hasError: boolean;
  walk(): SyntaxCursor;
  delete(): void;
}

/** Parses Python source. */
export interface PythonParser {
  parse(text: string): SyntaxTree;
}
