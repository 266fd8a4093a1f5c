/**
 * What the steps of a pull hand on: what all files of a source share, and one file whose bytes are all here.
 * @module
 */
import type { LockedFile } from '../../pull/lock-file.ts';
import type { PlannedFile } from '../../pull/plan.ts';
import type { Places, QuarantineFolder } from '../../pull/quarantine.ts';
import type { RemoteClient } from '../../sources/remote/remote-store.ts';
import type { JudgedFile } from './judge-descriptor.ts';
import type { PullSettings } from './pull-settings.ts';
import type { TransferProgress } from './transfer-progress.ts';

/** What all files of a source share. */
export interface FileRun {
  readonly settings: PullSettings;
  readonly quarantine: QuarantineFolder;
  /** The folder of the model, as the user wrote it. */
  readonly directory: string;
  readonly client: RemoteClient;
  readonly signal: AbortSignal;
  readonly progress: TransferProgress;
  /** All names that the store has, folded (`foldName`), so that no output of a conversion takes one of them. */
  readonly names: ReadonlySet<string>;
  readonly locked: ReadonlyMap<string, LockedFile>;
  /** Bytes of a content whose size nobody says. */
  readonly maxUnknown: number;
}

/** A file with its places and its bytes, all of them. */
export interface Arrived {
  readonly planned: PlannedFile;
  readonly places: Places;
  readonly fd: number;
  readonly sha256: string;
  readonly judged: JudgedFile;
}
