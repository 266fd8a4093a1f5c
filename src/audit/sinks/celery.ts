/**
 * Celery and kombu: serializers.
 * @module
 */
import type { SinkTable } from './sink.ts';
import { CWE_502 } from './texts.ts';

/** Sinks of celery. */
export const celery: SinkTable = {
  library: 'celery',
  source: 'celery 5.7.0 app/defaults.py (json since 4.0), kombu 5.7.0 serialization.py',
  rules: [
    {
      id: 'celery-pickle',
      title: 'Accepts pickled messages',
      severity: 'high',
      message: '{sink} lets whoever can write to the broker run code in the workers',
      explanation: 'JSON is the default since Celery 4. With pickle, a message is a program.',
      advice: 'Use json, and accept_content=["json"].',
      cwe: CWE_502,
      references: ['https://docs.celeryq.dev/en/stable/userguide/security.html'],
    },
  ],
  sinks: [
    {
      name: 'kombu.serialization.enable_insecure_serializers',
      rule: 'celery-pickle',
      useCase: 'messages',
    },
    { name: 'kombu.enable_insecure_serializers', rule: 'celery-pickle', useCase: 'messages' },
    { name: 'kombu.serialization.register_pickle', rule: 'celery-pickle', useCase: 'messages' },
  ],
  settings: [
    {
      rule: 'celery-pickle',
      keys: [
        'task_serializer',
        'result_serializer',
        'event_serializer',
        'accept_content',
        'result_accept_content',
      ],
      values: ['pickle', 'application/x-python-serialize'],
      where: ['python', 'config'],
    },
    {
      rule: 'celery-pickle',
      keys: [
        'CELERY_TASK_SERIALIZER',
        'CELERY_RESULT_SERIALIZER',
        'CELERY_ACCEPT_CONTENT',
        'CELERY_EVENT_SERIALIZER',
        'CELERY_RESULT_ACCEPT_CONTENT',
      ],
      values: ['pickle', 'application/x-python-serialize'],
      where: ['python', 'config', 'environment'],
    },
    {
      rule: 'celery-pickle',
      keys: ['serializer'],
      values: ['pickle'],
      onlyWith: /\b(?:celery|kombu)\b/i,
      where: ['python'],
    },
  ],
};
