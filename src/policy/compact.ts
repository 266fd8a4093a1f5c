/**
 * The compact tables of knowledge and capabilities, read in two steps: a text is cut into its modules
 * once, and a module is parsed when one of its names is first looked up.
 * @module
 */
import type { Capability } from '../core/finding.ts';
import type { ArgumentRule, Knowledge, StateNeed, StateRule, SymbolRule } from './knowledge.ts';

/** Cuts a compact text at the lines that do not begin with a blank: rest of the first line, and the block. */
export function cutModules(text: string): Map<string, string> {
  const modules = new Map<string, string>();
  for (const block of text.split(/\n(?! |\n|$)/)) {
    const trimmed = block.trimStart();
    const end = trimmed.search(/[ \n]|$/);
    const module = trimmed.slice(0, end);
    if (module === '') continue;
    const body = trimmed.slice(end);
    const before = modules.get(module);
    modules.set(module, before === undefined ? body : `${before}\n${body}`);
  }
  return modules;
}

/** The symbols of one block of `Knowledge.derived`. */
export function parseSymbols(
  block: string,
  versions: Knowledge['versions'],
): Map<string, SymbolRule> {
  const source = versions.join(', ');
  const symbols = new Map<string, SymbolRule>();
  for (const line of block.split('\n')) {
    const [name, ...fields] = line.trim().split(/\s+/);
    if (name !== undefined && name !== '') symbols.set(name, parseRule(fields, source));
  }
  return symbols;
}

type Draft = { -readonly [Key in keyof SymbolRule]: SymbolRule[Key] };

function parseRule(fields: readonly string[], source: string): SymbolRule {
  const rule: Draft = { what: 'class', why: 'Derived from the source of the library.', source };
  for (const field of fields) applyField(rule, field);
  return rule;
}

const WHAT: Readonly<Record<string, SymbolRule['what']>> = {
  C: 'class',
  F: 'function',
  X: 'constant',
  M: 'module',
};

/** An unknown field is left out: a rule that is not there can only make the judgement stricter. */
function applyField(rule: Draft, field: string): void {
  const what = WHAT[field];
  if (what !== undefined) rule.what = what;
  else if (/^[nrb]=/.test(field)) applyUse(rule, field[0] ?? '', field.slice(2));
  else if (field.startsWith('>')) rule.returns = field.slice(1);
  else if (field.startsWith('!')) rule.selfCalls = field.slice(1).split(',');
  else if (field.startsWith('?')) applyNeeds(rule, field.slice(1));
  else if (field === 'i') rule.items = true;
  else if (field === 'h') rule.hash = true;
  else if (field === 'd') rule.data = true;
}

function applyUse(rule: Draft, use: string, text: string): void {
  if (use === 'b') rule.build = isStateRule(text) ? text : undefined;
  else if (use === 'n') rule.newobj = isArgumentRule(text) ? text : undefined;
  else rule.reduce = isArgumentRule(text) ? text : undefined;
}

/** A need of an unknown kind becomes the strictest there is. */
function applyNeeds(rule: Draft, text: string): void {
  const colon = text.indexOf(':');
  const kind = text.slice(0, colon);
  if (isNeed(kind)) {
    const keys = text.slice(colon + 1).split(',');
    rule.needs = [...(rule.needs ?? []), ...keys.map((key) => ({ key, needs: kind }))];
  } else rule.needs = [{ key: '*', needs: 'plain' }];
}

function isNeed(text: string): text is StateNeed['needs'] {
  return text === 'plain' || text === 'data' || text === 'str';
}

/** Whether a text names an argument rule, by its form. */
export function isArgumentRule(text: string): text is ArgumentRule {
  return /^(?:none|plain|data|any|rule:.+)$/.test(text);
}

/** Whether a text names a state rule, by its form. */
export function isStateRule(text: string): text is StateRule {
  return /^(?:dict|dict-data|data|any|rule:.+)$/.test(text);
}

/** What a callable grants, and what it reaches that with. */
export interface Grant {
  readonly grants: readonly Capability[];
  readonly reaches?: string | undefined;
}

/** The grants of one module: by name, and for every other callable of it. */
export interface ModuleGrants {
  readonly all: readonly Capability[] | undefined;
  readonly names: ReadonlyMap<string, Grant>;
}

/** The grants in one block of `CapabilityTable.table`. */
export function parseGrants(block: string): ModuleGrants {
  const names = new Map<string, Grant>();
  let all: readonly Capability[] | undefined;
  for (const line of block.split('\n')) {
    const [name, list, arrow, ...reaches] = line.trim().split(/\s+/);
    if (name === undefined || list === undefined) continue;
    const grants = list.split(',').filter(isCapability);
    if (name === '*') all = grants;
    else names.set(name, { grants, reaches: arrow === '>' ? reaches.join(' ') : undefined });
  }
  return { all, names };
}

const CAPABILITIES: Readonly<Record<Capability, true>> = {
  'process-exec': true,
  'code-exec': true,
  import: true,
  'file-read': true,
  'file-write': true,
  'file-delete': true,
  network: true,
  'native-code': true,
  deserialize: true,
  'attribute-access': true,
  'info-leak': true,
  dos: true,
  tamper: true,
};

function isCapability(text: string): text is Capability {
  return Object.hasOwn(CAPABILITIES, text);
}
