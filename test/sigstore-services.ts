/**
 * Fulcio, its certificate log and Rekor on loopback, made of the parts of @sigstore/mock. Its own way of standing in
 * for them (nock) works in one process only, and its Rekor logs what was proposed where a real one logs what it
 * made of it; so the services are small servers here.
 * @module
 */
import {
  createHash,
  generateKeyPairSync,
  sign,
  type KeyPairKeyObjectResult,
  X509Certificate,
} from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { fulcioHandler, initializeCA, initializeTLog, rekorHandler } from '@sigstore/mock';

/** Running services, and what a verifier needs to trust them. */
export interface SigstoreServices {
  readonly url: string;
  /** JSON of a trusted root. */
  readonly trustedRoot: object;
  close(): Promise<void>;
}

/** Whom the token is for that a workflow is given. */
export const WORKFLOW = 'https://ci.example.org/workflow';

/** Starts the services on a free port. */
export async function startSigstore(): Promise<SigstoreServices> {
  const [caKey, ctKey, logKey] = [newKey(), newKey(), newKey()];
  const ctlog = certificateLog(ctKey);
  const ca = await initializeCA(caKey, ctlog);
  const tlog = await initializeTLog('https://rekor.test', logKey);
  const rekor = rekorHandler(tlog);
  const handlers = [fulcioHandler(ca), rekor];
  const server = createServer((request, response) => {
    void (async () => {
      const text = await textOf(request);
      if (request.method === 'GET') {
        // What a client wants to know of a place to sign in at, even if it has a token.
        const place = `http://${request.headers.host}`;
        // And what a workflow of GitHub is given when it asks for a token.
        const value = identityToken({ sub: WORKFLOW, iss: 'https://token.example.org' });
        response.end(
          JSON.stringify({ authorization_endpoint: place, token_endpoint: place, value }),
        );
        return;
      }
      const body = loggedForm(withToken(text, request.headers.authorization));
      const handler = handlers.find(({ path }) => request.url === path);
      const reply = (await handler?.fn(body)) ?? { statusCode: 404, response: 'nothing here' };
      response.writeHead(reply.statusCode, { 'content-type': reply.contentType ?? 'text/plain' });
      response.end(handler === rekor ? asSecond(String(reply.response), logKey) : reply.response);
    })();
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    trustedRoot: trustedRoot(ca.rootCertificate, ctlog.publicKey, tlog.publicKey),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token as a sign-in service issues it; nobody here checks its signature. */
export function identityToken(claims: object): string {
  return `${part({ alg: 'none' })}.${part({ exp: Date.now() / 1000 + 600, ...claims })}.${part({})}`;
}

function newKey(): KeyPairKeyObjectResult {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' });
}

/** A log of certificates; that of @sigstore/mock 0.11.0 writes timestamps without their signature. */
function certificateLog({ publicKey, privateKey }: KeyPairKeyObjectResult): CertificateLog {
  const key = publicKey.export({ type: 'spki', format: 'der' });
  const logID = sha256(key);
  return {
    publicKey: key,
    logID,
    log(certificate, issuer) {
      const timestamp = Buffer.alloc(8);
      timestamp.writeBigUInt64BE(BigInt(Date.now()));
      const tbs = firstElement(Buffer.from(certificate));
      // RFC 6962, 3.2: version, kind of signature, time, kind of entry, the certificate, no extensions.
      const entry = [tag(0, 1), tag(0, 1), timestamp, tag(1, 2), Buffer.from(issuer)];
      const signed = Buffer.concat([...entry, tag(tbs.length, 3), tbs, tag(0, 2)]);
      const signature = sign('sha256', signed, privateKey);
      const head = [tag(0, 1), logID, timestamp, tag(0, 2), tag(4, 1), tag(3, 1)];
      const sct = Buffer.concat([...head, tag(signature.length, 2), signature]);
      const bytes = Uint8Array.from(Buffer.concat([tag(sct.length, 2), sct]));
      return Promise.resolve(bytes.buffer);
    },
  };
}

type CertificateLog = NonNullable<Parameters<typeof initializeCA>[1]>;

/** A big-endian number of so many bytes. */
function tag(value: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.writeUIntBE(value, 0, length);
  return bytes;
}

/** The first element of a DER sequence, with its head: the part of a certificate that is signed. */
function firstElement(der: Buffer): Buffer {
  const [start] = contents(der, 0);
  const [inner, length] = contents(der, start);
  return der.subarray(start, inner + length);
}

/** Where the contents of the element at `at` begin, and how long they are. */
function contents(der: Buffer, at: number): [number, number] {
  const first = der[at + 1] ?? 0;
  if (first < 0x80) return [at + 2, first];
  const count = first & 0x7f;
  return [at + 2 + count, der.readUIntBE(at + 2, count)];
}

/** sigstore for Python sends its token in the head, and a request in place of a key; the handler wants the former. */
function withToken(body: string, authorization: string | undefined): string {
  const request = JSON.parse(body);
  if (authorization === undefined || request.certificateSigningRequest === undefined) return body;
  const certificateSigningRequest = Buffer.from(request.certificateSigningRequest, 'base64');
  return JSON.stringify({
    credentials: { oidcIdentityToken: authorization.replace('Bearer ', '') },
    certificateSigningRequest: certificateSigningRequest.toString('utf8'),
  });
}

/**
 * The answer of a log in which the entry is the second of two. In that of @sigstore/mock it is the only one, so that
 * its proof is empty, and JSON leaves out what is empty: sigstore for Python (4.5.1) does not read that.
 */
function asSecond(answer: string, { privateKey }: KeyPairKeyObjectResult): string {
  const entries: Record<string, LogEntry> = JSON.parse(answer);
  for (const { body, logID, verification } of Object.values(entries)) {
    const first = sha256(Buffer.from('\0the first entry'));
    const own = sha256(Buffer.concat([tag(0, 1), Buffer.from(body, 'base64')]));
    // RFC 6962, 2.1: the hash of a node is over a one and its two children.
    const root = sha256(Buffer.concat([tag(1, 1), first, own]));
    const note = `rekor.test - 1\n2\n${root.toString('base64')}\n`;
    const signature = sign('sha256', Buffer.from(note), privateKey);
    const line = Buffer.concat([Buffer.from(logID, 'hex').subarray(0, 4), signature]);
    verification.inclusionProof = {
      logIndex: 1,
      treeSize: 2,
      rootHash: root.toString('hex'),
      hashes: [first.toString('hex')],
      checkpoint: `${note}\n\u2014 rekor.test ${line.toString('base64')}\n`,
    };
  }
  return JSON.stringify(entries);
}

interface LogEntry {
  readonly body: string;
  readonly logID: string;
  readonly verification: { inclusionProof: object };
}

/** What Rekor makes of a proposed `dsse` entry (rekor v1.3, pkg/types/dsse/v0.0.1): digests and signatures. */
function loggedForm(body: string): string {
  const proposed = JSON.parse(body);
  if (proposed.kind !== 'dsse') return body;
  const { envelope, verifiers } = proposed.spec.proposedContent;
  const { payload, signatures } = JSON.parse(envelope);
  // In lines of 64 letters, however the signer wrote it.
  const pem = new X509Certificate(Buffer.from(verifiers[0], 'base64')).toString();
  const spec = {
    envelopeHash: digest(envelope),
    payloadHash: digest(Buffer.from(payload, 'base64')),
    signatures: [{ signature: signatures[0].sig, verifier: Buffer.from(pem).toString('base64') }],
  };
  return JSON.stringify({ apiVersion: '0.0.1', kind: 'dsse', spec });
}

function digest(data: Buffer | string): object {
  return { algorithm: 'sha256', value: sha256(data).toString('hex') };
}

function trustedRoot(caCertificate: Buffer, ctKey: Buffer, logKey: Buffer): object {
  const start = new Date(Date.now() - 60_000).toISOString();
  const log = (baseUrl: string, key: Buffer): object => ({
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: {
      rawBytes: key.toString('base64'),
      keyDetails: 'PKIX_ECDSA_P256_SHA_256',
      validFor: { start },
    },
    logId: { keyId: sha256(key).toString('base64') },
  });
  return {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [log('https://rekor.test', logKey)],
    certificateAuthorities: [
      {
        subject: { organization: 'sigstore.mock', commonName: 'sigstore' },
        uri: 'https://fulcio.test',
        certChain: { certificates: [{ rawBytes: caCertificate.toString('base64') }] },
        validFor: { start },
      },
    ],
    ctlogs: [log('https://ctfe.test', ctKey)],
    timestampAuthorities: [],
  };
}

function sha256(data: Buffer | string): Buffer {
  return createHash('sha256').update(data).digest();
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const piece of request) text += String(piece);
  return text;
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}
