/**
 * Requests that the OpenAPI document almost allows: made from it, and then bent.
 * @module
 */

/** As much of a document as requests are made from. */
export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

interface Operation {
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: Schema }>>;
  };
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema: Schema;
}

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly additionalProperties?: Schema | boolean;
}

/** One route of the document. */
export interface Route {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
  /** The scope that it wants; undefined for the open ones. */
  readonly scope: string | undefined;
}

/** A request, ready to be sent. */
export interface FuzzRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** All routes. */
export function routesOf({ paths }: OpenApi): readonly Route[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      const [scope] = Object.values(operation.security?.[0] ?? {});
      return { method: method.toUpperCase(), path, operation, scope: scope?.[0] };
    }),
  );
}

/** Makes requests; the same seed makes the same ones. `known` are values that lead somewhere. */
export class Fuzzer {
  private readonly document: OpenApi;
  private readonly known: readonly string[];
  private seed: number;

  constructor(document: OpenApi, known: readonly string[], seed: number) {
    this.document = document;
    this.known = known;
    this.seed = seed;
  }

  /** A request to a route: most of it as the document says. */
  request({ method, path, operation }: Route): FuzzRequest {
    const headers: Record<string, string> = {};
    const query: string[] = [];
    let at = path;
    for (const { name, in: where, schema } of operation.parameters ?? []) {
      if (where !== 'path' && this.chance(0.5)) continue;
      const value = String(this.chance(0.25) ? this.nasty() : this.valueOf(schema));
      if (where === 'path') at = at.replace(`{${name}}`, () => this.encoded(value));
      else if (where === 'query') query.push(`${name}=${this.encoded(value)}`);
      else headers[name] = headerText(value);
    }
    if (this.chance(0.1)) query.push(`${this.encoded(this.nasty())}=${this.encoded(this.nasty())}`);
    const target = query.length === 0 ? at : `${at}?${query.join('&')}`;
    const body = this.bodyOf(method, operation, headers);
    return { method, path: target, headers, ...(body === undefined ? {} : { body }) };
  }

  private bodyOf(
    method: string,
    { requestBody }: Operation,
    headers: Record<string, string>,
  ): string | Uint8Array | undefined {
    if (method === 'GET' || method === 'HEAD') return undefined;
    const [[type, { schema }] = ['text/plain', { schema: {} }]] = Object.entries(
      requestBody?.content ?? {},
    );
    if (this.chance(0.95)) headers['content-type'] = this.chance(0.9) ? type : this.pick(TYPES);
    if (type !== 'application/json') return this.chance(0.2) ? this.bytes() : this.nasty();
    if (this.chance(0.15)) return this.pick(BROKEN);
    return JSON.stringify(this.valueOf(schema)) ?? 'null';
  }

  private valueOf(schema: Schema, depth = 0): unknown {
    const found = this.resolved(schema);
    if (this.chance(0.06) || depth > 6) return this.pick(JUNK);
    if (found.const !== undefined) return found.const;
    if (found.enum !== undefined) return this.pick(found.enum);
    const choices = found.oneOf ?? found.anyOf;
    if (choices !== undefined) return this.valueOf(this.pick(choices), depth + 1);
    if (found.properties !== undefined) return this.objectOf(found, depth);
    if (typeof found.additionalProperties === 'object') {
      if (this.chance(0.6)) return {};
      return { [this.pick(NAMES)]: this.valueOf(found.additionalProperties, depth + 1) };
    }
    if (found.items !== undefined) {
      const { items } = found;
      return Array.from({ length: this.below(4) }, () => this.valueOf(items, depth + 1));
    }
    return this.scalar(found);
  }

  private objectOf({ properties = {}, required = [] }: Schema, depth: number): object {
    const entries = Object.entries(properties)
      .filter(([name]) => this.chance(required.includes(name) ? 0.97 : 0.4))
      .map(([name, schema]): [string, unknown] => [name, this.valueOf(schema, depth + 1)]);
    if (this.chance(0.05)) entries.push([this.pick(NAMES), this.pick(JUNK)]);
    return Object.fromEntries(entries);
  }

  private scalar({ type, pattern, format, minimum, maximum }: Schema): unknown {
    if (type === 'integer' || type === 'number') {
      const isWithin = minimum !== undefined && maximum !== undefined && this.chance(0.7);
      return isWithin ? minimum + this.below(maximum - minimum + 1) : this.pick(NUMBERS);
    }
    if (type === 'boolean') return this.chance(0.5);
    if (pattern?.includes(String.raw`\d`) === true) return this.pick(['0', '1', '50']);
    if (this.known.length > 0 && this.chance(0.5)) return this.pick(this.known);
    if (format === 'uuid') return '00000000-0000-4000-8000-000000000000';
    return pattern?.includes('{64}') === true ? 'ab'.repeat(32) : this.nasty();
  }

  private resolved(schema: Schema): Schema {
    const name = schema.$ref?.split('/').at(-1);
    return name === undefined ? schema : (this.document.components.schemas[name] ?? {});
  }

  private nasty(): string {
    return this.pick(STRINGS);
  }

  private encoded(value: string): string {
    if (this.chance(0.1)) return this.pick(['%', '%ff', '%00', '%2e%2e%2f', '%c0%ae', '%u0000']);
    return encodeURIComponent(value.replace(LONE, '?')).slice(0, 8000);
  }

  private bytes(): Uint8Array {
    return Uint8Array.from({ length: this.below(300) }, () => this.below(256));
  }

  private pick<T>(values: readonly T[]): T {
    const value = values[this.below(values.length)];
    if (value === undefined) throw new Error('nothing to pick from');
    return value;
  }

  private chance(share: number): boolean {
    return this.below(1000) < share * 1000;
  }

  /** xorshift32 (Marsaglia, 2003). */
  private below(limit: number): number {
    this.seed ^= this.seed << 13;
    this.seed ^= this.seed >>> 17;
    this.seed ^= this.seed << 5;
    return (this.seed >>> 0) % limit;
  }
}

/** Half of a surrogate pair, which no address can hold. */
const LONE = /\p{Cs}/gu;

/** What a header may hold at all. */
function headerText(value: string): string {
  return value
    .replace(/[^\x20-\x7e]/g, '?')
    .trim()
    .slice(0, 4000);
}

const STRINGS: readonly string[] = [
  '',
  ' ',
  '.',
  '..',
  '../../../etc/passwd',
  '..\\..\\x',
  '/etc/passwd',
  'a/../b',
  '\0',
  'a\0b',
  '\u202egpj.exe',
  '\ud800',
  '\u{1f952}',
  '\r\nSet-Cookie: a=b',
  "' OR 1=1; --",
  '%_\\',
  '<script>alert(1)</script>',
  '{{7*7}}',
  '$(echo inert)',
  '-1',
  '0',
  '1',
  '50',
  '9'.repeat(30),
  '1e309',
  'NaN',
  'true',
  'null',
  '[]',
  '{}',
  '__proto__',
  'constructor',
  'x'.repeat(5000),
  'https://example.org/model.pkl',
  'http://127.0.0.1/x',
  'https://[::1]/x',
  'https://169.254.169.254/latest',
  'file:///etc/passwd',
  'hf://org/repo',
  'hf://org/../repo',
];
const JUNK: readonly unknown[] = [
  ...STRINGS,
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  [],
  {},
  [[[[[[]]]]]],
  { a: { b: { c: {} } } },
  ['a', 1, null],
];
const NUMBERS: readonly number[] = [0, 1, -1, 2, 50, 1.5, -0, 2 ** 31, 2 ** 53, -(2 ** 63), 1e308];
const NAMES: readonly string[] = [
  'hash',
  'to',
  'root',
  'python',
  'constructor',
  'toString',
  'a b',
  '',
];
const TYPES: readonly string[] = [
  'text/plain',
  'application/xml',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded',
  'application/json; charset=utf-16',
  'garbage',
];
const BROKEN: readonly string[] = [
  '',
  '{',
  '[1,',
  '"',
  'nul',
  `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  `{"a":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`,
  '{"kind":"scan","kind":"explain"}',
  '\ufeff{}',
  '{"__proto__":{"admin":true}}',
];
