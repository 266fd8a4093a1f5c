/**
 * An upload that is not whole: pieces, each a file of its own that is never written again once it has its name.
 * So a connection that breaks loses what was on its way and nothing else, and nobody can change what was checked.
 * @module
 */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Bytes [offset, offset + length) of an upload. */
export interface Piece {
  readonly path: string;
  readonly offset: number;
  readonly length: number;
}

const NAME = /^(\d{1,15})\.piece$/;

/** The name of the piece that begins at `offset`. */
export function pieceName(offset: number): string {
  return `${offset}.piece`;
}

/** The pieces in order, from the beginning to the first gap. */
export async function piecesIn(folder: string): Promise<readonly Piece[]> {
  const pieces: Piece[] = [];
  for (const name of await namesIn(folder)) {
    const [, offset] = NAME.exec(name) ?? [];
    if (offset === undefined) continue;
    const path = join(folder, name);
    pieces.push({ path, offset: Number(offset), length: (await stat(path)).size });
  }
  return withoutGap(pieces);
}

function withoutGap(pieces: readonly Piece[]): readonly Piece[] {
  let end = 0;
  const joined: Piece[] = [];
  for (const piece of pieces.toSorted((a, b) => a.offset - b.offset)) {
    if (piece.offset !== end) break;
    joined.push(piece);
    end += piece.length;
  }
  return joined;
}

/** Where they end: the bytes received. */
export function endOf(pieces: readonly Piece[]): number {
  const last = pieces.at(-1);
  return last === undefined ? 0 : last.offset + last.length;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
