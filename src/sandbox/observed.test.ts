import { describe, expect, test } from 'vitest';
import type { Finding } from '../core/finding.ts';
import { differencesOf } from './differences.ts';
import type { Observation, SandboxEvent } from './level.ts';
import { attemptOf, observedOf } from './observed.ts';

const guest = (event: string, args?: string): SandboxEvent => ({
  by: 'guest',
  event,
  arguments: args,
  at: 0,
});
const host = (event: string, detail: string): SandboxEvent => ({
  by: 'host',
  event,
  detail,
  at: 0,
});
const run = (events: readonly SandboxEvent[], more: Partial<Observation> = {}): Observation => ({
  outcome: 'returned',
  events,
  elapsedSeconds: 0,
  ...more,
});

describe('an event', () => {
  test.each([
    ['posix.system', 'process-exec'],
    ['subprocess.Popen', 'process-exec'],
    ['builtins.exec', 'code-exec'],
    ['exec', 'code-exec'],
    ['open', 'file-read'],
    ['socket.connect', 'network'],
    ['os.remove', 'file-delete'],
    ['ctypes.dlopen', 'native-code'],
    ['ctypes.CDLL.system', 'native-code'],
  ])('of the guest called %s shows %s', (event, capability) => {
    const attempt = attemptOf(guest(event));
    expect(attempt?.verdict).toBe('dangerous');
    expect(attempt?.capabilities).toContain(capability);
  });

  test.each(['pickle.find_class', 'stand-in', 'persistent_load', 'collections.OrderedDict'])(
    'of the guest called %s is no attempt',
    (event) => expect(attemptOf(guest(event))).toBeUndefined(),
  );

  test('of the guest is judged as the scan would: being constructed is not being called', () => {
    const name = 'ultralytics.nn.tasks.DetectionModel';
    expect(attemptOf({ ...guest(name), detail: 'constructed' })).toBeUndefined();
    expect(attemptOf(guest(name))).toBeDefined();
  });

  test('of the guest that nobody knows is unknown, not harmless', () => {
    expect(attemptOf(guest('nobody.knows'))).toMatchObject({ verdict: 'unknown' });
  });

  test.each([
    ['refused', 'path_open /etc/passwd', 'file-read'],
    ['refused', 'path_open for writing /x', 'file-write'],
    ['refused', 'path_unlink_file x', 'file-delete'],
    ['refused', 'sock_accept', 'network'],
    ['killed', 'output', 'dos'],
    ['malformed-report', '3 lines', 'tamper'],
  ])('of the host called %s (%s) shows %s', (event, detail, capability) => {
    expect(attemptOf(host(event, detail))).toMatchObject({
      verdict: 'dangerous',
      capabilities: [capability],
    });
  });

  test.each([host('killed', 'timeout'), guest('MemoryError')])(
    'about a limit is incomplete: a large model may reach it too',
    (event) => expect(attemptOf(event)).toMatchObject({ verdict: 'incomplete' }),
  );

  test('of the host about what was printed is no attempt', () => {
    expect(attemptOf(host('printed', '3 bytes'))).toBeUndefined();
  });
});

describe('a run', () => {
  test('is clean when nothing was tried and it came to its end', () => {
    expect(observedOf(run([guest('pickle.find_class', "('a', 'b')")]))).toMatchObject({
      verdict: 'clean',
      attempts: [],
    });
  });

  test('is incomplete when it ended early without an attempt', () => {
    expect(observedOf(run([], { outcome: 'raised' })).verdict).toBe('incomplete');
    const refused = run([host('refused', 'nothing was loaded')], { outcome: 'refused' });
    expect(observedOf(refused)).toMatchObject({ verdict: 'incomplete', attempts: [] });
  });

  test('is as bad as its worst attempt', () => {
    const events = [guest('nobody.knows'), guest('os.system')];
    expect(observedOf(run(events)).verdict).toBe('dangerous');
    expect(observedOf(run(events.slice(0, 1))).verdict).toBe('unknown');
  });
});

describe('differences', () => {
  const finding = (target: string, how: Finding['how'] = 'reduce'): Finding => ({
    rule: 'call-spawns-process',
    verdict: 'dangerous',
    severity: 'critical',
    message: '',
    capabilities: [],
    target,
    how,
    fingerprint: '',
    references: [],
  });
  const between = (
    findings: readonly Finding[],
    events: readonly SandboxEvent[],
    more: Partial<Observation> = {},
  ): readonly string[] => {
    const observation = run(events, more);
    const scanned = { verdict: 'dangerous' as const, findings };
    return differencesOf(scanned, observation, observedOf(observation)).map(
      ({ kind, target = '' }) => `${kind} ${target}`.trim(),
    );
  };

  test('are none when the call of the scan was seen, under whatever name of its module', () => {
    expect(between([finding('posix.system')], [guest('os.system')])).toEqual([]);
  });

  test('say which call was not seen, and that the verdicts differ', () => {
    expect(between([finding('os.system')], [], { outcome: 'raised', exception: 'E' })).toEqual([
      'verdict',
      'not-seen os.system',
    ]);
  });

  test('do not take a name that was looked up for a call', () => {
    const lookUp = guest('pickle.find_class', "('os', 'system')");
    expect(between([finding('os.system')], [lookUp])).toContain('not-seen os.system');
    expect(between([finding('os.system', 'newobj')], [lookUp])).toEqual(['verdict']);
  });

  test('say what followed from the calls of the file', () => {
    const events = [guest('builtins.exec'), guest('exec'), guest('os.system')];
    expect(between([finding('builtins.exec')], events)).toEqual(['not-read os.system']);
  });
});
