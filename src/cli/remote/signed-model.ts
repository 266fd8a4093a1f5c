/**
 * A model that an address names, and its signature: that of the same folder, or a file on this machine. Whom to trust
 * is never asked over the network.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { ModelElsewhere } from '../../crypto/model-elsewhere.ts';
import { shownAddress } from '../../pull/addresses.ts';
import { MAX_CLAIMS_FILE } from '../../sign/claims/claim-lines.ts';
import { MAX_JSON } from '../../sign/strict-json.ts';
import type { Invocation } from '../command.ts';
import { isAddress } from '../local-path.ts';
import { textOf } from '../signing/values.ts';
import { UsageError } from '../usage-error.ts';
import { openWholeModel, type WholeModel } from './whole-model.ts';

/** Names in a folder of a model: those that `sign` and `attest` write. */
const SIGNATURE = 'model.sig';
const CLAIMS = 'claims.jsonl';

/** The files of the model, and what is about them. */
export interface SignedElsewhere extends ModelElsewhere {
  /** Of the bundle, when it lies in the model. */
  readonly signatureName: string | undefined;
  /** Where the claims lie, and their bytes; undefined when there are none. Throws `LIMIT_EXCEEDED`. */
  readonly claims: string;
  readonly readClaims: () => Promise<Uint8Array | undefined>;
  /** Takes the line of progress away. */
  readonly clear: () => void;
}

/** An open model. */
export interface SignedModelAt {
  /** The address, without what may be secret. */
  readonly shown: string;
  /** Where the signature lies. */
  readonly signature: string;
  /** Its bytes, unless it is a file on this machine. */
  readonly bundle: Uint8Array | undefined;
  readonly elsewhere: SignedElsewhere;
  close(): Promise<void>;
}

/** A signature, and where it lies. */
export interface SignatureFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

type Surroundings = Pick<Invocation, 'values' | 'terminal'>;

/** Lists the model and reads its signature. Throws `SOURCE_FAILED` when there is none. */
export async function openSigned(
  address: string,
  surroundings: Surroundings,
): Promise<SignedModelAt> {
  const named = textOf(surroundings.values, 'signature');
  if (named !== undefined && isAddress(named)) {
    throw new UsageError(`--signature ${named}: name a file on this machine`);
  }
  const whole = await openWholeModel(address, surroundings);
  const shown = plainAddress(address);
  try {
    const found = named === undefined ? await ownSignature(shown, whole, surroundings) : undefined;
    const isInside = found !== undefined && !whole.tree.single;
    return {
      shown,
      signature: named ?? found?.path ?? '',
      bundle: found?.bytes,
      elsewhere: elsewhereOf(shown, whole, isInside ? SIGNATURE : undefined),
      close: () => whole.close(),
    };
  } catch (error) {
    await whole.close();
    throw error;
  }
}

/** The signature that an address names: of a folder the one in it, else the file itself. */
export async function readSignature(
  address: string,
  surroundings: Surroundings,
): Promise<SignatureFile> {
  const shown = plainAddress(address);
  const whole = await openWholeModel(address, surroundings);
  try {
    const [file] = whole.tree.files;
    if (!whole.tree.single || file === undefined)
      return await ownSignature(shown, whole, surroundings);
    return { path: shown, bytes: (await whole.small(file.name, MAX_JSON)) ?? new Uint8Array(0) };
  } finally {
    await whole.close();
  }
}

function elsewhereOf(
  shown: string,
  whole: WholeModel,
  signatureName: string | undefined,
): SignedElsewhere {
  const { single } = whole.tree;
  return {
    tree: whole.tree,
    hashFiles: (files) => whole.hashFiles(files),
    piecesOf: (files, form) => whole.piecesOf(files, form),
    signatureName,
    claims: single ? `${shown}.${CLAIMS}` : `${shown}/${CLAIMS}`,
    // Beside a single file nothing is looked for: who has claims names them.
    readClaims: async () => (single ? undefined : whole.small(CLAIMS, MAX_CLAIMS_FILE)),
    clear: () => whole.clear(),
  };
}

async function ownSignature(
  shown: string,
  whole: WholeModel,
  surroundings: Surroundings,
): Promise<SignatureFile> {
  if (whole.tree.single) return besideFile(`${shown}.sig`, surroundings);
  const path = `${shown}/${SIGNATURE}`;
  const bytes = await whole.small(SIGNATURE, MAX_JSON);
  if (bytes !== undefined) return { path, bytes };
  const message = `${path}: there is no signature; if it lies on this machine, name it with --signature`;
  throw new ModelFileError('SOURCE_FAILED', message);
}

/** The signature of a file that was signed alone. */
async function besideFile(path: string, surroundings: Surroundings): Promise<SignatureFile> {
  const one = await openWholeModel(path, surroundings);
  try {
    const [file] = one.tree.files;
    const bytes = file === undefined ? undefined : await one.small(file.name, MAX_JSON);
    return { path, bytes: bytes ?? new Uint8Array(0) };
  } finally {
    await one.close();
  }
}

/** Without a query, which is a signature or a version, and without a slash at the end. */
function plainAddress(address: string): string {
  return shownAddress(address).replace(/\?.*$/s, '').replace(/\/+$/, '');
}
