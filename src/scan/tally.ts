/**
 * Collects what the parts of one file say into its report.
 * @module
 */
import type { FileReport, Finding, ImportReport, MemberReport } from '../core/finding.ts';
import { rank, worse, type Verdict } from '../core/verdict.ts';
import type { Judgement } from '../policy/judge.ts';

/** What the report says besides what was collected. */
export interface FileFacts {
  readonly path: string;
  readonly size: number;
  readonly format: string;
  readonly bytesRead: number;
}

/** The running total of one file. */
export class Tally {
  private verdict: Verdict = 'clean';
  private complete = true;
  private readonly members: MemberReport[] = [];
  private readonly imports: ImportReport[] = [];
  private readonly findings = new Map<string, Finding>();
  private readonly limit: number;
  private omitted = 0;
  /** All that is kept ranks at least so high. */
  private lowest = -1;

  constructor(findingsLimit: number) {
    this.limit = findingsLimit;
  }

  /** Notes a pickle or a nested format. */
  addMember(member: MemberReport): void {
    this.members.push(member);
  }

  /** Notes what the judge said of one pickle. */
  addJudgement({ verdict, complete, imports, findings }: Judgement): void {
    this.verdict = worse(this.verdict, verdict);
    this.complete &&= complete;
    for (const found of imports) this.imports.push(found);
    for (const finding of findings) this.addFinding(finding);
  }

  /** Notes one finding; the same one, met again by another reader of the same bytes, counts once. */
  addFinding(finding: Finding): void {
    this.verdict = worse(this.verdict, finding.verdict);
    if (finding.verdict === 'incomplete') this.complete = false;
    const key = `${finding.fingerprint} ${finding.member ?? ''} ${finding.offset ?? ''}`;
    if (this.findings.has(key)) return;
    if (this.findings.size < this.limit) this.findings.set(key, finding);
    else this.omit(finding);
  }

  /** The report, worst findings first. */
  report({ path, size, format, bytesRead }: FileFacts): FileReport {
    const findings = [...this.findings.values()].toSorted(
      (a, b) => rank(b.verdict) - rank(a.verdict),
    );
    return {
      path,
      size,
      format,
      verdict: this.verdict,
      complete: this.complete,
      bytesRead,
      members: this.members.map((member) => withWorst(member, findings)),
      imports: this.imports,
      findings,
      ...(this.omitted > 0 ? { findingsOmitted: this.omitted } : {}),
    };
  }

  /** Over the limit: a worse finding takes the place of a lesser one. */
  private omit(finding: Finding): void {
    this.omitted++;
    const wanted = rank(finding.verdict);
    // None is below, as was found before: there may be a hundred thousand more.
    if (wanted <= this.lowest) return;
    for (const [key, kept] of this.findings) {
      if (rank(kept.verdict) >= wanted) continue;
      this.findings.delete(key);
      this.findings.set(`${key} +`, finding);
      return;
    }
    this.lowest = wanted;
  }
}

/** A container is as bad as the worst thing in it. */
function withWorst(member: MemberReport, findings: readonly Finding[]): MemberReport {
  let { verdict } = member;
  for (const finding of findings) {
    const where = finding.member ?? '';
    if (where === member.path || where.startsWith(`${member.path}!/`)) {
      verdict = worse(verdict, finding.verdict);
    }
  }
  return { ...member, verdict };
}
