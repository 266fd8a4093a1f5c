/**
 * Prints what is known of packages, modules and names, and what a policy file adds to it.
 * @module
 */
import {
  describeSymbol,
  knownPackages,
  knownSymbols,
  type PackageSummary,
  type SymbolDescription,
} from '../policy/describe.ts';
import { BUILT_IN_KNOWLEDGE } from '../policy/built-in-knowledge.ts';
import { BUILT_IN_LOOKUP, targetOf } from '../policy/lookup.ts';
import { lookupUnder } from '../policy/policy-lookup.ts';
import type { Policy } from '../policy/profile.ts';
import { jsonText, terminalText } from '../report/escape.ts';
import { wrap } from '../report/wrap.ts';
import type { Invocation } from './command.ts';
import { NOTHING, OK } from './exit-code.ts';
import { readPolicy } from './policy-file.ts';
import type { Terminal } from './terminal.ts';

/** Everything that was asked about one name. */
interface Answer {
  readonly asked: string;
  readonly package?: PackageSummary | undefined;
  readonly modules?: readonly { readonly module: string; readonly names: readonly string[] }[];
  readonly symbol?: SymbolDescription | undefined;
}

/** Shows the packages, or what is known of the names. */
export async function runPolicyShow({ paths, values, terminal }: Invocation): Promise<number> {
  const file = values['policy'];
  const policy = await readPolicy(typeof file === 'string' ? file : undefined);
  const json = values['format'] === 'json';
  if (paths.length === 0) {
    terminal.out(json ? overviewJson(policy) : overviewText(policy, terminal));
    return OK;
  }
  const answers = paths.map((name) => answer(name, policy));
  if (json) {
    const summary = { names: answers.length, known: answers.filter(isKnown).length };
    const report = { schema: 'pickleproof/policy-show/v1', summary, names: answers };
    terminal.out(`${jsonText(report, 2)}\n`);
  } else terminal.out(answers.map((one) => answerText(one, terminal)).join('\n'));
  return answers.some(isKnown) ? OK : NOTHING;
}

function answer(asked: string, policy: Policy): Answer {
  const modules = modulesUnder(asked, policy);
  if (modules.length > 0) {
    const summary = knownPackages(BUILT_IN_KNOWLEDGE).find((one) => one.package === asked);
    return { asked, ...(summary !== undefined && { package: summary }), modules };
  }
  const inForce = lookupUnder(policy, BUILT_IN_LOOKUP);
  return { asked, symbol: describeSymbol(asked, BUILT_IN_LOOKUP, inForce, policy) };
}

function modulesUnder(asked: string, policy: Policy): NonNullable<Answer['modules']> {
  const names = new Map<string, Set<string>>();
  const add = (module: string, more: Iterable<string>): void => {
    names.set(module, new Set([...(names.get(module) ?? []), ...more]));
  };
  for (const { module, names: known } of knownSymbols(BUILT_IN_KNOWLEDGE, asked))
    add(module, known);
  const learned = policy.learned?.symbols ?? [];
  for (const [module, lines] of learned) {
    if (module === asked || module.startsWith(`${asked}.`)) add(module, lines.map(nameOf));
  }
  return [...names]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([module, all]) => ({ module, names: [...all].toSorted() }));
}

/** The key of a learned line. */
function nameOf(line: string): string {
  return (/^[^ ]+/.exec(line)?.[0] ?? '').replace(/^"|"$/g, '');
}

function isKnown({ modules, symbol }: Answer): boolean {
  return (
    modules !== undefined ||
    (symbol !== undefined &&
      (symbol.known || symbol.grants.length > 0 || symbol.allowances.length > 0))
  );
}

function overviewJson({ allow, learned }: Policy): string {
  const packages = knownPackages(BUILT_IN_KNOWLEDGE);
  const libraries = learned?.libraries ?? [];
  const report = {
    schema: 'pickleproof/policy-show/v1',
    summary: { packages: packages.length, allow: allow.length, libraries: libraries.length },
    packages,
    policy: { allow, libraries },
  };
  return `${jsonText(report, 2)}\n`;
}

function overviewText({ allow, learned }: Policy, { paint }: Terminal): string {
  const packages = knownPackages(BUILT_IN_KNOWLEDGE);
  const width = Math.max(...packages.map((one) => one.package.length));
  const rows = packages.map(
    ({ package: name, symbols, versions }) =>
      `  ${name.padEnd(width)}  ${String(symbols).padStart(5)}  ${paint.dim(versions.join(', '))}`,
  );
  const libraries = (learned?.libraries ?? []).map(
    ({ name, version, packages: tops }) =>
      `  ${terminalText(`${name} ${version}: ${tops.join(', ')}`)}`,
  );
  const allowances = allow.map(
    (one) => `  ${terminalText(targetOf(one))}  ${one.uses.join(', ')}  ${terminalText(one.why)}`,
  );
  return [
    paint.bold('Built in: package, symbols, versions'),
    ...rows,
    ...(libraries.length === 0 ? [] : ['', paint.bold('Learned'), ...libraries]),
    ...(allowances.length === 0 ? [] : ['', paint.bold('Allowed'), ...allowances]),
    '',
    'More: pickleproof policy show NAME',
    '',
  ].join('\n');
}

function answerText({ asked, modules, symbol }: Answer, terminal: Terminal): string {
  if (symbol !== undefined) return symbolText(symbol, terminal);
  const { paint, width } = terminal;
  const rows = (modules ?? []).flatMap(({ module, names }) => [
    paint.bold(terminalText(module)),
    ...wrap(terminalText(names.join(', ')), width - 2).map((line) => `  ${line}`),
  ]);
  return [...rows, '', `One of them: pickleproof policy show ${terminalText(asked)}.NAME`, ''].join(
    '\n',
  );
}

function symbolText(symbol: SymbolDescription, { paint, width }: Terminal): string {
  const { rule, grants, allowances } = symbol;
  const lines = [paint.bold(terminalText(targetOf(symbol)))];
  if (grants.length > 0) {
    lines.push(
      `  ${paint.red('dangerous')}: grants ${grants.join(', ')}; no policy makes it clean`,
    );
  }
  if (rule === undefined && grants.length === 0) lines.push('  not known: naming it is a finding');
  if (rule !== undefined) {
    lines.push(`  ${rule.what}, ${originOf(symbol)}; may be named`);
    for (const line of ruleLines(rule)) lines.push(`  ${terminalText(line)}`);
    for (const line of wrap(terminalText(rule.why), width - 2)) lines.push(`  ${line}`);
    if (rule.source !== '') lines.push(`  ${paint.dim(terminalText(rule.source))}`);
  }
  for (const { uses, arguments: rules, why } of allowances) {
    lines.push(
      `  allowed by the policy file: ${uses.join(', ')} with ${rules}; ${terminalText(why)}`,
    );
  }
  return [...lines, ''].join('\n');
}

function originOf({ builtIn, fromPolicy }: SymbolDescription): string {
  if (!fromPolicy) return 'built in';
  return builtIn ? 'built in, with more from the policy file' : 'from the policy file';
}

function ruleLines(rule: NonNullable<SymbolDescription['rule']>): readonly string[] {
  const { newobj, reduce, build, items, hash, returns, selfCalls = [], needs = [] } = rule;
  return [
    ...say('may be made without __init__, with arguments', newobj),
    ...say('may be called, with arguments', reduce),
    ...say('may be given a state', build),
    ...say('keys of that state that must hold plain data', selfCalls.join(', ') || undefined),
    ...needs.map(({ key, needs: kind }) => `value of the state under ${key}: ${kind}`),
    ...say('a call returns', returns),
    ...(items === true ? ['may be filled item by item'] : []),
    ...(hash === true ? ['may be a key or in a set'] : []),
  ];
}

function say(text: string, value: string | undefined): readonly string[] {
  return value === undefined ? [] : [`${text}: ${value}`];
}
