/**
 * Judges what files carry besides pickles: operators of graphs, code, references to other files.
 * @module
 */
import type { Finding } from '../core/finding.ts';
import { clipText, escapeText } from './escape-text.ts';
import { makeFinding } from './findings.ts';
import { judgeTemplate } from './judge-template.ts';
import { OPERATOR_TABLES } from './operators/index.ts';
import type { OperatorTable } from './operators.ts';
import { plainCalls } from './python-text.ts';
import { codeInModel } from './rules/code-in-model.ts';
import { codeRunsOnLoad } from './rules/code-runs-on-load.ts';
import { operatorCapability } from './rules/operator-capability.ts';
import { operatorUnknown } from './rules/operator-unknown.ts';
import { outsideReference } from './rules/outside-reference.ts';
import { referenceEscapes } from './rules/reference-escapes.ts';

/** An operator of a graph, as a reader found it. */
export interface OperatorUse {
  readonly framework: string;
  readonly operator: string;
  readonly offset: number;
  readonly details: Readonly<Record<string, string | number>>;
}

/** Code or a template in a file. */
export interface CarriedCode {
  readonly language: string;
  readonly runs: 'load' | 'use' | 'asked';
  readonly offset: number;
  readonly text: string;
  readonly length: number;
}

/** A place that a file refers to. */
export interface OutsideReference {
  readonly purpose: 'weights' | 'asset' | 'library' | 'code' | 'output';
  readonly target: string;
  readonly reach: 'inside' | 'escapes' | 'absolute' | 'network';
  readonly asked?: true | undefined;
  readonly offset: number;
}

/** All that is to be said of one thing that a file carries. */
export function judgeContent(
  content:
    | ({ readonly kind: 'operator' } & OperatorUse)
    | ({ readonly kind: 'code' } & CarriedCode)
    | ({ readonly kind: 'reference' } & OutsideReference),
  member: string,
): readonly Finding[] {
  if (content.kind === 'code') return judgeCode(content, member);
  const finding =
    content.kind === 'operator'
      ? judgeOperator(content, TABLE_OF.get(content.framework), member)
      : judgeReference(content, member);
  return finding === undefined ? [] : [finding];
}

const TABLE_OF: ReadonlyMap<string, OperatorTable> = new Map(
  OPERATOR_TABLES.map((table) => [table.framework, table]),
);

/** The finding for an operator; nothing when the table says that it is inert. */
export function judgeOperator(
  use: OperatorUse,
  table: OperatorTable | undefined,
  member: string,
): Finding | undefined {
  if (table?.inert.has(use.operator) === true) return undefined;
  const target = escapeText(use.operator);
  const conditional = table?.conditional?.get(use.operator);
  if (conditional?.inert.has(String(use.details[conditional.detail] ?? '')) === true) {
    return undefined;
  }
  const known = conditional ?? table?.capable.get(use.operator);
  const details = detailText(use.details);
  const common = { member, target, offset: use.offset };
  // A method that the program defines itself: only what it could mean besides is of interest.
  if (known === undefined && use.operator.startsWith('.')) return undefined;
  if (known === undefined) {
    return makeFinding(operatorUnknown, { ...common, values: { target, details } });
  }
  const { capabilities, what } = known;
  return makeFinding(operatorCapability, {
    ...common,
    capabilities,
    values: { target, details, what },
  });
}

/**
 * The findings for code: what runs while loading is dangerous, a template is read, the rest is unknown;
 * so is Python source that runs while loading and plainly calls nothing that reaches the machine.
 */
export function judgeCode(code: CarriedCode, member: string): readonly Finding[] {
  const { language, runs, offset, length } = code;
  if (language === 'jinja') return judgeTemplate(code, member);
  const source = language === 'python-source' && runs === 'load';
  const calls = source ? plainCalls(code.text) : [];
  const size = `${length} ${code.text === '' ? 'bytes' : 'characters'}`;
  const shown = calls.slice(0, MOST_CALLS).map(({ name }) => name);
  const values = {
    language: LANGUAGE[language] ?? language,
    details: ` (${[size, ...(shown.length > 0 ? [`calls ${shown.join(', ')}`] : [])].join('; ')})`,
    moment: MOMENT[runs],
  };
  // Archives of packages and servers hold Python source by design: what it does decides.
  const rule = runs === 'load' && (!source || calls.length > 0) ? codeRunsOnLoad : codeInModel;
  const grants = calls.flatMap(({ grants: one }) => one);
  const capabilities = [...new Set([...rule.capabilities, ...grants])];
  return [makeFinding(rule, { member, offset, capabilities, values })];
}

/** Calls named in one message. */
const MOST_CALLS = 5;

const MOMENT = {
  load: 'the model is loaded',
  use: 'the model is used',
  asked: 'the loader is told to',
} as const;

/** The finding for a reference; nothing for data that stands below the folder of the model. */
export function judgeReference(reference: OutsideReference, member: string): Finding | undefined {
  const { purpose, reach, offset } = reference;
  const target = clipText(reference.target, 200);
  const common = { member, target, offset };
  // What a loader fetches only for who asks for it is as good as code in the file.
  const isOptional = reference.asked === true && reach === 'network';
  if (reach !== 'inside' && !isOptional) {
    const values = { target, purpose: PURPOSE[purpose], where: WHERE[reach] };
    const capabilities = [CAPABILITY[purpose], ...(reach === 'network' ? NETWORK : [])];
    return makeFinding(referenceEscapes, { ...common, capabilities, values });
  }
  if (purpose === 'weights' || purpose === 'asset') return undefined;
  const where = isOptional ? ', over the network,' : '';
  const values = { details: ` (${PURPOSE[purpose]}${where}: ${target})` };
  return makeFinding(outsideReference, { ...common, values });
}

const NETWORK = ['network'] as const;

const LANGUAGE: Readonly<Record<string, string>> = {
  'python-source': 'Python source',
  'python-bytecode': 'compiled Python code',
  torchscript: 'TorchScript code',
  javascript: 'JavaScript',
  native: 'native code',
};

const PURPOSE = {
  weights: 'weights',
  asset: 'an asset',
  library: 'a library to load',
  code: 'code to run',
  output: 'a file to write',
} as const;

const CAPABILITY = {
  weights: 'file-read',
  asset: 'file-read',
  library: 'native-code',
  code: 'code-exec',
  output: 'file-write',
} as const;

const WHERE = {
  escapes: 'out of its folder',
  absolute: 'to a fixed place on the machine',
  network: 'over the network',
} as const;

function detailText(details: OperatorUse['details']): string {
  const parts = Object.entries(details).map(
    ([key, value]) => `${key} ${clipText(String(value), 80)}`,
  );
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
