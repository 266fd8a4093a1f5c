/**
 * in-toto statements: something is said (the predicate) about things known by their digests (the subjects).
 * https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { JsonValue } from '../formats/json-value.ts';
import { fieldsOf, itemsOf, optionalText, readStrictJson, textOf } from './strict-json.ts';

/** The media type of a statement in an envelope. */
export const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';

/** What a statement is about: digests in lower-case hexadecimal by the name of their algorithm. */
export interface Subject {
  readonly name?: string | undefined;
  readonly digest: Readonly<Record<string, string>>;
}

/** A statement that was read. The predicate is left to who knows its type. */
export interface Statement {
  readonly subject: readonly Subject[];
  readonly predicateType: string;
  readonly predicate: JsonValue;
}

/** Reads a payload; throws `MALFORMED`. Unknown fields are ignored, as the specification asks. */
export function readStatement(payload: Uint8Array): Statement {
  const fields = fieldsOf(readStrictJson(payload, 'the statement'), 'the statement');
  const type = textOf(fields.get('_type'), '_type');
  if (type !== STATEMENT_TYPE) {
    const message = `the payload is no in-toto statement v1: its _type is ${JSON.stringify(type)}`;
    throw new ModelFileError('MALFORMED', message);
  }
  const predicate = fields.get('predicate');
  return {
    subject: itemsOf(fields.get('subject'), 'subject').map(readSubject),
    predicateType: textOf(fields.get('predicateType'), 'predicateType'),
    predicate: predicate ?? { kind: 'word', word: 'null', offset: 0 },
  };
}

/** The payload of a statement: JSON without blanks, its fields in this order. */
export function writeStatement(statement: {
  readonly subject: readonly Subject[];
  readonly predicateType: string;
  readonly predicate: object;
}): Uint8Array {
  const { subject, predicateType, predicate } = statement;
  const json = JSON.stringify({ _type: STATEMENT_TYPE, subject, predicateType, predicate });
  return new TextEncoder().encode(json);
}

function readSubject(value: JsonValue): Subject {
  const fields = fieldsOf(value, 'a subject');
  const digest = [...fieldsOf(fields.get('digest'), "a subject's digest")].map(
    ([algorithm, value]) => [algorithm, textOf(value, `the ${algorithm} of a subject`)],
  );
  return {
    name: optionalText(fields.get('name'), "a subject's name"),
    digest: Object.fromEntries(digest),
  };
}
