/**
 * What may not be written again: names and calls that a scan did not find clean.
 * @module
 */
import type { FileReport } from '../../core/finding.ts';
import type { GraphNode } from '../../pickle/graph.ts';
import type { Dropped } from '../writer.ts';

/** The judgement of one pickle as a sanitiser needs it. */
export class Refused {
  private readonly noted: Dropped[] = [];
  private readonly names = new Set<string>();
  private readonly offsets = new Set<number>();

  /** Of the member at path `member`, whose bytes stand at `base` of the file. */
  constructor(report: FileReport, member: string, base: number) {
    for (const { module, name, verdict, member: where } of report.imports) {
      if ((where ?? '') === member && verdict !== 'clean') this.names.add(`${module} ${name}`);
    }
    for (const { offset, verdict, member: where } of report.findings) {
      if ((where ?? '') !== member || verdict === 'clean' || offset === undefined) continue;
      this.offsets.add(offset);
      this.offsets.add(offset - base);
    }
  }

  /** What was refused, once each; a name that is called is told as the call. */
  get dropped(): Dropped[] {
    const called = new Set(this.noted.map(({ kind, type }) => (kind === 'object' ? type : '')));
    return this.noted.filter(({ kind, type }) => kind === 'object' || !called.has(type));
  }

  /** Whether a node may stay; notes what may not. */
  readonly allowed = (node: GraphNode): boolean => {
    const name = nameOf(node);
    if (node.kind === 'object' && this.offsets.has(node.offset)) return this.refuse(node, name);
    if (name !== undefined && this.names.has(name)) return this.refuse(node, name);
    return true;
  };

  private refuse(node: GraphNode, name: string | undefined): false {
    const type = name?.replace(' ', '.');
    const path = node.kind === 'object' ? `@${node.offset}` : '.';
    const known = this.noted.some((one) => one.type === type && one.path === path);
    if (!known) this.noted.push({ path, kind: node.kind, type });
    return false;
  }
}

function nameOf(node: GraphNode): string | undefined {
  const named = node.kind === 'object' ? node.callee : node;
  if (named.kind !== 'global') return undefined;
  return `${named.symbol.module} ${named.symbol.name}`;
}
