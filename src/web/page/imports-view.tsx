/**
 * The names that a file imports, and what they could do.
 * @module
 */
import type { VNode } from 'preact';
import { CAPABILITY_WORDS } from '../../explain/words/terms.ts';
import type { Overview } from '../engine/protocol.ts';
import { DataTable, type Column } from './data-table.tsx';
import type { Engine } from './engine-client.ts';
import { VerdictBadge } from './verdict-badge.tsx';
import { CAPABILITIES } from './words.ts';

const COLUMNS: readonly Column<'imports'>[] = [
  {
    key: 'verdict',
    title: 'Verdict',
    width: '8.5rem',
    cell: ({ verdict }) => <VerdictBadge verdict={verdict} />,
  },
  {
    key: 'name',
    title: 'Name',
    width: 'minmax(12rem, 3fr)',
    cell: ({ name, writtenAs }) => (
      <>
        <code>{name}</code>
        {writtenAs === undefined ? null : <span class="aside"> written as {writtenAs}</span>}
      </>
    ),
  },
  {
    key: 'uses',
    title: 'What is done with it',
    width: 'minmax(8rem, 1.5fr)',
    cell: ({ uses }) => uses,
  },
  {
    key: 'member',
    title: 'Where',
    width: 'minmax(8rem, 2fr)',
    cell: ({ member, offset }) => (member === '' ? `byte ${offset}` : `${member}, byte ${offset}`),
  },
];

/** Imports and the map of capabilities. */
export function ImportsView({
  engine,
  overview,
}: {
  readonly engine: Engine;
  readonly overview: Overview;
}): VNode {
  return (
    <>
      <CapabilityMap overview={overview} />
      <h2>Names that loading imports</h2>
      <p class="hint">
        A pickle is a list of instructions. The functions that it calls are not in it: it names
        those of Python packages, and the loader imports and calls them.
      </p>
      <DataTable
        engine={engine}
        table="imports"
        label="Imports"
        columns={COLUMNS}
        empty="This file imports nothing."
      />
    </>
  );
}

const OPENS_ALL: ReadonlySet<string> = new Set(['process-exec', 'code-exec', 'native-code']);

/** Every capability there is, with those lit that this file has. */
function CapabilityMap({ overview: { capabilities } }: { readonly overview: Overview }): VNode {
  // Whoever starts a program or runs code can do all the rest by it.
  const isOpen = capabilities.some(({ capability }) => OPENS_ALL.has(capability));
  const absent = isOpen ? 'through what it runs' : 'not found';
  return (
    <section aria-labelledby="map-title">
      <h2 id="map-title">What loading it could do</h2>
      <ul class="capabilities">
        {CAPABILITIES.map((capability) => {
          const found = capabilities.find((row) => row.capability === capability);
          return (
            <li key={capability} class={found === undefined ? 'off' : 'on'}>
              <span class="capability-name">{CAPABILITY_WORDS[capability]}</span>
              <span class="capability-by">
                {found === undefined ? absent : found.targets.join(', ') || 'yes'}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
