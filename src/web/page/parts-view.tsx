/**
 * What the file is made of, and what it says about itself.
 * @module
 */
import type { VNode } from 'preact';
import { bytesInWords } from '../../report/words.ts';
import type { Inventory } from '../engine/protocol.ts';
import { DataTable, type Column } from './data-table.tsx';
import type { Engine } from './engine-client.ts';
import { VerdictBadge } from './verdict-badge.tsx';

const MEMBERS: readonly Column<'members'>[] = [
  {
    key: 'verdict',
    title: 'Verdict',
    width: '8.5rem',
    cell: ({ verdict }) => <VerdictBadge verdict={verdict} />,
  },
  {
    key: 'name',
    title: 'Part',
    width: 'minmax(12rem, 3fr)',
    cell: ({ name }) => <code>{name}</code>,
  },
  { key: 'format', title: 'Format', width: '7rem', cell: ({ format }) => format },
  {
    key: 'size',
    title: 'Size',
    width: '7rem',
    numeric: true,
    cell: ({ size }) => bytesInWords(size),
  },
  { key: 'offset', title: 'At byte', width: '7rem', numeric: true, cell: ({ offset }) => offset },
];

const METADATA: readonly Column<'metadata'>[] = [
  {
    key: 'name',
    title: 'Name',
    width: 'minmax(10rem, 1fr)',
    cell: ({ name }) => <code>{name}</code>,
  },
  {
    key: 'value',
    title: 'Value',
    width: 'minmax(12rem, 3fr)',
    cell: ({ value }) => <span title={value}>{value}</span>,
  },
];

/** Members, metadata and what could not be opened. */
export function PartsView({
  engine,
  inventory,
}: {
  readonly engine: Engine;
  readonly inventory: Inventory | undefined;
}): VNode {
  return (
    <>
      <h2>Parts that a loader interprets</h2>
      <DataTable
        engine={engine}
        table="members"
        label="Parts"
        columns={MEMBERS}
        empty="The file is one piece, and holds nothing that is interpreted apart."
      />
      <h2>What the file says about itself</h2>
      {inventory === undefined ? (
        <p class="nothing pending">Reading…</p>
      ) : (
        <DataTable
          engine={engine}
          table="metadata"
          version={inventory.metadata}
          label="Metadata"
          columns={METADATA}
          empty="Nothing: this format or this file carries no metadata."
        />
      )}
      {inventory === undefined || inventory.problems.length === 0 ? null : (
        <>
          <h2>What could not be opened</h2>
          <ul class="problems">
            {inventory.problems.map((problem, index) => (
              <li key={index}>{problem}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
