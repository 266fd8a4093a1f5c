/**
 * Python source as the analyses see it: fewer kinds of nodes than the grammar has, and an `unknown`
 * for everything that is not modelled, which no analysis may take for harmless.
 * @module
 */

interface Node {
  /** Where it starts in the file, in UTF-16 code units. */
  readonly at: number;
}

/** `*args`, `**kwargs`, `name=value` or a plain argument. */
export interface Argument {
  readonly kind: 'positional' | 'keyword' | 'rest' | 'keywords';
  /** For `keyword`. */
  readonly name: string;
  readonly value: Expression;
}

/** A parameter of a function or lambda. */
export interface Parameter {
  readonly kind: 'positional' | 'keyword' | 'rest' | 'keywords';
  readonly name: string;
  readonly initial: Expression | undefined;
}

/** `for target in iterable` or `if test` of a comprehension. */
export type Clause =
  | { readonly kind: 'for'; readonly target: Expression; readonly iterable: Expression }
  | { readonly kind: 'if'; readonly test: Expression };

export type Expression = Node &
  (
    | { readonly kind: 'name'; readonly id: string }
    /** None, True, numbers, `...` */
    | { readonly kind: 'constant'; readonly text: string }
    /** `text` is undefined where it has escapes: nobody needs those as names. */
    | { readonly kind: 'string'; readonly text: string | undefined; readonly bytes: boolean }
    /** An f-string: the values that are formatted into it. */
    | { readonly kind: 'format'; readonly values: readonly Expression[] }
    | { readonly kind: 'attribute'; readonly object: Expression; readonly name: string }
    | { readonly kind: 'subscript'; readonly object: Expression; readonly index: Expression }
    | { readonly kind: 'slice'; readonly parts: readonly Expression[] }
    | {
        readonly kind: 'call';
        readonly callee: Expression;
        readonly args: readonly Argument[];
      }
    | { readonly kind: 'list' | 'tuple' | 'set'; readonly items: readonly Expression[] }
    /** `key` is undefined for `**value`. */
    | {
        readonly kind: 'dict';
        readonly entries: readonly {
          readonly key: Expression | undefined;
          readonly value: Expression;
        }[];
      }
    | {
        readonly kind: 'comprehension';
        readonly of: 'list' | 'set' | 'dict' | 'generator';
        readonly results: readonly Expression[];
        readonly clauses: readonly Clause[];
      }
    | {
        readonly kind: 'lambda';
        readonly parameters: readonly Parameter[];
        readonly body: Expression;
      }
    | { readonly kind: 'unary'; readonly operator: string; readonly operand: Expression }
    | {
        readonly kind: 'binary';
        readonly operator: string;
        readonly left: Expression;
        readonly right: Expression;
      }
    /** `and`, `or` */
    | { readonly kind: 'boolean'; readonly left: Expression; readonly right: Expression }
    | {
        readonly kind: 'compare';
        readonly operands: readonly Expression[];
        readonly operators: readonly string[];
      }
    | {
        readonly kind: 'conditional';
        readonly test: Expression;
        readonly met: Expression;
        readonly otherwise: Expression;
      }
    | { readonly kind: 'starred'; readonly value: Expression }
    /** `name := value` */
    | { readonly kind: 'bind'; readonly name: string; readonly value: Expression }
    /** `await`, `yield`, and whatever the grammar knows and this does not. */
    | { readonly kind: 'unknown'; readonly type: string }
  );

/** A function definition; `body` is undefined where bodies were left out. */
export interface FunctionNode extends Node {
  readonly kind: 'function';
  readonly name: string;
  readonly end: number;
  readonly decorators: readonly Expression[];
  readonly parameters: readonly Parameter[];
  readonly body: readonly Statement[] | undefined;
}

/** A class definition. */
export interface ClassNode extends Node {
  readonly kind: 'class';
  readonly name: string;
  readonly decorators: readonly Expression[];
  readonly args: readonly Argument[];
  readonly body: readonly Statement[];
}

/** `import a.b as c`, one name of it. */
export interface ImportedModule {
  readonly module: string;
  readonly as: string | undefined;
}

/** `from m import a as b`, one name of it. */
export interface ImportedName {
  readonly name: string;
  readonly as: string | undefined;
}

/** One `except` of a `try`. */
export interface Handler {
  readonly type: Expression | undefined;
  readonly name: string | undefined;
  readonly body: readonly Statement[];
}

type Block = readonly Statement[];

export type Statement = Node &
  (
    | { readonly kind: 'expression'; readonly value: Expression }
    | {
        readonly kind: 'assign';
        readonly targets: readonly Expression[];
        readonly value: Expression;
      }
    | {
        readonly kind: 'augment';
        readonly operator: string;
        readonly target: Expression;
        readonly value: Expression;
      }
    | {
        readonly kind: 'annotate';
        readonly target: Expression;
        readonly value: Expression | undefined;
      }
    | { readonly kind: 'delete'; readonly targets: readonly Expression[] }
    | { readonly kind: 'return'; readonly value: Expression | undefined }
    | { readonly kind: 'raise'; readonly values: readonly Expression[] }
    | { readonly kind: 'assert'; readonly values: readonly Expression[] }
    | {
        readonly kind: 'if';
        readonly branches: readonly { readonly test: Expression; readonly body: Block }[];
        readonly otherwise: Block;
      }
    | {
        readonly kind: 'while';
        readonly test: Expression;
        readonly body: Block;
        readonly otherwise: Block;
      }
    | {
        readonly kind: 'for';
        readonly target: Expression;
        readonly iterable: Expression;
        readonly body: Block;
        readonly otherwise: Block;
      }
    | {
        readonly kind: 'try';
        readonly body: Block;
        readonly handlers: readonly Handler[];
        readonly otherwise: Block;
        readonly finally: Block;
      }
    | {
        readonly kind: 'with';
        readonly items: readonly {
          readonly context: Expression;
          readonly target: Expression | undefined;
        }[];
        readonly body: Block;
      }
    | { readonly kind: 'import'; readonly names: readonly ImportedModule[] }
    | {
        readonly kind: 'import-from';
        readonly module: string;
        /** Leading dots. */
        readonly level: number;
        /** Empty: `*`. */
        readonly names: readonly ImportedName[];
      }
    | { readonly kind: 'global' | 'nonlocal'; readonly names: readonly string[] }
    /** `pass`, `break`, `continue` */
    | { readonly kind: 'pass' }
    | FunctionNode
    | ClassNode
    | { readonly kind: 'unknown'; readonly type: string }
  );
