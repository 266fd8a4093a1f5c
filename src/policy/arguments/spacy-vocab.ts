/**
 * `unpickle_vocab(strings, vectors, morphology, unused, getters, lookups, noun_chunks)`
 * (spacy 3.8.18, spacy/vocab.pyx). The getters are a pickle of their own, and are called on every word that a
 * document, a tokenizer or a matcher looks up while it is loaded.
 * @module
 */
import type { Value } from '../../core/value.ts';
import { hidden, refused, type Problem } from '../inspection.ts';
import { isMadeBy } from '../made-by.ts';
import type { ArgumentInspector, Scope } from '../scope.ts';
import { isStorableCallable } from './partial.ts';
import { pickleInside } from './pickle-inside.ts';

/** Inert when its parts are spaCy's own, and the getters only compute with texts. */
export const spacyVocab: ArgumentInspector = (args, _call, scope) => {
  const [strings, vectors, morphology, unused, getters, lookups, chunks] = args;
  if (args.length !== 7 || getters === undefined) return refused('it takes seven arguments');
  return (
    inspectParts([strings, vectors, morphology], scope) ??
    inspectStored(unused, lookups, chunks, scope) ??
    pickleInside(getters, scope)
  );
};

const PARTS = [
  ['spacy.strings', 'StringStore'],
  ['spacy.vectors', 'unpickle_vectors'],
  ['spacy.morphology', 'unpickle_morphology'],
] as const;

function inspectParts(parts: readonly (Value | undefined)[], scope: Scope): Problem | undefined {
  for (const [at, [module, name]] of PARTS.entries()) {
    const part = parts[at];
    if (part?.kind === 'elided') return hidden('not all of its arguments are shown');
    if (!isMadeBy(part, module, name, scope)) return refused(`its ${WORDS[at]} is not of spaCy`);
  }
  return undefined;
}

const WORDS = ['store of strings', 'table of vectors', 'morphology'] as const;

/** What is only kept: nothing but a table of lookups, and a function that finds noun chunks when it is asked to. */
function inspectStored(
  unused: Value | undefined,
  lookups: Value | undefined,
  chunks: Value | undefined,
  scope: Scope,
): Problem | undefined {
  if (unused?.plain !== true) return refused('an unused argument is not plain');
  const table = lookups === undefined ? undefined : scope.classOf(lookups);
  const isTable = table?.module === 'spacy.lookups' && table.name === 'Lookups';
  if (!isTable && lookups?.plain !== true) return refused('its lookups are not of spaCy');
  if (chunks === undefined) return refused('it takes seven arguments');
  return chunks.kind === 'none' || isStorableCallable(chunks, scope)
    ? undefined
    : refused('what finds its noun chunks is not a known function');
}
