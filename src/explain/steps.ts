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
const MOST_ODD = 1000;
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
  private omitted_ = 0;

  constructor(member: string, report: FileReport) {
    this.findings = report.findings.filter((one) => (one.member ?? '') === member);
    this.imports = new Map(
      report.imports
        .filter((one) => one.member === member)
        .map((one) => [`${one.module}.${one.name}`, one.verdict]),
    );
  }

  /** Whether the arguments of a call are worth drawing. */
  wants(how: How, callee: Value): boolean {
    return !this.kept.has(`${how}\n${targetOfCall(how, callee)}`);
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
    const key = `${how}\n${target}`;
    const known = this.kept.get(key);
    // What is not ordinary is never hidden behind what is.
    if (known !== undefined && (step.ordinary || !known.step.ordinary)) {
      known.count++;
      return;
    }
    if (this.kept.size >= (step.ordinary ? MOST_STEPS : MOST_ODD)) {
      this.omitted_++;
      return;
    }
    const why = step.why.map(reasonText);
    const capabilities = [...new Set(step.why.flatMap((finding) => finding.capabilities))];
    const count = known?.count ?? 0;
    this.kept.delete(key);
    this.kept.set(key, { count: count + 1, step: { how, target, ...step, why, capabilities } });
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
