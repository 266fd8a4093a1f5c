/**
 * Loading this file uses the network.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `call-opens-network`. */
export const callOpensNetwork: Rule = {
  id: 'call-opens-network',
  title: 'Loading this file uses the network',
  severity: 'critical',
  verdict: 'dangerous',
  message:
    '{how} {target}{arguments}, which opens a network connection or resolves a name{via}{reaches}',
  explanation:
    "The file makes its loader talk to a host of the file's choice: it can fetch more code, send data out, or simply tell its author who loaded it.",
  advice: 'Do not load it. Ask the publisher for a safetensors file, which cannot run anything.',
  references: ['https://docs.python.org/3/library/pickle.html#module-pickle'],
  capabilities: ['network'],
};
