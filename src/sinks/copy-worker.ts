/**
 * A thread that helps copying.
 * @module
 */
import { workerData } from 'node:worker_threads';
import { copyPieces, type CopyWork } from './copy-pieces.ts';

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `startHelpers` in copy-ranges.ts gives it
copyPieces(workerData as CopyWork);
