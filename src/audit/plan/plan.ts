/**
 * The way of a codebase out of pickle, made from what an audit found: what there is, who writes what who
 * reads, which format each should become, and in which order it is done.
 * @module
 */
import type { AuditArtefact, AuditFinding } from '../finding.ts';
import { fixEffort, type Effort } from './effort.ts';
import { AUDIT_USE_CASES, type UseCaseId } from '../use-case.ts';
import { MOVES } from './lost.ts';
import { SAVES } from './savers.ts';

/** A call that reads or writes. */
export interface PlanCall {
  readonly path: string;
  readonly line: number;
  readonly sink: string;
  readonly source: AuditFinding['source'];
  readonly literal: string | undefined;
  readonly effort: Effort;
}

/** What is stored for one purpose: who reads it, who writes it, what lies there. */
export interface PlanGroup {
  readonly useCase: UseCaseId;
  readonly title: string;
  readonly best: string;
  readonly second: string;
  readonly lost: string;
  readonly extension: string | undefined;
  readonly loaders: readonly PlanCall[];
  readonly savers: readonly PlanCall[];
  readonly artefacts: readonly AuditArtefact[];
}

/** A risk that stays until something else than code is changed. */
export interface PlanRisk {
  readonly path: string;
  readonly line: number;
  readonly what: string;
}

/** The whole plan. */
export interface MigrationPlan {
  readonly groups: readonly PlanGroup[];
  /** Findings that are no loads of files: settings, pins, code of repositories. */
  readonly settings: readonly PlanRisk[];
  /** Artefacts that no call in the code names. */
  readonly unclaimed: readonly AuditArtefact[];
  readonly risks: readonly PlanRisk[];
}

/** Makes the plan; `findings` hold savers as well, under the rule `SAVES`. */
export function makePlan(
  findings: readonly AuditFinding[],
  artefacts: readonly AuditArtefact[],
): MigrationPlan {
  const calls = findings.filter(({ call, useCase }) => call !== undefined && useCase !== undefined);
  const groups = Object.values(AUDIT_USE_CASES).flatMap(({ id }) => groupOf(id, calls, artefacts));
  const claimed = new Set(groups.flatMap((group) => group.artefacts.map(({ path }) => path)));
  return {
    groups,
    settings: findings
      .filter((finding) => !calls.includes(finding))
      .map(({ path, line, sink, why }) => ({
        path,
        line,
        what: why === undefined ? sink : `${sink}: ${why}`,
      })),
    unclaimed: artefacts.filter(({ path }) => !claimed.has(path)),
    risks: risksOf(calls),
  };
}

/** A saver belongs to the readers of the same file, whatever it would be used for by its own name. */
function groupOf(
  useCase: UseCaseId,
  calls: readonly AuditFinding[],
  artefacts: readonly AuditArtefact[],
): PlanGroup[] {
  const loaders = calls.filter((one) => one.rule !== SAVES && one.useCase === useCase);
  const names = new Set(loaders.flatMap(({ literal }) => nameOf(literal)));
  const savers = calls.filter(
    (one) => one.rule === SAVES && useCaseOfSaver(one, calls) === useCase,
  );
  for (const { literal } of savers) for (const name of nameOf(literal)) names.add(name);
  if (loaders.length === 0 && savers.length === 0) return [];
  const { title, best, second } = AUDIT_USE_CASES[useCase];
  return [
    {
      useCase,
      title,
      best,
      second,
      lost: MOVES[useCase].lost,
      extension: MOVES[useCase].extension,
      loaders: loaders.map(callOf),
      savers: savers.map(callOf),
      artefacts: artefacts.filter(({ path }) => nameOf(path).some((name) => names.has(name))),
    },
  ];
}

function useCaseOfSaver(
  saver: AuditFinding,
  calls: readonly AuditFinding[],
): UseCaseId | undefined {
  const [name] = nameOf(saver.literal);
  const reader = calls.find(
    ({ rule, literal }) => rule !== SAVES && name !== undefined && nameOf(literal)[0] === name,
  );
  return reader?.useCase ?? saver.useCase;
}

/** The last part of a path, where there is one. */
function nameOf(path: string | undefined): string[] {
  const name = path?.slice(path.lastIndexOf('/') + 1) ?? '';
  return name === '' ? [] : [name];
}

function callOf(finding: AuditFinding): PlanCall {
  const { path, line, sink, source, literal } = finding;
  return { path, line, sink, source, literal, effort: fixEffort(finding) };
}

/** Bytes from outside, and files that would run something, are to be dealt with first. */
function risksOf(calls: readonly AuditFinding[]): PlanRisk[] {
  return calls.flatMap(({ path, line, sink, source, artefact, rule }) => {
    if (rule === SAVES) return [];
    if (artefact?.verdict === 'dangerous')
      return [{ path, line, what: `${sink} loads ${artefact.path}, which is dangerous` }];
    if (source === 'network' || source === 'download')
      return [
        {
          path,
          line,
          what: `${sink} loads what comes from the ${source === 'network' ? 'network' : 'web'}`,
        },
      ];
    return [];
  });
}
