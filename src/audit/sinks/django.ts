/**
 * Django: sessions and caches that are pickled.
 * @module
 */
import type { SinkTable } from './sink.ts';
import { CWE_502 } from './texts.ts';

/** Sinks of django. */
export const django: SinkTable = {
  library: 'django',
  source:
    'django 5.2.19 core/cache/backends (db, filebased, memcached, redis unpickle); PickleSerializer removed in 5.0; django-redis 7.0.0 serializers/pickle.py',
  rules: [
    {
      id: 'django-session',
      title: 'Sessions that are pickles',
      severity: 'high',
      message:
        '{sink} unpickles sessions: with the secret key, or in a cookie store, a session is a program',
      explanation: 'Whoever has the SECRET_KEY or can write to the session store runs code.',
      advice:
        'Use the JSONSerializer, which is the default; PickleSerializer is gone from Django 5.0.',
      cwe: CWE_502,
      references: [
        'https://docs.djangoproject.com/en/stable/topics/http/sessions/#session-serialization',
      ],
    },
  ],
  sinks: [],
  settings: [
    {
      rule: 'django-session',
      keys: ['SESSION_SERIALIZER'],
      values: ['PickleSerializer'],
      byEnd: true,
      where: ['python'],
    },
    {
      rule: 'cache-pickle',
      keys: ['BACKEND'],
      values: [
        'cache.backends.redis.RedisCache',
        'cache.backends.filebased.FileBasedCache',
        'cache.backends.db.DatabaseCache',
        'django_redis.cache.RedisCache',
      ],
      byEnd: true,
      where: ['python'],
    },
  ],
};
