/**
 * What loading a pickle does, the same things together: each import, call and change of an object, with what the
 * judge said of it.
 * @module
 */
import type { CallFact, Fact, ImportFact } from '../core/fact.ts';
import type { FileReport, Finding } from '../core/finding.ts';
import type { How, SymbolName, Value } from '../core/value.ts';
import { renderValue } from '../policy/render.ts';
import { callText } from '../policy/words.ts';
import { RULES } from '../policy/rules/index.ts';
import type { Step } from './explanation.ts';

/** Kinds of steps that are listed. */
const MOST_STEPS = 400;
/** Those that are not ordinary do not give way to those that are, nor what can do harm to what is only unknown. */
const MOST_ODD = 1000;
const MOST_CAPABLE = 2000;
const ARGUMENTS = 160;
const CALLEE = 160;

interface Kept {
  count: number;
  readonly step: Omit<Step, 'count'>;
}

/** The steps of one pickle, in the order in which each kind is first taken. */
export class Steps {
  private readonly kept = new Map<string, Kept>();
  private readonly findings: readonly Finding[];
  private readonly imports: ReadonlyMap<string, string>;
  private readonly oddBases = new Set<string>();
  private omitted_ = 0;

  constructor(member: string, report: FileReport) {
    this.findings = report.findings.filter((one) => (one.member ?? '') === member);
    this.imports = new Map(
      report.imports
        .filter((one) => one.member === member)
        .map((one) => [`${one.module}.${one.name}`, one.verdict]),
    );
  }

  /** Whether the arguments of a call are worth drawing: those of the first, and of all that are not ordinary. */
  wants(how: How, callee: Value): boolean {
    const base = baseOf(how, targetOfCall(how, callee));
    return !this.kept.has(base) || this.oddBases.has(base);
  }

  take(fact: Fact): void {
    if (fact.kind === 'import') this.takeImport(fact);
    else if (fact.kind === 'call') this.takeCall(fact);
  }

  private takeImport({ symbol, offset }: ImportFact): void {
    const target = nameOf(symbol);
    const why = this.why(target, undefined, offset);
    const verdict = this.imports.get(target) ?? 'clean';
    this.add('import', target, {
      arguments: undefined,
      offset,
      ordinary: verdict === 'clean' && why.length === 0,
      why,
    });
  }

  private takeCall(fact: CallFact): void {
    const { how, callee, args, offset } = fact;
    const target = targetOfCall(how, callee);
    const why = this.why(target, how, offset);
    this.add(how, target, {
      arguments: argumentsOf(fact, args),
      offset,
      ordinary: why.length === 0,
      why,
    });
  }

  private add(
    how: Step['how'],
    target: string,
    step: Pick<Step, 'arguments' | 'offset' | 'ordinary'> & { readonly why: readonly Finding[] },
  ): void {
    const base = baseOf(how, target);
    // What is not ordinary is told for each of its arguments: nothing hides behind the first of them.
    const key = step.ordinary ? base : `${base}\n${step.arguments ?? ''}`;
    if (!step.ordinary) this.oddBases.add(base);
    const known = this.kept.get(key);
    if (known !== undefined) {
      known.count++;
      return;
    }
    const why = step.why.map(reasonText);
    const capabilities = [...new Set(step.why.flatMap((finding) => finding.capabilities))];
    const most = step.ordinary ? MOST_STEPS : capabilities.length === 0 ? MOST_ODD : MOST_CAPABLE;
    if (this.kept.size >= most) {
      this.omitted_++;
      return;
    }
    this.kept.set(key, { count: 1, step: { how, target, ...step, why, capabilities } });
  }

  /** The findings about a step: those at its place, and those about the same name used in the same way. */
  private why(target: string, how: How | undefined, offset: number): readonly Finding[] {
    return this.findings.filter((finding) => {
      const isHere = finding.offset === offset;
      if (finding.how === how && (isHere || finding.target === target))
        return how !== undefined || isHere;
      return finding.how === undefined && isHere;
    });
  }

  list(): readonly Step[] {
    return [...this.kept.values()]
      .map(({ count, step }) => ({ ...step, count }))
      .toSorted((a, b) => a.offset - b.offset);
  }

  get omitted(): number {
    return this.omitted_;
  }

  /** Targets that are not ordinary. */
  odd(): ReadonlySet<string> {
    return new Set(this.list().flatMap(({ ordinary, target }) => (ordinary ? [] : [target])));
  }
}

function baseOf(how: Step['how'], target: string): string {
  return `${how}\n${target}`;
}

/** A finding as the reason why a step is not ordinary. */
export function reasonText({ rule, message }: Finding): string {
  return `${RULES.find(({ id }) => id === rule)?.title ?? rule}: ${message}`;
}

/** `module.name`. */
export function nameOf({ module, name }: SymbolName): string {
  return `${module}.${name}`;
}

/** `module.name` of a name, nothing for other values. */
export function targetName(value: Value): string {
  return value.kind === 'global' ? nameOf(value.symbol) : '';
}

/** What is called; where that is the result of another call, all of that. */
function targetOfCall(how: How, callee: Value): string {
  if (how === 'persid') return 'persistent_load';
  if (callee.kind === 'instance' && isCall(how)) return renderValue(callee, CALLEE);
  return targetOf(callee);
}

function isCall(how: How): boolean {
  return how === 'reduce' || how === 'inst' || how === 'obj' || how.startsWith('newobj');
}

/** What is called or acted on: of an object, its class. */
function targetOf(value: Value): string {
  let callee: Value = value;
  for (let depth = 0; callee.kind === 'instance' && depth < 8; depth++) {
    const made: Value = callee;
    const first = made.args?.kind === 'tuple' ? made.args.items[0] : undefined;
    const isMaker = made.callee.kind === 'global' && MAKERS.has(made.callee.symbol.name);
    callee = isMaker && first?.kind === 'global' ? first : made.callee;
  }
  return callee.kind === 'global' ? nameOf(callee.symbol) : renderValue(value, 80);
}

/** Functions that make an object of the class they are given first. */
const MAKERS: ReadonlySet<string> = new Set(['_reconstructor', '__newobj__', '__newobj_ex__']);

function argumentsOf({ how, extra }: CallFact, args: Value): string | undefined {
  if (args.kind === 'elided') return undefined;
  if (how === 'hash') return undefined;
  const text = isCall(how) ? callText(args) : renderValue(args, ARGUMENTS);
  return extra === undefined ? text : `${text}, ${renderValue(extra, ARGUMENTS)}`;
}
