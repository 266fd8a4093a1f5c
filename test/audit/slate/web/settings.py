CELERY_TASK_SERIALIZER = 'pickle'  # unsafe: celery-pickle
CELERY_ACCEPT_CONTENT = ['json', 'pickle']  # unsafe: celery-pickle
CELERY_RESULT_SERIALIZER = 'json'  # safe
SESSION_SERIALIZER = 'django.contrib.sessions.serializers.PickleSerializer'  # unsafe: django-session
CACHES = {
    'default': {
        'BACKEND': 'django.core.cache.backends.redis.RedisCache',  # unsafe: cache-pickle
        'LOCATION': 'redis://localhost',
    },
    'files': {
        'BACKEND': 'django.core.cache.backends.filebased.FileBasedCache',  # unsafe: cache-pickle
    },
    'memory': {
        'BACKEND': 'django.core.cache.backends.locmem.LocMemCache',  # safe
    },
}
