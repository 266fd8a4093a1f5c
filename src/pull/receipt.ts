/**
 * What a pull leaves behind: where the files of a folder come from, and what was said of them, as SLSA provenance
 * v1 in an in-toto statement (https://slsa.dev/spec/v1.0/provenance), so that `verify --claims` reads it as well.
 * @module
 */
import { PROVENANCE, toolUri } from '../sign/claims/predicates.ts';
import { writeStatement } from '../sign/statement.ts';
import type { FileIdentity, LockedFile, LockedSource } from './lock-file.ts';

/** What such a statement names as its kind of build. */
const BUILD_TYPE = `${toolUri()}#pull/v1`;

/** What the run itself knows. */
export interface ReceiptFacts {
  readonly version: string;
  /** ISO 8601. */
  readonly startedOn: string;
  readonly finishedOn: string;
}

/** The payload. The subjects are the files in the folder, the dependencies what they were fetched as. */
export function receiptStatement(
  { uri, pinned, ruleset, policy, files }: LockedSource,
  { version, startedOn, finishedOn }: ReceiptFacts,
): Uint8Array {
  return writeStatement({
    subject: files.flatMap(placedFiles).map(({ name, sha256 }) => ({ name, digest: { sha256 } })),
    predicateType: PROVENANCE,
    predicate: {
      buildDefinition: {
        buildType: BUILD_TYPE,
        externalParameters: { uri },
        internalParameters: { pinned, ruleset, policy, verdicts: files.map(verdictOf) },
        resolvedDependencies: files.map(({ name, sha256 }) => ({
          name,
          uri: pinned,
          digest: { sha256 },
        })),
      },
      runDetails: {
        builder: { id: toolUri(version), version: { pickleproof: version } },
        metadata: { startedOn, finishedOn },
      },
    },
  });
}

/** What is in the folder for a file: itself, or what was made of it. */
export function placedFiles(file: LockedFile): readonly FileIdentity[] {
  return file.placed ?? [file];
}

function verdictOf({ name, format, verdict, placed }: LockedFile): object {
  const converted = placed?.map((file) => file.name);
  return { name, format, verdict: verdict ?? 'not-a-model', convertedTo: converted };
}
