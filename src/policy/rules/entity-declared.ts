/**
 * The XML declares entities.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `entity-declared`. */
export const entityDeclared: Rule = {
  id: 'entity-declared',
  title: 'The XML declares entities',
  severity: 'medium',
  verdict: 'unknown',
  message: 'the document type declares an entity{details}',
  explanation:
    'An entity stands for text, or for another file, that an XML parser puts in its place. Entities in each other can grow without end, and external ones make a parser read files or open connections. No tool that writes models needs them.',
  advice:
    'Take the document type out before you read the file, or read it with a parser that ignores it.',
  references: [
    'https://cwe.mitre.org/data/definitions/776.html',
    'https://cwe.mitre.org/data/definitions/611.html',
  ],
  capabilities: ['dos'],
};
