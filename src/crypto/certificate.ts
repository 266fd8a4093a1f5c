/**
 * X.509 certificates: what decides whether they may sign a model, or other certificates. RFC 5280.
 *
 * Node's own class checks signatures and names, and does not tell the key usage, the length of a path or which
 * extensions are critical; these are read here.
 * @module
 */
import { X509Certificate } from 'node:crypto';
import { ModelFileError } from '../core/error.ts';
import { DER, derElement, derElements, derInteger, derOid } from './der.ts';

/** A certificate that was read; nothing of it is believed yet. */
export interface Certificate {
  readonly x509: X509Certificate;
  readonly der: Uint8Array;
  /** `CN=acme-release`, or what stands first in the subject. */
  readonly subject: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** Dotted identifier of the algorithm that it is signed with. */
  readonly algorithm: string;
  readonly usage: Usage;
}

/** What a certificate says that it may be used for. */
export interface Usage {
  readonly isAuthority: boolean;
  /** Authorities that may stand below it; no limit when undefined. */
  readonly pathLength: number | undefined;
  /** Undefined without the extension. */
  readonly keyUsage: { readonly digitalSignature: boolean; readonly certSign: boolean } | undefined;
  readonly extended: readonly string[] | undefined;
  /** Critical extensions that are not understood: whoever does not know them must refuse. */
  readonly unknownCritical: readonly string[];
}

const BASIC_CONSTRAINTS = '2.5.29.19';
const KEY_USAGE = '2.5.29.15';
const EXTENDED_KEY_USAGE = '2.5.29.37';
const ALTERNATIVE_NAME = '2.5.29.17';
const UNDERSTOOD = new Set([BASIC_CONSTRAINTS, KEY_USAGE, EXTENDED_KEY_USAGE, ALTERNATIVE_NAME]);
/** Certificates of one PEM file: the largest public collections have a few hundred. */
const MAX_CERTIFICATES = 1000;

/** Reads DER; throws `MALFORMED`, also for what is not written in the one way that DER allows. */
export function readCertificate(der: Uint8Array): Certificate {
  try {
    const x509 = new X509Certificate(der);
    if (Buffer.compare(x509.raw, der) !== 0) throw malformed('bytes that do not belong to it');
    const { algorithm, extensions } = partsOf(der);
    return {
      x509,
      der,
      subject: subjectOf(x509),
      notBefore: dateOf(x509.validFrom),
      notAfter: dateOf(x509.validTo),
      algorithm,
      usage: usageOf(extensions),
    };
  } catch (error) {
    if (error instanceof ModelFileError) throw error;
    throw malformed('it cannot be parsed');
  }
}

/** Reads all certificates of a PEM text, in order; throws `MALFORMED` when there is none. */
export function readCertificates(pem: string): readonly Certificate[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? [];
  if (blocks.length === 0) throw malformed('no certificate in PEM format');
  if (blocks.length > MAX_CERTIFICATES) throw malformed(`more than ${MAX_CERTIFICATES} of them`);
  return blocks.map((block) => {
    try {
      return readCertificate(new X509Certificate(block).raw);
    } catch (error) {
      if (error instanceof ModelFileError) throw error;
      throw malformed('it cannot be parsed');
    }
  });
}

interface Extension {
  readonly oid: string;
  readonly critical: boolean;
  readonly value: Uint8Array;
}

/** Certificate ::= SEQUENCE { tbsCertificate, signatureAlgorithm, signatureValue } */
function partsOf(der: Uint8Array): {
  readonly algorithm: string;
  readonly extensions: readonly Extension[];
} {
  const [tbs, algorithm] = derElements(derElement(der, DER.sequence));
  const fields = derElements(tbs?.content ?? NOTHING);
  const explicit = fields.find(({ tag }) => tag === 0xa3)?.content;
  const list = explicit === undefined ? [] : derElements(derElement(explicit, DER.sequence));
  const [oid] = derElements(algorithm?.content ?? NOTHING);
  const extensions = list.map(({ content }) => extensionOf(content));
  const oids = new Set(extensions.map(({ oid }) => oid));
  if (oids.size !== extensions.length) throw malformed('an extension stands twice');
  return { algorithm: derOid(oid?.content ?? NOTHING), extensions };
}

/** Extension ::= SEQUENCE { extnID, critical BOOLEAN DEFAULT FALSE, extnValue OCTET STRING } */
function extensionOf(content: Uint8Array): Extension {
  const parts = derElements(content);
  const value = parts.at(-1);
  const flag = parts.length === 3 ? parts[1] : undefined;
  if (value?.tag !== DER.octetString) throw malformed('an extension without a value');
  return {
    oid: derOid(parts[0]?.content ?? NOTHING),
    critical: flag?.tag === DER.boolean && flag.content[0] !== 0,
    value: value.content,
  };
}

function usageOf(extensions: readonly Extension[]): Usage {
  const valueOf = (wanted: string): Uint8Array | undefined =>
    extensions.find(({ oid }) => oid === wanted)?.value;
  const basic = valueOf(BASIC_CONSTRAINTS);
  const usage = valueOf(KEY_USAGE);
  const extended = valueOf(EXTENDED_KEY_USAGE);
  return {
    ...(basic === undefined ? { isAuthority: false, pathLength: undefined } : constraintsOf(basic)),
    keyUsage: usage === undefined ? undefined : keyUsageOf(usage),
    extended:
      extended === undefined
        ? undefined
        : derElements(derElement(extended, DER.sequence)).map(({ content }) => derOid(content)),
    unknownCritical: extensions
      .filter(({ oid, critical }) => critical && !UNDERSTOOD.has(oid))
      .map(({ oid }) => oid),
  };
}

/** BasicConstraints ::= SEQUENCE { cA BOOLEAN DEFAULT FALSE, pathLenConstraint INTEGER OPTIONAL } */
function constraintsOf(value: Uint8Array): Pick<Usage, 'isAuthority' | 'pathLength'> {
  const parts = derElements(derElement(value, DER.sequence));
  const length = parts.find(({ tag }) => tag === DER.integer);
  return {
    isAuthority: parts[0]?.tag === DER.boolean && parts[0].content[0] === 0xff,
    pathLength: length === undefined ? undefined : derInteger(length.content),
  };
}

/** KeyUsage ::= BIT STRING { digitalSignature (0), …, keyCertSign (5), … }; the first byte counts unused bits. */
function keyUsageOf(value: Uint8Array): Usage['keyUsage'] {
  const bits = derElement(value, DER.bitString)[1] ?? 0;
  return { digitalSignature: (bits & 0x80) !== 0, certSign: (bits & 0x04) !== 0 };
}

function subjectOf({ subject }: X509Certificate): string {
  const lines = (subject ?? '').split('\n');
  return lines.find((line) => line.startsWith('CN=')) ?? lines[0] ?? '';
}

function dateOf(text: string): Date {
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) throw malformed('a date that is none');
  return date;
}

const NOTHING: Uint8Array = new Uint8Array(0);

function malformed(why: string): ModelFileError {
  return new ModelFileError('MALFORMED', `the certificate is damaged: ${why}`, { format: 'x509' });
}
