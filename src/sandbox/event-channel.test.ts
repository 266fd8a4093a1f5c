import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EventChannel } from './event-channel.ts';
import type { Observation } from './level.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What is made of these lines, told at second 1.5. */
function told(
  lines: readonly unknown[],
  end: Partial<Parameters<EventChannel['finish']>[0]> = {},
  members: readonly string[] = [''],
): Observation {
  const channel = new EventChannel(() => 1.5, members);
  for (const line of lines) {
    channel.feed(bytes(`${typeof line === 'string' ? line : JSON.stringify(line)}\n`));
  }
  return channel.finish({ status: 'exit code 0', outcomes: 1, ...end });
}

const RETURNED = { outcome: 'returned' };

describe('the channel of events', () => {
  test('stamps what the guest tells with our clock, and says who told it', () => {
    const { events, outcome } = told([
      { event: 'os.system', arguments: "('echo inert',)" },
      RETURNED,
    ]);
    expect(outcome).toBe('returned');
    expect(events).toEqual([
      expect.objectContaining({
        by: 'guest',
        event: 'os.system',
        arguments: "('echo inert',)",
        at: 1.5,
      }),
    ]);
  });

  test('puts lines together that arrive in pieces', () => {
    const channel = new EventChannel(() => 0);
    const line = bytes('{"event": "open", "detail": "é"}\n{"outcome": "returned"}\n');
    for (const byte of line) channel.feed(Uint8Array.of(byte));
    const { events } = channel.finish({ status: '', outcomes: 1 });
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ event: 'open', detail: 'é' });
  });

  test('names the member that was being loaded', () => {
    const lines = [{ part: 0 }, { event: 'a' }, { part: 1 }, { event: 'b' }, RETURNED, RETURNED];
    const { events } = told(lines, { outcomes: 2 }, ['', 'archive/data.pkl']);
    expect(events.map(({ member }) => member)).toEqual([undefined, 'archive/data.pkl']);
  });

  test.each([
    ['no JSON', 'os.system'],
    ['a list', '[1]'],
    ['another key', { event: 'open', by: 'host' }],
    ['an event that is no text', { event: 7 }],
    ['an event without a name', { event: '' }],
    ['arguments that are no text', { event: 'open', arguments: ['x'] }],
    ['an outcome of ours', { outcome: 'killed-timeout' }],
    ['an exception without the outcome for it', { outcome: 'returned', exception: 'x' }],
    ['a part that there is not', { part: 1 }],
    ['a text longer than any', { event: 'x'.repeat(9000) }],
    ['a line longer than any', `{"event": "${'x'.repeat(20_000)}"}`],
  ])('takes %s for no event, and says so once', (_what, line) => {
    const { events } = told([line, line, RETURNED]);
    const made = events.filter(({ event }) => event === 'malformed-report');
    expect(events).toEqual(made);
    expect(made).toEqual([
      expect.objectContaining({ by: 'host', detail: expect.stringContaining('2 lines') }),
    ]);
  });

  test('believes no guest that ends without a word', () => {
    const { outcome, exception } = told([{ event: 'os._exit' }], { status: 'exit code 3' });
    expect(outcome).toBe('raised');
    expect(exception).toContain('exit code 3');
  });

  test('takes the first exception of several parts', () => {
    const raised = { outcome: 'raised', exception: 'ValueError: no' };
    const { outcome, exception } = told([RETURNED, raised], { outcomes: 2 });
    expect({ outcome, exception }).toEqual(raised);
  });

  test('shows the limit of memory for what it is', () => {
    const { outcome, events } = told([{ outcome: 'raised', exception: 'MemoryError' }]);
    expect(outcome).toBe('killed-memory');
    expect(events).toEqual([expect.objectContaining({ by: 'guest', event: 'MemoryError' })]);
  });

  test('lets our own kill win over anything that was told', () => {
    expect(told([RETURNED], { killed: 'killed-output' }).outcome).toBe('killed-output');
  });

  test('is full at a bound, so that nobody has to keep more', () => {
    const channel = new EventChannel(() => 0);
    const line = bytes('{"event": "open"}\n');
    for (let count = 0; count < 20_001; count++) channel.feed(line);
    expect(channel.isFull).toBe(true);
    expect(channel.events).toHaveLength(20_000);
  });

  test('survives any bytes in any pieces', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 200 })), (pieces) => {
        const channel = new EventChannel(() => 0);
        for (const piece of pieces) channel.feed(piece);
        const { events, outcome } = channel.finish({ status: 'gone', outcomes: 1 });
        expect(outcome).toBe('raised');
        expect(events.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
