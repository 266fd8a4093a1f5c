/**
 * What a YAML configuration has constructed: `_target_` of hydra, `target` of NeMo, tags of PyYAML.
 * Not a YAML parser: it looks for these wherever they could stand, and says when it cannot be sure.
 * YAML 1.2.2, 6.8.1 (tags), 7.4 (flow collections); hydra 1.3 hydra/_internal/instantiate/_instantiate2.py;
 * PyYAML 6.0 yaml/constructor.py `Constructor`.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { Fact } from '../core/fact.ts';
import { HIDDEN_DATA, UseFacts } from './use-facts.ts';

/** What was found. */
export interface YamlUse {
  readonly facts: readonly Fact[];
  /** Why it may not be all. */
  readonly problems: readonly ModelFileError[];
}

/** Targets of one file; a large configuration has a hundred. */
const MAX_TARGETS = 10_000;
const MAX_LINE = 1000;
/** `key: value`, at the start of a line, behind a dash or in a flow mapping. */
const TARGET =
  /(^|[\n{,?[-])[ \t]*(["']?)(_target_|target|cls)\2[ \t]*(?:\n[ \t]*)?:(?=[\s"'])[ \t]*(?:&\S+[ \t]+)?(?:[>|][-+0-9]*[ \t]*)?(?:#[^\n]*)?\s*("[^"\n]*"|'[^'\n]*'|[^\s,}\]#][^\n,}\]#]*)/gu;
/** NeMo also constructs from `target` or `cls` beside `params` (nemo/core/classes/common.py). */
const DOTTED = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/u;
/** A tag in short form, or verbatim. */
const TAG = /(?:^|[\s[{,:?-])!(?:<tag:yaml\.org,2002:|!)(python\/[\w/]+)(?::([\w.]+))?/gu;

/** Looks a configuration through. */
export function yamlUse(text: string): YamlUse {
  const facts = new UseFacts();
  const problems: ModelFileError[] = [];
  const top = topIndent(text);
  let matched = 0;
  for (const match of text.matchAll(TARGET)) {
    const { 3: key = '', 4: value = '' } = match;
    if (key !== '_target_' && !isTopLevel(match[0], top) && !DOTTED.test(unquoted(value))) continue;
    matched += key === '_target_' ? 1 : 0;
    if (facts.facts.length > MAX_TARGETS) break;
    construct(facts, unquoted(value), match.index);
  }
  for (const { 1: tag = '', 2: name = '', index } of text.matchAll(TAG))
    tagged(facts, tag, name, index);
  const hidden = reasonOfDoubt(text, matched);
  if (hidden !== undefined)
    problems.push(new ModelFileError('UNSUPPORTED', hidden, { format: 'yaml' }));
  return { facts: facts.facts, problems };
}

/** `target` names a class at the top of a NeMo configuration; below, it may be any word. */
function isTopLevel(match: string, top: string): boolean {
  const before = /^[^"'tc]*/u.exec(match)?.[0] ?? '';
  return before.replace(/^\n/u, '') === top;
}

/** What stands before the first key of the document. */
function topIndent(text: string): string {
  const first = text.split('\n', 200).find((line) => !/^(?:[ \t]*(?:#.*)?|---.*|%.*)$/u.test(line));
  return /^[ \t{]*/u.exec(first ?? '')?.[0] ?? '';
}

/** The name is imported, and called with what stands beside it. */
function construct(facts: UseFacts, target: string, offset: number): void {
  const dot = target.lastIndexOf('.');
  const module = dot < 0 ? 'builtins' : target.slice(0, dot);
  const callee = facts.import({ module, name: target.slice(dot + 1) }, offset);
  facts.call('reduce', callee, [HIDDEN_DATA], offset);
}

function tagged(facts: UseFacts, tag: string, name: string, offset: number): void {
  if (name === '') return; // python/tuple, python/str: data
  if (tag.startsWith('python/object')) construct(facts, name, offset);
  else {
    const dot = name.lastIndexOf('.');
    const module = dot < 0 ? name : name.slice(0, dot);
    facts.import({ module, name: name.slice(dot + 1) }, offset);
  }
}

function unquoted(value: string): string {
  return value.replace(/^(["'])(.*)\1$/u, '$2').trim();
}

/** Ways to write a key that is not seen above. */
function reasonOfDoubt(text: string, matched: number): string | undefined {
  if (/(?:^|\n)%TAG/u.test(text)) return 'it declares tags of its own';
  if (text.split('_target_').length - 1 > matched) {
    return 'it mentions _target_ where no class is named';
  }
  for (const line of text.split('\n')) {
    // What follows is quadratic in the length of a line.
    if (line.length > MAX_LINE && /[\\*]/u.test(line))
      return `it has a line of ${line.length} letters`;
    if (line.length > MAX_LINE) continue;
    if (/"[^"]*\\[^"]*"[ \t]*:/u.test(line)) return 'it has a key with escapes';
    if (/(?:^|[\s{,])\*\S+[ \t]+:/u.test(line)) return 'it has an alias as a key';
  }
  return undefined;
}
