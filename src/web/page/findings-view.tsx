/**
 * What was found, why it matters and what to do about it.
 * @module
 */
import type { VNode } from 'preact';
import type { Overview } from '../engine/protocol.ts';
import type { FindingRow } from '../engine/rows.ts';
import { VerdictIcon } from './icons.tsx';
import { counted } from './words.ts';

/** Findings drawn at once; the rest on demand, so that no list takes long to draw. */
const SHOWN = 25;

/** What the view needs. */
export interface FindingsProps {
  readonly overview: Overview;
  readonly shown: number;
  readonly onMore: () => void;
  readonly onReplay: (finding: FindingRow) => void;
}

/** How many are shown at first, and how many more each time. */
export const FINDINGS_STEP: number = SHOWN;

/** The list of findings, the worst first. */
export function FindingsView({ overview, shown, onMore, onReplay }: FindingsProps): VNode {
  const { findings, findingsOmitted } = overview;
  if (findings.length === 0) {
    return (
      <p class="nothing">
        No finding. Every import and call in this file is known and inert with these arguments.
      </p>
    );
  }
  const hidden = findings.length - shown;
  return (
    <>
      <ol class="findings">
        {findings.slice(0, shown).map((finding, index) => (
          <Finding key={index} finding={finding} onReplay={onReplay} />
        ))}
      </ol>
      {hidden > 0 ? (
        <button type="button" class="quiet" onClick={onMore}>
          Show more ({counted(hidden, 'finding')} left)
        </button>
      ) : null}
      {findingsOmitted > 0 ? (
        <p class="hint">{counted(findingsOmitted, 'more finding')} over the limit of a report.</p>
      ) : null}
    </>
  );
}

function Finding({
  finding,
  onReplay,
}: {
  readonly finding: FindingRow;
  readonly onReplay: (finding: FindingRow) => void;
}): VNode {
  const { title, message, explanation, advice, verdict, rule, offset, member, count } = finding;
  return (
    <li class={`finding ${verdict}`}>
      <h2>
        <VerdictIcon verdict={verdict} />
        {title}
      </h2>
      <p class="message">
        <code>{message}</code>
        {count > 1 ? <span class="times">{count} times</span> : null}
      </p>
      <p>{explanation}</p>
      <p>
        <strong>What to do:</strong> {advice}
      </p>
      <p class="where">
        <span>{placeInWords(member, offset)}</span>
        <span>
          rule <code>{rule}</code>
        </span>
        {offset === undefined ? null : (
          <button type="button" class="link" onClick={() => onReplay(finding)}>
            Show it in the replay
          </button>
        )}
      </p>
    </li>
  );
}

function placeInWords(member: string, offset: number | undefined): string {
  const parts = [member === '' ? '' : member, offset === undefined ? '' : `byte ${offset}`];
  return parts.filter((part) => part !== '').join(', ') || 'the file as a whole';
}
