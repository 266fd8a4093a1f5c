/**
 * ONNX: a graph of operators with their weights, as one protobuf message.
 * @module
 */
import type { Format } from './format.ts';
import { beginsAsOnnx, ONNX_LEADS } from './onnx-detect.ts';
import { onnxParts } from './onnx-model.ts';

/** An ONNX model. The protobuf has no magic number: its outermost fields must make sense. */
export const onnx: Format = {
  id: 'onnx',
  spec: 'https://github.com/onnx/onnx/blob/v1.23.2/onnx/onnx.proto3',
  leads: ONNX_LEADS,
  rank: 210,
  detect: beginsAsOnnx,
  read: (source) => onnxParts(source),
};
