/**
 * Cuts TorchScript source into tokens: the part of Python's lexer that decides what is a name.
 * torch 2.15 torch/csrc/jit/frontend/lexer.h `Lexer::match`, strtod.cpp.
 * @module
 */
import { ModelFileError } from '../core/error.ts';

/** What a token is. */
export type TokenKind = 'name' | 'number' | 'string' | 'mark' | 'ellipsis' | 'end';

/** A name longer than this is no name that torch writes. */
const MAX_NAME = 4096;

/** A cursor over tokens; blanks, newlines and comments are passed over. */
export class TorchscriptTokens {
  private readonly bytes: Uint8Array;
  kind: TokenKind = 'end';
  start: number = 0;
  end: number = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** Goes to the next token; throws `MALFORMED` for a string that does not end. */
  next(): TokenKind {
    this.start = this.skipBlanks(this.end);
    const byte = this.bytes[this.start];
    this.end = this.start + 1;
    this.kind = byte === undefined ? 'end' : this.token(byte);
    return this.kind;
  }

  /** Whether the token is this character. */
  is(mark: string): boolean {
    return this.kind === 'mark' && this.bytes[this.start] === mark.charCodeAt(0);
  }

  /** The text of a name; of other tokens the first characters. */
  text(most: number = MAX_NAME): string {
    return String.fromCharCode(
      ...this.bytes.subarray(this.start, Math.min(this.end, this.start + most)),
    );
  }

  /** The text between the quotes of a string, with its escapes left as they are. */
  stringText(most: number): string {
    const quotes = this.isTriple(this.start) ? 3 : 1;
    const end = Math.min(this.end - quotes, this.start + quotes + most);
    return String.fromCharCode(...this.bytes.subarray(this.start + quotes, end));
  }

  private token(byte: number): TokenKind {
    if (isNameStart(byte)) return this.name();
    if (byte === QUOTE || byte === DOUBLE_QUOTE) return this.string(byte);
    if (isDigit(byte) || (byte === DOT && isDigit(this.bytes[this.end]))) return this.number();
    if (byte !== DOT || this.bytes[this.end] !== DOT || this.bytes[this.end + 1] !== DOT)
      return 'mark';
    this.end = this.start + 3;
    return 'ellipsis';
  }

  private skipBlanks(from: number): number {
    const { bytes } = this;
    let at = from;
    for (let byte = bytes[at]; byte !== undefined; byte = bytes[at]) {
      if (byte === HASH) at = this.afterComment(at);
      else if (isBlank(byte)) at++;
      else break;
    }
    return at;
  }

  /** The types in a type comment are read by torch, so they are by us. */
  private afterComment(at: number): number {
    if (TYPE_COMMENT.every((byte, index) => this.bytes[at + index] === byte)) return at + 1;
    const end = this.bytes.indexOf(NEWLINE, at);
    return end < 0 ? this.bytes.length : end;
  }

  private name(): TokenKind {
    const { bytes } = this;
    for (let byte = bytes[this.end]; isNameStart(byte) || isDigit(byte); byte = bytes[this.end]) {
      this.end++;
    }
    if (this.end - this.start <= MAX_NAME) return 'name';
    throw malformed(
      `a name of ${this.end - this.start} characters, more than ${MAX_NAME}`,
      this.start,
    );
  }

  private number(): TokenKind {
    this.digits();
    if (this.bytes[this.end] === DOT) this.end++;
    this.digits();
    const sign = this.bytes[this.end + 1];
    const signed = sign === PLUS || sign === MINUS ? 1 : 0;
    if (isLetter(this.bytes[this.end], 'e') && isDigit(this.bytes[this.end + 1 + signed])) {
      this.end += 1 + signed;
      this.digits();
    }
    if (isLetter(this.bytes[this.end], 'j')) this.end++;
    return 'number';
  }

  private digits(): void {
    while (isDigit(this.bytes[this.end])) this.end++;
  }

  private string(quote: number): TokenKind {
    const triple = this.isTriple(this.start);
    const { bytes } = this;
    let at = this.start + (triple ? 3 : 1);
    for (; at < bytes.length; at++) {
      const byte = bytes[at];
      if (byte === BACKSLASH) at++;
      else if (byte === NEWLINE && !triple) break;
      else if (byte === quote && (!triple || this.isTriple(at))) {
        this.end = at + (triple ? 3 : 1);
        return 'string';
      }
    }
    throw malformed(`a string that begins at ${this.start} and does not end`, this.start);
  }

  private isTriple(at: number): boolean {
    const quote = this.bytes[at];
    return this.bytes[at + 1] === quote && this.bytes[at + 2] === quote;
  }
}

const TYPE_COMMENT = Array.from('# type:', (letter) => letter.charCodeAt(0));
const NEWLINE = 0x0a;
const DOUBLE_QUOTE = 0x22;
const HASH = 0x23;
const QUOTE = 0x27;
const PLUS = 0x2b;
const MINUS = 0x2d;
const DOT = 0x2e;
const BACKSLASH = 0x5c;
const UNDERSCORE = 0x5f;

/** Blanks, control characters, and the backslash that continues a line. */
function isBlank(byte: number): boolean {
  return byte <= 0x20 || byte === BACKSLASH;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

function isNameStart(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  const lower = byte | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || byte === UNDERSCORE;
}

function isLetter(byte: number | undefined, letter: string): boolean {
  return byte !== undefined && (byte | 0x20) === letter.charCodeAt(0);
}

function malformed(message: string, offset: number): ModelFileError {
  return new ModelFileError('MALFORMED', message, { format: 'torchscript', offset });
}
