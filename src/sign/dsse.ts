/**
 * DSSE, the envelope around what is signed: https://github.com/secure-systems-lab/dsse (envelope.md, protocol.md).
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { JsonValue } from '../formats/json-value.ts';
import { decodeBase64, encodeBase64 } from './base64.ts';
import { fieldsOf, itemsOf, optionalText, textOf } from './strict-json.ts';

/** A payload and the one signature over it. */
export interface Envelope {
  readonly payloadType: string;
  readonly payload: Uint8Array;
  readonly signature: Uint8Array;
  /** Only a hint of the writer's; never used to choose a key. */
  readonly keyid: string | undefined;
}

const TEXT = new TextEncoder();

/** The bytes that are signed: the type and the payload with their lengths ("pre-authentication encoding"). */
export function pae(payloadType: string, payload: Uint8Array): Uint8Array {
  const type = TEXT.encode(payloadType);
  return joined(
    TEXT.encode(`DSSEv1 ${type.length} `),
    type,
    TEXT.encode(` ${payload.length} `),
    payload,
  );
}

/** Reads an envelope with exactly one signature; throws `MALFORMED`. */
export function readEnvelope(value: JsonValue | undefined): Envelope {
  const fields = fieldsOf(value, 'the envelope', ['payload', 'payloadType', 'signatures']);
  const signatures = itemsOf(fields.get('signatures'), 'signatures');
  if (signatures.length !== 1) {
    const message = `one signature is expected, ${signatures.length} are there`;
    throw new ModelFileError('MALFORMED', message, { offset: value?.offset });
  }
  const signature = fieldsOf(signatures[0], 'the signature', ['sig', 'keyid']);
  return {
    payloadType: textOf(fields.get('payloadType'), 'payloadType'),
    payload: decodeBase64(textOf(fields.get('payload'), 'the payload'), 'the payload'),
    signature: decodeBase64(textOf(signature.get('sig'), 'the signature'), 'the signature'),
    keyid: optionalText(signature.get('keyid'), 'keyid'),
  };
}

/** The envelope as a value for `JSON.stringify`; `keyid` stands there, empty, as the reference writes it. */
export function envelopeJson({ payloadType, payload, signature, keyid = '' }: Envelope): object {
  return {
    payload: encodeBase64(payload),
    payloadType,
    signatures: [{ sig: encodeBase64(signature), keyid }],
  };
}

/** One array of several. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
