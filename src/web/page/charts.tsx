/**
 * Charts of what takes up the space: bars of our own, with the numbers beside them as text.
 * @module
 */
import type { VNode } from 'preact';
import { bytesInWords } from '../../report/words.ts';
import type { Share } from '../engine/totals.ts';
import { counted } from './words.ts';

/** Colours of shares stand in the style sheet as `share-0` … */
const COLOURS = 8;

/** One bar cut into shares, with a legend. */
export function ShareBar({
  title,
  shares,
}: {
  readonly title: string;
  readonly shares: readonly Share[];
}): VNode {
  const total = shares.reduce((sum, { bytes }) => sum + bytes, 0) || 1;
  let left = 0;
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" class="share-bar" aria-hidden="true">
        {shares.map(({ name, bytes }, index) => {
          const x = left;
          const width = (bytes / total) * 100;
          left += width;
          return (
            <rect
              key={name}
              x={x}
              y="0"
              width={width}
              height="6"
              class={`share-${index % COLOURS}`}
            />
          );
        })}
      </svg>
      <ul class="legend">
        {shares.map(({ name, bytes, count }, index) => (
          <li key={name}>
            <svg viewBox="0 0 10 10" class="swatch" aria-hidden="true">
              <rect width="10" height="10" rx="2" class={`share-${index % COLOURS}`} />
            </svg>
            <code>{name}</code>
            <span>
              {bytesInWords(bytes)}, {counted(count, 'tensor')}
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** One bar for each share, the longest for the largest. */
export function BarList({
  title,
  shares,
}: {
  readonly title: string;
  readonly shares: readonly Share[];
}): VNode {
  const largest = Math.max(1, ...shares.map(({ bytes }) => bytes));
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      <ul class="bars">
        {shares.map(({ name, bytes }) => (
          <li key={name}>
            <code class="bar-name">{name}</code>
            <svg viewBox="0 0 100 4" preserveAspectRatio="none" class="bar-line" aria-hidden="true">
              <rect width={(bytes / largest) * 100} height="4" class="share-0" />
            </svg>
            <span class="bar-value">{bytesInWords(bytes)}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
