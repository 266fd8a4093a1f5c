/**
 * The machine at one moment: stack, memo, objects.
 * @module
 */
import type { VNode } from 'preact';
import type { Slot, State } from '../engine/replay-types.ts';
import { numberInWords } from './words.ts';

/** See the module. */
export function MachinePanel({ state }: { readonly state: State | undefined }): VNode {
  return (
    <div class="machine">
      <Slots
        title="Stack"
        about="What the machine works with; the top comes first."
        slots={state?.stack ?? []}
        size={state?.stackSize ?? 0}
        empty="empty"
      />
      <Slots
        title="Objects"
        about="What was imported and made, the last one first. This is where code would run."
        slots={state?.objects ?? []}
        size={state?.objectCount ?? 0}
        empty="nothing yet"
      />
      <Slots
        title="Memo"
        about="Values put aside to be used again."
        slots={state?.memo ?? []}
        size={state?.memoSize ?? 0}
        empty="empty"
      />
    </div>
  );
}

function slotClass(kind: string, fresh: boolean): string {
  const bad = kind.endsWith('dangerous') ? ' dangerous' : '';
  return `slot${bad}${fresh ? ' fresh' : ''}`;
}

function Slots({
  title,
  about,
  slots,
  size,
  empty,
}: {
  readonly title: string;
  readonly about: string;
  readonly slots: readonly Slot[];
  readonly size: number;
  readonly empty: string;
}): VNode {
  const id = `slots-${title.toLowerCase()}`;
  return (
    <section class="slots" aria-labelledby={id}>
      <h2 id={id}>
        {title} <span class="tab-count">{numberInWords(size)}</span>
      </h2>
      <p class="hint">{about}</p>
      {slots.length === 0 ? <p class="slot-empty">{empty}</p> : null}
      <ol tabIndex={0} aria-labelledby={id}>
        {slots.map(({ label, kind, text, fresh }, index) => (
          <li key={index} class={slotClass(kind, fresh)}>
            <span class="slot-label">{label}</span>
            <span class="slot-kind">{kind}</span>
            <code>{text}</code>
          </li>
        ))}
        {size > slots.length ? (
          <li class="slot-more">… {numberInWords(size - slots.length)} more</li>
        ) : null}
      </ol>
    </section>
  );
}
