/**
 * TensorFlow Lite: operators, tensors and buffers in one FlatBuffer, with files as a zip behind it.
 * @module
 */
import type { Format } from './format.ts';
import { tfliteParts } from './tflite-model.ts';
import { magicLeads } from './leads.ts';

/** `TFL3` behind the first offset. A zip at its end holds labels and the like, and is read with it. */
export const tflite: Format = {
  id: 'tflite',
  spec: 'https://github.com/tensorflow/tensorflow/blob/v2.21.0/tensorflow/compiler/mlir/lite/schema/schema.fbs',
  leads: magicLeads('T', 4),
  rank: 5,
  family: 'zip',
  detect: (head) => String.fromCharCode(...head.subarray(4, 8)) === 'TFL3',
  read: (source) => tfliteParts(source),
};
