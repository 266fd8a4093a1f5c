/**
 * Files as torch.save writes them: the zip of torch 1.6 and later, and the legacy stream.
 * @module
 */
import { concat, littleEndian, utf8, type Piece } from './bytes.ts';
import {
  APPENDS,
  BINPERSID,
  EMPTY_LIST,
  MARK,
  NEWTRUE,
  SETITEMS,
  STOP,
  binint2,
  global,
  long1,
  proto,
} from './opcodes.ts';
import { attributes, call, longBytes, none, num, pickle, str, tuple } from './pickle.ts';
import { zip, type ZipMember, type ZipOptions } from './zip.ts';

/** What goes into a torch zip besides the pickle. */
export interface TorchZip {
  /** The bytes of data.pkl, or several members. */
  readonly pickle: Uint8Array;
  readonly root?: string;
  readonly storages?: Readonly<Record<string, Uint8Array>>;
  readonly members?: readonly ZipMember[];
  /** Overrides for the member data.pkl. */
  readonly data?: Partial<ZipMember>;
  readonly options?: ZipOptions;
}

/** A zip in the order and with the flags of torch.save. */
export function torchZip({
  pickle: data,
  root = 'archive',
  storages = {},
  members = [],
  data: dataPkl = {},
  options = {},
}: TorchZip): Uint8Array {
  const member = (name: string, bytes: Uint8Array): ZipMember => ({
    name: `${root}/${name}`,
    data: bytes,
    descriptor: true,
    align: 64,
  });
  return zip(
    [
      { ...member('data.pkl', data), ...dataPkl },
      member('byteorder', utf8('little')),
      ...Object.entries(storages).map(([key, bytes]) => member(`data/${key}`, bytes)),
      member('version', utf8('3\n')),
      member('.data/serialization_id', utf8('0'.repeat(40))),
      ...members,
    ],
    options,
  );
}

/** What goes into a legacy file. */
export interface TorchLegacy {
  /** The fourth pickle: the object. */
  readonly pickle: Uint8Array;
  readonly magic?: Uint8Array;
  readonly protocol?: Uint8Array;
  readonly sysInfo?: Uint8Array;
  /** The fifth pickle names these keys; each is followed by its count and bytes. */
  readonly storages?: readonly {
    readonly key: string;
    readonly count: number;
    readonly data: Uint8Array;
  }[];
  readonly tail?: Uint8Array;
}

/** Five pickles and the storages after them (torch/serialization.py, _legacy_save). */
export function torchLegacy(file: TorchLegacy): Uint8Array {
  const storages = file.storages ?? [];
  return concat(
    file.magic ?? LEGACY_MAGIC,
    file.protocol ?? pickle(proto(2), binint2(1001), STOP),
    file.sysInfo ?? LEGACY_SYS_INFO,
    file.pickle,
    pickle(
      proto(2),
      EMPTY_LIST,
      MARK,
      storages.map(({ key }) => str(key)),
      APPENDS,
      STOP,
    ),
    storages.map(({ count, data }) => [littleEndian(count, 8), data]),
    file.tail ?? [],
  );
}

/** The pickle of torch.serialization.MAGIC_NUMBER. */
export const LEGACY_MAGIC: Uint8Array = pickle(
  proto(2),
  long1(longBytes(0x1950a86a20f9469cfc6cn)),
  STOP,
);

const LEGACY_SYS_INFO = pickle(
  proto(2),
  attributes({
    protocol_version: binint2(1001),
    little_endian: NEWTRUE,
    type_sizes: attributes({ short: num(2), int: num(4), long: num(4) }),
  }),
  STOP,
);

/** How a tensor's storage is named. */
export interface StorageId {
  readonly key: string;
  readonly count: number;
  /** Storage class; default `torch.FloatStorage`. */
  readonly type?: string;
  readonly location?: string;
  /** Legacy files have a sixth item: the view, mostly None. */
  readonly legacy?: boolean;
}

/** A storage by its persistent id. */
export function storage({
  key,
  count,
  type = 'FloatStorage',
  location = 'cpu',
  legacy = false,
}: StorageId): Piece {
  const id = [str('storage'), global('torch', type), str(key), str(location), num(count)];
  return [tuple(...id, ...(legacy ? [none] : [])), BINPERSID];
}

/** A contiguous one-dimensional tensor over a whole storage. */
export function tensor(id: StorageId): Piece {
  return call(
    global('torch._utils', '_rebuild_tensor_v2'),
    storage(id),
    num(0),
    tuple(num(id.count)),
    tuple(num(1)),
    0x89, // requires_grad=False
    call(global('collections', 'OrderedDict')),
  );
}

/** A state dict: OrderedDict of tensors by name. */
export function stateDict(tensors: Readonly<Record<string, Piece>>): Piece {
  const entries = Object.entries(tensors).map(([name, value]) => [str(name), value] as const);
  return [call(global('collections', 'OrderedDict')), MARK, entries, SETITEMS];
}
