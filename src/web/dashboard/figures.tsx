/**
 * How it goes: the queue, verdicts over time, findings by rule. Each drawing has its numbers beside it as text.
 * @module
 */
import type { VNode } from 'preact';
import { VERDICTS, type Verdict } from '../../core/verdict.ts';
import { numberInWords } from '../page/words.ts';
import type { Stats } from './api.ts';

interface FiguresProps {
  readonly stats: Stats;
}

const STATES: readonly (readonly [string, string])[] = [
  ['queued', 'waiting'],
  ['active', 'at work'],
  ['done', 'done'],
  ['failed', 'failed'],
  ['dead', 'given up'],
  ['cancelled', 'cancelled'],
];

/** Jobs by state. */
export function QueueFigures({ stats: { jobs, oldestQueuedSeconds } }: FiguresProps): VNode {
  const isWaiting = (jobs['queued'] ?? 0) > 0;
  return (
    <section aria-labelledby="queue-title">
      <h2 id="queue-title">Queue</h2>
      <dl class="tiles">
        {STATES.map(([state, word]) => (
          <div key={state} class="tile">
            <dt>{word}</dt>
            <dd>{numberInWords(jobs[state] ?? 0)}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">
        {isWaiting
          ? `The oldest has waited ${Math.round(oldestQueuedSeconds)} s.`
          : 'Nothing waits.'}
      </p>
    </section>
  );
}

/** Days that are drawn. */
const DAYS = 30;

/** A bar for each day, cut by verdict. */
export function VerdictsChart({ stats: { verdictsByDay } }: FiguresProps): VNode {
  const days = [...new Set(verdictsByDay.map(({ day }) => day))].toSorted().slice(-DAYS);
  const count = (day: string, verdict: Verdict): number =>
    verdictsByDay.find((row) => row.day === day && row.verdict === verdict)?.count ?? 0;
  const highest = Math.max(1, ...days.map((day) => sum(VERDICTS.map((one) => count(day, one)))));
  return (
    <section aria-labelledby="verdicts-title">
      <h2 id="verdicts-title">Verdicts by day</h2>
      {days.length === 0 ? <p class="nothing">Nothing was judged yet.</p> : null}
      <svg
        viewBox={`0 0 ${DAYS} 20`}
        preserveAspectRatio="none"
        class="day-chart"
        aria-hidden="true"
      >
        {days.map((day, index) => {
          let top = 20;
          return VERDICTS.map((verdict) => {
            const height = (count(day, verdict) / highest) * 20;
            top -= height;
            const x = DAYS - days.length + index;
            return (
              <rect
                key={verdict}
                x={x + 0.1}
                y={top}
                width={0.8}
                height={height}
                class={`bar-${verdict}`}
              />
            );
          });
        })}
      </svg>
      <details>
        <summary>As a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Day</th>
              {VERDICTS.map((verdict) => (
                <th key={verdict} scope="col">
                  {verdict}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.toReversed().map((day) => (
              <tr key={day}>
                <th scope="row">{day}</th>
                {VERDICTS.map((verdict) => (
                  <td key={verdict}>{numberInWords(count(day, verdict))}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

/** Rules that are drawn. */
const RULES = 12;

/** A bar for each rule, the longest for the commonest. */
export function FindingsChart({ stats: { findingsByRule } }: FiguresProps): VNode {
  const rules = findingsByRule.toSorted((a, b) => b.count - a.count).slice(0, RULES);
  const largest = Math.max(1, ...rules.map(({ count }) => count));
  return (
    <section aria-labelledby="rules-title">
      <h2 id="rules-title">Findings by rule</h2>
      {rules.length === 0 ? <p class="nothing">No finding yet.</p> : null}
      <ul class="bars">
        {rules.map(({ rule, count }) => (
          <li key={rule}>
            <code class="bar-name">{rule}</code>
            <svg viewBox="0 0 100 4" preserveAspectRatio="none" class="bar-line" aria-hidden="true">
              <rect width={(count / largest) * 100} height="4" class="share-0" />
            </svg>
            <span class="bar-value">{numberInWords(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
