/**
 * A file in plain words, clipped and escaped for the page.
 * @module
 */
import type { ByteSource } from '../../core/source.ts';
import { explainSource } from '../../explain/explain.ts';
import { pageOf } from '../../explain/page/page.ts';
import type { Block } from '../../explain/page/writer.ts';
import { BUILT_IN } from '../../policy/profile.ts';
import { inMemory } from './contents.ts';
import { clip } from './rows.ts';

/** Blocks, and characters of one: what one reads at a sitting. */
const MOST_BLOCKS = 400;
const MOST_TEXT = 1000;

/** The story of a file; throws nothing for what the bytes hold. */
export function storyOf(source: ByteSource, path: string): readonly Block[] {
  const explanation = explainSource(source, { path, policy: BUILT_IN, spool: inMemory });
  return pageOf(explanation).slice(0, MOST_BLOCKS).map(clipped);
}

function clipped(block: Block): Block {
  const lines = block.text.split('\n').map((line) => clip(line, MOST_TEXT));
  const text = clip(lines.join(' '), MOST_TEXT);
  if (block.kind === 'code') return { ...block, text: lines.slice(0, 40).join('\n') };
  if (block.kind !== 'item') return { ...block, text };
  const details = block.details.slice(0, 8).map((detail) => clip(detail, MOST_TEXT));
  return { ...block, text, details };
}
