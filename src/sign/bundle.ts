/**
 * Sigstore bundles v0.3 as OpenSSF Model Signing writes them: who signed, and the envelope.
 *
 * For the methods that this program verifies itself (a key, a certificate) exactly the known fields are
 * accepted, each with the one value or form that it can have: what stands outside of the signature must not be
 * changeable without anyone noticing. See docs/signing.md.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { JsonValue } from '../formats/json-value.ts';
import { decodeBase64, encodeBase64 } from './base64.ts';
import { envelopeJson, readEnvelope, type Envelope } from './dsse.ts';
import {
  fieldsOf,
  isNull,
  itemsOf,
  optionalText,
  plainJson,
  readStrictJson,
  textOf,
  type Fields,
} from './strict-json.ts';

/** The one media type of bundles that are signed with a key or a certificate. */
export const BUNDLE_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** What all versions of the format begin with. */
const BUNDLE_FAMILY = 'application/vnd.dev.sigstore.bundle';
/** More are no honest chain. */
const MAX_CERTIFICATES = 16;

/** Who signed, as the bundle has it: nothing of it is believed before it was checked. */
export type Material =
  | {
      readonly method: 'key';
      /** SHA-256 of the public key's PEM text; older bundles hold the text itself. */
      readonly hint: string | undefined;
      readonly publicKey: string | undefined;
    }
  /** DER, the signer's own first. */
  | { readonly method: 'certificate'; readonly certificates: readonly Uint8Array[] }
  /** The whole bundle as plain JSON, for the library that verifies it. */
  | { readonly method: 'keyless'; readonly certificate: Uint8Array; readonly json: unknown };

/** A bundle that was read. */
export interface Bundle {
  readonly mediaType: string;
  readonly material: Material;
  readonly envelope: Envelope;
}

/** Reads a bundle; throws `MALFORMED` or `LIMIT_EXCEEDED` for what is none. */
export function readBundle(bytes: Uint8Array): Bundle {
  const root = readStrictJson(bytes, 'the bundle');
  const fields = fieldsOf(root, 'the bundle', [
    'mediaType',
    'verificationMaterial',
    'dsseEnvelope',
  ]);
  const mediaType = textOf(fields.get('mediaType'), 'mediaType');
  if (!mediaType.startsWith(BUNDLE_FAMILY)) {
    throw malformed(`mediaType is ${JSON.stringify(mediaType)}, not that of a Sigstore bundle`);
  }
  const envelope = readEnvelope(fields.get('dsseEnvelope'));
  const material = readMaterial(fields.get('verificationMaterial'), root);
  if (material.method !== 'keyless') assertPlain(mediaType, material, envelope);
  return { mediaType, material, envelope };
}

/** The text of a bundle that was signed with a key or a certificate: JSON without blanks, as the reference writes it. */
export function writeBundle(
  material: Exclude<Material, { readonly method: 'keyless' }>,
  envelope: Envelope,
): string {
  const who =
    material.method === 'key'
      ? { publicKey: { hint: material.hint } }
      : {
          x509CertificateChain: {
            certificates: material.certificates.map((der) => ({ rawBytes: encodeBase64(der) })),
          },
        };
  return JSON.stringify({
    mediaType: BUNDLE_TYPE,
    verificationMaterial: { ...who, tlogEntries: [] },
    dsseEnvelope: envelopeJson(envelope),
  });
}

const METHODS = ['publicKey', 'x509CertificateChain', 'certificate'] as const;

function readMaterial(value: JsonValue | undefined, root: JsonValue): Material {
  const fields = fieldsOf(value, 'verificationMaterial', [
    ...METHODS,
    'tlogEntries',
    'timestampVerificationData',
  ]);
  const given = METHODS.filter((method) => fields.has(method));
  const [method] = given;
  if (method === undefined || given.length > 1) {
    throw malformed(
      `one of ${METHODS.join(', ')} is expected, ${given.join(' and ') || 'none'} is there`,
    );
  }
  if (method === 'certificate') return keyless(fieldsOf(fields.get(method), method), root);
  // A chain with an entry in a transparency log is the older form of a keyless bundle.
  if (method === 'x509CertificateChain') {
    const certificates = readChain(fields.get(method));
    const [first] = certificates;
    if (first !== undefined && hasEntries(fields)) {
      return { method: 'keyless', certificate: first, json: plainJson(root) };
    }
    assertNoEvidence(fields);
    return { method: 'certificate', certificates };
  }
  assertNoEvidence(fields);
  return readKey(fieldsOf(fields.get(method), method, ['hint', 'rawBytes', 'keyDetails']));
}

function keyless(fields: Fields, root: JsonValue): Material {
  const certificate = derOf(fields, 'the certificate');
  return { method: 'keyless', certificate, json: plainJson(root) };
}

/** Bundles before model_signing 1.1.0 hold the PEM text of the key, and say the curve. */
function readKey(fields: Fields): Material {
  const hint = optionalText(fields.get('hint'), 'hint');
  const raw = optionalText(fields.get('rawBytes'), 'rawBytes');
  const details = optionalText(fields.get('keyDetails'), 'keyDetails');
  if (hint !== undefined && !/^[0-9a-f]{64}$/.test(hint)) {
    throw malformed('the hint of the key is no SHA-256 in lower-case hexadecimal');
  }
  if (details !== undefined && !KEY_DETAILS.has(details)) {
    throw malformed(`keyDetails names no kind of key that may sign: ${JSON.stringify(details)}`);
  }
  if (hint === undefined && raw === undefined) throw malformed('the key has no hint');
  const publicKey =
    raw === undefined ? undefined : TEXT.decode(decodeBase64(raw, 'the rawBytes of the key'));
  return { method: 'key', hint, publicKey };
}

/** sigstore_common.proto, PublicKeyDetails. */
const KEY_DETAILS = new Set([
  'PKIX_ECDSA_P256_SHA_256',
  'PKIX_ECDSA_P384_SHA_384',
  'PKIX_ECDSA_P521_SHA_512',
]);

function readChain(value: JsonValue | undefined): readonly Uint8Array[] {
  const fields = fieldsOf(value, 'x509CertificateChain', ['certificates']);
  const items = itemsOf(fields.get('certificates'), 'certificates');
  if (items.length === 0 || items.length > MAX_CERTIFICATES) {
    throw malformed(
      `1 to ${MAX_CERTIFICATES} certificates are expected, ${items.length} are there`,
    );
  }
  return items.map((item, index) => {
    const name = `certificate ${index + 1}`;
    return derOf(fieldsOf(item, name, ['rawBytes']), name);
  });
}

function derOf(fields: Fields, name: string): Uint8Array {
  return decodeBase64(textOf(fields.get('rawBytes'), name), name);
}

function hasEntries(fields: Fields): boolean {
  const entries = fields.get('tlogEntries');
  return entries?.kind === 'array' && entries.items.length > 0;
}

/** Nobody would look at them, so they must not be there; writers leave such fields out or empty. */
function assertNoEvidence(fields: Fields): void {
  const entries = fields.get('tlogEntries');
  const times = fields.get('timestampVerificationData');
  const noEntries =
    entries === undefined || (entries.kind === 'array' && entries.items.length === 0);
  const noTimes =
    times === undefined || isNull(times) || (times.kind === 'object' && times.entries.length === 0);
  if (noEntries && noTimes) return;
  const what = noEntries ? 'a timestamp' : 'entries of a transparency log';
  throw malformed(`a bundle that is signed with a key or a certificate has ${what}`);
}

/** The fields that no signature covers have one value each. */
function assertPlain(mediaType: string, material: Material, { keyid }: Envelope): void {
  if (mediaType !== BUNDLE_TYPE) {
    throw malformed(`mediaType is ${JSON.stringify(mediaType)}, not ${BUNDLE_TYPE}`);
  }
  const hint = material.method === 'key' ? material.hint : undefined;
  if (keyid !== undefined && keyid !== hint) {
    throw malformed('the keyid of the signature is neither empty nor the hint of the key');
  }
}

const TEXT = new TextDecoder('utf-8', { fatal: false });

function malformed(message: string): ModelFileError {
  return new ModelFileError('MALFORMED', message, { format: 'the bundle' });
}
