/**
 * The tensors of a file: charts above, the table below.
 * @module
 */
import type { VNode } from 'preact';
import { bytesInWords } from '../../report/words.ts';
import type { Inventory } from '../engine/protocol.ts';
import { BarList, ShareBar } from './charts.tsx';
import { DataTable, type Column } from './data-table.tsx';
import type { Engine } from './engine-client.ts';
import { counted, shortNumber } from './words.ts';

const COLUMNS: readonly Column<'tensors'>[] = [
  {
    key: 'name',
    title: 'Name',
    width: 'minmax(12rem, 3fr)',
    cell: ({ name }) => <code>{name}</code>,
  },
  { key: 'dtype', title: 'Type', width: '6rem', cell: ({ dtype }) => <code>{dtype}</code> },
  {
    key: 'shape',
    title: 'Shape',
    width: 'minmax(7rem, 1.5fr)',
    cell: ({ shape }) => (shape.length === 0 ? 'one number' : shape.slice(0, 12).join(' × ')),
  },
  {
    key: 'bytes',
    title: 'Size',
    width: '7rem',
    numeric: true,
    cell: ({ bytes }) => (bytes === undefined ? '–' : bytesInWords(bytes)),
  },
];

/** See the module. */
export function TensorsView({
  engine,
  inventory,
}: {
  readonly engine: Engine;
  readonly inventory: Inventory | undefined;
}): VNode {
  if (inventory === undefined) return <p class="nothing pending">Reading the tensors…</p>;
  const { tensors } = inventory;
  if (tensors.count === 0) return <p class="nothing">No tensors were found in this file.</p>;
  return (
    <>
      <p class="sum">
        {counted(tensors.count, 'tensor')}, {shortNumber(tensors.elements)} numbers,{' '}
        {bytesInWords(tensors.bytes)}
      </p>
      <div class="charts">
        <ShareBar title="Space by type of number" shares={tensors.dtypes} />
        <BarList title="Space by part of the model" shares={tensors.groups} />
      </div>
      <DataTable
        engine={engine}
        table="tensors"
        version={tensors.count}
        label="Tensors"
        columns={COLUMNS}
        empty="No tensors."
      />
    </>
  );
}
