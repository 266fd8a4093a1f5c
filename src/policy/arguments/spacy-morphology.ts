/**
 * `unpickle_morphology(strings, tags)` (spacy 3.8.18, spacy/morphology.pyx).
 * @module
 */
import { refused } from '../inspection.ts';
import { isMadeBy } from '../made-by.ts';
import type { ArgumentInspector } from '../scope.ts';

/** Inert with a store of strings of spaCy and plain tags, which are split at `|` and `=` and stored. */
export const spacyMorphology: ArgumentInspector = ([strings, tags, ...rest], _call, scope) => {
  if (tags === undefined || rest.length > 0) return refused('it takes two arguments');
  if (!isMadeBy(strings, 'spacy.strings', 'StringStore', scope))
    return refused('its store of strings is not of spaCy');
  return tags.plain ? undefined : refused('its tags are not plain data');
};
