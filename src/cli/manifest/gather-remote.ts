/**
 * Everything that a manifest or an SBOM holds about a model that an address names: each file passes once, and what
 * is hashed is what is scanned.
 * @module
 */
import type { Policy } from '../../policy/profile.ts';
import { CARD_FILES, MAX_CARD, readModelCard } from '../../sign/manifest/model-card.ts';
import type { HubSource } from '../../sign/manifest/manifest.ts';
import type { HashedFile } from '../../sign/resources.ts';
import type { FileSource } from '../../sources/file.ts';
import type { TreeFile } from '../../sources/model-tree.ts';
import type { SigningPlan } from '../../crypto/sign-model.ts';
import type { WholeModel } from '../remote/whole-model.ts';
import { describeSource, descriptionsOf } from './describe-files.ts';
import type { Described } from './description-cache.ts';
import type { Gathered } from './gather.ts';

/** Reads the files of a plan without problems; without a policy nothing is scanned. Throws `SOURCE_FAILED`. */
export async function gatherRemote(
  whole: WholeModel,
  plan: SigningPlan,
  policy: Policy | undefined,
): Promise<Gathered> {
  const pass = new Pass(whole, policy);
  whole.expect(plan.files);
  const hashed: HashedFile[] = [];
  for (const file of plan.files) hashed.push(await pass.take(file));
  const described = policy === undefined ? undefined : descriptionsOf(pass.described);
  return {
    plan,
    files: hashed.map((file) => ({ ...file, ...described?.files.get(file.name) })),
    scan: described?.scan,
    suspects: described?.suspects ?? [],
    source: hubOf(whole, hashed.length),
    declared: readModelCard(pass.cards),
  };
}

class Pass {
  readonly described = new Map<string, Described>();
  readonly cards = new Map<string, Uint8Array>();
  private readonly whole: WholeModel;
  private readonly policy: Policy | undefined;

  constructor(whole: WholeModel, policy: Policy | undefined) {
    this.whole = whole;
    this.policy = policy;
  }

  async take(file: TreeFile): Promise<HashedFile> {
    const isCard = CARD_FILES.includes(file.name) && !this.whole.tree.single;
    if (this.policy === undefined && !isCard) return this.whole.hash(file);
    return this.whole.fetch(file, (source, hashed) => {
      this.look(source, file.name, isCard);
      return hashed;
    });
  }

  private look(source: FileSource, name: string, isCard: boolean): void {
    if (isCard && source.size <= MAX_CARD) this.cards.set(name, source.read(0, MAX_CARD).slice());
    if (this.policy === undefined) return;
    this.described.set(name, describeSource(source, name, this.policy));
  }
}

/** A repository of models at the commit that everything was read at. */
function hubOf({ model }: WholeModel, files: number): HubSource | undefined {
  const [, repository, revision] = /^hf:\/\/([^@]+)@([0-9a-f]{40})$/.exec(model.pinned) ?? [];
  if (repository === undefined || revision === undefined) return undefined;
  return { hub: 'huggingface', repository, revision, files };
}
