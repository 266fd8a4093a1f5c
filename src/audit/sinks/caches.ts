/**
 * Caches that pickle their values.
 * @module
 */
import type { SinkCase, SinkTable } from './sink.ts';
import { CWE_502, PICKLE_DOCS } from './texts.ts';

const SERIALIZER_CASES: readonly SinkCase[] = [
  { when: { argument: { name: 'serializer' }, is: 'given' }, result: 'safe' },
];

/** Sinks of caches. */
export const caches: SinkTable = {
  library: 'caches',
  source:
    'cachelib 0.17.0 serializers.py; diskcache 5.6.3 core.py; Flask-Caching 2.5.1; cachier 4.2.0; rq 3.0.0 serializers.py',
  rules: [
    {
      id: 'cache-pickle',
      title: 'A cache of pickles',
      severity: 'low',
      message: '{sink} unpickles what lies in the cache{from}',
      explanation:
        'Whoever can write to the cache (a shared directory, a Redis without password) runs code in every reader.',
      advice:
        'Use a JSON or Arrow serializer where there is one, and a directory that only this service can write to.',
      cwe: CWE_502,
      references: [PICKLE_DOCS],
    },
    {
      id: 'rq-pickle',
      title: 'A queue of pickles',
      severity: 'medium',
      message: '{sink} unpickles jobs, which is what rq does unless it is told otherwise',
      explanation: 'Whoever can write to Redis runs code in the workers.',
      advice: 'Pass serializer=JSONSerializer to queues and workers.',
      cwe: CWE_502,
      references: ['https://python-rq.org/docs/#serialization'],
    },
  ],
  sinks: [
    {
      name: 'diskcache.Cache',
      rule: 'cache-pickle',
      path: { name: 'directory', at: 0 },
      useCase: 'cache',
      cases: [
        {
          when: {
            argument: { name: 'disk', at: 2 },
            named: ['diskcache.JSONDisk', 'diskcache.core.JSONDisk'],
          },
          result: 'safe',
        },
      ],
    },
    {
      name: 'diskcache.FanoutCache',
      rule: 'cache-pickle',
      path: { name: 'directory', at: 0 },
      useCase: 'cache',
      cases: [
        {
          when: { argument: { name: 'disk', at: 3 }, named: ['diskcache.JSONDisk'] },
          result: 'safe',
        },
      ],
    },
    {
      name: 'diskcache.Deque',
      rule: 'cache-pickle',
      path: { name: 'directory', at: 0 },
      useCase: 'cache',
    },
    {
      name: 'diskcache.Index',
      rule: 'cache-pickle',
      path: { name: 'directory', at: 0 },
      useCase: 'cache',
    },
    {
      name: 'cachelib.RedisCache',
      rule: 'cache-pickle',
      path: { name: 'host', at: 0 },
      useCase: 'cache',
      cases: SERIALIZER_CASES,
    },
    {
      name: 'cachelib.FileSystemCache',
      rule: 'cache-pickle',
      path: { name: 'host', at: 0 },
      useCase: 'cache',
      cases: SERIALIZER_CASES,
    },
    {
      name: 'cachelib.MemcachedCache',
      rule: 'cache-pickle',
      path: { name: 'host', at: 0 },
      useCase: 'cache',
      cases: SERIALIZER_CASES,
    },
    {
      name: 'cachelib.MongoDbCache',
      rule: 'cache-pickle',
      path: { name: 'host', at: 0 },
      useCase: 'cache',
      cases: SERIALIZER_CASES,
    },
    {
      name: 'cachelib.DynamoDbCache',
      rule: 'cache-pickle',
      path: { name: 'host', at: 0 },
      useCase: 'cache',
      cases: SERIALIZER_CASES,
    },
    {
      name: 'cachelib.UWSGICache',
      rule: 'cache-pickle',
      path: { name: 'host', at: 0 },
      useCase: 'cache',
      cases: SERIALIZER_CASES,
    },
    {
      name: 'flask_caching.Cache',
      rule: 'cache-pickle',
      useCase: 'cache',
      cases: [
        {
          when: {
            argument: { name: 'config' },
            holds: ['SimpleCache', 'NullCache', 'simple', 'null'],
          },
          result: 'safe',
        },
      ],
    },
    {
      name: 'cachier.cachier',
      rule: 'cache-pickle',
      useCase: 'cache',
      cases: [{ when: { argument: { name: 'backend' }, equals: 'memory' }, result: 'safe' }],
    },
    { name: 'cachier.core.cachier', rule: 'cache-pickle', useCase: 'cache' },
    {
      name: 'rq.Queue',
      rule: 'rq-pickle',
      useCase: 'messages',
      cases: SERIALIZER_CASES,
    },
    {
      name: 'rq.Worker',
      rule: 'rq-pickle',
      useCase: 'messages',
      cases: SERIALIZER_CASES,
    },
    {
      name: 'rq.SimpleWorker',
      rule: 'rq-pickle',
      useCase: 'messages',
      cases: SERIALIZER_CASES,
    },
    {
      name: 'rq.queue.Queue',
      rule: 'rq-pickle',
      useCase: 'messages',
      cases: SERIALIZER_CASES,
    },
    {
      name: 'rq.worker.Worker',
      rule: 'rq-pickle',
      useCase: 'messages',
      cases: SERIALIZER_CASES,
    },
  ],
};
