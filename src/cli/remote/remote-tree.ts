/**
 * The files of an address as the same files would be listed on disk.
 * @module
 */
import { posix } from 'node:path';
import { compareUtf8 } from '../../sign/names.ts';
import type { ModelTree, TreeFile } from '../../sources/model-tree.ts';
import type { RemoteFile, RemoteModel } from '../../sources/remote/remote-model.ts';
import { modelNameOf } from './address-name.ts';
import { addressOf } from './remote-task.ts';

/** A model and which remote file each name in it stands for. */
export interface RemoteTree {
  readonly tree: ModelTree;
  readonly files: ReadonlyMap<string, RemoteFile>;
}

/** Lists; a size that nobody tells is 0 until the file was read. */
export function remoteTree(model: RemoteModel): RemoteTree {
  const single = model.single === true;
  const files = new Map(
    model.files.map((file) => [single ? posix.basename(file.name) : file.name, file]),
  );
  const listed = [...files].map(([name, file]): TreeFile => ({
    name,
    path: addressOf(model, file),
    size: file.size ?? 0,
  }));
  const [first] = listed;
  return {
    files,
    tree: {
      name: single && first !== undefined ? first.name : modelNameOf(model.uri),
      single,
      files: listed.toSorted((a, b) => compareUtf8(a.name, b.name)),
      misfits: [],
    },
  };
}
