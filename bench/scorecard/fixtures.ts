/**
 * The committed files of every format: written by the real libraries, one folder for each format.
 * @module
 */
import { readdirSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { BenignFile } from './corpus.ts';

const FOLDER = resolve('test/fixtures');

/** Bytes that belong to another file, and notes on how the files were made. */
const NO_MODEL = /(^versions\.json|\.data-\d+-of-\d+|\.txt|\.md)$/;
/** Text files that are models. */
const MODEL = /^boosters\/lightgbm/;

/** What is not clean, by its path in the folder: all others are. */
const EXPECTED: Readonly<Record<string, BenignFile['expected']>> = {
  'keras/custom.keras': 'unknown',
  'keras/keras2-lambda.h5': 'dangerous',
  'keras/lambda.keras': 'dangerous',
  'keras/torch-module.keras': 'dangerous',
  'mar/own-handler.mar': 'unknown',
  'skops/method.skops': 'unknown',
  'tensorflow/saved-keras2-lambda/keras_metadata.pb': 'dangerous',
  'tensorflow/saved-calls-python/saved_model.pb': 'dangerous',
  'tensorflow/saved-reads-file/saved_model.pb': 'dangerous',
  'tensorflow/saved-writes-file/saved_model.pb': 'dangerous',
  'torch-package/own-code.pt': 'unknown',
  'torchscript/saves-a-file.pt': 'dangerous',
};

/** All of them, as files of an environment of their own. */
export function fixtureFiles(): readonly BenignFile[] {
  return readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(FOLDER.length + 1))
    .map((path) => path.replaceAll(sep, '/'))
    .filter((name) => MODEL.test(name) || !NO_MODEL.test(name.slice(name.indexOf('/') + 1)))
    .toSorted()
    .map((name) => ({
      path: join(FOLDER, name),
      environment: 'formats',
      section: name.slice(0, name.indexOf('/')),
      what: `the committed ${name}`,
      expected: EXPECTED[name] ?? 'clean',
    }));
}
