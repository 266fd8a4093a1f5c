/**
 * What goes wrong in the service on purpose, with a code that the HTTP side and the commands can act on.
 * @module
 */

/** Stable codes. */
export type ServiceErrorCode =
  | 'PACKAGE_MISSING' //  an optional package is not installed
  | 'DATABASE_FAILED' //  the database cannot be opened, or is of a newer version
  | 'FOLDER_IN_USE' //    another process has the embedded database open
  | 'WRONG_OFFSET' //     an upload is continued at another place than where it stopped
  | 'WRONG_SIZE' //       an upload holds more or fewer bytes than it said
  | 'WRONG_DIGEST' //     the bytes have another SHA-256 than their name
  | 'UPLOAD_BUSY' //      another request is sending the same content right now
  | 'QUOTA_EXCEEDED' //   the store may not hold more bytes
  | 'DISK_FULL' //        the disk says no
  | 'BLOBS_AWAY' //       the store of contents does not answer, or says no
  | 'BAD_TARGET'; //      a job asks for something that no worker may do

/** One line that says what happened and what to do; `code` says which. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  readonly code: ServiceErrorCode;

  constructor(code: ServiceErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
