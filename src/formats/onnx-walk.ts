/**
 * What the readers of one ONNX file share: the bytes, and what was said already.
 * @module
 */
import type { OperatorPart } from './format.ts';
import type { WireField, WireReader } from './protobuf-wire.ts';

/** Distinct operators, places and files of one model; the largest models have some hundreds. */
const MOST_DISTINCT = 20_000;
/** A name cut short could be taken for another one, so a longer one is refused. */
const MOST_NAME = 1000;

/** One walk through a model. */
export class OnnxWalk {
  readonly reader: WireReader;
  /** Operators by what identifies them; told at the end, when the functions of the model are known. */
  readonly operators: Map<string, OperatorPart> = new Map();
  /** `domain::name` of the functions that the model defines, with their offsets. */
  readonly functions: Map<string, number> = new Map();
  private readonly seen = new Set<string>();

  constructor(reader: WireReader) {
    this.reader = reader;
  }

  /** A name that must be whole. */
  name(field: WireField): string {
    if (field.end - field.start <= MOST_NAME) return this.reader.text(field, MOST_NAME);
    throw this.reader.tooMuch(field.offset, 'bytes in a name', MOST_NAME);
  }

  /** Remembers a thing, and says whether it is new. */
  isNew(what: string, offset: number): boolean {
    if (this.seen.has(what)) return false;
    this.count(this.seen.size, offset);
    this.seen.add(what);
    return true;
  }

  /** Whether an operator without details was remembered at a place. */
  knows(place: string, operator: string): boolean {
    return this.operators.has(`${place}\n${operator}`);
  }

  /** Remembers an operator once for each place and each set of arguments. */
  addOperator(part: OperatorPart): void {
    const details = JSON.stringify(part.details);
    const key = `${part.name}\n${part.operator}${details === '{}' ? '' : `\n${details}`}`;
    if (this.operators.has(key)) return;
    this.count(this.operators.size, part.offset);
    this.operators.set(key, part);
  }

  /** Remembers a function of the model. */
  addFunction(name: string, offset: number): void {
    this.count(this.functions.size, offset);
    this.functions.set(name, offset);
  }

  private count(size: number, offset: number): void {
    if (size < MOST_DISTINCT) return;
    throw this.reader.tooMuch(offset, 'distinct operators, functions or files', MOST_DISTINCT);
  }
}

/** A domain and a name as one; the default domain has two spellings (onnx/defs/schema.h, OpSchema). */
export function operatorName(domain: string, name: string): string {
  return `${domain === '' ? 'ai.onnx' : domain}::${name}`;
}
