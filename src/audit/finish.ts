/**
 * Turns drafts into findings: places, silence, names for baselines.
 * @module
 */
import { fingerprint } from '../policy/fingerprint.ts';
import type { CommentFact, Draft } from './code/file-facts.ts';
import type { AuditFinding, Place, RelatedPlace, Span, Suppression } from './finding.ts';
import { cellAt, type NotebookCell } from './notebook.ts';
import type { CallSite } from './project/wrappers.ts';
import { severityRank, shifted, SOURCE_STEPS, worseSource } from './severity.ts';
import { concerns, readSilence, type SilenceRequest } from './suppressions.ts';
import { AUDIT_USE_CASES } from './use-case.ts';
import { useCaseOf } from './use-case-of.ts';

/** How offsets of a file become places. */
export interface Layout {
  readonly path: string;
  readonly lines: Int32Array;
  /** Of a notebook. */
  readonly cells?: readonly NotebookCell[] | undefined;
}

/** Everything found in one file. */
export interface FoundInFile {
  readonly layout: Layout;
  readonly drafts: readonly Draft[];
  readonly comments: readonly CommentFact[];
}

/** The places of calls, for the draft with an index. */
export type SitesOf = (index: number) => readonly CallSite[];

/** The findings of one file, in the order of the text. */
export function finishFile(
  { layout, drafts, comments }: FoundInFile,
  sitesOf: SitesOf,
  layoutOf: (file: string) => Layout | undefined,
): AuditFinding[] {
  const silence = comments.flatMap(readSilence);
  const used = new Set<SilenceRequest>();
  const ordinals = new Map<string, number>();
  const found = drafts.map((draft, index): AuditFinding => {
    const place = placeOf(layout, draft.span);
    const suppressions = suppressionsOf(layout, draft, place, silence, used);
    const key = [draft.rule, layout.path, draft.within, draft.text];
    const ordinal = ordinals.get(key.join('\n')) ?? 0;
    ordinals.set(key.join('\n'), ordinal + 1);
    const related = placesOf(sitesOf(index), layoutOf);
    return {
      ...findingOf(draft, place, related),
      suppressions,
      fingerprint: fingerprint([...key, String(ordinal)]),
    };
  });
  const unused = silenceFindings(layout, silence, used);
  return [...found, ...unused].toSorted(byPlace);
}

/** Where a span is. */
export function placeOf({ path, lines, cells }: Layout, { start, end }: Span): Place {
  const cell = cells === undefined ? undefined : cellAt(cells, start);
  const first = cell === undefined ? 0 : lineAt(lines, cell.start);
  const line = lineAt(lines, start);
  const endLine = lineAt(lines, end);
  return {
    path,
    cell: cell?.number,
    line: line - first + 1,
    column: start - (lines[line] ?? 0) + 1,
    endLine: endLine - first + 1,
    endColumn: end - (lines[endLine] ?? 0) + 1,
  };
}

function findingOf(
  draft: Draft,
  place: Place,
  related: readonly RelatedPlace[],
): Omit<AuditFinding, 'fingerprint' | 'suppressions'> {
  const { rule, confidence, sink, why, within, call, literal, row } = draft;
  const source = related.reduce((worst, site) => worseSource(worst, site.source), draft.source);
  const raised = draft.source === source ? 0 : SOURCE_STEPS[source] - SOURCE_STEPS[draft.source];
  const inTest = isTest(place.path) && severityRank(draft.severity) > 1 ? -1 : 0;
  const useCase = useCaseOf(row?.useCase, literal);
  return {
    ...place,
    rule,
    severity:
      draft.severity === 'info' ? 'info' : shifted(draft.severity, Math.max(0, raised) + inTest),
    confidence,
    sink,
    source,
    useCase,
    recommendation: row?.recommendation ?? (useCase && AUDIT_USE_CASES[useCase].best),
    fix: row?.fix,
    why,
    within,
    call,
    literal,
    related,
  };
}

/** Tests load what they have just written, most of the time. */
function isTest(path: string): boolean {
  return /(?:^|\/)(?:tests?|testing)\/|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$/.test(path);
}

function placesOf(
  sites: readonly CallSite[],
  layoutOf: (file: string) => Layout | undefined,
): RelatedPlace[] {
  return sites.flatMap(({ file, call, source, literal }): RelatedPlace[] => {
    const layout = layoutOf(file);
    return layout === undefined
      ? []
      : [{ ...placeOf(layout, call.span), kind: 'call-site', source, literal }];
  });
}

/** Comments on one of the lines of a finding; ours need a reason. */
function suppressionsOf(
  layout: Layout,
  draft: Draft,
  place: Place,
  silence: readonly SilenceRequest[],
  used: Set<SilenceRequest>,
): Suppression[] {
  const found: Suppression[] = [];
  for (const request of silence) {
    const { line, cell } = placeOf(layout, { start: request.at, end: request.at });
    if (cell !== place.cell || line < place.line || line > place.endLine) continue;
    if (!concerns(request, draft.rule)) continue;
    used.add(request);
    if (request.by === 'pickleproof' && request.reason === undefined) continue;
    found.push({ by: request.by, reason: request.reason });
  }
  return found;
}

/** Our own comments that give no reason, or stand where nothing is found. */
function silenceFindings(
  layout: Layout,
  silence: readonly SilenceRequest[],
  used: ReadonlySet<SilenceRequest>,
): AuditFinding[] {
  return silence.flatMap((request): AuditFinding[] => {
    if (request.by !== 'pickleproof') return [];
    const rule = !used.has(request)
      ? 'suppression-unused'
      : request.reason === undefined
        ? 'suppression-without-reason'
        : undefined;
    if (rule === undefined) return [];
    const place = placeOf(layout, { start: request.at, end: request.end });
    return [
      {
        ...place,
        rule,
        severity: 'low',
        confidence: 'high',
        sink: `pickleproof: ignore[${request.rules.join(', ')}]`,
        source: 'unknown',
        within: '',
        related: [],
        suppressions: [],
        fingerprint: fingerprint([rule, layout.path, String(place.line)]),
      },
    ];
  });
}

function byPlace(a: AuditFinding, b: AuditFinding): number {
  return (a.cell ?? 0) - (b.cell ?? 0) || a.line - b.line || a.column - b.column;
}

/** The number of the line that an offset is on, from 0. */
function lineAt(lines: Int32Array, offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
