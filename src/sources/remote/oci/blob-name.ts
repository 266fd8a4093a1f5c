/**
 * What a blob of a manifest is called, in the words of whoever pushed it: ORAS titles, the paths of ModelPack
 * (CNCF model-spec, "Annotations"; older drafts wrote `cnai`), else its number and digest.
 * @module
 */
import { checkedName } from '../remote-name.ts';
import type { Descriptor } from './manifest.ts';

const MODEL_PATHS: readonly string[] = ['org.cncf.model.filepath', 'org.cnai.model.filepath'];
const MODEL_PACK = /^application\/vnd\.(?:cncf|cnai)\.model\./;
const TITLE = 'org.opencontainers.image.title';

/** Endings by media type: a layer that is packed must not pass for the file that is in it. */
const PACKED: readonly (readonly [RegExp, string])[] = [
  [/tar\+gzip$|\.tar\.gzip$/, '.tar.gz'],
  [/tar\+zstd$|\.tar\.zstd$/, '.tar.zst'],
  [/[.+]tar$/, '.tar'],
];

/** A checked name for the blob at `index`; throws `MALFORMED` for one that leads elsewhere. */
export function blobName(blob: Descriptor, index: number): string {
  const given = MODEL_PATHS.concat(TITLE)
    .map((key) => blob.annotations.get(key))
    .find((text) => text !== undefined && text !== '');
  const name = given ?? `layer-${String(index).padStart(3, '0')}-${blob.digest.slice(7, 19)}`;
  const ending = given === undefined || isPacked(blob) ? endingOf(blob) : '';
  return checkedName(name.endsWith(ending) ? name : `${name}${ending}`);
}

/** ORAS calls every file a tar unless told otherwise; a folder that it packed has a word of its own. */
function isPacked({ annotations, mediaType }: Descriptor): boolean {
  return annotations.get('io.deis.oras.content.unpack') === 'true' || MODEL_PACK.test(mediaType);
}

function endingOf({ mediaType }: Descriptor): string {
  return PACKED.find(([type]) => type.test(mediaType))?.[1] ?? '';
}
