/**
 * What a template assigns, and what was found in it.
 * @module
 */
import { either, sameValue, type TextValue } from './text-value.ts';
import { reaches } from './names.ts';

/** Something to say about a template. */
export interface TemplateProblem {
  readonly verdict: 'dangerous' | 'unknown';
  /** The name or text that it is about. */
  readonly target: string;
  /** Completes "the template …". */
  readonly what: string;
}

const MAX_PROBLEMS = 50;

/**
 * The variables of a template, whatever block they stand in: a name is all that it is ever assigned.
 * So is a field, whichever namespace it belongs to; its name begins with a dot.
 */
export class Scope {
  /** Whether something was learned since this was last set to false. */
  changed = false;
  /** Names that loops assign: a recursive loop fills them with what it is called with. */
  readonly loopTargets: Set<string> = new Set();
  /** Parameters by the name of the macro. */
  readonly macros: Map<string, readonly string[]> = new Map();
  private readonly variables = new Map<string, TextValue>();
  private readonly found = new Map<string, TemplateProblem>();

  get problems(): readonly TemplateProblem[] {
    return [...this.found.values()];
  }

  /** Before another pass, which says what still holds. */
  forgetProblems(): void {
    this.found.clear();
    this.changed = false;
  }

  read(name: string): TextValue | undefined {
    return this.variables.get(name);
  }

  assign(name: string, value: TextValue): void {
    const before = this.variables.get(name);
    const after = before === undefined ? value : either([before, value]);
    if (before !== undefined && sameValue(before, after)) return;
    this.variables.set(name, after);
    this.changed = true;
  }

  define(macro: string, parameters: readonly string[]): void {
    this.macros.set(macro, parameters);
  }

  report(verdict: 'dangerous' | 'unknown', target: string, what: string): void {
    if (this.found.size >= MAX_PROBLEMS && verdict === 'unknown') return;
    const key = `${verdict} ${target}`;
    if (!this.found.has(key)) this.found.set(key, { verdict, target, what });
  }

  /** A text that names an attribute or an item: `how` completes "the template …". */
  useAsKey(value: TextValue, how: string, isReaching: (text: string) => boolean = reaches): void {
    for (const text of [...value.texts, ...value.keys]) {
      if (isReaching(text)) this.report('dangerous', text, `reaches ${text}: ${how}`);
      else if (text.includes('__')) this.report('unknown', text, `uses the name ${text}: ${how}`);
    }
    if (!value.built && !value.token && !value.space) return;
    const verdict = value.suspect || value.space ? 'dangerous' : 'unknown';
    this.report(verdict, how, `puts a name together: ${how}`);
  }
}
