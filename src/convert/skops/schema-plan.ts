/**
 * The schema of a skops file as text, with the files that it names. Nothing is written yet: what skops cannot
 * hold is refused here.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { ModelValue } from '../model/value.ts';
import { cannotHold, nodeHead, type Piece, type SkopsFiles } from './node.ts';
import { isShareable, nodeOf } from './value-node.ts';

/** Bytes of a schema: skops reads it whole. */
const MOST = 2 ** 28;
/** Nodes inside each other: Python gives up at about three calls for each. */
const DEEPEST = 250;
/** Pieces that wait. */
const MOST_WAITING = 20_000_000;

/** A file of the archive besides the schema. */
export interface SkopsMember {
  readonly name: string;
  readonly value: ModelValue;
}

/** What is to be written. */
export interface SchemaPlan {
  /** The schema in pieces. */
  readonly text: readonly Uint8Array[];
  readonly members: readonly SkopsMember[];
  /** Names that a loader has to be told to trust, sorted. */
  readonly untrusted: readonly string[];
  readonly notes: readonly string[];
}

/** A piece that waits to be written, or the end of a value. */
type Step = Piece | { readonly kind: 'end'; readonly value: ModelValue };

/** Plans the schema of a value; `head` is JSON that goes into the first node. */
export function planSchema(root: ModelValue, head: string): SchemaPlan {
  return new Planner(head).run(root);
}

class Planner implements SkopsFiles {
  private readonly ids = new Map<ModelValue, number>();
  private readonly open = new Set<ModelValue>();
  private readonly done = new Map<ModelValue, string>();
  private readonly members = new Map<string, SkopsMember>();
  private readonly untrusted = new Set<string>();
  private readonly notes = new Set<string>();
  private readonly text: Uint8Array[] = [];
  private readonly encoder = new TextEncoder();
  private gathered = '';
  private length = 0;
  private head: string;

  constructor(head: string) {
    this.head = head;
  }

  run(root: ModelValue): SchemaPlan {
    const steps: Step[] = [root];
    for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
      if (typeof step === 'string') this.put(step);
      else if (step.kind === 'end') this.open.delete(step.value);
      else this.enter(step, steps);
      if (steps.length > MOST_WAITING) throw tooLarge();
    }
    this.flush();
    return {
      text: this.text,
      members: [...this.members.values()],
      untrusted: [...this.untrusted].toSorted(),
      notes: [...this.notes],
    };
  }

  idOf(value: ModelValue): number {
    const id = this.ids.get(value) ?? this.ids.size + 1;
    this.ids.set(value, id);
    return id;
  }

  file(value: ModelValue, extension: string): string {
    const name = `${this.idOf(value)}.${extension}`;
    this.members.set(name, { name, value });
    return JSON.stringify(name);
  }

  note(text: string): void {
    this.notes.add(text);
  }

  private enter(value: ModelValue, steps: Step[]): void {
    const before = this.done.get(value);
    if (this.open.has(value)) throw cannotHold('a value that holds itself');
    if (before !== undefined) {
      this.put(before);
      return;
    }
    const plan = nodeOf(value, this);
    const { module, name, loader, fields } = plan;
    for (const type of plan.untrusted) this.untrusted.add(type);
    let start = `{${this.head}${nodeHead(module, name, loader)}`;
    this.head = '';
    if (isShareable(value)) {
      const id = this.idOf(value);
      start += `,"__id__":${id}`;
      // skops makes a node of an id once, and takes it wherever the id comes again.
      this.done.set(value, `{${nodeHead(module, name, 'CachedNode')},"__id__":${id}}`);
      this.open.add(value);
      if (this.open.size > DEEPEST) throw tooDeep();
      steps.push({ kind: 'end', value });
    }
    this.put(fields.length === 0 ? start : `${start},`);
    steps.push('}');
    for (let i = fields.length - 1; i >= 0; i--) steps.push(fields[i] ?? '');
  }

  private put(text: string): void {
    this.gathered += text;
    if (this.gathered.length > 65_536) this.flush();
  }

  private flush(): void {
    const piece = this.encoder.encode(this.gathered);
    this.gathered = '';
    this.length += piece.length;
    if (this.length > MOST) throw tooLarge();
    this.text.push(piece);
  }
}

function tooLarge(): ModelFileError {
  const message = `a schema of more than ${MOST} bytes`;
  return new ModelFileError('LIMIT_EXCEEDED', message, { format: 'skops' });
}

function tooDeep(): ModelFileError {
  const message = `values more than ${DEEPEST} deep, which skops could not load`;
  return new ModelFileError('LIMIT_EXCEEDED', message, { format: 'skops' });
}
