/**
 * Settings in files that are no Python: YAML, TOML, INI, `.env`, Dockerfiles and shell scripts. Line by
 * line, as the same setting stands in many of them in nearly the same way.
 * @module
 */
import type { SettingFact } from '../code/file-facts.ts';

/** Whether a file is read for settings, by its name. */
export function isConfigFile(name: string): boolean {
  return /^(?:.*\.(?:ya?ml|toml|ini|cfg|conf|env|sh|bash|zsh|ps1|service|json|properties)|\.env.*|.*dockerfile.*|containerfile.*|makefile|justfile|procfile|tox\.ini)$/i.test(
    name,
  );
}

const MAX_LINES = 200_000;

/** `KEY=value`, `KEY: value`, `ENV KEY value`, `- KEY=value`, `export KEY=value`, `"KEY": "value"`. */
const LINE =
  /^[ \t]*(?:-[ \t]+)?(?:export[ \t]+|set[ \t]+|ENV[ \t]+|ARG[ \t]+|Environment=["']?|\$env:|-e[ \t]+)?["']?([A-Za-z_]\w*)["']?[ \t]*(?:[:=][ \t]*|[ \t]+)(.*)$/;
const INLINE = /(?:^|[\s"'])([A-Z][A-Z0-9_]{3,})=["']?([\w./-]+)/g;

/** The settings of a text whose key is one of these. */
export function readSettings(text: string, keys: ReadonlySet<string>): SettingFact[] {
  const found: SettingFact[] = [];
  let start = 0;
  for (const line of text.split('\n', MAX_LINES)) {
    if (!/^\s*(?:#|\/\/|;)/.test(line)) found.push(...settingsOfLine(line, start, keys));
    start += line.length + 1;
  }
  return found;
}

function settingsOfLine(line: string, start: number, keys: ReadonlySet<string>): SettingFact[] {
  const values = new Map<string, string[]>();
  const [, key = '', value = ''] = LINE.exec(line) ?? [];
  if (keys.has(key)) values.set(key, valuesOf(value));
  // `KEY=value command`, and several settings on one line.
  for (const [, name = '', text = ''] of line.matchAll(INLINE)) {
    if (keys.has(name)) values.set(name, [...(values.get(name) ?? []), text]);
  }
  return [...values].map(([name, texts]) => fact(name, texts, line, start));
}

/** A scalar, or the items of a list in brackets; comments behind it are left out. */
function valuesOf(text: string): string[] {
  const value = text
    .replace(/\s+[#;].*$/, '')
    .replace(/,\s*$/, '')
    .trim();
  const list = /^[[({](.*)[\])}]$/.exec(value)?.[1];
  return (list === undefined ? [value] : list.split(',')).map((item) =>
    item.trim().replace(/^["']|["']$/g, ''),
  );
}

function fact(key: string, values: readonly string[], line: string, start: number): SettingFact {
  const lead = /^\s*/.exec(line)?.[0].length ?? 0;
  const span = { start: start + lead, end: start + line.trimEnd().length };
  return {
    key,
    values,
    span,
    where: key === key.toUpperCase() ? 'environment' : 'config',
    within: '',
  };
}

/** Flags of command lines that mean a setting: `--trust-remote-code`. */
export function remoteCodeFlags(text: string): readonly { start: number; end: number }[] {
  return [...text.matchAll(/--trust[-_]remote[-_]code\b(?![= ](?:false|0|no)\b)/gi)]
    .filter(({ index }) => !/^\s*#/.test(lineBefore(text, index)))
    .map(({ 0: flag, index }) => ({ start: index, end: index + flag.length }));
}

function lineBefore(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
}
