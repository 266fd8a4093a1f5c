/**
 * Audits the slate and compares what is found with what stands beside the lines.
 * @module
 */
import { readFileSync } from 'node:fs';
import { audit } from '../../src/audit/audit.ts';
import type { AuditFinding, Place } from '../../src/audit/finding.ts';
import { readNotebook } from '../../src/audit/notebook.ts';
import type { PythonParser } from '../../src/audit/python/syntax.ts';
import { SINK_TABLES } from '../../src/audit/sinks/index.ts';
import { indexSinks } from '../../src/audit/sinks/sink-index.ts';
import { diskReader, findSourceFiles } from '../../src/cli/audit/source-files.ts';
import { expectationsOf, slateProjects, type Expectation } from './slate.ts';

/** An expectation, and what was said of its line: `torch-load high`, `pickle-load call-site`. */
export interface SlateLine extends Expectation {
  readonly said: readonly string[];
  readonly met: boolean;
}

/** Audits each project on its own. */
export async function runSlate(parser: PythonParser): Promise<readonly SlateLine[]> {
  const lines: SlateLine[] = [];
  for (const project of slateProjects()) {
    const findings = await auditProject(project, parser);
    const said = wordsByLine(findings);
    for (const expectation of expectationsOf(project)) {
      const words = said.get(`${expectation.path}:${expectation.line}`) ?? [];
      lines.push({ ...expectation, said: words, met: isMet(expectation, words) });
    }
  }
  return lines;
}

async function auditProject(
  project: string,
  parser: PythonParser,
): Promise<readonly AuditFinding[]> {
  const { files } = findSourceFiles([project]);
  const sinks = indexSinks(SINK_TABLES);
  const { findings, problems } = await audit({ files, parser, sinks, ...diskReader() });
  if (problems.length > 0) throw new Error(`${project}: ${problems[0]?.message ?? ''}`);
  return findings;
}

function isMet({ kind, rule }: Expectation, said: readonly string[]): boolean {
  switch (kind) {
    case 'unsafe':
      return said.some(
        (word) => word.startsWith(`${rule ?? ''} `) && !/ (?:info|call-site)$/.test(word),
      );
    case 'call-site':
      return said.includes(`${rule ?? ''} call-site`);
    default:
      return said.every((word) => word.endsWith(' info'));
  }
}

function wordsByLine(findings: readonly AuditFinding[]): Map<string, string[]> {
  const said = new Map<string, string[]>();
  const add = (place: Place, word: string): void => {
    const key = `${place.path}:${slateLine(place)}`;
    said.set(key, [...(said.get(key) ?? []), word]);
  };
  for (const finding of findings) {
    add(finding, `${finding.rule} ${finding.severity}`);
    for (const place of finding.related) add(place, `${finding.rule} call-site`);
  }
  return said;
}

/** Of a notebook the line in its joined cells, as the expectations count. */
export function slateLine({ path, cell, line }: Pick<Place, 'path' | 'cell' | 'line'>): number {
  if (cell === undefined) return line;
  const notebook = readNotebook(readFileSync(path, 'utf8'));
  const start = notebook?.cells.find(({ number }) => number === cell)?.start ?? 0;
  return (notebook?.text ?? '').slice(0, start).split('\n').length - 1 + line;
}
