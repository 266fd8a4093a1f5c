/**
 * Prints the rules of scan and of audit: the same texts that findings and the generated pages are made of.
 * @module
 */
import type { AuditRule } from '../audit/sinks/sink.ts';
import { SINK_TABLES } from '../audit/sinks/index.ts';
import { VERDICTS } from '../core/verdict.ts';
import type { Rule } from '../policy/rule.ts';
import { RULES } from '../policy/rules/index.ts';
import { jsonText } from '../report/escape.ts';
import { wrap } from '../report/wrap.ts';
import type { Invocation } from './command.ts';
import { OK } from './exit-code.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const AUDIT_RULES: readonly AuditRule[] = SINK_TABLES.flatMap((table) => table.rules);

/** Lists all rules, or explains the one that is named. */
export function runRules({ paths, values, terminal }: Invocation): number {
  const [id] = paths;
  const { rules, audit } = id === undefined ? { rules: RULES, audit: AUDIT_RULES } : find(id);
  if (values['format'] === 'json') {
    const summary = { rules: rules.length, audit: audit.length };
    terminal.out(`${jsonText({ schema: 'pickleproof/rules/v1', summary, rules, audit }, 2)}\n`);
    return OK;
  }
  if (id === undefined) terminal.out(list(rules, audit, terminal));
  for (const rule of id === undefined ? [] : rules) terminal.out(explain(rule, terminal));
  for (const rule of id === undefined ? [] : audit) terminal.out(explainAudit(rule, terminal));
  return OK;
}

interface Chosen {
  readonly rules: readonly Rule[];
  readonly audit: readonly AuditRule[];
}

function find(id: string): Chosen {
  const chosen = {
    rules: RULES.filter((rule) => rule.id === id),
    audit: AUDIT_RULES.filter((rule) => rule.id === id),
  };
  if (chosen.rules.length + chosen.audit.length > 0) return chosen;
  const words = id.split('-').filter((word) => word.length > 3);
  const similar = [...RULES, ...AUDIT_RULES].filter((one) =>
    words.some((word) => one.id.includes(word)),
  );
  const hint = similar.slice(0, 3).map((candidate) => candidate.id);
  const perhaps = hint.length === 0 ? 'pickleproof rules lists them' : `perhaps ${hint.join(', ')}`;
  throw new UsageError(`no rule ${JSON.stringify(id)}; ${perhaps}`);
}

function list(rules: readonly Rule[], audit: readonly AuditRule[], { paint }: Terminal): string {
  const width = Math.max(...[...rules, ...audit].map(({ id }) => id.length));
  const lines = VERDICTS.toReversed().flatMap((verdict) => {
    const ofVerdict = rules.filter((rule) => rule.verdict === verdict);
    if (ofVerdict.length === 0) return [];
    const rows = ofVerdict.map(({ id, title }) => `  ${id.padEnd(width)}  ${title}`);
    return [paint.bold(verdict), ...rows, ''];
  });
  const inSource = audit.map(
    ({ id, severity, title }) => `  ${id.padEnd(width)}  ${severity.padEnd(8)}  ${title}`,
  );
  lines.push(paint.bold('audit: source, settings and pins'), ...inSource, '');
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

function explainAudit(rule: AuditRule, { paint, width }: Terminal): string {
  const { id, title, severity, cwe, others = [], references } = rule;
  const sinks = SINK_TABLES.flatMap((table) => table.sinks).filter((sink) => sink.rule === id);
  const names = [...new Set(sinks.map(({ name }) => name))].join(', ');
  return [
    paint.bold(id),
    title,
    paint.dim(['audit', `severity ${severity}`, ...cwe, ...others].join('; ')),
    '',
    ...wrap(rule.explanation, width),
    ...(names === '' ? [] : ['', paint.bold('Found at'), ...wrap(names, width)]),
    '',
    paint.bold('What to do'),
    ...wrap(rule.advice, width),
    ...(references.length === 0 ? [] : ['', paint.bold('Read more'), ...references]),
    '',
  ].join('\n');
}
