/**
 * The content of a signature as text and as JSON: `pickleproof/inspect/v1`.
 * @module
 */
import type { Certificate } from '../../crypto/certificate.ts';
import { jsonText, terminalText } from '../../report/escape.ts';
import type { SignedModel } from '../../sign/model-statement.ts';
import type { Terminal } from '../terminal.ts';
import { namesText, problemLines } from './problem-text.ts';
import type { Inspected } from './run-inspect.ts';

/** Files that are listed unless all are asked for. */
const LISTED = 10;

/** The JSON text, ending in a newline. */
export function inspectJson({ path, bundle, certificates, statement, model }: Inspected): string {
  const { material, mediaType, envelope } = bundle;
  const json = {
    schema: 'pickleproof/inspect/v1',
    path,
    verified: false,
    mediaType,
    method: material.method,
    hint: material.method === 'key' ? material.hint : undefined,
    certificates: certificates.map(certificateJson),
    payloadType: envelope.payloadType,
    predicateType: statement.predicateType,
    subject: statement.subject,
    model: model?.model === undefined ? undefined : modelJson(model.model),
    problems: model?.problems ?? [],
  };
  return `${jsonText(json, 2)}\n`;
}

function certificateJson({ subject, x509, notBefore, notAfter }: Certificate): object {
  return {
    subject,
    issuer: x509.issuer,
    notBefore: notBefore.toISOString(),
    notAfter: notAfter.toISOString(),
    sha256: x509.fingerprint256.replaceAll(':', '').toLowerCase(),
  };
}

function modelJson({ name, rootDigest, serialization, resources, legacy }: SignedModel): object {
  return {
    name,
    rootDigest: rootDigest === undefined ? undefined : `sha256:${rootDigest}`,
    legacy,
    serialization,
    resources,
  };
}

/** The text, ending in a newline. */
export function inspectText(inspected: Inspected, terminal: Terminal, verbose: boolean): string {
  const { path, bundle, certificates, statement, model } = inspected;
  const { material } = bundle;
  const lines = [
    `${terminal.paint.yellow('NOT VERIFIED')} what ${terminalText(path)} says; anyone can write such a file`,
    `method       ${material.method}`,
  ];
  if (material.method === 'key')
    lines.push(`key hint     ${material.hint ?? 'none (older format)'}`);
  lines.push(...certificates.map(certificateText));
  if (model?.model === undefined) {
    lines.push(`predicate    ${terminalText(statement.predicateType)}`);
    const names = statement.subject.map(({ name }) => name ?? '(no name)');
    lines.push(`subjects     ${namesText(names)}`);
  } else {
    lines.push(...modelLines(model.model, verbose));
  }
  const text = lines.map((line) => `${line}\n`).join('');
  return text + problemLines(model?.problems ?? [], terminal, verbose);
}

function certificateText({ subject, x509, notBefore, notAfter }: Certificate): string {
  const issuer = x509.issuer.split('\n').join(', ');
  const days = [notBefore, notAfter].map((date) => date.toISOString().slice(0, 10));
  return terminalText(`certificate  ${subject}, ${days.join(' to ')}, issued by ${issuer}`);
}

function modelLines(model: SignedModel, verbose: boolean): readonly string[] {
  const { name, rootDigest, serialization, resources } = model;
  const { method, hashType, shardSize, allowSymlinks, ignorePaths } = serialization;
  const size = shardSize === undefined ? '' : ` of ${shardSize} bytes`;
  const links = allowSymlinks ? ', links followed' : '';
  const shown = verbose ? resources : resources.slice(0, LISTED);
  const more = resources.length - shown.length;
  return [
    `model        ${terminalText(name ?? '(no name)')}`,
    `root digest  ${rootDigest === undefined ? 'none (version 0.2)' : `sha256:${rootDigest}`}`,
    `signed       ${resources.length} ${method}${size}, ${hashType}${links}`,
    ...(ignorePaths.length === 0 ? [] : [`left out     ${namesText(ignorePaths)}`]),
    ...shown.map(({ name, digest }) => `  ${digest}  ${terminalText(name)}`),
    ...(more === 0 ? [] : [`  and ${more} more (--verbose lists all)`]),
  ];
}
