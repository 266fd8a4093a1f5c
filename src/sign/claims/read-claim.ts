/**
 * What a claim says, once its signature holds: the kinds that this program writes, read strictly. A claim that
 * contradicts itself is refused; one of another kind, or of another tool, is known and counts for nothing.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { JsonValue } from '../../formats/json-value.ts';
import type { Statement } from '../statement.ts';
import { fieldsOf, itemsOf, optionalText, textOf, type Fields } from '../strict-json.ts';
import { isDigest, millisecondsOf } from './claim-values.ts';
import type { Result } from './judgement.ts';
import { PROVENANCE, TEST_RESULT, toolUri, VULNS } from './predicates.ts';
import { RULESET_NAME } from './test-result.ts';
import { NOT_READ } from './vulns.ts';

/** The verdict of a scan. */
export interface VerdictClaim {
  readonly kind: 'verdict';
  readonly result: Result;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly ruleset: string;
  readonly version: string;
  /** `sha256:…` of each further configuration that the result rests on. */
  readonly policies: readonly string[];
  /** Why files were not read, each reason once; only these keep a clean model from being passed. */
  readonly unreadOnly: readonly string[] | undefined;
}

/** What a claim says. */
export type ClaimFacts =
  | VerdictClaim
  | { readonly kind: 'provenance'; readonly source: string; readonly builder: string }
  | { readonly kind: 'other' };

/** Reads the predicate; throws `MALFORMED`. */
export function readClaim({ predicateType, predicate }: Statement): ClaimFacts {
  switch (predicateType) {
    case TEST_RESULT:
      return readTestResult(fieldsOf(predicate, 'the predicate'));
    case VULNS:
      return readVulns(fieldsOf(predicate, 'the predicate'));
    case PROVENANCE:
      return readProvenance(fieldsOf(predicate, 'the predicate'));
    default:
      return { kind: 'other' };
  }
}

const RESULTS: readonly Result[] = ['PASSED', 'WARNED', 'FAILED'];

function readTestResult(predicate: Fields): ClaimFacts {
  const result = RESULTS.find((known) => known === textOf(predicate.get('result'), 'result'));
  if (result === undefined) throw malformed('its result is none of PASSED, WARNED, FAILED');
  const configuration = itemsOf(predicate.get('configuration'), 'configuration').map((item) =>
    fieldsOf(item, 'a configuration'),
  );
  const rules = configuration.filter((item) => nameOf(item) === RULESET_NAME);
  const [first] = rules;
  if (first === undefined) return { kind: 'other' };
  if (rules.length > 1) throw malformed('it names its rules twice');
  const notes = fieldsOf(first.get('annotations'), 'annotations');
  const [failed, warned] = ['failedTests', 'warnedTests'].map((key) => countIn(predicate, key));
  const notRead = itemsOf(notes.get('notRead'), 'notRead').map((item) =>
    textOf(fieldsOf(item, 'notRead').get('reason'), 'reason'),
  );
  const isClean =
    textOf(notes.get('verdict'), 'verdict') === 'clean' && failed === 0 && warned === 0;
  if (result === 'PASSED' && !(isClean && notRead.length === 0)) {
    throw malformed('it says PASSED, and that something was found or was not read');
  }
  return {
    kind: 'verdict',
    result,
    at: timeOf(notes.get('finishedOn')),
    ruleset: digestOf(first),
    version: textOf(notes.get('version'), 'version'),
    policies: configuration.filter((item) => item !== first).map(digestOf),
    unreadOnly: isClean && notRead.length > 0 ? [...new Set(notRead)] : undefined,
  };
}

function readVulns(predicate: Fields): ClaimFacts {
  const scanner = fieldsOf(predicate.get('scanner'), 'scanner');
  if (textOf(scanner.get('uri'), 'scanner.uri') !== toolUri()) return { kind: 'other' };
  const entries = itemsOf(scanner.get('result'), 'result').map((item) =>
    fieldsOf(item, 'a result'),
  );
  const notes = entries.flatMap((entry) =>
    itemsOf(entry.get('annotations'), 'annotations').map((item) => fieldsOf(item, 'an annotation')),
  );
  const isFailed = notes.some((note) => textOf(note.get('verdict'), 'verdict') === 'dangerous');
  const isUnreadOnly =
    entries.length > 0 && entries.every((entry) => nameIn(entry, 'id') === NOT_READ);
  const database = textOf(fieldsOf(scanner.get('db'), 'db').get('version'), 'db.version');
  const [ruleset = '', ...policies] = database.split('+');
  if (![ruleset, ...policies].every(isDigest)) throw malformed('the digest of its rules is none');
  const metadata = fieldsOf(predicate.get('metadata'), 'metadata');
  return {
    kind: 'verdict',
    result: entries.length === 0 ? 'PASSED' : isFailed ? 'FAILED' : 'WARNED',
    at: timeOf(metadata.get('scanFinishedOn')),
    ruleset,
    version: textOf(scanner.get('version'), 'scanner.version'),
    policies,
    unreadOnly: isUnreadOnly
      ? [...new Set(notes.map((note) => textOf(note.get('reason'), 'reason')))]
      : undefined,
  };
}

function readProvenance(predicate: Fields): ClaimFacts {
  const build = fieldsOf(predicate.get('buildDefinition'), 'buildDefinition');
  const sources = itemsOf(build.get('resolvedDependencies'), 'resolvedDependencies');
  const details = fieldsOf(predicate.get('runDetails'), 'runDetails');
  const builder = textOf(fieldsOf(details.get('builder'), 'builder').get('id'), 'builder.id');
  const [first] = sources;
  if (first === undefined) throw malformed('it names no source');
  return { kind: 'provenance', source: digestOf(fieldsOf(first, 'a source')), builder };
}

function countIn(predicate: Fields, key: string): number {
  const list = predicate.get(key);
  return list === undefined ? 0 : itemsOf(list, key).length;
}

function nameOf(item: Fields): string | undefined {
  return optionalText(item.get('name'), 'name');
}

function nameIn(item: Fields, key: string): string {
  return textOf(item.get(key), key);
}

function digestOf(item: Fields): string {
  const hex = textOf(fieldsOf(item.get('digest'), 'digest').get('sha256'), 'sha256');
  const digest = `sha256:${hex}`;
  if (!isDigest(digest)) throw malformed('a digest is no SHA-256 in lower-case hexadecimal');
  return digest;
}

function timeOf(value: JsonValue | undefined): number {
  const time = millisecondsOf(textOf(value, 'the time'));
  if (time === undefined) throw malformed('its time is none');
  return time;
}

function malformed(message: string): ModelFileError {
  return new ModelFileError('MALFORMED', `the claim cannot be believed: ${message}`);
}
