/**
 * The listing of `pickletools.dis`, byte for byte where pickletools can read the file, in pieces of text.
 *
 * Where it cannot, a line says so, and the listing goes on as long as it is plain where opcodes begin: an
 * unpickler may read what pickletools refuses. Source: Lib/pickletools.py of CPython 3.11.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import { LIMITS } from '../core/limits.ts';
import type { ByteSource } from '../core/source.ts';
import { readGenOp, type GenOp } from './genops.ts';
import { OP } from './opcodes.ts';
import { payloadRepr } from './payload-repr.ts';
import { reprBytes } from './python-repr.ts';
import { CrudeStack, CrudeStackError, type Said } from './stack-effect.ts';
import type { RawRange } from './tape.ts';
import { Window } from './window.ts';

/** What to list. */
export interface DisassembleOptions {
  /** Offset of the first opcode; default 0. */
  readonly start?: number | undefined;
  /** Ranges inside the stream that are no opcodes, in order. */
  readonly rawData?: readonly RawRange[] | undefined;
  /** A line of its own behind the opcode at this offset, without a newline. */
  readonly remark?: ((offset: number) => string | undefined) | undefined;
}

/** How a listing ended. */
export interface Listing {
  readonly opcodes: number;
  /** What pickletools raises, and where; undefined when it reads the pickle to its end. */
  readonly refused: { readonly offset: number; readonly message: string } | undefined;
  /** Whether the listing reached STOP, with or without pickletools. */
  readonly complete: boolean;
}

/** Characters of text handed out at once. */
const CHUNK = 65_536;
const MARGIN = '    ';
/** Bytes of an argument shown where pickletools refuses it. */
const RAW_SHOWN = 200;

/** The listing of the pickle at `start`. Throws nothing for what the bytes hold. */
export function* disassemble(
  source: ByteSource,
  options: DisassembleOptions = {},
): Generator<string, Listing> {
  const lister = new Lister(source, options);
  let chunk = '';
  for (const piece of lister.pieces()) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
  return lister.listing();
}

class Lister {
  private readonly window: Window;
  private readonly options: DisassembleOptions;
  private readonly stack = new CrudeStack();
  private offset: number;
  private opcodes = 0;
  private raw = 0;
  private highest = -1;
  private refused: Listing['refused'];
  private complete = false;

  constructor(source: ByteSource, options: DisassembleOptions) {
    this.window = new Window(source);
    this.options = options;
    this.offset = options.start ?? 0;
  }

  listing(): Listing {
    const { opcodes, refused, complete } = this;
    return { opcodes, refused, complete };
  }

  *pieces(): Generator<string> {
    try {
      for (;;) {
        yield* this.rawData();
        const op = readGenOp(this.window, this.offset);
        if (++this.opcodes > LIMITS.opcodes) throw tooMany(this.offset);
        yield* this.line(op);
        this.offset = op.end;
        const remark = this.options.remark?.(op.offset);
        if (remark !== undefined) yield `${remark}\n`;
        if (op.opcode.code === OP.STOP) break;
      }
      yield* this.end();
    } catch (error) {
      if (!(error instanceof ModelFileError)) throw error;
      yield* this.refuse(error.message, error.offset ?? this.offset);
    }
  }

  private *end(): Generator<string> {
    this.complete = true;
    yield `highest protocol among opcodes = ${this.highest}\n`;
    const left = this.stack.atEnd();
    if (left !== undefined && this.refused === undefined) yield* this.refuse(left);
  }

  /** What stands between opcodes and is none, where the loader jumps over it. */
  private *rawData(): Generator<string> {
    const range = this.options.rawData?.[this.raw];
    if (range === undefined || range.start !== this.offset) return;
    this.raw++;
    const { start, end } = range;
    this.refused ??= { offset: start, message: 'bytes that are no opcodes lie between them' };
    yield `# bytes ${start} to ${end} hold an array: its loader jumps over them, pickletools takes them for opcodes\n`;
    this.offset = end;
  }

  /** One line for each reason for which pickletools would not be here: the first is the one that counts. */
  private *refuse(message: string, offset: number = this.offset): Generator<string> {
    const first = this.refused === undefined;
    this.refused ??= { offset, message };
    yield first
      ? `# pickletools stops here, at byte ${offset}: ${message}\n`
      : `# byte ${offset}: ${message}\n`;
  }

  private *line(op: GenOp): Generator<string> {
    const { argument, opcode } = op;
    this.highest = Math.max(this.highest, opcode.protocol);
    if (argument.kind === 'refused') yield* this.refuse(argument.message);
    const pieces = argument.kind === 'payload' ? payloadRepr(this.window, argument) : undefined;
    if (argument.kind === 'payload' && pieces === undefined) yield* this.refuse(NOT_UTF8);
    const head = this.head(op);
    const said = this.take(op);
    if (typeof said === 'string') {
      yield `${head}\n`;
      yield* this.refuse(said);
      return;
    }
    const { note, error } = said;
    const gap = ' '.repeat(Math.max(0, 10 - opcode.name.length));
    if (argument.kind === 'none')
      yield note === undefined ? `${head}\n` : `${head}${gap} ${note}\n`;
    else {
      yield `${head}${gap} `;
      if (pieces === undefined) yield this.shortArgument(op);
      else yield* pieces;
      yield note === undefined ? '\n' : ` ${note}\n`;
    }
    if (error !== undefined && this.refused === undefined) yield* this.refuse(error);
  }

  private head({ offset, opcode }: GenOp): string {
    const code =
      opcode.code < 0x7f ? String.fromCharCode(opcode.code) : `\\x${opcode.code.toString(16)}`;
    const indent = MARGIN.repeat(this.stack.depth);
    return `${String(offset).padStart(5)}: ${code.padEnd(4)} ${indent}${opcode.name}`;
  }

  /** What pickletools thinks of stack and memo, as long as it is with us. */
  private take(op: GenOp): Said | string {
    try {
      return this.stack.take(op);
    } catch (error) {
      if (error instanceof CrudeStackError) return error.message;
      throw error;
    }
  }

  private shortArgument({ argument }: GenOp): string {
    if (argument.kind === 'repr') return argument.text;
    if (argument.kind === 'none') return '';
    const shown = this.window.peek(argument.start, Math.min(argument.length, RAW_SHOWN));
    return `b${reprBytes(shown)}${argument.length > RAW_SHOWN ? '...' : ''}`;
  }
}

const NOT_UTF8 = 'a text is not valid UTF-8';

function tooMany(offset: number): ModelFileError {
  const message = `more than ${LIMITS.opcodes} opcodes`;
  return new ModelFileError('LIMIT_EXCEEDED', message, { format: 'pickle', offset });
}
