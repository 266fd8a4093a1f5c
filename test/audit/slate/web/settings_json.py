SESSION_SERIALIZER = 'django.contrib.sessions.serializers.JSONSerializer'  # safe
CELERY_ACCEPT_CONTENT = ['json']  # safe
