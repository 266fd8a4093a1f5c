/**
 * Which settings are findings.
 * @module
 */
import { copiedText } from '../python/parse.ts';
import type { FlatTree } from '../python/flat-tree.ts';
import type { Setting } from '../sinks/sink.ts';
import type { SinkIndex } from '../sinks/sink-index.ts';
import type { Draft, SettingFact } from './file-facts.ts';

/** The findings among the settings of a Python file. */
export function draftsOfSettings(
  settings: readonly SettingFact[],
  sinks: SinkIndex,
  tree: FlatTree,
): Draft[] {
  return settings.flatMap((fact): Draft[] => {
    const setting = settingOf(fact, sinks.settings, tree.text);
    return setting === undefined ? [] : [draftOfSetting(fact, setting, sinks, tree.text)];
  });
}

/** The row that a setting matches. */
export function settingOf(
  fact: SettingFact,
  rows: readonly Setting[],
  text: string,
): Setting | undefined {
  return rows.find(
    ({ keys, values, byEnd, where, onlyWith }) =>
      keys.includes(fact.key) &&
      where.includes(fact.where === 'environment' ? 'python' : fact.where) &&
      (onlyWith === undefined || onlyWith.test(text)) &&
      fact.values.some((value) => values.some((bad) => isValue(value, bad, byEnd === true))),
  );
}

function isValue(value: string | true, bad: string | true, byEnd: boolean): boolean {
  if (value === true || bad === true) return String(value).toLowerCase() === String(bad);
  return byEnd ? value.endsWith(bad) : value.toLowerCase() === bad.toLowerCase();
}

/** A finding of a setting. */
export function draftOfSetting(
  { key, span, within }: SettingFact,
  { rule, severity }: Setting,
  sinks: SinkIndex,
  text: string,
): Draft {
  return {
    rule,
    severity: severity ?? sinks.rule(rule)?.severity ?? 'medium',
    confidence: 'high',
    sink: key,
    source: 'unknown',
    within,
    span,
    text: copiedText(
      text.slice(span.start, Math.min(span.end, span.start + 400)).replace(/\s+/g, ' '),
    ),
  };
}
