/**
 * Everything about a model that a manifest or an SBOM holds, found out in one go: what is hashed is also what is
 * scanned.
 * @module
 */
import { join } from 'node:path';
import { hashFiles } from '../../crypto/hash-queue.ts';
import { planSigning, type SigningPlan } from '../../crypto/sign-model.ts';
import { BUILT_IN, type Policy } from '../../policy/profile.ts';
import { CARD_FILES, MAX_CARD, readModelCard } from '../../sign/manifest/model-card.ts';
import type {
  Declared,
  HubSource,
  ManifestFile,
  ManifestScan,
} from '../../sign/manifest/manifest.ts';
import { readSmallFile } from '../../sources/small-file.ts';
import { digestCache } from '../digest-cache.ts';
import { describeFiles, type Descriptions, type Suspect } from './describe-files.ts';
import { openDescriptionCache } from './description-cache.ts';
import { hubSource } from './hub-source.ts';

/** How to gather. */
export interface GatherOptions {
  readonly ignore: readonly string[];
  /** Name that the output will have in the model, if it lies there: it is no part of what it describes. */
  readonly outputName?: string | undefined;
  readonly allowSymlinks: boolean;
  /** Undefined: nothing is scanned. */
  readonly policy: Policy | undefined;
  readonly jobs: number | undefined;
  readonly cache: boolean;
  readonly progress: GatherProgress;
}

/** Told as the work goes on. */
export interface GatherProgress {
  scanning(name: string): void;
  hashing(done: number, total: number): void;
}

/** What is known of a model. */
export interface Gathered {
  readonly plan: SigningPlan;
  readonly files: readonly ManifestFile[];
  readonly scan: ManifestScan | undefined;
  readonly suspects: readonly Suspect[];
  readonly source: HubSource | undefined;
  readonly declared: Declared | undefined;
}

/** Lists what belongs to the model, as `sign` does: the root digest must be the same. */
export function planManifest(path: string, options: GatherOptions): SigningPlan {
  return planSigning(path, {
    ignore: options.ignore,
    signatureName: options.outputName,
    allowSymlinks: options.allowSymlinks,
  });
}

/** Scans and hashes the files of a plan without problems. Throws `SOURCE_FAILED`. */
export async function gather(
  path: string,
  plan: SigningPlan,
  { policy, jobs, cache, progress }: GatherOptions,
): Promise<Gathered> {
  let described: Descriptions | undefined;
  const describe = async (known: Policy): Promise<void> => {
    described = await describeFiles(plan.files, {
      policy: known,
      cache: cache && known === BUILT_IN ? openDescriptionCache() : undefined,
      progress: (name) => progress.scanning(name),
    });
  };
  const hashed = await hashFiles(plan.files, {
    jobs,
    cache: digestCache(cache),
    // Whoever does nothing meanwhile needs no other thread for a single file.
    meanwhile: policy === undefined ? undefined : () => describe(policy),
    onProgress: (done, total) => progress.hashing(done, total),
  });
  return {
    plan,
    files: hashed.map((file) => ({ ...file, ...described?.files.get(file.name) })),
    scan: described?.scan,
    suspects: described?.suspects ?? [],
    source: hubSource(path, plan),
    declared: cardOf(path, plan),
  };
}

function cardOf(path: string, { tree, files }: SigningPlan): Declared | undefined {
  const cards = new Map<string, Uint8Array>();
  for (const { name, size } of files) {
    const isCard = CARD_FILES.includes(name) && !tree.single && size <= MAX_CARD;
    if (isCard) cards.set(name, readSmallFile(join(path, name), MAX_CARD));
  }
  return readModelCard(cards);
}
