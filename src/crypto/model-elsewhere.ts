/**
 * A model that does not lie on this disk: what verifying and listing one need of whoever reads it.
 * @module
 */
import type { Piece } from '../sign/difference.ts';
import type { HashedFile } from '../sign/resources.ts';
import type { ModelTree, TreeFile } from '../sources/model-tree.ts';

/** How a signature divides and digests files. */
export interface PieceForm {
  readonly hashType: 'sha256' | 'blake2b';
  /** Bytes of a shard; undefined for whole files. */
  readonly shardSize: number | undefined;
}

/** Its files, as the same ones would be listed on disk. Each is read once for each question. */
export interface ModelElsewhere {
  readonly tree: ModelTree;
  /** Whole files, in the order given; throws `SOURCE_FAILED`, and `LIMIT_EXCEEDED` beyond what may be fetched. */
  hashFiles(files: readonly TreeFile[]): Promise<readonly HashedFile[]>;
  /** The digests that a signature of this form holds of each file. */
  piecesOf(
    files: readonly TreeFile[],
    form: PieceForm,
  ): Promise<readonly (readonly [string, readonly Piece[]])[]>;
}
