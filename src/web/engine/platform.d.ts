/**
 * What a Worker has and the library of pages does not declare.
 */

declare class FileReaderSync {
  readAsArrayBuffer(blob: Blob): ArrayBuffer;
}
