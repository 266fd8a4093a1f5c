/**
 * The files that an MLflow server hands out itself (`mlflow-artifacts:`), folder by folder. Started with
 * `--serve-artifacts`, which is the default.
 * @module
 */
import { ModelFileError } from '../../../core/error.ts';
import type { RemoteFile } from '../remote-model.ts';
import { checkedName, refuseRepeatedNames } from '../remote-name.ts';
import type { RemoteClient } from '../remote-store.ts';
import { isJsonObject, type JsonObject } from '../reply-body.ts';
import { encodeRfc3986 } from '../sigv4.ts';
import type { MlflowAddress } from './address.ts';
import { askMlflow } from './ask.ts';

const API = 'mlflow-artifacts/artifacts';
/** A model has hundreds of files. */
const MAX_FILES = 20_000;
const MAX_FOLDERS = 2000;

/** All files under a path of the server's store, by name. */
export async function listArtifacts(
  client: RemoteClient,
  address: MlflowAddress,
  root: string,
): Promise<readonly RemoteFile[]> {
  const path = checkedName(root);
  const files: RemoteFile[] = [];
  const folders = [''];
  for (let seen = 0; folders.length > 0; seen++) {
    const folder = folders.pop() ?? '';
    const answer = await askMlflow(client, address, API, { path: `${path}${folder}` });
    for (const entry of entries(answer)) {
      const name = checkedName(`${folder}/${entry.path}`.slice(1));
      if (entry.isFolder) folders.push(`/${name}`);
      else files.push(fileOf(address, path, name, entry.size));
    }
    if (seen > MAX_FOLDERS || folders.length > MAX_FOLDERS || files.length > MAX_FILES) {
      throw new ModelFileError('LIMIT_EXCEEDED', `${address.server}: more files than a model has`);
    }
  }
  refuseRepeatedNames(files);
  return files.toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

interface Entry {
  /** Relative to the folder that was asked for. */
  readonly path: string;
  readonly isFolder: boolean;
  readonly size: number | undefined;
}

function entries(answer: JsonObject): readonly Entry[] {
  const list = answer['files'] ?? [];
  if (!Array.isArray(list)) throw malformed();
  return list.map((value: unknown) => {
    if (!isJsonObject(value) || typeof value['path'] !== 'string') throw malformed();
    const said = value['file_size']; // Protocol Buffers write 64-bit numbers as text
    const size = typeof said === 'string' || typeof said === 'number' ? Number(said) : Number.NaN;
    return {
      path: value['path'],
      isFolder: value['is_dir'] === true,
      size: Number.isSafeInteger(size) && size >= 0 ? size : undefined,
    };
  });
}

function fileOf(
  { server, credential }: MlflowAddress,
  root: string,
  name: string,
  size: number | undefined,
): RemoteFile {
  const path = `${root}/${name}`.split('/').map(encodeRfc3986).join('/');
  const request = { url: `${server}/api/2.0/${API}/${path}`, credential };
  return { name, size, digest: undefined, request };
}

function malformed(): ModelFileError {
  return new ModelFileError('MALFORMED', "the server's list of artifacts cannot be read");
}
