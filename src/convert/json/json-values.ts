/**
 * A file of typed JSON as values, token by token: long texts are never held, the bytes of tensors stay where
 * they are.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { LIMITS } from '../../core/limits.ts';
import { readExactly, type ByteSource } from '../../core/source.ts';
import { JsonReader, type JsonToken } from '../../formats/json-reader.ts';
import type { BytesValue, ModelValue } from '../model/value.ts';
import { base64Source } from './base64-source.ts';
import { replaceRefs, type Ref } from './late-refs.ts';
import { isTyped, tensorValue, typedValue } from './typed-values.ts';

const FORMAT = 'typed-json';
const MOST_VALUES = 5_000_000;
/** Levels of JSON: a value takes up to four. */
const DEPTH = 20_000;
const SHORT = 65_536;

/** An object or list that is being read. */
interface Frame {
  readonly isObject: boolean;
  readonly items: ModelValue[];
  readonly members: Map<string, ModelValue>;
  key: string;
  readonly offset: number;
}

/** Reads the whole file: one object. */
export function readTypedJson(source: ByteSource): ReadonlyMap<string, ModelValue> {
  const reader = new JsonReader(source, { format: FORMAT, depth: DEPTH, textBytes: SHORT });
  const builder = new Builder(source);
  let values = 0;
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (++values > MOST_VALUES * 4) {
      const message = `more than ${MOST_VALUES * 4} values`;
      throw new ModelFileError('LIMIT_EXCEEDED', message, { format: FORMAT, offset: token.offset });
    }
    builder.take(token);
  }
  return builder.done();
}

class Builder {
  private readonly source: ByteSource;
  private readonly open: Frame[] = [];
  private readonly byId = new Map<string, ModelValue>();
  private readonly tensors = new Map<string, ModelValue>();
  private readonly refs: Ref[] = [];
  private root: ReadonlyMap<string, ModelValue> | undefined;

  constructor(source: ByteSource) {
    this.source = source;
  }

  done(): ReadonlyMap<string, ModelValue> {
    if (this.root === undefined) throw malformed('no object, 0 values are there', 0);
    const holders = new Set(this.refs.map(({ value }) => value));
    for (const { id, offset } of this.refs) {
      const real = this.byId.get(id);
      if (real === undefined) throw malformed(`nothing has the id ${id} in this file`, offset);
      if (holders.has(real)) throw malformed(`the id ${id} stands for another id`, offset);
    }
    return replaceRefs(this.root, this.refs, this.byId);
  }

  take(token: JsonToken): void {
    const frame = this.open.at(-1);
    switch (token.kind) {
      case 'object':
      case 'array':
        this.begin(token.kind === 'object', token.offset);
        break;
      case 'close':
        this.close();
        break;
      case 'key':
        if (token.repeated)
          throw malformed(`the key "${token.text.slice(0, 80)}" twice`, token.offset);
        if (frame !== undefined) frame.key = token.text;
        break;
      case 'string':
        this.add(this.text(token, frame?.key ?? ''));
        break;
      case 'number':
        this.add(numberValue(token.text, token.offset));
        break;
      default:
        this.add(
          token.word === 'null' ? { kind: 'none' } : { kind: 'bool', value: token.word === 'true' },
        );
    }
  }

  private begin(isObject: boolean, offset: number): void {
    if (this.open.length === 0 && !isObject) throw malformed('a list, not an object', offset);
    this.open.push({ isObject, items: [], members: new Map(), key: '', offset });
  }

  private close(): void {
    const frame = this.open.pop();
    if (frame === undefined) return;
    if (this.open.length === 0) this.root = frame.members;
    else this.add(frame.isObject ? this.objectValue(frame) : { kind: 'list', items: frame.items });
  }

  private add(value: ModelValue): void {
    const frame = this.open.at(-1);
    if (frame === undefined) throw malformed('a value, not an object', 0);
    if (frame.isObject) frame.members.set(frame.key, value);
    else frame.items.push(value);
  }

  private objectValue(frame: Frame): ModelValue {
    const { members, offset } = frame;
    // The fields of a tensor are looked at together with it.
    if (!isTyped(members)) return { kind: 'dict', entries: textEntries(members) };
    const value =
      this.sharedValue(members, offset) ??
      this.tensor(members) ??
      bytesOf(members) ??
      typedValue(members);
    if (value !== undefined) return value;
    const [key = ''] = [...members.keys()].filter((name) => name.startsWith('$'));
    throw malformed(`an object with the key "${key.slice(0, 80)}" that makes no sense`, offset);
  }

  private sharedValue(members: Frame['members'], offset: number): ModelValue | undefined {
    const [id, ref] = [idOf(members.get('$id')), idOf(members.get('$ref'))];
    const value = members.get('value');
    if (id !== undefined && value !== undefined) {
      if (this.byId.has(id)) throw malformed(`the id ${id} stands twice`, offset);
      this.byId.set(id, value);
      return value;
    }
    if (ref === undefined) return undefined;
    const known = this.byId.get(ref);
    if (known !== undefined) return known;
    // A value inside itself: what it stands for is known later.
    const placeholder: ModelValue = { kind: 'persistent', id: { kind: 'none' } };
    this.refs.push({ value: placeholder, id: ref, offset });
    return placeholder;
  }

  private tensor(members: Frame['members']): ModelValue | undefined {
    const fields = members.get('$tensor');
    if (fields?.kind !== 'dict') return undefined;
    const named = new Map(
      fields.entries.map(([key, value]) => [key.kind === 'str' ? key.text : '', value]),
    );
    const same = idOf(named.get('same'));
    if (same !== undefined) return this.tensors.get(same);
    const data = named.get('data');
    const value = data?.kind === 'bytes' ? tensorValue(named, data) : undefined;
    const id = idOf(named.get('id'));
    if (value !== undefined && id !== undefined) this.tensors.set(id, value);
    return value;
  }

  /** Texts are values; those of bytes are read where they stand. */
  private text(token: Extract<JsonToken, { kind: 'string' }>, key: string): ModelValue {
    const { offset, length, text, clipped } = token;
    const outer = this.open.at(-2);
    const isData = key === 'data' && outer?.isObject === true && outer.key === '$tensor';
    if (isData || key === '$bytes' || key === '$bytearray') return this.bytes(offset + 1, length);
    if (!clipped) return { kind: 'str', text };
    if (length > LIMITS.structureBytes) {
      const message = `a text of ${length} bytes, more than ${LIMITS.structureBytes}`;
      throw new ModelFileError('LIMIT_EXCEEDED', message, { format: FORMAT, offset });
    }
    const raw = UTF8.decode(readExactly(this.source, offset, length + 2, FORMAT));
    const whole: unknown = JSON.parse(raw);
    return { kind: 'str', text: String(whole) };
  }

  private bytes(start: number, length: number): BytesValue {
    const source = base64Source(this.source, start, length);
    return { kind: 'bytes', source, offset: 0, length: source.size };
  }
}

function bytesOf(members: Frame['members']): ModelValue | undefined {
  const [bytes, array] = [members.get('$bytes'), members.get('$bytearray')];
  if (array?.kind === 'bytes') return { ...array, kind: 'bytearray' };
  return bytes?.kind === 'bytes' ? bytes : undefined;
}

function textEntries(members: Frame['members']): (readonly [ModelValue, ModelValue])[] {
  return [...members].map(([text, value]) => [{ kind: 'str', text }, value]);
}

/** Whole numbers are `int`, those with a point or an exponent `float`. */
function numberValue(text: string, offset: number): ModelValue {
  if (/^-?\d+$/.test(text)) return { kind: 'int', value: BigInt(text) };
  const value = Number(text);
  if (/^-?\d/.test(text) && Number.isFinite(value)) return { kind: 'float', value };
  throw malformed(`the number ${text.slice(0, 40)}`, offset);
}

function idOf(value: ModelValue | undefined): string | undefined {
  return value?.kind === 'int' ? String(value.value) : undefined;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function malformed(message: string, offset: number): ModelFileError {
  return new ModelFileError('MALFORMED', message, { format: FORMAT, offset });
}
