/**
 * `unpickle_doc(vocab, hooks_and_data, bytes)` (spacy 3.8.18, spacy/tokens/doc.pyx): a document out of a
 * MessagePack map, with hooks from a pickle of their own.
 * @module
 */
import { wholeBytes } from '../contents.ts';
import { hidden, refused } from '../inspection.ts';
import { isMadeBy } from '../made-by.ts';
import type { ArgumentInspector } from '../scope.ts';
import { pickleInside } from './pickle-inside.ts';
import { isSafeDocument } from './spacy-document.ts';

/** Inert with a vocabulary that is, hooks that reach nothing, and token attributes that fit the document. */
export const spacyDoc: ArgumentInspector = ([vocab, hooks, document, ...rest], _call, scope) => {
  if (hooks === undefined || document === undefined || rest.length > 0)
    return refused('it takes three arguments');
  if (vocab?.kind === 'elided' || document.kind === 'elided')
    return hidden('not all of its arguments are shown');
  if (!isMadeBy(vocab, 'spacy.vocab', 'unpickle_vocab', scope))
    return refused('its vocabulary is not of spaCy');
  const bytes = wholeBytes(document, scope.contents);
  const tokens = bytes === undefined ? undefined : scope.contents?.messagePack(bytes);
  if (bytes === undefined || tokens === undefined) return refused('its document cannot be read');
  return isSafeDocument(tokens, bytes)
    ? pickleInside(hooks, scope)
    : refused('its document is not as spaCy writes it');
};
