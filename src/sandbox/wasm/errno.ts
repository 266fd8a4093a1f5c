/**
 * Error numbers and file types of WASI preview 1.
 * https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md
 * @module
 */

/** `errno`. */
export const ERRNO = {
  SUCCESS: 0,
  AGAIN: 6,
  BADF: 8,
  FAULT: 21,
  INVAL: 28,
  ISDIR: 31,
  NOENT: 44,
  NOSYS: 52,
  NOTDIR: 54,
  ROFS: 69,
  SPIPE: 70,
} as const;

/** `filetype`. */
export const FILE_TYPE = { CHARACTER_DEVICE: 2, DIRECTORY: 3, REGULAR_FILE: 4 } as const;
