/**
 * A thread that helps copying.
 * @module
 */
import { workerData } from 'node:worker_threads';
import { copyPieces, type CopyWork } from './copy-pieces.ts';

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `startHelper` in copy-helpers.ts gives it
copyPieces(workerData as CopyWork);
