import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../core/source.ts';
import { readJsonValue } from '../../formats/json-value.ts';
import { fileResources, rootDigest } from '../resources.ts';
import { readStatement, writeStatement, type Statement } from '../statement.ts';
import { ageText, parseAge } from './age.ts';
import { claimLines } from './claim-lines.ts';
import { millisecondsOf } from './claim-values.ts';
import type { ClaimRequirement, SignedLine } from './judge-claim.ts';
import { judgeClaims } from './judge-claims.ts';
import { judgementOf } from './judgement.ts';
import { PROVENANCE, TEST_RESULT, VULNS } from './predicates.ts';
import {
  convertedFiles,
  originInFile,
  provenancePredicate,
  readConvertReport,
} from './provenance.ts';
import { readClaim, type VerdictClaim } from './read-claim.ts';
import { readScanReport, type ScanOutcome } from './scan-report.ts';
import { otherSubjects, subjectsOf, type HashedModel } from './subjects.ts';
import { testResultPredicate } from './test-result.ts';
import { isAtLeast, isVersion } from './version-order.ts';
import { vulnsPredicate } from './vulns.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** A model of small files, by name and content. */
function model(files: Record<string, string>): HashedModel {
  const hashed = Object.entries(files).map(([name, content]) => ({
    name,
    size: content.length,
    sha256: sha256(content),
  }));
  const digest = rootDigest(fileResources(hashed), () => createHash('sha256'));
  return { name: 'model', rootDigest: digest, files: hashed };
}

const MODEL = model({ 'a.pt': 'a', 'sub/b.pt': 'b' });
const RULES = `sha256:${'1'.repeat(64)}`;
const OTHER_RULES = `sha256:${'2'.repeat(64)}`;
const NOW = Date.UTC(2026, 10, 21, 12);
const daysAgo = (days: number): string => new Date(NOW - days * 86_400_000).toISOString();

interface RowOptions {
  readonly verdict?: string;
  readonly complete?: boolean;
  readonly findings?: readonly object[];
  readonly findingsOmitted?: number;
}
const row = (path: string, content: string, options: RowOptions = {}): object => ({
  path,
  sha256: sha256(content),
  verdict: 'clean',
  complete: true,
  findings: [],
  ...options,
});
const finding = (rule: string, verdict: string): object => ({ rule, verdict, severity: 'high' });
const report = (files: readonly object[], rest: object = {}): object => ({
  schema: 'pickleproof/scan/v1',
  tool: { name: 'pickleproof', version: '0.1.0', ruleset: RULES },
  summary: { finishedAt: daysAgo(1) },
  files,
  skipped: [],
  ...rest,
});
const CLEAN = report([row('m/a.pt', 'a'), row('m/sub/b.pt', 'b')]);
const outcome = (value: object): ScanOutcome => readScanReport(bytes(value));
const judged = (value: object, of: HashedModel = MODEL) => judgementOf(of, outcome(value));

describe('a judgement', () => {
  test('is PASSED when every file was read in full and is clean', () => {
    expect(judged(CLEAN)).toMatchObject({
      result: 'PASSED',
      verdict: 'clean',
      judged: 2,
      unread: [],
    });
  });

  test.each<[string, object, object]>([
    ['a file is unknown', { verdict: 'unknown' }, { result: 'WARNED', verdict: 'unknown' }],
    ['a file is incomplete', { verdict: 'incomplete' }, { result: 'WARNED' }],
    [
      'a clean file was not read to its end',
      { complete: false },
      { result: 'WARNED', complete: false },
    ],
    ['findings were left out', { findingsOmitted: 1 }, { result: 'WARNED' }],
    [
      'a finding stands in a file that is called clean',
      { findings: [finding('x', 'unknown')] },
      { result: 'WARNED' },
    ],
    ['a file is dangerous', { verdict: 'dangerous' }, { result: 'FAILED', verdict: 'dangerous' }],
    [
      'a dangerous file was not read to its end',
      { verdict: 'dangerous', complete: false },
      { result: 'FAILED' },
    ],
  ])('is never PASSED when %s', (_case, options, expected) => {
    const files = [row('m/a.pt', 'a'), row('m/sub/b.pt', 'b', options)];
    expect(judged(report(files))).toMatchObject(expected);
  });

  test('is never PASSED when a file was skipped, left out, or nothing was read', () => {
    const skipped = [{ path: 'm/sub/b.pt', sha256: sha256('b'), reason: 'not-a-model' }];
    expect(judged(report([row('m/a.pt', 'a')], { skipped }))).toMatchObject({
      result: 'WARNED',
      unread: [{ name: 'sub/b.pt', reason: 'not-a-model' }],
    });
    expect(judged(report([row('m/a.pt', 'a')]))).toMatchObject({
      result: 'WARNED',
      unread: [{ name: 'sub/b.pt', reason: 'not-scanned' }],
    });
    expect(judged(report([]))).toMatchObject({ result: 'WARNED', verdict: 'incomplete' });
  });

  test('takes the worst of what was said of the same bytes, unless the path tells', () => {
    const twice = [
      row('x/a.pt', 'a'),
      row('y/a.pt', 'a', { verdict: 'dangerous' }),
      row('m/sub/b.pt', 'b'),
    ];
    expect(judged(report(twice)).result).toBe('FAILED');
    const elsewhere = [
      row('a.pt', 'a'),
      row('z.pt', 'a', { verdict: 'unknown' }),
      row('sub/b.pt', 'b'),
    ];
    expect(judged(report(elsewhere)).result).toBe('PASSED');
  });

  test('is refused when the report judged other bytes, or has no digests', () => {
    const other = report([row('m/a.pt', 'evil'), row('m/sub/b.pt', 'b')]);
    expect(() => judged(other)).toThrow('a.pt: the report is not about these bytes: scan again');
    const plain = report([{ ...row('m/a.pt', 'a'), sha256: undefined }]);
    expect(() => judged(plain)).toThrow('scan with --hash');
  });

  test('is PASSED for no verdict but clean, however files and skips are mixed', () => {
    const verdicts = fc.constantFrom(
      'clean',
      'unknown',
      'incomplete',
      'dangerous',
      'skipped',
      'gone',
    );
    fc.assert(
      fc.property(verdicts, verdicts, fc.boolean(), (a, b, complete) => {
        const state = [
          ['a.pt', 'a', a],
          ['sub/b.pt', 'b', b],
        ] as const;
        const files = state.flatMap(([path, content, verdict]) =>
          verdict === 'skipped' || verdict === 'gone'
            ? []
            : [row(path, content, { verdict, complete })],
        );
        const skipped = state.flatMap(([path, content, verdict]) =>
          verdict === 'skipped' ? [{ path, sha256: sha256(content), reason: 'empty' }] : [],
        );
        const passed = judged(report(files, { skipped })).result === 'PASSED';
        return passed === (a === 'clean' && b === 'clean' && complete);
      }),
    );
  });
});

describe('a scan report', () => {
  test.each<[string, object]>([
    ['its schema is "other"', { schema: 'other' }],
    ['when it was made', { summary: {} }],
    ['when it was made', { summary: { finishedAt: 'yesterday' } }],
    ['the digest of its rules', { tool: { version: '1', ruleset: 'new' } }],
    [
      'the digest of its rules or of its policy',
      { tool: { version: '1', ruleset: RULES, policy: 'x' } },
    ],
    ['"fine" is no verdict', { files: [row('a', 'a', { verdict: 'fine' })] }],
    ['files is missing', { files: undefined }],
  ])('is refused: %s', (message, change) => {
    expect(() => outcome({ ...CLEAN, ...change })).toThrow(message);
  });

  test('is refused when it has a key twice', () => {
    const text = JSON.stringify(CLEAN).replace('"files":', '"files":[],"files":');
    expect(() => readScanReport(new TextEncoder().encode(text))).toThrow('stands twice');
  });
});

/** The statement of a claim, as a verifier reads it. */
function statement(
  predicateType: string,
  predicate: object,
  subject = subjectsOf(MODEL, MODEL.files),
) {
  return readStatement(writeStatement({ subject, predicateType, predicate }));
}
const testResult = (value: object = CLEAN, of: HashedModel = MODEL): Statement =>
  statement(
    TEST_RESULT,
    testResultPredicate(judgementOf(of, outcome(value)), outcome(value), ['call-a', 'call-b']),
    subjectsOf(of, of.files),
  );
const vulns = (value: object = CLEAN): Statement =>
  statement(VULNS, vulnsPredicate(judgementOf(MODEL, outcome(value)), outcome(value)));
const DANGEROUS = report([
  row('a.pt', 'a', { verdict: 'dangerous', findings: [finding('call-a', 'dangerous')] }),
  row('sub/b.pt', 'b', { verdict: 'unknown', findings: [finding('call-b', 'unknown')] }),
]);
const SKIPPED = report([row('a.pt', 'a')], {
  skipped: [{ path: 'sub/b.pt', sha256: sha256('b'), reason: 'not-a-model' }],
});

describe('a test-result', () => {
  test('names the rules by digest, and each rule as a test', () => {
    const predicate = testResultPredicate(judged(DANGEROUS), outcome(DANGEROUS), [
      'call-a',
      'call-c',
    ]);
    expect(predicate).toMatchObject({
      result: 'FAILED',
      configuration: [
        {
          name: 'pickleproof-ruleset',
          digest: { sha256: '1'.repeat(64) },
          annotations: {
            version: '0.1.0',
            finishedOn: daysAgo(1),
            verdict: 'dangerous',
            judged: 2,
          },
        },
      ],
      passedTests: ['call-c'],
      warnedTests: ['call-b'],
      failedTests: ['call-a'],
    });
  });

  test('claims of no rule that it passed where something was not read', () => {
    const cut = report([row('a.pt', 'a', { complete: false }), row('sub/b.pt', 'b')]);
    expect(testResultPredicate(judged(cut), outcome(cut), ['call-a'])).toMatchObject({
      result: 'WARNED',
      passedTests: [],
    });
  });

  test('is read back as what was said', () => {
    expect(readClaim(testResult())).toEqual({
      kind: 'verdict',
      result: 'PASSED',
      at: Date.parse(daysAgo(1)),
      ruleset: RULES,
      version: '0.1.0',
      policies: [],
      unreadOnly: undefined,
    });
    expect(readClaim(testResult(DANGEROUS))).toMatchObject({ result: 'FAILED' });
    expect(readClaim(testResult(SKIPPED))).toMatchObject({
      result: 'WARNED',
      unreadOnly: ['not-a-model'],
    });
  });

  test('names the policy that helped', () => {
    const tool = { version: '0.1.0', ruleset: RULES, policy: OTHER_RULES };
    expect(readClaim(testResult({ ...CLEAN, tool }))).toMatchObject({ policies: [OTHER_RULES] });
  });

  test.each<[string, (predicate: { readonly configuration: readonly object[] }) => object]>([
    ['it says PASSED', (it) => ({ ...it, failedTests: ['x'] })],
    ['it says PASSED', (it) => ({ ...it, warnedTests: ['x'] })],
    ['none of PASSED', (it) => ({ ...it, result: 'OK' })],
    [
      'its rules twice',
      (it) => ({ ...it, configuration: [...it.configuration, ...it.configuration] }),
    ],
    ['configuration is missing', (it) => ({ ...it, configuration: undefined })],
  ])('is refused when it contradicts itself: %s', (message, change) => {
    const good = JSON.parse(JSON.stringify(testResultPredicate(judged(CLEAN), outcome(CLEAN), [])));
    expect(() => readClaim(statement(TEST_RESULT, change(good)))).toThrow(message);
  });

  test('of another tool counts for nothing', () => {
    const foreign = { result: 'PASSED', configuration: [{ name: 'ci.yml' }] };
    expect(readClaim(statement(TEST_RESULT, foreign))).toEqual({ kind: 'other' });
  });
});

describe('vulns', () => {
  test('has an empty list only for a pass', () => {
    expect(readClaim(vulns())).toMatchObject({ kind: 'verdict', result: 'PASSED', ruleset: RULES });
    expect(readClaim(vulns(DANGEROUS))).toMatchObject({ result: 'FAILED' });
    expect(readClaim(vulns(SKIPPED))).toMatchObject({
      result: 'WARNED',
      unreadOnly: ['not-a-model'],
    });
    const cut = report([row('a.pt', 'a', { complete: false }), row('sub/b.pt', 'b')]);
    expect(readClaim(vulns(cut))).toMatchObject({ result: 'WARNED', unreadOnly: undefined });
  });

  test('lists each rule of a file once, with its severity', () => {
    const many = report([
      row('a.pt', 'a', { verdict: 'unknown', findings: [1, 2].map(() => finding('r', 'unknown')) }),
      row('sub/b.pt', 'b'),
    ]);
    expect(vulnsPredicate(judged(many), outcome(many))).toMatchObject({
      scanner: {
        uri: 'pkg:npm/pickleproof',
        result: [
          {
            id: 'r',
            severity: [{ method: 'pickleproof', score: 'high' }],
            annotations: [{ file: 'a.pt', verdict: 'unknown', count: 2 }],
          },
        ],
      },
    });
  });

  test('of another scanner counts for nothing', () => {
    expect(readClaim(statement(VULNS, { scanner: { uri: 'pkg:other' } }))).toEqual({
      kind: 'other',
    });
    expect(readClaim(statement('https://example.org/x', {}))).toEqual({ kind: 'other' });
  });

  test('without a digest of the rules is refused', () => {
    const scanner = { uri: 'pkg:npm/pickleproof', db: { version: 'new' }, result: [] };
    expect(() => readClaim(statement(VULNS, { scanner }))).toThrow(
      'the digest of its rules is none',
    );
  });
});

describe('provenance', () => {
  const REPORT = {
    schema: 'pickleproof/convert/v1',
    source: { path: 'in/old.pt', format: 'torch-zip', sha256: sha256('old'), verdict: 'clean' },
    outputs: [{ path: 'a.pt', sha256: sha256('a') }],
    root: 'state_dict',
  };

  test('says from which source, with which tool, and what was not converted', () => {
    const origin = readConvertReport(bytes(REPORT), '0.1.0');
    const { converted, others } = convertedFiles(MODEL, origin);
    expect(converted.map(({ name }) => name)).toEqual(['a.pt']);
    const predicate = provenancePredicate(origin, others);
    expect(predicate).toMatchObject({
      buildDefinition: {
        externalParameters: { source: { name: 'old.pt' }, root: 'state_dict' },
        internalParameters: {
          notConverted: ['sub/b.pt'],
          sourceFormat: 'torch-zip',
          basis: 'report',
        },
        resolvedDependencies: [{ name: 'old.pt', digest: { sha256: sha256('old') } }],
      },
      runDetails: { builder: { id: 'pkg:npm/pickleproof@0.1.0' } },
    });
    expect(readClaim(statement(PROVENANCE, predicate))).toEqual({
      kind: 'provenance',
      source: `sha256:${sha256('old')}`,
      builder: 'pkg:npm/pickleproof@0.1.0',
    });
  });

  test('can rest on what the output says of itself, and says so', () => {
    const facts = new Map([
      ['pickleproof.version', '0.1.0'],
      ['pickleproof.source_sha256', sha256('old')],
      ['pickleproof.converted_at', '2026-11-21T10:00:00Z'],
    ]);
    const origin = originInFile(facts, sha256('a'));
    expect(origin).toMatchObject({ basis: 'declared', outputs: [sha256('a')] });
    expect(originInFile(new Map(), sha256('a'))).toBeUndefined();
    expect(
      originInFile(new Map([...facts, ['pickleproof.source_sha256', 'x']]), ''),
    ).toBeUndefined();
    if (origin === undefined) return;
    expect(provenancePredicate(origin, [])).toMatchObject({
      runDetails: { metadata: { finishedOn: '2026-11-21T10:00:00Z' } },
    });
  });

  test.each<[string, object]>([
    ['its schema is "x"', { schema: 'x' }],
    ['source has no SHA-256', { source: { ...REPORT.source, sha256: undefined } }],
    ['an output has no SHA-256', { outputs: [{ path: 'a' }] }],
  ])('is refused: %s', (message, change) => {
    expect(() => readConvertReport(bytes({ ...REPORT, ...change }), '0.1.0')).toThrow(message);
  });

  test('is refused for a model that it did not make', () => {
    const origin = readConvertReport(bytes(REPORT), '0.1.0');
    expect(() => convertedFiles(model({ 'c.pt': 'c' }), origin)).toThrow('none of its outputs');
  });

  test('without a source is refused', () => {
    const empty = {
      buildDefinition: { resolvedDependencies: [] },
      runDetails: { builder: { id: 'x' } },
    };
    expect(() => readClaim(statement(PROVENANCE, empty))).toThrow('names no source');
  });
});

describe('subjects', () => {
  test('are the model by its root digest, then the files by name', () => {
    expect(subjectsOf(MODEL, MODEL.files)).toEqual([
      { name: 'model', digest: { sha256: MODEL.rootDigest } },
      { name: 'a.pt', digest: { sha256: sha256('a') } },
      { name: 'sub/b.pt', digest: { sha256: sha256('b') } },
    ]);
  });

  test.each<[string, HashedModel]>([
    ['about another model', model({ 'a.pt': 'a', 'sub/b.pt': 'changed' })],
    ['"a.pt", which is not here', model({ 'aa.pt': 'a', 'sub/b.pt': 'b' })],
  ])('of another model are refused: %s', (message, other) => {
    expect(otherSubjects(subjectsOf(MODEL, MODEL.files), other, true)).toContain(message);
  });

  test('must be all files for a verdict, and may be some for provenance', () => {
    const some = subjectsOf(MODEL, MODEL.files.slice(0, 1));
    expect(otherSubjects(some, MODEL, true)).toBe('it leaves out "sub/b.pt"');
    expect(otherSubjects(some, MODEL, false)).toBeUndefined();
    const twice = subjectsOf(MODEL, [...MODEL.files, ...MODEL.files]);
    expect(otherSubjects(twice, MODEL, true)).toContain('which is not here');
    expect(otherSubjects([], MODEL, true)).toContain('root digest none');
    const swapped = [{ name: 'a.pt', digest: { sha256: sha256('b') } }];
    const root = { name: 'model', digest: { sha256: MODEL.rootDigest } };
    expect(otherSubjects([root, ...swapped], MODEL, false)).toContain('another content');
  });
});

const REQUIREMENT: ClaimRequirement = {
  now: NOW,
  maxAge: 30 * 86_400,
  rulesets: [],
  minVersion: undefined,
  policies: [],
  allowSkipped: false,
};
const signed = (value: Statement, line = 1): SignedLine => ({
  line,
  signer: 'key 1',
  statement: value,
});
const made = (days: number, value = CLEAN): Statement =>
  testResult({ ...value, summary: { finishedAt: daysAgo(days) } });
const judge = (lines: readonly SignedLine[], change: Partial<ClaimRequirement> = {}) =>
  judgeClaims(lines, MODEL, { ...REQUIREMENT, ...change });
const codes = (lines: readonly SignedLine[], change?: Partial<ClaimRequirement>): string[] =>
  judge(lines, change).problems.map(({ code }) => code);

describe('claims', () => {
  test('are accepted when a fresh one says that the scan passed', () => {
    const { claims, problems } = judge([signed(made(1))]);
    expect(problems).toEqual([]);
    expect(claims).toMatchObject([
      { line: 1, ok: true, message: 'the scan ended with PASSED, 1 d ago', signer: 'key 1' },
    ]);
  });

  test('are refused when there are none', () => {
    expect(codes([])).toEqual(['CLAIM_MISSING']);
  });

  test.each<[string, Statement, Partial<ClaimRequirement>]>([
    ['CLAIM_EXPIRED', made(31), {}],
    ['CLAIM_EXPIRED', made(-1), {}],
    ['CLAIM_NOT_PASSED', testResult(DANGEROUS), {}],
    ['CLAIM_NOT_PASSED', testResult(SKIPPED), {}],
    ['CLAIM_NOT_PASSED', testResult(DANGEROUS), { allowSkipped: true }],
    ['CLAIM_RULESET', made(1), { rulesets: [OTHER_RULES] }],
    ['CLAIM_RULESET', made(1), { minVersion: '0.1.1' }],
    [
      'CLAIM_RULESET',
      testResult({ ...CLEAN, tool: { version: '0.1.0', ruleset: RULES, policy: OTHER_RULES } }),
      {},
    ],
    ['CLAIM_OTHER_MODEL', testResult(report([row('c', 'c')]), model({ c: 'c' })), {}],
    ['CLAIM_MALFORMED', statement(TEST_RESULT, { result: 'PASSED' }), {}],
  ])('are refused with %s, and then none is left', (code, claim, change) => {
    expect(codes([signed(claim)], change)).toEqual([code, 'CLAIM_MISSING']);
  });

  test('are accepted by the rules and the policy that were named', () => {
    const tool = { version: '0.1.0', ruleset: RULES, policy: OTHER_RULES };
    const change = { rulesets: [OTHER_RULES, RULES], minVersion: '0.1.0', policies: [OTHER_RULES] };
    expect(codes([signed(testResult({ ...CLEAN, tool }))], change)).toEqual([]);
  });

  test('may leave out files that hold no model, when that is allowed', () => {
    expect(codes([signed(testResult(SKIPPED))], { allowSkipped: true })).toEqual([]);
    const unscanned = report([row('a.pt', 'a')]);
    expect(codes([signed(testResult(unscanned))], { allowSkipped: true })).toContain(
      'CLAIM_MISSING',
    );
  });

  test('of which an old one has expired are accepted by the newer one, in any order', () => {
    const lines = [signed(made(1), 1), signed(made(90), 2)];
    expect(codes(lines)).toEqual([]);
    expect(codes(lines.toReversed())).toEqual([]);
    expect(judge(lines).claims.map(({ ok }) => ok)).toEqual([true, false]);
  });

  test('are refused when the newest says that the scan failed, in any order', () => {
    const failed = testResult({ ...DANGEROUS, summary: { finishedAt: daysAgo(1) } });
    const lines = [signed(failed, 1), signed(made(2), 2)];
    expect(codes(lines)).toEqual(['CLAIM_NOT_PASSED']);
    expect(codes(lines.toReversed())).toEqual(['CLAIM_NOT_PASSED']);
    expect(codes([signed(failed, 1), signed(made(0), 2)])).toEqual([]);
  });

  test('of others do not count, and do not hurt', () => {
    const stranger: SignedLine = { line: 2, code: 'WRONG_KEY', message: 'signed by another key' };
    expect(codes([signed(made(1)), stranger])).toEqual([]);
    expect(codes([stranger])).toEqual(['WRONG_KEY', 'CLAIM_MISSING']);
  });

  test.each(['CLAIM_MALFORMED', 'BAD_SIGNATURE'] as const)(
    'beside a damaged one (%s) are refused',
    (code) => {
      expect(codes([signed(made(1)), { line: 2, code, message: 'damaged' }])).toEqual([code]);
    },
  );

  test('of a conversion hold, and are no verdict', () => {
    const origin = originInFile(
      new Map([
        ['pickleproof.version', '0.1.0'],
        ['pickleproof.source_sha256', sha256('old')],
      ]),
      sha256('a'),
    );
    const predicate = origin === undefined ? {} : provenancePredicate(origin, []);
    const some = subjectsOf(MODEL, MODEL.files.slice(0, 1));
    const { claims, problems } = judge([signed(statement(PROVENANCE, predicate, some))]);
    expect(claims).toMatchObject([{ ok: true, message: `converted from sha256:${sha256('old')}` }]);
    expect(problems.map(({ code }) => code)).toEqual(['CLAIM_MISSING']);
  });

  test('of the same scan in both forms say the same', () => {
    for (const value of [CLEAN, DANGEROUS, SKIPPED]) {
      const [a, b] = [testResult(value), vulns(value)].map(
        (claim) => readClaim(claim) as VerdictClaim,
      );
      expect(a).toEqual(b);
    }
  });
});

describe('claims.jsonl', () => {
  const lines = (text: string) => claimLines(new TextEncoder().encode(text));

  test('is cut into lines, blank ones left out, and an open last one told', () => {
    expect(lines('')).toEqual([]);
    expect(lines('{}\n\n \r\n{"a":1}').map(({ line, isOpen }) => [line, isOpen])).toEqual([
      [1, false],
      [4, true],
    ]);
  });

  test('is refused when it has too many lines, or too long ones', () => {
    expect(() => lines('x\n'.repeat(1001))).toThrow('more than 1000 claims');
    expect(() => claimLines(new Uint8Array(17 * 2 ** 20).fill(0x61))).toThrow('line 1 has');
    expect(() => claimLines(new Uint8Array(65 * 2 ** 20))).toThrow('are allowed');
  });
});

test.each<[string, number | undefined]>([
  ['30d', 2_592_000],
  ['12h', 43_200],
  ['5m', 300],
  ['2w', 1_209_600],
  ['0d', undefined],
  ['30', undefined],
  ['d', undefined],
  ['1.5h', undefined],
  ['9999999d', undefined],
])('%s is an age of %s seconds', (text, seconds) => {
  expect(parseAge(text)).toBe(seconds);
});

test('ages are told in their largest unit', () => {
  expect([59, 3600, 90_000].map(ageText)).toEqual(['0 min', '1 h', '1 d']);
});

test('versions are ordered by their numbers, and what is no release is before all', () => {
  expect([isAtLeast('0.10.0', '0.9.9'), isAtLeast('1.0.0', '1.0.0')]).toEqual([true, true]);
  expect([isAtLeast('0.1.0', '0.1.1'), isAtLeast('9.0.0-rc', '0.1.0')]).toEqual([false, false]);
  expect([isVersion('1.2.3'), isVersion('1.2'), isVersion('v1.2.3')]).toEqual([true, false, false]);
});

test('a time must be written in UTC, to the second, and be one', () => {
  expect(millisecondsOf('2026-11-21T12:00:00Z')).toBe(NOW);
  for (const bad of ['2026-11-21', '2026-13-01T00:00:00Z', '2026-11-21T12:00:00+01:00', '']) {
    expect(millisecondsOf(bad)).toBeUndefined();
  }
});

test('no predicate makes reading a claim fail otherwise than with a ModelFileError', () => {
  const kinds = fc.constantFrom(TEST_RESULT, VULNS, PROVENANCE);
  fc.assert(
    fc.property(kinds, fc.json(), (predicateType, json) => {
      const predicate = readJsonValue(bytesSource(new TextEncoder().encode(json)), { format: 'x' });
      try {
        readClaim({ subject: [], predicateType, predicate });
      } catch (error) {
        expect(error).toMatchObject({ name: 'ModelFileError' });
      }
    }),
  );
});
