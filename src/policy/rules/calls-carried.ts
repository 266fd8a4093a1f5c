/**
 * Loading calls what the file brings along.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `calls-carried`. */
export const callsCarried: Rule = {
  id: 'calls-carried',
  title: 'Loading calls functions that came with the file',
  severity: 'high',
  verdict: 'unknown',
  message: 'loading calls what this pickle holds, and it holds {target}, which nobody vouches for',
  explanation:
    'Some objects store functions beside their data, in a pickle of their own, and call them while they are loaded: a vocabulary of spaCy asks its attribute getters about every word of a document. Such a pickle may hold plain data, functions that are known to compute with texts only, and partials of those. This one holds something else.',
  advice:
    'See what the named object does when it is called with a text. If it is harmless, load the file where that library is trusted; if it reaches files, processes or the network, do not load it.',
  references: [
    'https://spacy.io/api/vocab',
    'https://docs.python.org/3/library/functools.html#functools.partial',
  ],
  capabilities: ['code-exec'],
};
