/**
 * Reads which versions of packages a project allows: requirements, constraints, pyproject.toml, setup.cfg,
 * lock files of pip, Poetry, uv, PDM and Pipenv, conda environments, and `pip install` in scripts. Line by
 * line: a pin that stands in an unusual place is better found than understood.
 * @module
 */
import { parseSpecifier, type VersionRange } from './versions.ts';

/** One line that names a version. */
export interface Pin {
  /** Normalised as PEP 503 says: lower case, dashes. */
  readonly package: string;
  readonly specifier: string;
  readonly range: VersionRange;
  /** Offset of the line's text in the file. */
  readonly start: number;
  readonly end: number;
  /** A lock file wins over what it was made from. */
  readonly locked: boolean;
}

/** What kind of pins a file has, by its name; undefined for none. */
export type PinFile =
  | 'requirements'
  | 'toml'
  | 'lock'
  | 'pipfile-lock'
  | 'conda'
  | 'script'
  | 'setup';

/** Names and the way in which they are read. */
export function pinFileOf(name: string): PinFile | undefined {
  const lower = name.toLowerCase();
  if (/^(?:.*requirements.*|constraints.*|.*-reqs?)\.(?:txt|in)$/.test(lower))
    return 'requirements';
  if (/^(?:poetry|uv|pdm|pylock.*)\.(?:lock|toml)$/.test(lower)) return 'lock';
  if (lower === 'pyproject.toml' || lower === 'pipfile') return 'toml';
  if (lower === 'pipfile.lock') return 'pipfile-lock';
  if (/^(?:environment|conda|env)[\w.-]*\.ya?ml$/.test(lower)) return 'conda';
  if (lower === 'setup.cfg' || lower === 'setup.py') return 'setup';
  if (/^(?:.*dockerfile.*|containerfile.*|.*\.(?:sh|bash)|makefile|justfile)$/.test(lower))
    return 'script';
  return undefined;
}

const MAX_PINS = 20_000;
const NAME = '[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?';
const SPECIFIER = '(?:\\s*(?:===?|~=|>=|<=|!=|>|<)\\s*[\\w.*+!-]+\\s*,?)+';
const REQUIREMENT = new RegExp(`(${NAME})\\s*(?:\\[[^\\]\\n]*\\])?\\s*\\(?(${SPECIFIER})`, 'g');

/** The pins of a file. */
export function readPins(kind: PinFile, text: string): readonly Pin[] {
  switch (kind) {
    case 'lock':
      return lockPins(text);
    case 'pipfile-lock':
      return [...text.matchAll(/"([\w.-]+)":\s*\{[^{}]*?"version":\s*"([^"\n]+)"/g)]
        .slice(0, MAX_PINS)
        .map((match) => pinOf(match, match[1], match[2], true));
    case 'conda':
      return condaPins(text);
    case 'toml':
      return tomlPins(text);
    case 'script':
      return scriptPins(text);
    case 'setup':
      return [...linePins(text, /^[ \t]*(?!#|-)/), ...quotedPins(text)];
    default:
      return linePins(text, /^[ \t]*(?!#|-)/);
  }
}

/** Versions of one package by name, the locked ones where there are any. */
export function rangesOf(pins: readonly Pin[]): ReadonlyMap<string, VersionRange> {
  const chosen = new Map<string, Pin>();
  for (const pin of pins) {
    const known = chosen.get(pin.package);
    if (known === undefined || (pin.locked && !known.locked)) chosen.set(pin.package, pin);
  }
  return new Map([...chosen].map(([name, { range }]) => [name, range]));
}

/** The pins in a `pip install` of a notebook or script. */
export function scriptPins(text: string): readonly Pin[] {
  const found: Pin[] = [];
  for (const command of text.matchAll(
    /\b(?:pip3?|uv|conda|mamba)\b[^\n]*\binstall\b(?:\\\n|[^\n])*/g,
  )) {
    for (const match of command[0].matchAll(REQUIREMENT)) {
      found.push(pinOf(match, match[1], match[2], false, command.index));
    }
  }
  return found.slice(0, MAX_PINS);
}

function linePins(text: string, begin: RegExp): readonly Pin[] {
  const found: Pin[] = [];
  const line = new RegExp(
    `${begin.source}["']?(${NAME})\\s*(?:\\[[^\\]\\n]*\\])?\\s*\\(?(${SPECIFIER})(?=[\\s;#"',)\\\\]|$)(?![^\\n;#]*\\bis\\b)`,
    'gm',
  );
  for (const match of text.matchAll(line)) found.push(pinOf(match, match[1], match[2], false));
  return found.slice(0, MAX_PINS);
}

/** `name = "…"` and, on a line behind it, `version = "…"`. */
function lockPins(text: string): readonly Pin[] {
  return [...text.matchAll(/^name = "([^"\n]+)"\r?\nversion = "([^"\n]+)"/gm)]
    .slice(0, MAX_PINS)
    .map((match) => pinOf(match, match[1], `==${match[2] ?? ''}`, true));
}

/** Quoted requirements in lists, and `name = "^1.2"` in tables of dependencies. */
function tomlPins(text: string): readonly Pin[] {
  const tables = [
    ...text.matchAll(
      new RegExp(
        `^(${NAME})\\s*=\\s*(?:\\{[^}\\n]*?version\\s*=\\s*)?["']([\\^~<>=!]?[^"'\\n]*\\d[^"'\\n]*)["']`,
        'gm',
      ),
    ),
  ].filter(({ index }) => /dependencies\]?|packages\]/.test(tableAt(text, index)));
  return [
    ...quotedPins(text),
    ...tables.slice(0, MAX_PINS).map((match) => pinOf(match, match[1], match[2], false)),
  ];
}

/** Requirements between quotes. */
function quotedPins(text: string): readonly Pin[] {
  const quoted = new RegExp(
    `["'](${NAME})\\s*(?:\\[[^\\]\\n]*\\])?\\s*(${SPECIFIER})[^"'\\n]*["']`,
    'g',
  );
  return [...text.matchAll(quoted)]
    .slice(0, MAX_PINS)
    .map((match) => pinOf(match, match[1], match[2], false));
}

/** The header of the table around an offset. */
function tableAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n[', offset);
  return start === -1 && !text.startsWith('[')
    ? ''
    : (text.slice(start + 1).split('\n', 1)[0] ?? '');
}

/** `- torch=2.5`, `- torch==2.5.1`, `- "torch>=2"`; conda's single `=` is a prefix. */
function condaPins(text: string): readonly Pin[] {
  const line =
    /^[ \t]*-[ \t]*["']?(?:[\w.-]+::)?([A-Za-z0-9][\w.-]*?)[ \t]*((?:[<>=!~]=?=?)[^\s"'#]+)/gm;
  return [...text.matchAll(line)].slice(0, MAX_PINS).map((match) => {
    const specifier = (match[2] ?? '').replace(/^=(?!=)([\d.]+).*/, '==$1.*').replace('.*.*', '.*');
    return pinOf(match, match[1], specifier, false);
  });
}

function pinOf(
  match: RegExpMatchArray,
  name = '',
  specifier = '',
  locked: boolean = false,
  base = 0,
): Pin {
  const lead = /^\s*/.exec(match[0])?.[0].length ?? 0;
  const start = base + (match.index ?? 0) + lead;
  const trimmed = specifier.trim().replace(/,$/, '');
  return {
    package: normalised(name),
    specifier: trimmed,
    range: parseSpecifier(trimmed),
    start,
    end: start + match[0].trimEnd().length - lead,
    locked,
  };
}

/** PEP 503; conda calls torch otherwise. */
function normalised(name: string): string {
  const lower = name.toLowerCase().replace(/[-_.]+/g, '-');
  return lower === 'pytorch' ? 'torch' : lower;
}
