/**
 * pyzmq: sockets that send Python objects.
 * @module
 */
import type { SinkTable } from './sink.ts';
import { CWE_502, PICKLE_IS_CODE } from './texts.ts';

/** Sinks of pyzmq. */
export const zmq: SinkTable = {
  library: 'pyzmq',
  source: 'pyzmq 27.3.0 zmq/sugar/socket.py (recv_pyobj: "using UNSAFE pickle")',
  rules: [
    {
      id: 'zmq-recv-pyobj',
      title: 'Unpickles what arrives over a socket',
      severity: 'high',
      message: '{sink} unpickles what anybody who reaches the socket sends',
      explanation: PICKLE_IS_CODE,
      advice: 'Use recv_json or recv_serialized with MessagePack.',
      cwe: CWE_502,
      references: ['https://pyzmq.readthedocs.io/en/latest/api/zmq.html'],
    },
  ],
  sinks: [
    { name: 'zmq.**.recv_pyobj', rule: 'zmq-recv-pyobj', useCase: 'messages', severity: 'high' },
  ],
};
