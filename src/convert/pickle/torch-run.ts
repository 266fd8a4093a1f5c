/**
 * Storages one after another, each an element count and its bytes: what torch.save wrote before torch 1.6.
 * torch/csrc/generic/serialization.cpp `THPStorage_readFileRaw`.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { readExactly, type ByteSource } from '../../core/source.ts';
import { u64, viewOf } from '../../formats/zip-text.ts';
import type { GraphNode } from '../../pickle/graph.ts';
import { DTYPES } from '../model/dtype.ts';
import { storageName, type StorageName, type TorchStorage } from './torch-storage.ts';

const COUNT_SIZE = 8;

/** Where the bytes of a storage stand. */
export interface StoragePlace {
  readonly offset: number;
  readonly bytes: number;
}

/** The places of the storages of `keys` from `start` on, and where the last one ends. */
export function storagePlaces(
  source: ByteSource,
  start: number,
  keys: readonly string[],
  names: ReadonlyMap<string, StorageName>,
): { readonly places: ReadonlyMap<string, StoragePlace>; readonly end: number } {
  const places = new Map<string, StoragePlace>();
  let end = start;
  for (const key of keys) {
    const name = names.get(key);
    if (name === undefined || places.has(key)) throw odd(`storage "${clip(key)}"`, end);
    const count = u64(viewOf(readExactly(source, end, COUNT_SIZE, 'torch-legacy')), 0);
    if (count !== name.elements) {
      throw odd(`storage "${clip(key)}" of ${count} elements, named with ${name.elements}`, end);
    }
    places.set(key, { offset: end + COUNT_SIZE, bytes: name.bytes });
    end += COUNT_SIZE + name.bytes;
    if (end > source.size) {
      const message = `storage "${clip(key)}" ends at ${end}, the file at ${source.size}`;
      throw new ModelFileError('TRUNCATED', message, { format: 'torch-legacy', offset: end });
    }
  }
  return { places, end };
}

/** The first name of each storage among persistent ids. */
export function namesOf(ids: Iterable<GraphNode>): ReadonlyMap<string, StorageName> {
  const names = new Map<string, StorageName>();
  for (const id of ids) {
    const name = storageName(id);
    if (name !== undefined && !names.has(name.key)) names.set(name.key, name);
  }
  return names;
}

/** Finds storages by their places; a view is a part of the storage that it names. */
export function placeFinder(
  source: ByteSource,
  places: ReadonlyMap<string, StoragePlace>,
  bigEndian: boolean,
): (id: GraphNode) => TorchStorage | undefined {
  return (id) => {
    const name = storageName(id);
    if (name === undefined) return undefined;
    const { key, type, dtype, bytes, view } = name;
    const place = places.get(key);
    if (place === undefined)
      throw odd(`storage "${clip(key)}", which is not in the file`, undefined);
    if (place.bytes !== bytes) {
      throw odd(
        `storage "${clip(key)}" of ${place.bytes} bytes, named with ${bytes}`,
        place.offset,
      );
    }
    const whole = { key, type, dtype, source, offset: place.offset, bytes, bigEndian };
    if (view === undefined) return whole;
    const item = DTYPES[dtype].bits / 8;
    if ((view.offset + view.size) * item > bytes) {
      throw odd(`a view that leaves storage "${clip(key)}"`, place.offset);
    }
    return { ...whole, offset: place.offset + view.offset * item, bytes: view.size * item };
  };
}

function clip(key: string): string {
  return key.slice(0, 60);
}

function odd(what: string, offset: number | undefined): ModelFileError {
  const context = { format: 'torch-legacy', offset };
  return new ModelFileError('MALFORMED', `torch would not load ${what}`, context);
}
