/**
 * What is remembered of one TensorFlow graph with its functions while its bytes go by.
 * @module
 */
import type { OperatorPart, Part } from './format.ts';
import type { WireField, WireReader } from './protobuf-wire.ts';

/** Distinct operators, functions, assets of one graph; large models have some thousand functions. */
const MOST_DISTINCT = 100_000;
/** Nodes remembered because text flows through them; beyond it a path counts as computed. */
const MOST_FLOW = 200_000;
/** A name cut short could be taken for another one, so a longer one is refused. */
const MOST_NAME = 2000;
/** Characters of all names and texts that are remembered of one graph. */
const MOST_TEXT = 2 ** 25;

/** A node through which a path may flow, or that calls a function. */
export interface FlowNode {
  readonly op: string;
  readonly inputs: readonly string[];
  /** Functions named in its attributes. */
  readonly functions: readonly string[];
  /** A constant's text; undefined when it is none, or not in plain sight. */
  readonly text: readonly string[] | undefined;
  readonly separator: string;
}

/** The main graph, whose name is empty, or a function. */
export interface Scope {
  /** Known once the signature of the function was seen. */
  name: string;
  /** Arguments by name: their places. */
  readonly arguments: Map<string, number>;
  readonly nodes: Map<string, FlowNode>;
}

/** An operator that takes a path, to be followed once the whole graph is known. */
export interface PathUse {
  readonly part: OperatorPart;
  readonly scope: Scope;
  readonly paths: readonly string[];
}

/** What the loader binds to an argument of a function: a constant of the graph, an asset. */
export type SavedObject =
  | { readonly kind: 'constant'; readonly node: string }
  | { readonly kind: 'asset' | 'other' };

/** One walk through one graph. */
export class TensorflowWalk {
  readonly reader: WireReader;
  /** What was found and is told before the operators. */
  readonly parts: Part[] = [];
  readonly operators: Map<string, OperatorPart> = new Map();
  readonly main: Scope = newScope();
  /** The first function of each name. */
  readonly functions: Map<string, Scope> = new Map();
  /** All of them, and the main graph. */
  readonly scopes: Scope[] = [this.main];
  readonly uses: PathUse[] = [];
  /** Nodes whose value the loader replaces by the path of an asset. */
  readonly assets: Set<string> = new Set();
  /** The objects of a SavedModel, and which of them each function is given. */
  readonly objects: SavedObject[] = [];
  readonly bound: Map<string, readonly number[]> = new Map();
  /** True when more nodes were there than are remembered. */
  overflow = false;
  private flow = 0;
  private text = 0;
  private names = 0;

  constructor(reader: WireReader) {
    this.reader = reader;
  }

  /** Remembers a function, now that its name is known. */
  addFunction(scope: Scope, offset: number): void {
    this.count(this.scopes.length, offset);
    this.keep(scope.name, offset);
    this.scopes.push(scope);
    if (!this.functions.has(scope.name)) this.functions.set(scope.name, scope);
  }

  /** Remembers a node that matters to paths. */
  addFlow(scope: Scope, name: string, node: FlowNode): void {
    this.flow++;
    this.text += sizeOf(name, ...node.inputs, ...node.functions, ...(node.text ?? []));
    if (this.flow > MOST_FLOW || this.text > MOST_TEXT) this.overflow = true;
    else scope.nodes.set(name, node);
  }

  /** Whether an operator was remembered already, of those without details. */
  knows(operator: string, plain: boolean): boolean {
    return plain && this.operators.has(operator);
  }

  /** Remembers an operator once for each set of arguments, and where it stood first. */
  addOperator(part: OperatorPart): void {
    const details = JSON.stringify(part.details);
    const key = details === '{}' ? part.operator : `${part.operator}\n${details}`;
    if (this.operators.has(key)) return;
    this.count(this.operators.size, part.offset);
    this.keep(key, part.offset);
    this.operators.set(key, part);
  }

  /** Remembers an operator that takes a path. */
  addUse(use: PathUse): void {
    this.count(this.uses.length, use.part.offset);
    this.keep(use.part.name, use.part.offset);
    this.uses.push(use);
  }

  /** Counts a name that is remembered; throws when there is too much of them. */
  keep(name: string, offset: number): void {
    this.names += name.length;
    if (this.names > MOST_TEXT) {
      throw this.reader.tooMuch(offset, 'characters of names', MOST_TEXT);
    }
  }

  /** A name that must be whole. */
  name(field: WireField): string {
    if (field.end - field.start <= MOST_NAME) return this.reader.text(field, MOST_NAME);
    throw this.reader.tooMuch(field.offset, 'bytes in a name', MOST_NAME);
  }

  /** Throws when there are too many of anything. */
  count(size: number, offset: number): void {
    if (size < MOST_DISTINCT) return;
    throw this.reader.tooMuch(offset, 'distinct operators, functions or objects', MOST_DISTINCT);
  }
}

/** A scope without anything in it yet. */
export function newScope(): Scope {
  return { name: '', arguments: new Map(), nodes: new Map() };
}

function sizeOf(...texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}
