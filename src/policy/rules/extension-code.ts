/**
 * The file imports by number.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `extension-code`. */
export const extensionCode: Rule = {
  id: 'extension-code',
  title: 'The file imports by number',
  severity: 'high',
  verdict: 'unknown',
  message: 'uses extension code {code}, which only the loading program can map to a name',
  explanation:
    'The opcodes EXT1, EXT2 and EXT4 stand for a name by its number in a registry of the loading program. What the number means cannot be known from the file.',
  advice:
    'Find out which library the name belongs to and what it does with these arguments. If you trust it, allow exactly this use in a policy file with a reason; otherwise treat the file as dangerous.',
  references: ['https://peps.python.org/pep-0307/#the-extension-registry'],
  capabilities: [],
};
