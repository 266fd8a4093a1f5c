/**
 * Says how bad an anomaly is. Deliberate disagreement between readers is dangerous; an oddity that
 * honest files do not have is unknown; one that they do have is mentioned and stays clean.
 * @module
 */
import type { AnomalyCode, AnomalyFact } from '../core/fact.ts';
import { clipText } from './escape-text.ts';
import type { FindingDetails } from './findings.ts';
import type { Rule } from './rule.ts';
import { badCrc } from './rules/bad-crc.ts';
import { clippedName } from './rules/clipped-name.ts';
import { droppedCall } from './rules/dropped-call.ts';
import { duplicateMember } from './rules/duplicate-member.ts';
import { exhaustingData } from './rules/exhausting-data.ts';
import { embeddedPickle } from './rules/embedded-pickle.ts';
import { extensionUnknown } from './rules/extension-unknown.ts';
import { entityDeclared } from './rules/entity-declared.ts';
import { frameBoundaries } from './rules/frame-boundaries.ts';
import { headerExpression } from './rules/header-expression.ts';
import { hiddenMember } from './rules/hidden-member.ts';
import { hiddenPickle } from './rules/hidden-pickle.ts';
import { leftoverStack } from './rules/leftover-stack.ts';
import { loadersDisagree } from './rules/loaders-disagree.ts';
import { memberFlags } from './rules/member-flags.ts';
import { nameAssembled } from './rules/name-assembled.ts';
import { nameEscaped } from './rules/name-escaped.ts';
import { nameNotAscii } from './rules/name-not-ascii.ts';
import { numberBase } from './rules/number-base.ts';
import { operatorShadowed } from './rules/operator-shadowed.ts';
import { outsideReference } from './rules/outside-reference.ts';
import { polyglot } from './rules/polyglot.ts';
import { readersDisagree } from './rules/readers-disagree.ts';
import { storageSize } from './rules/storage-size.ts';
import { tailMismatch } from './rules/tail-mismatch.ts';
import { textEncoding } from './rules/text-encoding.ts';
import { trailingData } from './rules/trailing-data.ts';
import { unclaimedBytes } from './rules/unclaimed-bytes.ts';
import { unsafeMemberName } from './rules/unsafe-member-name.ts';
import { unusualOpcodes } from './rules/unusual-opcodes.ts';
import { zipHeadersDisagree } from './rules/zip-headers-disagree.ts';

interface AnomalyRule {
  readonly rule: Rule;
  /** For rules that several codes share. */
  readonly problem?: string;
}

const RULE_OF: Readonly<Record<AnomalyCode, AnomalyRule>> = {
  'frame-splits-opcode': {
    rule: frameBoundaries,
    problem: 'an opcode crosses the end of its frame',
  },
  'frame-in-frame': { rule: frameBoundaries, problem: 'a frame begins inside a frame' },
  'number-base': { rule: numberBase },
  'non-ascii-name': { rule: nameNotAscii },
  'escaped-name': { rule: nameEscaped },
  'readers-disagree': { rule: readersDisagree },
  'memo-overwritten': { rule: unusualOpcodes, problem: 'a memo entry is written twice' },
  'leftover-stack': { rule: leftoverStack },
  dup: { rule: unusualOpcodes, problem: 'a value is pushed twice by DUP' },
  'one-by-one': { rule: unusualOpcodes, problem: 'items are added one by one to one container' },
  'deep-data': { rule: exhaustingData, problem: 'containers stand in each other' },
  'expanding-data': { rule: exhaustingData, problem: 'the data unfolds to more than memory holds' },
  'proto-again': {
    rule: unusualOpcodes,
    problem: 'the protocol is declared again or not at the start',
  },
  'text-encoding': { rule: textEncoding },
  'clipped-name': { rule: clippedName },
  'assembled-name': { rule: nameAssembled },
  'dropped-call': { rule: droppedCall },
  'trailing-data': { rule: trailingData },
  'hidden-pickle': { rule: hiddenPickle },
  'embedded-pickle': { rule: embeddedPickle },
  polyglot: { rule: polyglot },
  'local-central-mismatch': { rule: zipHeadersDisagree },
  'duplicate-member': { rule: duplicateMember },
  'hidden-member': { rule: hiddenMember },
  'unsafe-member-name': { rule: unsafeMemberName },
  'bad-crc': { rule: badCrc },
  'member-flags': { rule: memberFlags },
  'tail-mismatch': { rule: tailMismatch },
  'entity-declaration': { rule: entityDeclared },
  'storage-size': { rule: storageSize },
  'shadowed-operator': { rule: operatorShadowed },
  'outside-reference': { rule: outsideReference },
  'header-expression': { rule: headerExpression },
  'duplicate-key': { rule: loadersDisagree, problem: 'two entries have the same name' },
  'overlapping-data': { rule: loadersDisagree, problem: 'two tensors claim the same bytes' },
  'irregular-header': { rule: loadersDisagree, problem: 'the header is not as specified' },
  'data-gap': { rule: unclaimedBytes, problem: 'bytes stand where no tensor is described' },
  'unread-field': { rule: unclaimedBytes, problem: 'a field of the header is read by no loader' },
  'unknown-extension': { rule: extensionUnknown },
};

/** The rule of an anomaly, and what its finding says. */
export function anomalyFinding(anomaly: Omit<AnomalyFact, 'kind'>): {
  readonly rule: Rule;
  readonly details: FindingDetails;
} {
  const { code, offset } = anomaly;
  const { rule, problem } = RULE_OF[code];
  const details = detailText(anomaly.details);
  const values = { problem, details, inner: 'the operand of STACK_GLOBAL is the result of a call' };
  return { rule, details: { offset, values, ...milder(anomaly) } };
}

/** Padding with zeros or blanks is what honest writers leave behind. */
function milder({ code, details }: Omit<AnomalyFact, 'kind'>): Partial<FindingDetails> {
  const padding = details['content'] === 'zeros' || details['content'] === 'blanks';
  return code === 'trailing-data' && padding ? { verdict: 'clean', severity: 'info' } : {};
}

function detailText(details: AnomalyFact['details']): string {
  const parts = Object.entries(details).map(
    ([key, value]) => `${key} ${clipText(String(value), 80)}`,
  );
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
