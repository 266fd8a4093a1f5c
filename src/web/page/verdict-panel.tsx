/**
 * The verdict: big, calm, in plain words, with what to do.
 * @module
 */
import type { VNode } from 'preact';
import { CAPABILITY_WORDS } from '../../explain/words/terms.ts';
import { bytesInWords } from '../../report/words.ts';
import type { Overview } from '../engine/protocol.ts';
import { VerdictIcon } from './icons.tsx';
import { VERDICT_WORDS } from './words.ts';

/** The panel above the tabs. */
export function VerdictPanel({
  overview,
  compact,
}: {
  readonly overview: Overview;
  /** One line, while something else is looked at. */
  readonly compact: boolean;
}): VNode {
  const { verdict, name } = overview;
  const { heading, meaning, label, next } = VERDICT_WORDS[verdict];
  if (compact) {
    return (
      <section class={`verdict compact ${verdict}`} aria-labelledby="verdict-title">
        <VerdictIcon verdict={verdict} />
        <div class="verdict-words">
          <h1 id="verdict-title">{heading}</h1>
          <p class="file-name">{name}</p>
          <p class="facts">{factsInWords(overview)}</p>
        </div>
      </section>
    );
  }
  return (
    <section class={`verdict ${verdict}`} aria-labelledby="verdict-title">
      <VerdictIcon verdict={verdict} />
      <div class="verdict-words">
        <p class="file-name">{name}</p>
        <h1 id="verdict-title">{heading}</h1>
        <p class="meaning">{meaning}</p>
        <Deed overview={overview} />
        <Powers overview={overview} />
        <p class="next">
          <strong>{label}</strong> {next}
        </p>
        <p class="facts">{factsInWords(overview)}</p>
      </div>
    </section>
  );
}

/** The worst of what it does, with its arguments: the first thing that anybody wants to know. */
function Deed({ overview: { verdict, findings } }: { readonly overview: Overview }): VNode | null {
  const [worst] = findings;
  if (verdict !== 'dangerous' || worst === undefined) return null;
  const { title, message, offset } = worst;
  return (
    <p class="deed">
      {title}: <code>{message}</code>
      {offset === undefined ? null : ` (byte ${offset})`}
    </p>
  );
}

/** The worst of what it could do, where something is known to be dangerous. */
function Powers({ overview }: { readonly overview: Overview }): VNode | null {
  const { verdict, capabilities } = overview;
  if (verdict !== 'dangerous' || capabilities.length === 0) return null;
  return (
    <ul class="powers" aria-label="It could">
      {capabilities.map(({ capability, targets: [target] }) => (
        <li key={capability}>
          It can {CAPABILITY_WORDS[capability]}
          {target === undefined ? null : (
            <>
              {' '}
              with <code>{target}</code>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function factsInWords(overview: Overview): string {
  const { format, size, bytesRead, milliseconds, complete, verdict } = overview;
  const read =
    bytesRead < size
      ? `read ${bytesInWords(bytesRead)} of ${bytesInWords(size)}`
      : `read all ${bytesInWords(size)}`;
  const rest = bytesRead < size && complete ? '; the rest is data that no loader executes' : '';
  const partly = complete || verdict === 'incomplete' ? '' : ' · not read to its end';
  return `${format} · ${read} in ${Math.max(1, Math.round(milliseconds))} ms${rest}${partly}`;
}
