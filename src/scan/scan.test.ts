import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ModelFileError } from '../core/error.ts';
import type { Finding } from '../core/finding.ts';
import { Budget, LIMITS } from '../core/limits.ts';
import { bytesSource, sliceSource, type ByteSource } from '../core/source.ts';
import type { Format, Part } from '../formats/format.ts';
import type { Tape } from '../pickle/tape.ts';
import { BUILT_IN } from '../policy/profile.ts';

/**
 * Formats of one letter, so that the loop is tested and not the readers: a text of `Z` is a container
 * whose members are what follows; `P` a pickle, `T` text that begins like one, `!` bytes that fail.
 */
const formats: Format[] = [];
const settled = { now: false };
vi.mock('../formats/detect.ts', () => ({
  detectAll: (source: ByteSource) => formats.filter((f) => f.detect(source.read(0, 512), source)),
}));
vi.mock('../policy/judge.ts', () => ({
  RULESET: 'sha256:test',
  judgeUnread: (unread: object) => finding({ rule: 'unread', verdict: 'incomplete', ...unread }),
  judgeAnomaly: ({ code, offset }: { code: string; offset: number }, member: string) =>
    finding({ rule: code, verdict: 'dangerous', member, offset }),
  judgePickle: ({ member }: { member: string }) => ({
    wants: () => true,
    get settled() {
      return settled.now;
    },
    closed: [],
    take: () => undefined,
    finish: ({ outcome }: { outcome: string }) => {
      const verdict = outcome === 'stop' ? 'clean' : 'incomplete';
      const findings = outcome === 'stop' ? [] : [finding({ rule: outcome, verdict, member })];
      return { verdict, complete: outcome === 'stop', findings, imports: [] };
    },
  }),
}));
const { scanIfModel, scanSource, unreadableFile } = await import('./scan.ts');

function finding(fields: object): Finding {
  const base = { severity: 'high', message: '', capabilities: [], references: [] };
  return { ...base, fingerprint: JSON.stringify(fields), ...fields } as unknown as Finding;
}

const letter = (source: ByteSource): string => String.fromCharCode(...source.read(0, 1));
const text = (value: string): ByteSource => bytesSource(new TextEncoder().encode(value));
const format = (id: string, first: string, read: Format['read']): Format => ({
  id,
  spec: '',
  rank: 1,
  detect: (_head, source) => letter(source) === first,
  read,
});
const tape = (fields: Partial<Tape>): Tape =>
  ({
    start: 0,
    end: 1,
    outcome: 'stop',
    error: undefined,
    protocol: 2,
    opcodes: 3,
    calls: 0,
    imports: 0,
    facts: () => [],
    ...fields,
  }) as Tape;
const pickle = (fields: Partial<Tape> = {}): Part => ({
  kind: 'pickle',
  name: '',
  offset: 0,
  loader: 'pickle',
  tape: tape(fields),
});

beforeEach(() => {
  formats.length = 0;
  formats.push(
    format('zip', 'Z', function* read(source) {
      for (let at = 1; at < source.size; at++) {
        const inner = sliceSource(source, at, source.size - at);
        yield { kind: 'file', name: `m${at}`, offset: at, source: inner, required: false };
        if (letter(inner) === 'Z') return;
      }
    }),
    format('pickle', 'P', () => [pickle()]),
    format('pickle', 'T', () => [pickle({ outcome: 'malformed' })]),
    format('pickle', '!', () => {
      throw new ModelFileError('TRUNCATED', '5 bytes expected, 1 is there', { offset: 7 });
    }),
    format('bug', '?', () => {
      throw new TypeError('x is not a function');
    }),
  );
});

const scan = (bytes: string, path = 'm.pkl', limits = {}) =>
  scanSource(text(bytes), { path, policy: BUILT_IN, budget: new Budget({ ...LIMITS, ...limits }) });

test('a pickle is reported with its member, size and verdict', () => {
  expect(scan('P')).toMatchObject({
    path: 'm.pkl',
    size: 1,
    format: 'pickle',
    verdict: 'clean',
    complete: true,
    members: [{ path: '', format: 'pickle', protocol: 2, opcodes: 3, verdict: 'clean' }],
  });
});

test('members are read where their container is: each is finished before the next', () => {
  const { format: id, members } = scan('ZPZP', 'm.pt');
  expect(id).toBe('zip');
  expect(members.map(({ path }) => path)).toEqual(['m1', 'm2', 'm2!/m1']);
});

test('a failing member leaves the others judged, and the file incomplete', () => {
  const report = scan('Z!P', 'm.pt');
  expect(report).toMatchObject({ verdict: 'incomplete', complete: false });
  expect(report.findings).toMatchObject([{ code: 'TRUNCATED', member: 'm1', offset: 7 }]);
  expect(report.members.map(({ path, verdict }) => [path, verdict])).toEqual([['m2', 'clean']]);
});

test('a defect of ours is incomplete, never clean and never a crash', () => {
  expect(scan('?')).toMatchObject({ verdict: 'incomplete', findings: [{ code: 'INTERNAL' }] });
});

test('formats in each other end at the limit', () => {
  const report = scan('Z'.repeat(60_000), 'm.pt');
  expect(report.findings).toMatchObject([{ code: 'LIMIT_EXCEEDED' }]);
});

test('too many members that are formats end the whole file', () => {
  const report = scan('Z' + 'P'.repeat(10), 'm.pt', { files: 3 });
  expect(report.findings).toMatchObject([{ code: 'LIMIT_EXCEEDED', member: 'm4' }]);
  expect(report.members).toHaveLength(3);
});

test('what a judge has settled is not followed to its end', () => {
  let asked = 0;
  const facts = function* (): Generator<never> {
    for (; asked < 1000; asked++) yield {} as never;
  };
  formats.push(format('endless', 'E', () => [pickle({ facts })]));
  settled.now = true;
  expect(scan('E').verdict).toBe('clean');
  settled.now = false;
  expect(asked).toBe(0);
});

test('two formats in the same bytes are both read, and that there are two is said', () => {
  formats.push(format('also', 'P', () => [pickle({ outcome: 'limit' })]));
  const report = scan('P');
  expect(report).toMatchObject({ format: 'pickle', verdict: 'dangerous', complete: false });
  expect(report.findings.map(({ rule }) => rule)).toEqual(['polyglot', 'limit']);
});

test('an anomaly stands at its member', () => {
  formats.push(
    format('odd', 'O', () => [
      { kind: 'anomaly', code: 'bad-crc', offset: 3, member: 'x', details: {} },
    ]),
  );
  expect(scan('ZO', 'm.pt').findings).toMatchObject([{ rule: 'bad-crc', member: 'm1!/x' }]);
});

test('what a container could not read, it says', () => {
  formats.push(
    format('odd', 'U', () => [
      { kind: 'unread', name: 'x', offset: 3, code: 'ENCRYPTED', reason: 'a password' },
    ]),
  );
  expect(scan('U').findings).toMatchObject([{ code: 'ENCRYPTED', message: 'a password' }]);
});

test('findings beyond the limit are counted, and the worst are kept', () => {
  const anomaly = (offset: number): Part => ({
    kind: 'anomaly',
    code: 'bad-crc',
    offset,
    details: {},
  });
  const unread: Part = { kind: 'unread', name: '', offset: 0, code: 'TRUNCATED', reason: '' };
  formats.push(format('odd', 'M', () => [unread, anomaly(1), anomaly(1), anomaly(2), anomaly(3)]));
  const report = scan('M', 'm.pt', { findings: 2 });
  expect(report.findings.map(({ rule }) => rule)).toEqual(['bad-crc', 'bad-crc']);
  expect(report).toMatchObject({ complete: false, findingsOmitted: 2 });
});

test('a source that changes meanwhile makes a clean report incomplete', () => {
  const afterwards = (): void => {
    throw new ModelFileError('SOURCE_FAILED', 'changed');
  };
  const report = scanSource(text('P'), { path: 'm.pkl', policy: BUILT_IN, afterwards });
  expect(report).toMatchObject({ verdict: 'incomplete', findings: [{ code: 'SOURCE_FAILED' }] });
});

test('a file that cannot be opened is incomplete', () => {
  expect(unreadableFile('m.pkl', 'SOURCE_FAILED', 'EACCES')).toMatchObject({
    path: 'm.pkl',
    verdict: 'incomplete',
    complete: false,
    findings: [{ code: 'SOURCE_FAILED' }],
  });
});

test('what was found before the source failed stays found', () => {
  const facts = (): never => {
    throw new ModelFileError('SOURCE_FAILED', 'gone');
  };
  formats.push(format('late', 'L', () => [pickle({ facts, outcome: 'limit' })]));
  expect(scan('L').findings.map(({ rule }) => rule)).toEqual(['limit', 'unread']);
});

describe('which files are models', () => {
  const verdict = (bytes: string, path: string): string => {
    const result = scanIfModel(text(bytes), { path, policy: BUILT_IN });
    return 'reason' in result ? result.reason : result.verdict;
  };
  test.each([
    ['a pickle, whatever its name', 'P', 'README.md', 'clean'],
    ['a pickle in a container of any name', 'ZxP', 'report.docx', 'clean'],
    ['text', 'hello', 'README.md', 'not-a-model'],
    ['text under the name of a model', 'hello', 'model.pkl', 'incomplete'],
    ['text that only begins like a pickle', 'T', 'README.md', 'not-a-model'],
    ['the same under the name of a model', 'T', 'model.p.gz', 'incomplete'],
    ['a container of no models', 'Zxy', 'report.docx', 'not-a-model'],
    ['a container of no models under the name of one', 'Zxy', 'model.pt', 'incomplete'],
    ['a container that cannot be read', 'Z!', 'archive.zip', 'incomplete'],
    ['an empty file', '', 'notes', 'empty'],
    ['an empty file under the name of a model', '', 'model.pt', 'incomplete'],
    ['a format that comes later, by its content', 'lmgg....', 'weights', 'incomplete'],
    ['a format that comes later, by its name', 'hello', 'model.ggml', 'incomplete'],
    ['a container named as a format that comes later', 'ZP', 'model.ggml', 'incomplete'],
  ])('%s', (_what, bytes, path, expected) => {
    expect(verdict(bytes, path)).toBe(expected);
  });

  test('a format that comes later is named', () => {
    const report = scanSource(text('lmgg....'), { path: 'weights', policy: BUILT_IN });
    expect(report.findings[0]?.message).toContain('GGML');
  });
});
