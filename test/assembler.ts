/**
 * A readable assembler for test files: pickles opcode by opcode, and the containers around them.
 *
 * `pickle(proto(4), call(global('os', 'system'), str('echo inert')), STOP)`
 *
 * Malicious samples are assembled from it with inert arguments; nothing here is ever loaded.
 * @module
 */
export * from './assemble/bytes.ts';
export * from './assemble/flatbuffer.ts';
export * from './assemble/numpy.ts';
export * from './assemble/opcodes.ts';
export * from './assemble/pickle.ts';
export * from './assemble/protobuf.ts';
export * from './assemble/tar.ts';
export * from './assemble/torch.ts';
export * from './assemble/zip.ts';
