/**
 * A template reaches out of its sandbox.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `template-escapes`. */
export const templateEscapes: Rule = {
  id: 'template-escapes',
  title: 'A template reaches out of its sandbox',
  severity: 'critical',
  verdict: 'dangerous',
  message: 'the template {what}',
  explanation:
    'Chat templates are Jinja programs that run each time a prompt is made. Ordinary ones only join strings; this one uses names with which templates reach Python itself.',
  advice:
    'Do not use this model with a program that renders its template. Replace the template with the one its authors publish.',
  references: ['https://jinja.palletsprojects.com/en/stable/sandbox/'],
  capabilities: ['code-exec', 'attribute-access'],
};
