/**
 * Which element a document begins with: how formats that are XML are told apart.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import { sliceSource, type ByteSource } from '../core/source.ts';
import { headText } from './head-text.ts';
import { XmlScan, type XmlToken } from './xml-scan.ts';

/** Bytes in which the first element stands, behind comments and a document type. */
const LOOKED_AT = 65_536;
const BLANKS = /^(?:\u00ef\u00bb\u00bf)?[\s]*</u;

/** The first elements, at most `count`; none for what does not begin as XML. */
export function firstElements(
  head: Uint8Array,
  source: ByteSource,
  count: number,
): readonly Extract<XmlToken, { readonly kind: 'open' }>[] {
  if (!BLANKS.test(headText(head))) return [];
  const found: Extract<XmlToken, { readonly kind: 'open' }>[] = [];
  try {
    const scan = new XmlScan(sliceSource(source, 0, LOOKED_AT), 'xml');
    for (let token = scan.next(); token !== undefined; token = scan.next()) {
      if (token.kind === 'open') found.push(token);
      if (found.length >= count) break;
    }
  } catch (error) {
    if (!(error instanceof ModelFileError) || error.code === 'SOURCE_FAILED') throw error;
  }
  return found;
}
