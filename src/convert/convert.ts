/**
 * A conversion from a model that was read to files that were proven: choose, name, write, read back.
 * @module
 */
import type { Output } from '../core/sink.ts';
import { chooseRoot } from './choose-root.ts';
import { describeValue, isPlain } from './describe-value.ts';
import { checkExpansion } from './expansion.ts';
import { flatten, type Flat } from './flatten.ts';
import type { Model, ModelContext, NotRun } from './model/model.ts';
import { tensorHolders } from './reach.ts';
import { readModelAs } from './read-model.ts';
import { unshare, type Alias } from './sharing.ts';
import { writeSidecar } from './sidecar.ts';
import { verify, type ProvenRange, type SameBytes } from './verify.ts';
import type { Content, Dropped, Writer, WriteOptions, Written } from './writer.ts';

/** What was asked for. */
export interface ConvertRequest extends WriteOptions {
  readonly writer: Writer;
  /** Dotted path of the part to convert; `.` for everything; undefined for the one that looks like a model. */
  readonly root?: string | undefined;
  readonly cloneOverlaps: boolean;
  readonly provenance: ReadonlyMap<string, string>;
  /** Name of the file for what is no tensor; undefined for none. */
  readonly sidecar?: string | undefined;
}

/** What the platform lends. */
export interface ConvertTools {
  readonly output: Output;
  readonly context: ModelContext;
  readonly sameBytes: SameBytes;
  readonly proven?: ProvenRange | undefined;
}

/** What came of it. */
export interface Conversion {
  /** Written files by name, the main one first; the sidecar is not among them. */
  readonly files: readonly string[];
  readonly root: string;
  readonly tensors: { readonly count: number; readonly bytes: number };
  readonly aliased: readonly Alias[];
  readonly copied: readonly string[];
  readonly sidecar: string | undefined;
  readonly dropped: readonly Dropped[];
  readonly notRun: readonly NotRun[];
  /** What who loads the output has to know. */
  readonly notes: readonly string[];
  /** Whether something is neither in the output nor, with all that it was, beside it. */
  readonly lossy: boolean;
}

/** Converts a model. Throws `ModelFileError` before anything is in its final place. */
export function convertModel(
  model: Model,
  request: ConvertRequest,
  tools: ConvertTools,
): Conversion {
  const { writer } = request;
  // A format that holds all values holds all of the file, unless a part is asked for.
  const usual = writer.holds === 'values' ? '.' : undefined;
  const chosen = chooseRoot(model.root, request.root ?? usual);
  const named = flatten(chosen.value, writer.holds === 'values' ? 'any' : 'distinct');
  // What stands beside the model and holds no tensors goes where its own values go.
  const holders = tensorHolders(model.root);
  const beside = chosen.beside.filter(({ value }) => holders.has(value));
  const plain = chosen.beside.filter(({ value }) => !holders.has(value));
  const flat = { ...named, others: [...plain, ...named.others] };
  const { tensors, aliased, copied } = unshare(flat.tensors, request);
  checkExpansion(tensors);
  const content: Content = {
    model,
    root: chosen.value,
    tensors,
    aliased,
    others: flat.others,
    provenance: new Map([...request.provenance, ...layouts(flat)]),
  };
  const written = writer.write(content, tools.output, request);
  const left = model.left.map((part): Dropped => ({ ...part, reason: 'not carried over' }));
  const { sidecar, dropped, lossy } =
    writer.holds === 'tensors'
      ? keepOthers(without(flat, written), request, tools)
      : NOTHING_BESIDE;
  const bytes = proof(written.files[0] ?? '', request, tools, written.tensors);
  return {
    files: written.files,
    root: chosen.path,
    tensors: { count: written.tensors.length, bytes },
    aliased,
    copied: written.copied ?? copied,
    sidecar,
    dropped: [
      ...written.dropped,
      ...(writer.holds === 'tensors' ? groupsAsParts(flat) : []),
      ...dropped,
      ...beside.map(describeValue),
      ...left,
    ],
    notRun: model.notRun,
    notes: written.notes ?? [],
    lossy:
      lossy ||
      written.dropped.some(({ keptIn }) => keptIn === undefined) ||
      beside.length + left.length > 0,
  };
}

const NOTHING_BESIDE = { sidecar: undefined, dropped: [], lossy: false };

/** What several tensors were together goes into the metadata. */
function layouts({ groups }: Flat): (readonly [string, string])[] {
  return groups.map(({ path, value }) => [`pickleproof.layout.${path}`, value.layout]);
}

function groupsAsParts({ groups }: Flat): Dropped[] {
  const reason = 'written as its parts';
  return groups.map((group): Dropped => ({ ...describeValue(group), keptIn: 'metadata', reason }));
}

/** What the output does not hold. */
function without(flat: Flat, { heldOthers }: Written): Flat {
  if (heldOthers === undefined) return flat;
  return { ...flat, others: flat.others.filter(({ value }) => !heldOthers.has(value)) };
}

function keepOthers(
  flat: Flat,
  { sidecar }: ConvertRequest,
  { output }: ConvertTools,
): Pick<Conversion, 'sidecar' | 'dropped' | 'lossy'> {
  if (flat.others.length === 0) return NOTHING_BESIDE;
  if (sidecar === undefined) {
    return { sidecar, dropped: flat.others.map(describeValue), lossy: true };
  }
  const kept = writeSidecar(sidecar, flat, output);
  const keptIn = kept ? 'sidecar' : undefined;
  return {
    sidecar: kept ? sidecar : undefined,
    dropped: flat.others.map((other): Dropped => ({ ...describeValue(other), keptIn })),
    lossy: !kept || !flat.others.every(({ value }) => isPlain(value)),
  };
}

function proof(
  main: string,
  { writer }: ConvertRequest,
  { output, context, sameBytes, proven }: ConvertTools,
  tensors: Content['tensors'],
): number {
  const sibling = (name: string): ReturnType<Output['reopen']> => output.reopen(name);
  const back = readModelAs(output.reopen(main), { ...context, name: main, sibling }, writer.format);
  return verify(back, tensors, { sameBytes, proven });
}
