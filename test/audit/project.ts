/**
 * Audits a project that a test writes down as texts by path.
 * @module
 */
import { audit, type AuditResult } from '../../src/audit/audit.ts';
import type { PythonParser } from '../../src/audit/python/syntax.ts';
import { SINK_TABLES } from '../../src/audit/sinks/index.ts';
import { indexSinks } from '../../src/audit/sinks/sink-index.ts';
import { installedPythonGrammar } from '../../src/sources/python-grammar.ts';

let parser: PythonParser | undefined;

/** Audits the texts. */
export async function auditTexts(texts: Readonly<Record<string, string>>): Promise<AuditResult> {
  parser ??= await installedPythonGrammar();
  return audit({
    files: Object.keys(texts),
    read: (path) => texts[path] ?? '',
    exists: (path) => path in texts,
    parser,
    sinks: indexSinks(SINK_TABLES),
  });
}

/** What is found, one line each: `a.py:3 pickle-load high parameter`. */
export async function foundIn(texts: Readonly<Record<string, string>>): Promise<string[]> {
  const { findings } = await auditTexts(texts);
  return findings.map(
    ({ path, line, rule, severity, source }) => `${path}:${line} ${rule} ${severity} ${source}`,
  );
}
