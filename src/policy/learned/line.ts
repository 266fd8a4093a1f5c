/**
 * The lines of the learned part of a policy file: TOML in one fixed form, written and read back.
 *
 *     [learned."sklearn.base"]
 *     BaseEstimator = { newobj = "none", build = "dict", str = ["_sklearn_version"] }
 *     [aliases."sklearn.linear_model"]
 *     Lasso = "sklearn.linear_model._coordinate_descent:Lasso"
 *
 * Whatever TOML allows besides is left to a TOML parser (toml.io/en/v1.0.0: bare keys, basic strings,
 * inline tables).
 * @module
 */
import type { FieldValue, SymbolTable } from './symbol.ts';

/** A basic string: no control character, only escapes that JSON has too, no half of a pair. */
const TEXT =
  '"(?:[^"\\\\\\u0000-\\u001f\\u007f]|\\\\(?:["\\\\bfnrt]|u(?:[0-9a-ce-f][0-9a-f]{3}|d[0-7][0-9a-f]{2})))*"';
const KEY = `(?:[A-Za-z0-9_-]+|${TEXT})`;
const LIST = `\\[${TEXT}(?:, ${TEXT})*\\]`;
const FIELD = `[a-z-]+ = (?:true|${TEXT}|${LIST})`;

/** A header: which kind of section, and of which module. */
const HEADER: RegExp = new RegExp(`^\\[(learned|aliases)\\.(${TEXT})\\]$`, 'u');
const SYMBOL: RegExp = new RegExp(`^(${KEY}) = (\\{ ${FIELD}(?:, ${FIELD})* \\}|${TEXT})$`, 'u');
const FIELDS: RegExp = new RegExp(`([a-z-]+) = (true|${TEXT}|${LIST})`, 'gu');
const TEXTS: RegExp = new RegExp(TEXT, 'gu');

/** A header line, read. */
export interface SectionHeader {
  readonly section: 'learned' | 'aliases';
  readonly module: string;
}

/** What a line is, when it has the fixed form. */
export function readHeader(line: string): SectionHeader | undefined {
  const [, section, module] = HEADER.exec(line) ?? [];
  if (module === undefined) return undefined;
  return { section: section === 'aliases' ? 'aliases' : 'learned', module: unquoted(module) };
}

/** The name and what stands behind the equals sign, when the line has the fixed form. */
export function readEntry(
  line: string,
): { readonly name: string; readonly value: string } | undefined {
  const [, key, value] = SYMBOL.exec(line) ?? [];
  if (key === undefined || value === undefined || repeatsField(value)) return undefined;
  return { name: key.startsWith('"') ? unquoted(key) : key, value };
}

function repeatsField(value: string): boolean {
  if (value.startsWith('"')) return false;
  const keys = Array.from(value.matchAll(FIELDS), ([, key]) => key);
  return new Set(keys).size < keys.length;
}

/** The table or the text behind an equals sign, as `readEntry` gives it. */
export function readValue(value: string): SymbolTable | string {
  if (value.startsWith('"')) return unquoted(value);
  const table: Record<string, FieldValue> = {};
  for (const [, key = '', field = ''] of value.matchAll(FIELDS)) table[key] = readField(field);
  return table;
}

function readField(field: string): FieldValue {
  if (field === 'true') return true;
  if (field.startsWith('"')) return unquoted(field);
  return (field.match(TEXTS) ?? []).map(unquoted);
}

/** The header of a section. */
export function headerLine(section: SectionHeader['section'], module: string): string {
  return `[${section}.${quoted(module)}]`;
}

/** A line of a section. */
export function entryLine(name: string, value: SymbolTable | string): string {
  const key = /^[A-Za-z0-9_-]+$/.test(name) ? name : quoted(name);
  return `${key} = ${typeof value === 'string' ? quoted(value) : tableText(value)}`;
}

function tableText(table: SymbolTable): string {
  const fields = Object.entries(table).map(([key, value]) => `${key} = ${fieldText(value)}`);
  return fields.length === 0 ? '{ what = "class" }' : `{ ${fields.join(', ')} }`;
}

function fieldText(value: FieldValue): string {
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'string' ? quoted(value) : `[${value.map(quoted).join(', ')}]`;
}

/** JSON's escapes are TOML's, but for the delete character, and halves of pairs that TOML does not have. */
export function quoted(text: string): string {
  return JSON.stringify(text.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('\u007f', '\\u007f');
}

function unquoted(text: string): string {
  return text.includes('\\') ? parseText(text) : text.slice(1, -1);
}

function parseText(text: string): string {
  const value: unknown = JSON.parse(text);
  return typeof value === 'string' ? value : '';
}
