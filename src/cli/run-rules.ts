/**
 * Prints the rules: the same texts that findings and the generated pages are made of.
 * @module
 */
import { VERDICTS } from '../core/verdict.ts';
import type { Rule } from '../policy/rule.ts';
import { RULES } from '../policy/rules/index.ts';
import { jsonText } from '../report/escape.ts';
import { wrap } from '../report/wrap.ts';
import type { Invocation } from './command.ts';
import { OK } from './exit-code.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Lists all rules, or explains the one that is named. */
export function runRules({ paths, values, terminal }: Invocation): number {
  const [id] = paths;
  const chosen = id === undefined ? RULES : [find(id)];
  if (values['format'] === 'json') {
    terminal.out(`${jsonText({ schema: 'pickleproof/rules/v1', rules: chosen }, 2)}\n`);
  } else if (id === undefined) terminal.out(list(chosen, terminal));
  else terminal.out(chosen.map((rule) => explain(rule, terminal)).join('\n'));
  return OK;
}

function find(id: string): Rule {
  const rule = RULES.find((candidate) => candidate.id === id);
  if (rule !== undefined) return rule;
  const words = id.split('-').filter((word) => word.length > 3);
  const similar = RULES.filter((candidate) => words.some((word) => candidate.id.includes(word)));
  const hint = similar.slice(0, 3).map((candidate) => candidate.id);
  const perhaps = hint.length === 0 ? 'pickleproof rules lists them' : `perhaps ${hint.join(', ')}`;
  throw new UsageError(`no rule ${JSON.stringify(id)}; ${perhaps}`);
}

function list(rules: readonly Rule[], { paint }: Terminal): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  const lines = VERDICTS.toReversed().flatMap((verdict) => {
    const ofVerdict = rules.filter((rule) => rule.verdict === verdict);
    if (ofVerdict.length === 0) return [];
    const rows = ofVerdict.map(({ id, title }) => `  ${id.padEnd(width)}  ${title}`);
    return [paint.bold(verdict), ...rows, ''];
  });
  return `${lines.join('\n')}\nExplain one: pickleproof rules ID\n`;
}

function explain(rule: Rule, { paint, width }: Terminal): string {
  const kinds = rule.capabilities.length === 0 ? '' : `; ${rule.capabilities.join(', ')}`;
  return [
    paint.bold(rule.id),
    rule.title,
    paint.dim(`verdict ${rule.verdict}, severity ${rule.severity}${kinds}`),
    '',
    ...wrap(rule.explanation, width),
    '',
    paint.bold('What to do'),
    ...wrap(rule.advice, width),
    ...(rule.references.length === 0 ? [] : ['', paint.bold('Read more'), ...rule.references]),
    '',
  ].join('\n');
}
