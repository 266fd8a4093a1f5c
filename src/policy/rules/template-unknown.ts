/**
 * A template does something unusual.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `template-unknown`. */
export const templateUnknown: Rule = {
  id: 'template-unknown',
  title: 'A template does something unusual',
  severity: 'medium',
  verdict: 'unknown',
  message: 'the template {what}',
  explanation:
    'Chat templates are Jinja programs that run each time a prompt is made. What ordinary ones use is known and harmless. This one uses something else, of which it cannot be told from the text alone where it leads.',
  advice:
    'Read the template, or replace it with the one that its authors publish, before a program renders it.',
  references: ['https://jinja.palletsprojects.com/en/stable/sandbox/'],
  capabilities: [],
};
