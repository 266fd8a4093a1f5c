/**
 * Opening a file: an engine of its own, and the verdict.
 * @module
 */
import type { Input } from '../engine/open-input.ts';
import type { Overview } from '../engine/protocol.ts';
import { Engine } from './engine-client.ts';

/** A file that was judged. */
export interface OpenFile {
  readonly engine: Engine;
  readonly overview: Overview;
}

/** What the page shows. */
export type Stage =
  | { readonly kind: 'start' }
  | { readonly kind: 'handbook' }
  | { readonly kind: 'loading'; readonly name: string; readonly size: number }
  | { readonly kind: 'failed'; readonly name: string; readonly why: string }
  | { readonly kind: 'open'; readonly file: OpenFile };

/** Bytes of an input, where they are known before it is read. */
export function sizeOf(input: Input): number {
  return input.kind === 'file' ? input.file.size : input.size;
}

/** Judges an input with an engine of its own; `started` is told the engine, to be able to stop it. */
export async function openFile(input: Input, started: (engine: Engine) => void): Promise<OpenFile> {
  const engine = await Engine.start();
  started(engine);
  return { engine, overview: await engine.ask('open', input) };
}
