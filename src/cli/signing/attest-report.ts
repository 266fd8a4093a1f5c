/**
 * A claim that was signed, as text and as JSON: `pickleproof/attest/v1`.
 * @module
 */
import { jsonText, terminalText } from '../../report/escape.ts';
import type { Terminal } from '../terminal.ts';
import type { Claim } from './claim-statement.ts';
import { namesText } from './problem-text.ts';
import { signerText, type SignerFacts } from './signer-flags.ts';

/** A claim and where it was added. */
export interface AttestReport {
  readonly path: string;
  readonly target: string;
  readonly claim: Claim;
  readonly signer: SignerFacts;
}

/** The JSON text, ending in a newline. */
export function attestJson({ path, target, claim, signer }: AttestReport): string {
  const { model, predicateType, scan, origin } = claim;
  const report = {
    schema: 'pickleproof/attest/v1',
    path,
    claims: target,
    predicateType,
    rootDigest: `sha256:${model.rootDigest}`,
    files: model.files.length,
    result: scan?.judgement.result,
    verdict: scan?.judgement.verdict,
    ruleset: scan?.outcome.ruleset,
    notRead: scan?.judgement.unread,
    source: origin?.source,
    signer,
  };
  return `${jsonText(report, 2)}\n`;
}

/** The text, ending in a newline. */
export function attestText(report: AttestReport, { paint }: Terminal): string {
  const { path, target, claim, signer } = report;
  const head = `attested ${terminalText(path)} -> ${terminalText(target)}: ${saidBy(claim)}`;
  const lines = [
    paint.bold(head),
    `signer       ${signerText(signer)}`,
    `root digest  sha256:${claim.model.rootDigest}`,
    ...scanLines(claim),
    ...originLines(claim),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function saidBy({ scan }: Claim): string {
  if (scan === undefined) return 'what it was converted from';
  const { result, verdict } = scan.judgement;
  return `${result}, the scan says ${verdict}`;
}

function scanLines({ scan }: Claim): readonly string[] {
  if (scan === undefined) return [];
  const { judgement, outcome } = scan;
  const { unread, judged } = judgement;
  const names = unread.map(({ name, reason }) => `${name} (${reason})`);
  return [
    `rules        ${outcome.ruleset} (${terminalText(outcome.version)})`,
    `read         ${judged} ${judged === 1 ? 'file' : 'files'} in full`,
    ...(names.length === 0 ? [] : [`not read     ${namesText(names)}`]),
  ];
}

function originLines({ origin }: Claim): readonly string[] {
  if (origin === undefined) return [];
  const { name, format, sha256 } = origin.source;
  const what = name === undefined ? format : `${name} (${format})`;
  return [`source       ${terminalText(what)} sha256:${sha256}`];
}
