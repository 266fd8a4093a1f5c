/**
 * Walks the text form of protocol buffers by a schema, and hands its fields out as if they stood in the
 * binary form. A field that the schema does not know is passed over.
 * https://protobuf.dev/reference/protobuf/textformat-spec/
 * @module
 */
import type { ByteSource } from '../core/source.ts';
import { ByteCursor } from './byte-cursor.ts';
import type { MessageHandler, WireField, WireReader } from './protobuf-wire.ts';
import { nextToken, refused, type TextToken } from './text-proto-token.ts';

/** As of the binary form. */
const MAX_DEPTH = 100;
const MAX_FIELDS = 10_000_000;

/**
 * Fields by `Message.name`: the number, and what it holds: `text`, `number` (also what is one of a set of names),
 * or a message by its name. A name in brackets stands for a message that is packed as an Any.
 */
export type TextSchema = ReadonlyMap<string, readonly [number: number, holds: string]>;

/** What is walked, and by what. */
export interface TextWalk<T> {
  readonly source: ByteSource;
  readonly reader: WireReader;
  readonly schema: TextSchema;
  /** Numbers of the names in enumerations; of any other it is 0. */
  readonly names: ReadonlyMap<string, number>;
  /** What to say where a message is written as its bytes. */
  packed(offset: number): T;
}

interface Frame<T> {
  readonly message: string;
  readonly handler: MessageHandler<T> | undefined;
  /** The sign that ends it. */
  readonly close: string;
  /** Set inside of a list: the field whose values stand there. */
  readonly list?: FieldName | undefined;
}

interface FieldName {
  readonly name: string;
  readonly offset: number;
}

const SCALARS: ReadonlySet<string> = new Set(['text', 'number']);

/** Walks a whole file as one message; yields what the handlers yield. */
export function* walkText<T>(
  walk: TextWalk<T>,
  message: string,
  handler: MessageHandler<T>,
): Generator<T> {
  const state = new TextWalker(walk, { message, handler, close: '' });
  while (state.open) yield* state.step();
}

class TextWalker<T> {
  private readonly walk: TextWalk<T>;
  private readonly cursor: ByteCursor;
  private readonly stack: Frame<T>[];
  private token: TextToken;
  private fields = 0;

  constructor(walk: TextWalk<T>, root: Frame<T>) {
    this.walk = walk;
    this.cursor = new ByteCursor(walk.source, { format: walk.reader.format });
    this.stack = [root];
    this.token = nextToken(this.cursor);
  }

  get open(): boolean {
    return this.stack.length > 0;
  }

  /** Takes one field, one value of a list, or the end of either. */
  *step(): Generator<T> {
    const top = this.stack.at(-1);
    if (top === undefined) return;
    if (this.is(',') || this.is(';')) {
      this.take();
      return;
    }
    if (this.atEnd(top)) {
      if (top.close !== '') this.take();
      this.stack.pop();
      if (top.list === undefined && top.handler?.close !== undefined) yield* top.handler.close();
      return;
    }
    const field = top.list ?? this.fieldName();
    if (top.list === undefined && this.is(':')) this.take();
    if (top.list === undefined && this.is('[')) {
      this.take();
      this.push({ ...top, close: ']', list: field });
      return;
    }
    yield* this.value(top, field);
  }

  private *value(top: Frame<T>, field: FieldName): Generator<T> {
    if (++this.fields > MAX_FIELDS)
      throw this.walk.reader.tooMuch(field.offset, 'fields', MAX_FIELDS);
    const [number, holds = ''] = this.walk.schema.get(`${top.message}.${field.name}`) ?? [];
    if (this.is('{') || this.is('<')) {
      if (SCALARS.has(holds)) throw this.unexpected('a value');
      const close = this.is('{') ? '}' : '>';
      const { start, end } = this.token;
      this.take();
      const wire = {
        number: number ?? 0,
        type: 2,
        offset: field.offset,
        start,
        end,
        value: 0,
      } as const;
      const handler = number === undefined ? undefined : top.handler?.field(wire);
      this.push({ message: holds, handler, close });
      return;
    }
    const wire = this.scalar(number ?? 0, field);
    if (holds === (wire.type === 0 ? 'text' : 'number'))
      throw refused(this.cursor, field.offset, `${field.name} holds no ${holds}`);
    if (number === undefined || top.handler === undefined) return;
    // Who expects a message here would look into its bytes.
    if (top.handler.field(wire) !== undefined) yield this.walk.packed(field.offset);
  }

  /** A number, a name, or texts that make one. */
  private scalar(number: number, { offset }: FieldName): WireField {
    const { kind, start, word } = this.token;
    let { end } = this.token;
    if (kind === 'word') {
      const value = this.numberOf(word);
      this.take();
      return { number, type: 0, offset, start, end, value };
    }
    if (kind !== 'text') throw this.unexpected('a value');
    for (; this.token.kind === 'text'; this.take()) end = this.token.end;
    return { number, type: 2, offset, start, end, value: 0 };
  }

  private numberOf(word: string): number {
    if (word === 'true' || word === 'True' || word === 't') return 1;
    const octal = /^-?0[0-7]+$/u.test(word);
    const value = octal ? Number.parseInt(word, 8) : Number(word);
    return Number.isFinite(value) ? value : (this.walk.names.get(word) ?? 0);
  }

  /** The name of a field, or of a packed message in brackets. */
  private fieldName(): FieldName {
    const { start: offset } = this.token;
    if (this.is('[')) {
      this.take();
      const { word, kind } = this.token;
      if (kind !== 'word') throw this.unexpected('the name of a type');
      this.take();
      if (!this.is(']')) throw this.unexpected(']');
      this.take();
      return { name: `[${word.slice(word.lastIndexOf('/') + 1)}]`, offset };
    }
    if (this.token.kind !== 'word') throw this.unexpected('the name of a field');
    const name = this.token.word;
    this.take();
    return { name, offset };
  }

  private atEnd({ close }: Frame<T>): boolean {
    if (this.token.kind === 'end') {
      if (close === '') return true;
      const { start } = this.token;
      throw this.walk.reader.error(
        'TRUNCATED',
        start,
        `${close} expected at ${start}, the text ends`,
      );
    }
    return close !== '' && this.is(close);
  }

  private push(frame: Frame<T>): void {
    if (this.stack.length >= MAX_DEPTH)
      throw this.walk.reader.tooMuch(this.token.start, 'messages in each other', MAX_DEPTH);
    this.stack.push(frame);
  }

  private is(sign: string): boolean {
    return this.token.kind === 'sign' && this.token.word === sign;
  }

  private take(): void {
    this.token = nextToken(this.cursor);
  }

  private unexpected(wanted: string): Error {
    const { kind, word, start } = this.token;
    const there = kind === 'sign' || kind === 'word' ? word.slice(0, 40) : `a ${kind}`;
    return refused(this.cursor, start, `${wanted} expected at ${start}, ${there} is there`);
  }
}
