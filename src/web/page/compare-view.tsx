/**
 * What changed between two files.
 * @module
 */
import type { VNode } from 'preact';
import type { Input } from '../engine/open-input.ts';
import type { Comparison, Overview } from '../engine/protocol.ts';
import { DataTable, type Column } from './data-table.tsx';
import type { Engine } from './engine-client.ts';
import { FilePicker, SampleList } from './start-screen.tsx';
import { VerdictBadge } from './verdict-badge.tsx';
import { counted } from './words.ts';

/** Where a comparison stands. */
export type Compared =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'failed'; readonly name: string; readonly why: string }
  | { readonly kind: 'done'; readonly other: Overview; readonly comparison: Comparison };

/** A change by its sign too. */
const SIGNS = { added: '+', removed: '−', changed: '≠' } as const;

const COLUMNS: readonly Column<'differences'>[] = [
  {
    key: 'change',
    title: 'Change',
    width: '6.5rem',
    cell: ({ change }) => (
      <span class={`change ${change}`}>
        {SIGNS[change]} {change}
      </span>
    ),
  },
  { key: 'what', title: 'What', width: '6.5rem', cell: ({ what }) => what },
  {
    key: 'name',
    title: 'Name',
    width: 'minmax(10rem, 2fr)',
    cell: ({ name }) => <code>{name}</code>,
  },
  {
    key: 'before',
    title: 'In the other',
    width: 'minmax(8rem, 2fr)',
    cell: ({ before }) => before,
  },
  { key: 'after', title: 'In this file', width: 'minmax(8rem, 2fr)', cell: ({ after }) => after },
];

/** What the view needs. */
export interface CompareProps {
  readonly engine: Engine;
  readonly overview: Overview;
  readonly compared: Compared;
  readonly onOther: (input: Input) => void;
  readonly onReset: () => void;
}

/** See the module. */
export function CompareView(props: CompareProps): VNode {
  const { compared, onOther, onReset } = props;
  switch (compared.kind) {
    case 'none':
      return (
        <>
          <h2>Compare with another file</h2>
          <p class="hint">
            For example an earlier version: see which imports, tensors and metadata were added,
            removed or changed. The numbers inside tensors are not compared.
          </p>
          <FilePicker onOpen={onOther} small />
          <details class="more-samples">
            <summary>Compare with a sample</summary>
            <SampleList onOpen={onOther} />
          </details>
        </>
      );
    case 'reading':
      return (
        <p class="nothing" role="status">
          Reading {compared.name}…
        </p>
      );
    case 'failed':
      return (
        <div role="alert">
          <p>
            {compared.name}: {compared.why}
          </p>
          <button type="button" class="quiet" onClick={onReset}>
            Choose another file
          </button>
        </div>
      );
    default:
      return <Differences {...props} other={compared.other} comparison={compared.comparison} />;
  }
}

function Differences({
  engine,
  overview,
  other,
  comparison,
  onReset,
}: CompareProps & { readonly other: Overview; readonly comparison: Comparison }): VNode {
  const { imports, tensors, metadata } = comparison;
  const all = imports + tensors + metadata;
  return (
    <>
      <div class="versus">
        <p>
          <span class="versus-label">The other</span>
          <code>{other.name}</code>
          <VerdictBadge verdict={other.verdict} />
        </p>
        <p>
          <span class="versus-label">This file</span>
          <code>{overview.name}</code>
          <VerdictBadge verdict={overview.verdict} />
        </p>
        <button type="button" class="quiet" onClick={onReset}>
          Compare with another
        </button>
      </div>
      <p class="sum">
        {all === 0
          ? 'No difference in imports, tensors and metadata.'
          : `${counted(imports, 'import')}, ${counted(tensors, 'tensor')} and ${counted(metadata, 'line')} of metadata differ.`}
      </p>
      <DataTable
        engine={engine}
        table="differences"
        version={other.name}
        label="Differences"
        columns={COLUMNS}
        empty="Nothing was added, removed or changed."
      />
    </>
  );
}
