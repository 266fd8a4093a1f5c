/**
 * Walks a skops schema without recursion and constructs its nodes, innermost first.
 * @module
 */
import type { Fact } from '../core/fact.ts';
import { ModelFileError } from '../core/error.ts';
import type { Value } from '../core/value.ts';
import type { JsonValue } from './json-value.ts';
import { buildNode } from './skops-build.ts';
import {
  isKnownLoader,
  skopsChildren,
  skopsNode,
  textField,
  type SkopsChild,
  type SkopsNode,
} from './skops-node.ts';
import { UseFacts } from './use-facts.ts';

/** What a schema does. */
export interface SkopsUse {
  readonly facts: readonly Fact[];
  /** Members of the archive that nodes name. */
  readonly files: readonly { readonly name: string; readonly offset: number }[];
  /** What skops would refuse, or a later version of it would not. */
  readonly problems: readonly ModelFileError[];
}

/** A problem is told for each kind; thousands say no more than some. */
const MAX_PROBLEMS = 20;
const CYCLE: Value = { kind: 'cycle', plain: false };

/** Walks the tree of nodes. */
export function walkSkops(schema: JsonValue): SkopsUse {
  const walk = new Walk();
  walk.run(schema);
  const { facts } = walk.facts;
  return { facts, files: walk.files, problems: walk.problems };
}

/** A node whose inner nodes are being constructed. */
interface Frame {
  readonly node: SkopsNode;
  readonly children: readonly SkopsChild[];
  readonly values: Value[];
}

class Walk {
  readonly facts: UseFacts = new UseFacts();
  readonly files: { readonly name: string; readonly offset: number }[] = [];
  readonly problems: ModelFileError[] = [];
  /** What the nodes of an id are: the first of them, as skops remembers it. */
  private readonly made: Map<string, Value> = new Map();
  private readonly stack: Frame[] = [];

  run(schema: JsonValue): void {
    this.open(schema);
    for (let frame = this.stack.at(-1); frame !== undefined; frame = this.stack.at(-1)) {
      const child = frame.children[frame.values.length];
      if (child !== undefined) {
        this.open(child.json);
      } else {
        this.stack.pop();
        this.finish(frame);
      }
    }
  }

  /** Begins a node; what is none counts as nothing, and is told. */
  private open(json: JsonValue): void {
    const node = skopsNode(json);
    if (node === undefined) {
      if (json.kind !== 'word' || json.word !== 'null')
        this.refuse(json.offset, 'a node without a loader');
      this.give({ kind: 'none', plain: true });
      return;
    }
    if (!isKnownLoader(node.loader)) this.unknown(node);
    if (node.loader === 'CachedNode') {
      this.cached(node);
      return;
    }
    // skops remembers a node before it reads what is in it: inside, its id is a cycle.
    if (node.id !== undefined && !this.made.has(node.id)) this.made.set(node.id, CYCLE);
    this.stack.push({ node, children: skopsChildren(node), values: [] });
  }

  private finish({ node, children, values }: Frame): void {
    this.noteFile(node);
    const value = buildNode({
      node,
      facts: this.facts,
      items: (slot) => values.filter((_value, index) => children[index]?.slot === slot),
      keys: (slot) => children.flatMap((child) => (child.slot === slot ? [child.key] : [])),
    });
    const before = node.id === undefined ? undefined : this.made.get(node.id);
    if (node.id !== undefined && before === CYCLE) this.made.set(node.id, value);
    this.give(before === undefined || before === CYCLE ? value : before);
  }

  private give(value: Value): void {
    this.stack.at(-1)?.values.push(value);
  }

  private cached(node: SkopsNode): void {
    const value = node.id === undefined ? undefined : this.made.get(node.id);
    if (value === undefined)
      this.refuse(node.offset, 'a node that stands for another which is not there');
    this.give(value ?? CYCLE);
  }

  private noteFile(node: SkopsNode): void {
    const name = textField(node.json, 'file');
    if (name !== undefined) this.files.push({ name, offset: node.offset });
    else if (needsFile(node)) this.refuse(node.offset, `a ${node.loader} without a file`);
  }

  private unknown({ loader, offset }: SkopsNode): void {
    this.tell(
      new ModelFileError('UNSUPPORTED', `a node of the kind "${loader.slice(0, 80)}"`, {
        format: 'skops',
        offset,
      }),
    );
  }

  private refuse(offset: number, message: string): void {
    this.tell(new ModelFileError('MALFORMED', message, { format: 'skops', offset }));
  }

  private tell(problem: ModelFileError): void {
    if (this.problems.length < MAX_PROBLEMS) this.problems.push(problem);
  }
}

const WITH_FILE: ReadonlySet<string> = new Set(['BytesNode', 'BytearrayNode', 'SparseMatrixNode']);

function needsFile({ loader, json }: SkopsNode): boolean {
  if (loader === 'NdArrayNode') return textField(json, 'type') !== 'json';
  return WITH_FILE.has(loader);
}
