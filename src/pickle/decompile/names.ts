/**
 * Names of pseudo-Python: of what is imported, and of what is made. A file chooses what it imports, so nothing but
 * plain identifiers becomes part of the text, and none of them hides another.
 * @module
 */
import type { SymbolName } from '../../core/value.ts';
import { reprText } from '../python-repr.ts';

/** How a global is written, and the statement that has to stand before. */
export interface Imported {
  readonly name: string;
  readonly statement: string;
}

/** Names that the text itself uses, in Python's own sense. */
const OWN_WORDS: ReadonlySet<string> = new Set([
  'bytearray',
  'buffers',
  'find_class',
  'float',
  'frozenset',
  'persistent_load',
  'result',
  'set',
  'setattr',
]);

/** https://docs.python.org/3/reference/lexical_analysis.html#keywords */
const KEYWORDS: ReadonlySet<string> = new Set(
  'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(
    ' ',
  ),
);

const MOST_LENGTH = 120;

/** Whether a text may stand in Python source as one name. */
export function isIdentifier(text: string): boolean {
  return text.length <= MOST_LENGTH && /^[A-Za-z_][A-Za-z0-9_]*$/.test(text) && !KEYWORDS.has(text);
}

/** Gives out names, each once. */
export class Names {
  private readonly taken = new Set<string>(OWN_WORDS);
  private readonly counts = new Map<string, number>();

  /** A name for what `base` made: `OrderedDict` gives `ordered_dict_1`. */
  next(base: string): string {
    const stem = isIdentifier(base) ? snakeCase(base) : 'object';
    for (let number = (this.counts.get(stem) ?? 0) + 1; ; number++) {
      const name = `${stem}_${number}`;
      this.counts.set(stem, number);
      if (this.taken.has(name)) continue;
      this.taken.add(name);
      return name;
    }
  }

  /** How a name of a module is written. `dotted`: whether dots in it lead to attributes (protocol 4). */
  imported({ module, name }: SymbolName, dotted: boolean): Imported {
    const path = name.split('.');
    const [first = ''] = path;
    const isPlain = module.split('.').every(isIdentifier) && path.every(isIdentifier);
    if (!isPlain || (path.length > 1 && !dotted)) return this.found(module, name);
    const isBuiltin = module === 'builtins' && OWN_WORDS.has(first);
    if (!this.taken.has(first) || isBuiltin) {
      this.taken.add(first);
      return { name, statement: `from ${module} import ${first}` };
    }
    const alias = this.next(first);
    const rest = path.slice(1).map((part) => `.${part}`);
    return {
      name: `${alias}${rest.join('')}`,
      statement: `from ${module} import ${first} as ${alias}`,
    };
  }

  /** What no import statement can name. */
  private found(module: string, name: string): Imported {
    const variable = this.next('imported');
    const [shownModule, shownName] = [clipped(module), clipped(name)];
    return { name: variable, statement: `${variable} = find_class(${shownModule}, ${shownName})` };
  }
}

function clipped(text: string): string {
  return text.length > 400 ? `${reprText(text.slice(0, 400))}…` : reprText(text);
}

function snakeCase(name: string): string {
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
  return words.replace(/^_+|_+$/g, '') || 'object';
}
