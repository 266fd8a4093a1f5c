/**
 * The members of a tar as parts, for every format that is a tar.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import { sliceSource, type ByteSource } from '../core/source.ts';
import { anomalyPart } from './anomaly-part.ts';
import type { Loader, Part, ReadContext } from './format.ts';
import { leftoverParts } from './leftover-bytes.ts';
import { settle } from './settle.ts';
import { tarMembers, type TarMember } from './tar-members.ts';
import { unreadPart } from './unread-part.ts';
import { isUnsafeName } from './zip-text.ts';

const HARD_LINK = '1';
const SYMBOLIC_LINK = '2';
/** Links, devices, folders and pipes: nothing in them to read. */
const WITHOUT_DATA = /^[1-6]$/u;

/** Reads the data of a member that is a file. */
export type TarVisitor = (member: TarMember, data: ByteSource) => Iterable<Part>;

/** Walks a tar: `visit` for each file, anomalies for the rest, and what follows the last member. */
export function* tarParts(
  source: ByteSource,
  context: ReadContext,
  loader: Loader,
  visit: TarVisitor,
): Generator<Part> {
  const members = tarMembers(source);
  const seen = new Set<string>();
  let step = members.next();
  for (; step.done !== true; step = members.next()) {
    const member = step.value;
    context.budget.spendMembers(1);
    yield* nameAnomalies(member, seen);
    yield* memberParts(source, member, visit);
  }
  yield* endParts(source, context, step.value, loader);
}

/** A member as a file, to be recognised by its content. */
export function* tarFile({ name, dataOffset }: TarMember, data: ByteSource): Generator<Part> {
  yield { kind: 'file', name, offset: dataOffset, source: data, required: false };
}

function* memberParts(source: ByteSource, member: TarMember, visit: TarVisitor): Generator<Part> {
  const { name, type, link, size, dataOffset, sparse, headerOffset } = member;
  if (type === HARD_LINK || type === SYMBOLIC_LINK) {
    yield { kind: 'metadata', name: `${name} ->`, value: link };
  }
  if (WITHOUT_DATA.test(type)) return;
  if (sparse) yield unreadPart(name, headerOffset, unsupported(member));
  if (size === 0) return;
  yield* visit(member, sliceSource(source, dataOffset, size));
  if (source.read(dataOffset + size - 1, 1).length === 0) {
    yield unreadPart(name, dataOffset, truncated(member));
  }
}

function* nameAnomalies(member: TarMember, seen: Set<string>): Generator<Part> {
  const { name, link, type, headerOffset } = member;
  const isLink = type === HARD_LINK || type === SYMBOLIC_LINK;
  if (isUnsafeName(name)) yield anomalyPart('unsafe-member-name', headerOffset, { name }, name);
  if (isLink && isUnsafeName(link)) {
    yield anomalyPart('unsafe-member-name', headerOffset, { name, link }, name);
  }
  if (seen.has(name)) yield anomalyPart('duplicate-member', headerOffset, { name }, name);
  seen.add(name);
}

/** Zero blocks end a tar and pad it; anything else there is unaccounted for. */
function* endParts(
  source: ByteSource,
  context: ReadContext,
  end: number,
  loader: Loader,
): Generator<Part> {
  settle(source);
  const start = skipZeros(source, end);
  yield* leftoverParts(source, context, { loader, start, code: 'tail-mismatch' });
}

const STEP = 65_536;

function skipZeros(source: ByteSource, start: number): number {
  for (let at = start; ; at += STEP) {
    const bytes = source.read(at, STEP);
    const found = bytes.findIndex((byte) => byte !== 0);
    if (found >= 0) return at + found;
    if (bytes.length < STEP) return source.size;
  }
}

function unsupported({ name }: TarMember): ModelFileError {
  return new ModelFileError('UNSUPPORTED', `"${name}" is stored with holes`, { format: 'tar' });
}

function truncated({ name, size }: TarMember): ModelFileError {
  const message = `"${name}" should have ${size} bytes, and the archive ends before`;
  return new ModelFileError('TRUNCATED', message, { format: 'tar' });
}
