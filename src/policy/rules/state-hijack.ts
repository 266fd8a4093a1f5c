/**
 * An object's state replaces its special methods.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `state-hijack`. */
export const stateHijack: Rule = {
  id: 'state-hijack',
  title: "An object's state replaces its special methods",
  severity: 'critical',
  verdict: 'dangerous',
  message: 'gives {target} the attribute {key}: {arguments}',
  explanation:
    'The state of an object may hold any attribute name. A special method such as __setstate__, __class__ or __reduce__ among them makes the next step of the loader, or the next use of the object, call something that the file has only named. No honest pickler writes this.',
  advice: 'Do not load it. Ask the publisher for a safetensors file, which cannot run anything.',
  references: ['https://docs.python.org/3/library/pickle.html#object.__setstate__'],
  capabilities: ['code-exec'],
};
