/**
 * Status codes.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const http: Knowledge = {
  package: 'http',
  versions: ['CPython 3.8.18', 'CPython 3.11.7', 'CPython 3.13.0'],
  declared: {
    http: {
      HTTPStatus: {
        what: 'class',
        reduce: 'rule:enum-value',
        hash: true,
        data: true,
        why: 'An enum.',
        source: 'cpython Lib/http/__init__.py HTTPStatus',
      },
      HTTPMethod: {
        what: 'class',
        reduce: 'rule:enum-value',
        hash: true,
        data: true,
        why: 'An enum.',
        source: 'cpython Lib/http/__init__.py HTTPMethod',
      },
    },
  },
};
