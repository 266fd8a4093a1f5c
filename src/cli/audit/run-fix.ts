/**
 * Fixing from the arguments to the exit code.
 * @module
 */
import { audit } from '../../audit/audit.ts';
import type { AuditFinding } from '../../audit/finding.ts';
import { fixFile, type FileFix } from '../../audit/fix/fix-file.ts';
import { fixFields, fixText } from '../../audit/fix/fix-words.ts';
import { unifiedDiff } from '../../audit/fix/unified-diff.ts';
import { SINK_TABLES } from '../../audit/sinks/index.ts';
import { indexSinks } from '../../audit/sinks/sink-index.ts';
import { jsonText, terminalText } from '../../report/escape.ts';
import type { Invocation } from '../command.ts';
import { FOUND, INCOMPLETE, NOTHING, OK } from '../exit-code.ts';
import { openPythonParser } from '../python-grammar.ts';
import { UsageError } from '../usage-error.ts';
import { openParseThreads } from './parse-threads.ts';
import { encodingOf, rewrite } from './rewritten-file.ts';
import { assertSource, diskReader, findSourceFiles, readSource } from './source-files.ts';

/** Audits, changes what can be changed, and says what is left. */
export async function runFix({ paths, values, terminal }: Invocation): Promise<number> {
  assertSource('fix', paths);
  const sinks = indexSinks(SINK_TABLES);
  const rules = rulesOf(values['rule'], (id) => sinks.rule(id) !== undefined);
  const { files, problems } = findSourceFiles(paths);
  if (files.length === 0 && problems.length === 0) {
    terminal.err(`No Python source found under ${paths.join(', ')}\n`);
    return NOTHING;
  }
  const parser = await openPythonParser();
  const parsers = openParseThreads();
  const result = await audit({ files, parser, parsers, sinks, ...diskReader() }).finally(() =>
    parsers.close(),
  );
  const isDiff = values['diff'] === true;
  const unsafe = values['unsafeFixes'] === true;
  const fixes: FileFix[] = [];
  let diff = '';
  for (const [path, findings] of byFile(result.findings, rules)) {
    const text = readSource(path);
    const fix = fixFile(parser, text, { path, findings, unsafe });
    const encode = fix.edits.length === 0 ? undefined : encodingOf(path, text);
    if (fix.edits.length > 0 && encode === undefined) {
      const why = 'its encoding is not read here without loss';
      fixes.push({
        ...fix,
        edits: [],
        fixed: [],
        left: findings.map((finding) => ({ finding, why })),
      });
      continue;
    }
    fixes.push(fix);
    if (isDiff) diff += unifiedDiff(path, text, fix.edits);
    else if (encode !== undefined) rewrite(path, encode(fix.text));
  }
  const all = [...problems, ...result.problems];
  for (const { path, message } of all) terminal.err(`${terminalText(`${path}: ${message}`)}\n`);
  if (values['format'] === 'json') {
    const fields = fixFields(fixes, { written: !isDiff, diff: isDiff ? diff : undefined });
    terminal.out(`${jsonText(fields, 2)}\n`);
  } else if (isDiff) {
    // A diff on standard output can be given to `patch`; the summary is for people.
    terminal.out(shown(diff));
    terminal.err(fixText(fixes, false));
  } else {
    terminal.out(fixText(fixes, true));
  }
  if (all.length > 0) return INCOMPLETE;
  const isOpen = fixes.some(({ left, edits }) => left.length > 0 || (isDiff && edits.length > 0));
  return isOpen && values['exitZero'] !== true ? FOUND : OK;
}

/** A pipe gets the diff as it is, for `patch`; a terminal gets nothing that would be an order to it. */
function shown(diff: string): string {
  if (!process.stdout.isTTY) return diff;
  return diff.replace(/[^\n\t]+/g, terminalText);
}

function rulesOf(
  text: string | boolean | undefined,
  isKnown: (id: string) => boolean,
): ReadonlySet<string> | undefined {
  if (typeof text !== 'string') return undefined;
  const rules = text.split('\n');
  const unknown = rules.find((id) => !isKnown(id));
  if (unknown !== undefined) throw new UsageError(`--rule ${unknown}: the audit has no such rule`);
  return new Set(rules);
}

/** Findings that count, by file, in order. */
function byFile(
  findings: readonly AuditFinding[],
  rules: ReadonlySet<string> | undefined,
): Map<string, AuditFinding[]> {
  const files = new Map<string, AuditFinding[]>();
  for (const finding of findings) {
    const isOurs = finding.suppressions.some(({ by }) => by === 'pickleproof');
    if (isOurs || (rules !== undefined && !rules.has(finding.rule))) continue;
    files.set(finding.path, [...(files.get(finding.path) ?? []), finding]);
  }
  return files;
}
