/**
 * Network addresses as values.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const ipaddress: Knowledge = {
  package: 'ipaddress',
  versions: ['CPython 3.8.18', 'CPython 3.11.7', 'CPython 3.13.0'],
  declared: {
    ipaddress: {
      IPv4Address: {
        what: 'class',
        reduce: 'plain',
        hash: true,
        data: true,
        why: 'Parses a number or a string.',
        source: 'cpython Lib/ipaddress.py __reduce__',
      },
      IPv6Address: {
        what: 'class',
        reduce: 'plain',
        hash: true,
        data: true,
        why: 'Parses a number or a string.',
        source: 'cpython Lib/ipaddress.py __reduce__',
      },
      IPv4Network: {
        what: 'class',
        reduce: 'plain',
        hash: true,
        data: true,
        why: 'Parses a number or a string.',
        source: 'cpython Lib/ipaddress.py __reduce__',
      },
      IPv6Network: {
        what: 'class',
        reduce: 'plain',
        hash: true,
        data: true,
        why: 'Parses a number or a string.',
        source: 'cpython Lib/ipaddress.py __reduce__',
      },
      IPv4Interface: {
        what: 'class',
        reduce: 'plain',
        hash: true,
        data: true,
        why: 'Parses a number or a string.',
        source: 'cpython Lib/ipaddress.py __reduce__',
      },
      IPv6Interface: {
        what: 'class',
        reduce: 'plain',
        hash: true,
        data: true,
        why: 'Parses a number or a string.',
        source: 'cpython Lib/ipaddress.py __reduce__',
      },
    },
  },
};
