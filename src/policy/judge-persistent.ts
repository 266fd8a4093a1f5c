/**
 * Judges persistent ids: the forms that torch writes are known, everything else is the loading
 * program's business (torch/serialization.py, persistent_load).
 * @module
 */
import type { CallFact } from '../core/fact.ts';
import type { Value } from '../core/value.ts';
import { judgeCall } from './judge-call.ts';
import { renderValue } from './render.ts';
import { persistentIdUnknown } from './rules/persistent-id-unknown.ts';
import { storageSize } from './rules/storage-size.ts';
import type { Session } from './session.ts';
import { storageElementBytes } from './storage-types.ts';

/** PERSID and BINPERSID: `args` is the id. */
export function judgePersistent(fact: CallFact, session: Session): void {
  const reason =
    session.scope.loader === 'torch' ? refuse(fact, session) : 'only the loading program knows it';
  if (reason === undefined) return;
  session.report(persistentIdUnknown, fact, { target: 'persistent id', values: { reason } });
}

/** Why the id is not one that torch writes; a storage that is too large is reported at once. */
function refuse(fact: CallFact, session: Session): string | undefined {
  const id = fact.args;
  // torch's tar format numbers its objects.
  if (id.kind === 'int') return undefined;
  if (id.kind === 'str' && /^\d{1,18}$/.test(id.text)) return undefined;
  if (id.kind !== 'tuple' || id.elided > 0) return 'it is not a tuple';
  const kind = id.items[0];
  switch (kind === undefined ? undefined : textOf(kind)) {
    case 'storage':
      return refuseStorage(id.items, fact, session);
    case 'module':
      return refuseModule(id.items, session);
    case 'reduce_package':
      callFromPackage(id.items, fact, session);
      return undefined;
    default:
      return 'it is neither a storage nor a module';
  }
}

function refuseStorage(
  items: readonly Value[],
  fact: CallFact,
  session: Session,
): string | undefined {
  // Taking an array apart by a pattern goes through an iterator, and a checkpoint has many storages.
  const cls = items[1];
  const key = items[2];
  const location = items[3];
  const numel = items[4];
  const view = items[5];
  if (items.length !== 5 && items.length !== 6) return 'a storage has five or six parts';
  if (cls?.kind !== 'global') return 'its class is not named';
  const bytes = storageElementBytes(cls.symbol.name);
  if (bytes === undefined) return 'its class is not a storage class';
  if (key === undefined || location === undefined || numel?.kind !== 'int')
    return 'a part is missing';
  const name = keyOf(key);
  if (name === undefined || textOf(location) === undefined)
    return 'its key or location is not a text';
  if (numel.value < 0n || view?.plain === false) return 'its size or view is odd';
  checkSize(name, numel.value * BigInt(bytes), fact, session);
  return undefined;
}

/** A storage that claims more than its bytes: the reader of the container says how many are there. */
function checkSize(key: string, claimed: bigint, fact: CallFact, session: Session): void {
  if (session.storages === undefined) return;
  const there = session.storages.get(key);
  if (there === undefined ? claimed === 0n : claimed <= BigInt(there)) return;
  const details =
    there === undefined
      ? `: there is no storage ${renderValue({ kind: 'str', text: key, clipped: false, length: key.length, plain: true })}`
      : `: ${claimed} bytes claimed, ${there} are there`;
  session.report(storageSize, fact, {
    target: 'storage',
    verdict: there === undefined ? 'unknown' : undefined,
    values: { details },
  });
}

/** torch.package: `('reduce_package', id, function, arguments)` calls the function with the importer first. */
function callFromPackage(items: readonly Value[], fact: CallFact, session: Session): void {
  const [callee = UNSEEN, args = UNSEEN] = items.slice(-2);
  const rest = args.kind === 'tuple' ? args.items : [args];
  const all: Value = { kind: 'tuple', items: [UNSEEN, ...rest], elided: 0, plain: false };
  judgeCall({ ...fact, how: 'reduce', callee, args: all }, session);
}

const UNSEEN: Value = { kind: 'elided', plain: false };

/** Whole modules of the legacy format: the class, and its source text, which torch only compares. */
function refuseModule(items: readonly Value[], session: Session): string | undefined {
  const [, cls, file, source] = items;
  if (cls?.kind !== 'global' || items.length > 4) return 'its class is not named';
  if (file?.plain === false || source?.plain === false) return 'its source is not a text';
  return session.scope.isHarmlessName(cls) ? undefined : 'its class is not known';
}

/** A key may be a number: torch.package counts storages. */
function keyOf(value: Value): string | undefined {
  return value.kind === 'int' ? String(value.value) : textOf(value);
}

function textOf(value: Value): string | undefined {
  if (value.kind === 'str' && !value.clipped) return value.text;
  if (value.kind !== 'bytes' || value.length > value.head.length) return undefined;
  return String.fromCharCode(...value.head);
}
