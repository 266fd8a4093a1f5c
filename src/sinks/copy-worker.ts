/**
 * A thread that helps copying.
 * @module
 */
import { parentPort } from 'node:worker_threads';
import { copyPieces, type CopyWork } from './copy-pieces.ts';

parentPort?.once('message', (work: CopyWork) => copyPieces(work));
