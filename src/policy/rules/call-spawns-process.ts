/**
 * Loading this file starts a process.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `call-spawns-process`. */
export const callSpawnsProcess: Rule = {
  id: 'call-spawns-process',
  title: 'Loading this file starts a process',
  severity: 'critical',
  verdict: 'dangerous',
  message: '{how} {target}{arguments}, which starts a process{via}{reaches}',
  explanation:
    'A pickle may call any importable function with any arguments while it is being read. This one calls a function that starts another program or a shell: whoever made the file decides what runs on the machine that loads it.',
  advice: 'Do not load it. Ask the publisher for a safetensors file, which cannot run anything.',
  references: [
    'https://docs.python.org/3/library/pickle.html#module-pickle',
    'https://attack.mitre.org/techniques/T1059/',
  ],
  capabilities: ['process-exec'],
};
