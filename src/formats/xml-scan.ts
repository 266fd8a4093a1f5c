/**
 * Reads XML tag by tag: without recursion, in bounded memory, resolving no entity and fetching nothing.
 * Extensible Markup Language 1.0, fifth edition. What a validating parser refuses may pass here.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { ByteSource } from '../core/source.ts';

/** What stands in a document, in order. */
export type XmlToken =
  | {
      readonly kind: 'open';
      /** Without its prefix. */
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      /** `<a/>`: no close follows. */
      readonly empty: boolean;
      readonly offset: number;
    }
  | { readonly kind: 'close'; readonly name: string; readonly offset: number }
  /** Everything between `<!DOCTYPE` and its end, `<?` and `?>`, as far as it is kept. */
  | { readonly kind: 'doctype' | 'instruction'; readonly text: string; readonly offset: number };

const WINDOW = 65_536;
/** Bytes of one tag, instruction or document type. */
const MAX_TAG = 2 ** 20;
const MAX_ATTRIBUTES = 1000;

/** A pull reader: `next` until it returns nothing. Comments, text and CDATA are passed over. */
export class XmlScan {
  private readonly source: ByteSource;
  private readonly format: string;
  private window: Uint8Array = new Uint8Array(0);
  private base = 0;
  private at = 0;

  constructor(source: ByteSource, format: string) {
    this.source = source;
    this.format = format;
    checkEncoding(source, format);
  }

  /** The next tag, document type or instruction. */
  next(): XmlToken | undefined {
    for (;;) {
      const offset = this.find(LESS, this.at, Number.POSITIVE_INFINITY);
      if (offset === undefined) return undefined;
      const token = this.token(offset);
      if (token !== undefined) return token;
    }
  }

  private token(offset: number): XmlToken | undefined {
    const lead = this.text(offset, 9);
    if (lead.startsWith('<!--')) return this.skip(offset + 4, '-->');
    if (lead.startsWith('<![CDATA[')) return this.skip(offset + 9, ']]>');
    if (lead.startsWith('<?')) {
      const end = this.endOf('?>', offset + 2, offset);
      this.at = end + 2;
      return { kind: 'instruction', text: this.text(offset + 2, end - offset - 2), offset };
    }
    const end = lead.startsWith('<!') ? this.endOfDoctype(offset) : this.endOfTag(offset);
    this.at = end + 1;
    if (lead.startsWith('<!')) {
      return { kind: 'doctype', text: this.text(offset + 2, end - offset - 2), offset };
    }
    return this.tag(this.text(offset + 1, end - offset - 1), offset);
  }

  private tag(text: string, offset: number): XmlToken {
    const closing = text.startsWith('/');
    const name = /^\/?\s*([^\s/>=]+)/u.exec(text)?.[1];
    if (name === undefined) throw this.malformed('a tag without a name', offset);
    if (closing) return { kind: 'close', name: localName(name), offset };
    const attributes = attributesOf(text.slice(name.length));
    return { kind: 'open', name: localName(name), attributes, empty: text.endsWith('/'), offset };
  }

  private skip(from: number, mark: string): undefined {
    this.at = this.endOf(mark, from, from, Number.POSITIVE_INFINITY) + mark.length;
    return undefined;
  }

  /** Where a mark begins; a document that ends before it is truncated. */
  private endOf(mark: string, from: number, start: number, most: number = MAX_TAG): number {
    const first = mark.charCodeAt(0);
    for (let at = from; ; at++) {
      const found = this.find(first, at, start + most);
      if (found === undefined) throw this.unended(start, most);
      if (this.text(found, mark.length) === mark) return found;
      at = found;
    }
  }

  /** `>` outside of quotes. */
  private endOfTag(start: number): number {
    let quote = 0;
    for (let at = start + 1; at < start + MAX_TAG; at++) {
      const byte = this.byte(at);
      if (byte === undefined) throw this.unended(start, MAX_TAG);
      if (quote !== 0) quote = byte === quote ? 0 : quote;
      else if (byte === DOUBLE_QUOTE || byte === QUOTE) quote = byte;
      else if (byte === GREATER) return at;
    }
    throw this.unended(start, MAX_TAG);
  }

  /** `>` outside of quotes and of the internal subset in brackets. */
  private endOfDoctype(start: number): number {
    let [quote, depth] = [0, 0];
    for (let at = start + 2; at < start + MAX_TAG; at++) {
      const byte = this.byte(at);
      if (byte === undefined) throw this.unended(start, MAX_TAG);
      if (quote !== 0) quote = byte === quote ? 0 : quote;
      else if (byte === DOUBLE_QUOTE || byte === QUOTE) quote = byte;
      else if (byte === OPEN_BRACKET) depth++;
      else if (byte === CLOSE_BRACKET) depth--;
      else if (byte === GREATER && depth <= 0) return at;
    }
    throw this.unended(start, MAX_TAG);
  }

  /** The first place of a byte at or behind `from`. */
  private find(byte: number, from: number, before: number): number | undefined {
    for (let at = from; at < before;) {
      if (!this.load(at)) return undefined;
      const found = this.window.indexOf(byte, at - this.base);
      if (found >= 0) return this.base + found < before ? this.base + found : undefined;
      at = this.base + this.window.length;
    }
    return undefined;
  }

  private byte(at: number): number | undefined {
    return this.load(at) ? this.window[at - this.base] : undefined;
  }

  private text(start: number, length: number): string {
    const from = start - this.base;
    const inside = from >= 0 && from + length <= this.window.length;
    const bytes = inside
      ? this.window.subarray(from, from + length)
      : this.source.read(start, length);
    return new TextDecoder().decode(bytes);
  }

  /** Whether there is a byte at `at`, which is then in the window. */
  private load(at: number): boolean {
    if (at >= this.base && at < this.base + this.window.length) return true;
    this.window = this.source.read(at, WINDOW).slice();
    this.base = at;
    return this.window.length > 0;
  }

  private unended(start: number, most: number): ModelFileError {
    const { format, source } = this;
    if (source.size - start > most) {
      const message = `a tag of more than ${most} bytes`;
      return new ModelFileError('LIMIT_EXCEEDED', message, { format, offset: start });
    }
    const message = `what begins at ${start} does not end`;
    return new ModelFileError('TRUNCATED', message, { format, offset: start });
  }

  private malformed(message: string, offset: number): ModelFileError {
    return new ModelFileError('MALFORMED', message, { format: this.format, offset });
  }
}

const DOUBLE_QUOTE = 0x22;
const QUOTE = 0x27;
const LESS = 0x3c;
const GREATER = 0x3e;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;

/** Encodings in which a tag is the same bytes as in UTF-8. */
const ASCII_LIKE = /^(?:utf-?8|us-ascii|ascii|iso-8859-\d+|iso_8859-\d+|latin-?1|windows-125\d)$/iu;

function checkEncoding(source: ByteSource, format: string): void {
  const head = String.fromCharCode(...source.read(0, 200));
  const declared = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?encoding\s*=\s*["']([^"']*)["']/u.exec(
    head,
  )?.[1];
  const wide = /^(?:\u00ff\u00fe|\u00fe\u00ff|\0|.\0)/u.test(head);
  if (!wide && (declared === undefined || ASCII_LIKE.test(declared))) return;
  const message = `XML in ${wide ? 'UTF-16 or UTF-32' : `the encoding "${declared ?? ''}"`}`;
  throw new ModelFileError('UNSUPPORTED', message, { format, offset: 0 });
}

function localName(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1);
}

/** Attributes by their full name; of one that stands twice the last. Entities stay as they are written. */
function attributesOf(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of text.matchAll(
    /(?<=[\s"'])([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu,
  )) {
    attributes.set(name, double ?? single ?? '');
    if (attributes.size >= MAX_ATTRIBUTES) break;
  }
  return attributes;
}
