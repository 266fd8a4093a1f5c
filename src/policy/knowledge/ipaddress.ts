/**
 * Network addresses as values.
 * @module
 */
import type { Knowledge, SymbolRule } from '../knowledge.ts';

const likeIPv4Address: SymbolRule = {
  what: 'class',
  reduce: 'plain',
  hash: true,
  data: true,
  why: 'Parses a number or a string.',
  source: 'cpython Lib/ipaddress.py __reduce__',
};

export const ipaddress: Knowledge = {
  package: 'ipaddress',
  versions: ['CPython 3.8.18', 'CPython 3.11.7', 'CPython 3.13.0'],
  declared: {
    ipaddress: {
      IPv4Address: likeIPv4Address,
      IPv6Address: likeIPv4Address,
      IPv4Network: likeIPv4Address,
      IPv6Network: likeIPv4Address,
      IPv4Interface: likeIPv4Address,
      IPv6Interface: likeIPv4Address,
    },
  },
};
