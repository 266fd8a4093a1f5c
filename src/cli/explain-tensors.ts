/**
 * The tensors of a file, from the readers that know their names; where none does, from what the scan's readers say.
 * @module
 */
import { basename } from 'node:path';
import { ModelFileError } from '../core/error.ts';
import { Budget } from '../core/limits.ts';
import type { ByteSource } from '../core/source.ts';
import { flatten } from '../convert/flatten.ts';
import { tensorBytes, type Tensor } from '../convert/model/tensor.ts';
import { readModel } from '../convert/read-model.ts';
import { partsOf } from '../explain/parts.ts';
import type { TensorRow } from '../explain/tensors.ts';
import { noMember } from './explain-views.ts';
import type { ModelInput } from './model-input.ts';

/** The rows, and why there may be more than they show. */
export interface TensorTable {
  readonly rows: readonly TensorRow[];
  readonly problem: string | undefined;
}

/** All tensors of a file, or of the member of this name. */
export function tensorTable(input: ModelInput, member: string | undefined): TensorTable {
  const source = member === undefined ? input.source : memberSource(input, member);
  try {
    return { rows: namedTensors(input, source), problem: undefined };
  } catch (error) {
    if (!(error instanceof ModelFileError)) throw error;
    const { rows, problem } = statedTensors(input, source);
    // What no conversion reads is no damage: only what its own reader could not read is.
    const isOther = error.code === 'UNSUPPORTED' && rows.length > 0;
    return { rows, problem: problem ?? (isOther ? undefined : error.message) };
  }
}

function namedTensors(input: ModelInput, source: ByteSource): readonly TensorRow[] {
  const { spool, sibling, path } = input;
  const context = { budget: new Budget(), name: basename(path), spool, sibling };
  const { root } = readModel(source, context);
  return flatten(root, 'any').tensors.map(({ name, tensor }) => ({
    name,
    dtype: tensor.descr ?? tensor.dtype,
    shape: tensor.shape,
    bytes: tensorBytes(tensor),
    offset: placeOf(tensor, input.source),
  }));
}

/** The offset in the file itself, through the slices that members of an archive are. */
function placeOf({ data }: Tensor, file: ByteSource): number | undefined {
  if (data.kind !== 'span') return undefined;
  let { source, offset } = data;
  while (source !== file) {
    if (source.within === undefined) return undefined;
    offset += source.within.start;
    ({ source } = source.within);
  }
  return offset;
}

function statedTensors(input: ModelInput, source: ByteSource): TensorTable {
  const rows: TensorRow[] = [];
  let problem: string | undefined;
  for (const met of partsOf(source, { spool: input.spool })) {
    if (met.kind === 'unread') problem ??= met.message;
    if (met.kind !== 'part' || met.part.kind !== 'tensor') continue;
    const { dtype, shape, start, end } = met.part;
    // Inside a member offsets count from its beginning, and say nothing about the file.
    const offset = met.depth === 0 && source === input.source ? start : undefined;
    rows.push({ name: met.member, dtype, shape, bytes: Math.max(0, end - start), offset });
  }
  return { rows, problem };
}

function memberSource(input: ModelInput, wanted: string): ByteSource {
  const seen: string[] = [];
  for (const met of partsOf(input.source, { spool: input.spool })) {
    if (met.kind !== 'format') continue;
    if (met.member === wanted) return met.source;
    seen.push(met.member);
  }
  throw noMember(wanted, seen);
}
