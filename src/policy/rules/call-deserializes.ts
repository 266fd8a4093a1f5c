/**
 * Loading this file reads a second serialised object.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `call-deserializes`. */
export const callDeserializes: Rule = {
  id: 'call-deserializes',
  title: 'Loading this file reads a second serialised object',
  severity: 'high',
  verdict: 'dangerous',
  message:
    '{how} {target}{arguments}, which reads another serialised object with a loader that can run code{via}{reaches}',
  explanation:
    'The file holds bytes that are given to pickle, marshal, torch or another loader while it is being loaded. The second object is not bound by what is allowed in the first one, so this is a common way to hide a payload.',
  advice: 'Do not load it. Ask the publisher for a safetensors file, which cannot run anything.',
  references: ['https://docs.python.org/3/library/pickle.html#module-pickle'],
  capabilities: ['deserialize'],
};
