/**
 * Connections, managers and log receivers of the standard library: what arrives is unpickled.
 * @module
 */
import type { SinkTable } from './sink.ts';
import { CWE_502 } from './texts.ts';

/** Sinks of multiprocessing. */
export const multiprocessing: SinkTable = {
  library: 'multiprocessing',
  source:
    'CPython 3.11 Lib/multiprocessing/connection.py (recv), managers.py, Lib/logging/config.py (listen evaluates)',
  rules: [
    {
      id: 'multiprocessing-recv',
      title: 'Unpickles what arrives over a connection',
      severity: 'medium',
      message: '{sink} unpickles what the other end sends',
      explanation:
        'Connection.recv unpickles. The authentication key protects who connects, not what is sent, and a socket may be reachable by others.',
      advice: 'Use send_bytes and recv_bytes with JSON or MessagePack.',
      cwe: CWE_502,
      references: [
        'https://docs.python.org/3/library/multiprocessing.html#module-multiprocessing.connection',
      ],
    },
    {
      id: 'multiprocessing-manager',
      title: 'A manager that unpickles requests',
      severity: 'medium',
      message: '{sink} unpickles what clients of its address send',
      explanation:
        'A manager with an address is a server for pickles; its key is all that stands before it.',
      advice: 'Bind it to a local pipe, or use a service with a schema.',
      cwe: CWE_502,
      references: ['https://docs.python.org/3/library/multiprocessing.html#managers'],
    },
    {
      id: 'logging-listen',
      title: 'Evaluates a configuration that arrives over a socket',
      severity: 'high',
      message: '{sink} evaluates what anybody who connects to the port sends',
      explanation: 'The received configuration goes through eval and may name any callable.',
      advice: 'Read the configuration from a file, or pass verify= with a check of a signature.',
      cwe: ['CWE-502', 'CWE-94'],
      references: ['https://docs.python.org/3/library/logging.config.html#logging.config.listen'],
      others: ['bandit (none)'],
    },
  ],
  sinks: [
    {
      name: 'multiprocessing.connection.Client().recv',
      rule: 'multiprocessing-recv',
      useCase: 'messages',
    },
    {
      name: 'multiprocessing.connection.Listener().accept().recv',
      rule: 'multiprocessing-recv',
      useCase: 'messages',
    },
    {
      name: 'multiprocessing.managers.BaseManager',
      rule: 'multiprocessing-manager',
      path: { name: 'address', at: 0 },
      useCase: 'messages',
      cases: [
        { when: { all: [{ argument: { name: 'address', at: 0 }, is: 'absent' }] }, result: 'safe' },
        { when: { argument: { name: 'address', at: 0 }, equals: null }, result: 'safe' },
      ],
    },
    {
      name: 'multiprocessing.managers.SyncManager',
      rule: 'multiprocessing-manager',
      path: { name: 'address', at: 0 },
      useCase: 'messages',
      cases: [
        { when: { argument: { name: 'address', at: 0 }, is: 'absent' }, result: 'safe' },
        { when: { argument: { name: 'address', at: 0 }, equals: null }, result: 'safe' },
      ],
    },
    {
      name: 'logging.config.listen',
      rule: 'logging-listen',
      useCase: 'config',
      cases: [
        {
          when: { argument: { name: 'verify', at: 1 }, is: 'given' },
          result: 'low',
          why: 'its verify function decides',
        },
      ],
    },
  ],
};
