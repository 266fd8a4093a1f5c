/**
 * One opcode as a line.
 * @module
 */
import type { VNode } from 'preact';
import type { OpcodeRow } from '../engine/replay-types.ts';

/** The line; an ellipsis while it is fetched. */
export function OpcodeLine({ row }: { readonly row: OpcodeRow | undefined }): VNode {
  if (row === undefined) return <span>…</span>;
  return (
    <>
      <span class="at">{row.offset}</span>
      <span class={CALLS.has(row.name) ? 'opcode acts' : 'opcode'}>{row.name}</span>
      <span class="argument">{row.argument}</span>
    </>
  );
}

/** Opcodes that import or call. */
const CALLS: ReadonlySet<string> = new Set([
  'BUILD',
  'GLOBAL',
  'INST',
  'NEWOBJ',
  'NEWOBJ_EX',
  'OBJ',
  'REDUCE',
  'STACK_GLOBAL',
]);
