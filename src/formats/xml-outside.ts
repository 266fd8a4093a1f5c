/**
 * What XML itself can reach: document types, entities, inclusions, stylesheets.
 * XML 1.0 4.2.2 (external entities), XInclude 1.1, xml-stylesheet 1.0.
 * @module
 */
import { anomalyPart } from './anomaly-part.ts';
import type { Part, ReferencePart } from './format.ts';
import { reachOf } from './reference-reach.ts';
import type { XmlToken } from './xml-scan.ts';

/** Declarations told of one document. */
const MOST_TOLD = 100;
/** Letters of one declaration: the address in it stands near its beginning. */
const MOST_LOOKED_AT = 5000;

/** The parts that a tag, document type or instruction stands for, whatever the format. */
export function* xmlOutsideParts(token: XmlToken): Generator<Part> {
  const { kind, offset } = token;
  if (kind === 'doctype') yield* doctypeParts(token.text, offset);
  if (kind === 'instruction') {
    const href = /^xml-stylesheet[^>]*?href\s*=\s*["']([^"']*)["']/u.exec(
      token.text.slice(0, MOST_LOOKED_AT),
    )?.[1];
    if (href !== undefined) yield reference(href, 'code', offset);
  }
  if (kind === 'open' && token.name === 'include') {
    const href = token.attributes.get('href');
    if (href !== undefined) yield reference(href, 'asset', offset);
  }
}

function* doctypeParts(text: string, offset: number): Generator<Part> {
  const [head = '', ...subset] = text.split('[');
  const dtd = /\b(?:SYSTEM|PUBLIC\s*(?:"[^"]*"|'[^']*'))\s*["']([^"']*)["']/u.exec(
    head.slice(0, MOST_LOOKED_AT),
  )?.[1];
  if (dtd !== undefined) yield reference(dtd, 'asset', offset);
  let told = 0;
  // A declaration that stands outside of a document type is one all the same.
  const declarations = subset.length > 0 ? subset.join('[') : `<!${text}`;
  for (const declaration of declarations.split('<!ENTITY').slice(1)) {
    if (++told > MOST_TOLD) return;
    const outside = /^[^<>]*?\b(?:SYSTEM|PUBLIC\s*(?:"[^"]*"|'[^']*'))\s*["']([^"']*)["']/u.exec(
      declaration.slice(0, MOST_LOOKED_AT),
    )?.[1];
    if (outside !== undefined) yield reference(outside, 'asset', offset);
    const name = /^\s*(?:%\s*)?([^\s"'<>]{1,80})/u.exec(declaration)?.[1] ?? '?';
    yield anomalyPart('entity-declaration', offset, { entity: name });
  }
}

function reference(target: string, purpose: ReferencePart['purpose'], offset: number): Part {
  const clipped = target.slice(0, 4096);
  return { kind: 'reference', name: '', offset, purpose, target: clipped, reach: reachOf(clipped) };
}
