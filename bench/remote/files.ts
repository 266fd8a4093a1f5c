/**
 * The files that are judged where they lie, and what that may take.
 * @module
 */
import { utf8 } from '../../test/assemble/bytes.ts';
import { proto, STOP } from '../../test/assemble/opcodes.ts';
import { pickle } from '../../test/assemble/pickle.ts';
import { LEGACY_MAGIC, stateDict, tensor, torchLegacy } from '../../test/assemble/torch.ts';
import type { SparseBytes } from '../../test/hub/content.ts';
import { hollowTorchZip } from '../../test/hub/hollow-torch-zip.ts';

/** One file, and the most that its judgement may take after the listing. */
export interface RemoteFigure {
  readonly name: string;
  readonly content: SparseBytes;
  readonly most: { readonly requests: number; readonly bytes: number };
}

/** Sizes and shapes of what is on hubs. */
export const FILES: readonly RemoteFigure[] = [
  {
    name: 'zip1g.pt',
    content: hollowTorchZip(250, 1_000_000),
    most: { requests: 2, bytes: 200_000 },
  },
  {
    name: 'zip-5000-tensors.pt',
    content: hollowTorchZip(5000, 50_000),
    most: { requests: 8, bytes: 1_500_000 },
  },
  {
    name: 'model.safetensors',
    content: hollowSafetensors(300, 1_000_000),
    most: { requests: 2, bytes: 200_000 },
  },
  {
    name: 'legacy.bin',
    content: hollowLegacy(250_000_000),
    most: { requests: 2, bytes: 200_000 },
  },
];

function hollowSafetensors(tensors: number, floats: number): SparseBytes {
  const size = floats * 4;
  const entries = Array.from({ length: tensors }, (_, index) => {
    const offsets = [index * size, (index + 1) * size];
    return [`layers.${index}`, { dtype: 'F32', shape: [floats], data_offsets: offsets }] as const;
  });
  const header = utf8(JSON.stringify(Object.fromEntries(entries)));
  const bytes = new Uint8Array(8 + header.length);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(header.length), true);
  bytes.set(header, 8);
  return { size: bytes.length + tensors * size, pieces: [{ offset: 0, bytes }] };
}

function hollowLegacy(count: number): SparseBytes {
  const id = { key: '0', count, legacy: true };
  const data = pickle(proto(2), stateDict({ w: tensor(id) }), STOP);
  const storages = [{ key: '0', count, data: new Uint8Array(0) }];
  const bytes = torchLegacy({ magic: LEGACY_MAGIC, pickle: data, storages });
  return { size: bytes.length + count * 4, pieces: [{ offset: 0, bytes }] };
}
