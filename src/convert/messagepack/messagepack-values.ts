/**
 * A MessagePack file as values, in one pass over its tokens.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { LIMITS } from '../../core/limits.ts';
import type { ByteSource } from '../../core/source.ts';
import { MessagePackReader, type MessagePackToken } from '../../formats/messagepack-reader.ts';
import { keyText } from '../children.ts';
import type { Left } from '../model/model.ts';
import type { ModelValue } from '../model/value.ts';
import { chunkedArray, extensionValue, numpyMap } from './array-values.ts';

const MOST_VALUES = 5_000_000;

/** What a file holds. */
export interface MessagePackModel {
  readonly root: ModelValue;
  readonly left: readonly Left[];
}

/** A map or list whose values are still being read. */
interface Frame {
  readonly isMap: boolean;
  readonly items: ModelValue[];
  readonly entries: [ModelValue, ModelValue][];
  readonly keys: Set<string>;
  key: ModelValue | undefined;
  readonly offset: number;
}

/** Reads everything but the bytes of arrays. */
export function readMessagePack(source: ByteSource): MessagePackModel {
  const reader = new MessagePackReader(source, { format: 'messagepack' });
  const builder = new Builder(source);
  let values = 0;
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (++values > MOST_VALUES) {
      throw refused('LIMIT_EXCEEDED', `more than ${MOST_VALUES} values`, token.offset);
    }
    builder.take(token);
  }
  const { offset } = reader.cursor;
  if (offset !== source.size) {
    const message = `a value of ${offset} bytes in a file of ${source.size}`;
    throw refused('MALFORMED', message, offset);
  }
  return builder.done();
}

class Builder {
  private readonly source: ByteSource;
  private readonly open: Frame[] = [];
  private readonly left: Left[] = [];
  private root: ModelValue | undefined;

  constructor(source: ByteSource) {
    this.source = source;
  }

  done(): MessagePackModel {
    if (this.root === undefined) throw refused('TRUNCATED', 'no value, 0 bytes are there', 0);
    return { root: this.root, left: this.left };
  }

  take(token: MessagePackToken): void {
    if (token.kind === 'map' || token.kind === 'array') {
      const isMap = token.kind === 'map';
      const { offset } = token;
      this.open.push({ isMap, items: [], entries: [], keys: new Set(), key: undefined, offset });
    } else if (token.kind === 'close') this.close();
    else this.add(this.valueOf(token), token);
  }

  private close(): void {
    const frame = this.open.pop();
    if (frame === undefined) return;
    this.add(this.madeOf(frame), frame);
  }

  private madeOf({ isMap, items, entries, offset }: Frame): ModelValue {
    if (!isMap) return { kind: 'list', items };
    const plain: ModelValue = { kind: 'dict', entries };
    return chunkedArray(entries, offset) ?? numpyMap(entries, offset) ?? plain;
  }

  private add(value: ModelValue | undefined, { offset }: { readonly offset: number }): void {
    const frame = this.open.at(-1);
    if (frame === undefined) this.root = value ?? { kind: 'none' };
    else if (!frame.isMap) frame.items.push(value ?? { kind: 'none' });
    else if (frame.key === undefined) this.addKey(frame, value ?? { kind: 'none' }, offset);
    else {
      if (value !== undefined) frame.entries.push([frame.key, value]);
      frame.key = undefined;
    }
  }

  private addKey(frame: Frame, key: ModelValue, offset: number): void {
    const text = `${key.kind} ${keyText(key)}`;
    const isPlain = key.kind === 'str' || key.kind === 'int' || key.kind === 'bool';
    if (!isPlain && key.kind !== 'float' && key.kind !== 'none') {
      throw refused('UNSUPPORTED', `a map with a key of ${key.kind}`, offset);
    }
    if (frame.keys.has(text)) {
      throw refused('MALFORMED', `the key "${keyText(key).slice(0, 120)}" stands twice`, offset);
    }
    frame.keys.add(text);
    frame.key = key;
  }

  private valueOf(token: MessagePackToken): ModelValue | undefined {
    switch (token.kind) {
      case 'nil':
        return { kind: 'none' };
      case 'boolean':
        return { kind: 'bool', value: token.value };
      case 'integer':
        return { kind: 'int', value: BigInt(token.digits) };
      case 'float':
        return { kind: 'float', value: this.float(token.offset) };
      case 'text':
        return this.text(token);
      case 'bytes':
        return this.bytes(token);
      case 'extension':
        return this.extension(token);
      default:
        return undefined;
    }
  }

  /** A key of bytes is what msgpack-numpy writes: the same as a text to its reader. */
  private bytes({ start, length, isKey, offset }: Payload): ModelValue {
    if (isKey) return this.text({ start, length, isKey, offset });
    return { kind: 'bytes', source: this.source, offset: start, length };
  }

  private text({ start, length, offset }: Payload): ModelValue {
    if (length > LIMITS.structureBytes) {
      const message = `a text of ${length} bytes, more than ${LIMITS.structureBytes}`;
      throw refused('LIMIT_EXCEEDED', message, offset);
    }
    try {
      return { kind: 'str', text: UTF8.decode(this.source.read(start, length)) };
    } catch (cause) {
      if (cause instanceof ModelFileError) throw cause;
      throw refused('MALFORMED', `a text of ${length} bytes that is no UTF-8`, offset);
    }
  }

  private float(offset: number): number {
    const bytes = this.source.read(offset, 9).slice();
    const view = new DataView(bytes.buffer);
    return bytes[0] === 0xca ? view.getFloat32(1) : view.getFloat64(1);
  }

  private extension(
    token: Extract<MessagePackToken, { kind: 'extension' }>,
  ): ModelValue | undefined {
    const value = extensionValue(this.source, token);
    if (value === undefined) {
      this.left.push({ path: this.path(), kind: `extension of type ${token.type}` });
    }
    return value;
  }

  private path(): string {
    const parts = this.open.map(({ isMap, items, key }) =>
      isMap ? keyText(key ?? { kind: 'none' }) : String(items.length),
    );
    return parts.join('.').slice(-1000);
  }
}

interface Payload {
  readonly start: number;
  readonly length: number;
  readonly offset: number;
  readonly isKey: boolean;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function refused(
  code: 'MALFORMED' | 'LIMIT_EXCEEDED' | 'UNSUPPORTED' | 'TRUNCATED',
  message: string,
  offset: number,
): ModelFileError {
  return new ModelFileError(code, message, { format: 'messagepack', offset });
}
