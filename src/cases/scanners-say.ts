/**
 * What other scanners say of the samples of the case studies. Made by oracle/cases/scanners_say.py: do not edit.
 * @module
 */

/** By case and by scanner with its version; of several files the worst answer. */
export const SCANNERS_SAY: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'array-of-objects': {
    'picklescan 1.0.5': 'dangerous',
    'modelscan 0.8.8': 'an error: not judged',
    'fickling 0.1.12': 'dangerous',
    'modelaudit 0.2.54': 'dangerous',
  },
  'broken-stream': {
    'picklescan 1.0.5': 'dangerous',
    'modelscan 0.8.8': 'an error: not judged',
    'fickling 0.1.12': 'dangerous',
    'modelaudit 0.2.54': 'dangerous',
  },
  'changed-model': {
    'picklescan 1.0.5': 'nothing found',
    'modelscan 0.8.8': 'nothing found',
    'fickling 0.1.12': 'dangerous',
    'modelaudit 0.2.54': 'dangerous',
  },
  'external-data': {
    'picklescan 1.0.5': 'nothing found',
    'modelscan 0.8.8': 'not looked at',
    'fickling 0.1.12': 'an error: not judged',
    'modelaudit 0.2.54': 'an error: not judged',
  },
  'flipped-flag-bits': {
    'picklescan 1.0.5': 'dangerous',
    'modelscan 0.8.8': 'not looked at',
    'fickling 0.1.12': 'an error: not judged',
    'modelaudit 0.2.54': 'an error: not judged',
  },
  'frame-boundaries': {
    'picklescan 1.0.5': 'dangerous',
    'modelscan 0.8.8': 'dangerous',
    'fickling 0.1.12': 'dangerous',
    'modelaudit 0.2.54': 'dangerous',
  },
  'hub-reverse-shell': {
    'picklescan 1.0.5': 'dangerous',
    'modelscan 0.8.8': 'dangerous',
    'fickling 0.1.12': 'dangerous',
    'modelaudit 0.2.54': 'dangerous',
  },
  'keras-config-import': {
    'picklescan 1.0.5': 'not looked at',
    'modelscan 0.8.8': 'an error: not judged',
    'fickling 0.1.12': 'not looked at',
    'modelaudit 0.2.54': 'dangerous',
  },
  'keras-lambda': {
    'picklescan 1.0.5': 'not looked at',
    'modelscan 0.8.8': 'an error: not judged',
    'fickling 0.1.12': 'not looked at',
    'modelaudit 0.2.54': 'a warning',
  },
  'other-extension': {
    'picklescan 1.0.5': 'dangerous',
    'modelscan 0.8.8': 'not looked at',
    'fickling 0.1.12': 'dangerous',
    'modelaudit 0.2.54': 'dangerous',
  },
  'poisoned-cache': {
    'picklescan 1.0.5': 'dangerous',
    'modelscan 0.8.8': 'not looked at',
    'fickling 0.1.12': 'dangerous',
    'modelaudit 0.2.54': 'dangerous',
  },
  'scanner-under-attack': {
    'picklescan 1.0.5': 'dangerous',
    'modelscan 0.8.8': 'dangerous',
    'fickling 0.1.12': 'dangerous',
    'modelaudit 0.2.54': 'dangerous',
  },
  'side-file': {
    'picklescan 1.0.5': 'dangerous',
    'modelscan 0.8.8': 'dangerous',
    'fickling 0.1.12': 'dangerous',
    'modelaudit 0.2.54': 'dangerous',
  },
  'template-injection': {
    'picklescan 1.0.5': 'nothing found',
    'modelscan 0.8.8': 'not looked at',
    'fickling 0.1.12': 'dangerous',
    'modelaudit 0.2.54': 'a warning',
  },
  'unlisted-function': {
    'picklescan 1.0.5': 'dangerous',
    'modelscan 0.8.8': 'nothing found',
    'fickling 0.1.12': 'dangerous',
    'modelaudit 0.2.54': 'dangerous',
  },
  'weights-only-tar': {
    'picklescan 1.0.5': 'nothing found',
    'modelscan 0.8.8': 'not looked at',
    'fickling 0.1.12': 'dangerous',
    'modelaudit 0.2.54': 'dangerous',
  },
  'wrong-checksum': {
    'picklescan 1.0.5': 'dangerous',
    'modelscan 0.8.8': 'not looked at',
    'fickling 0.1.12': 'dangerous',
    'modelaudit 0.2.54': 'an error: not judged',
  },
};
