/**
 * PMML: models of data mining tools as XML.
 * PMML 4.4.1, https://dmg.org/pmml/v4-4-1/GeneralStructure.html.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { ByteSource } from '../core/source.ts';
import type { Format, Part } from './format.ts';
import { isPmmlFunction } from './pmml-functions.ts';
import { unreadPart } from './unread-part.ts';
import { xmlOutsideParts } from './xml-outside.ts';
import { firstElements } from './xml-root.ts';
import { XmlScan, type XmlToken } from './xml-scan.ts';
import { textLeads } from './leads.ts';

type Open = Extract<XmlToken, { readonly kind: 'open' }>;

const VERSIONS = /^(?:[1-3]\.\d+|4\.[0-4](?:\.\d+)?)$/u;
/** Names remembered: functions of the file, and those that are told. */
const MAX_NAMES = 10_000;

/** PMML, recognised by its root. */
export const pmml: Format = {
  id: 'pmml',
  spec: 'https://dmg.org/pmml/v4-4-1/GeneralStructure.html',
  leads: textLeads('\u00ef<'),
  rank: 600,
  isModel: true,
  detect: (head, source) => firstElements(head, source, 1)[0]?.name === 'PMML',
  read: pmmlParts,
};

/** Extensions hold whatever a tool liked; what else could run are functions and scripts. */
function* pmmlParts(source: ByteSource): Generator<Part> {
  const scan = new XmlScan(source, 'pmml');
  const defined = new Set<string>();
  const applied = new Map<string, number>();
  let root = true;
  for (let token = scan.next(); token !== undefined; token = scan.next()) {
    yield* xmlOutsideParts(token);
    if (token.kind !== 'open') continue;
    if (root) yield* rootParts(token);
    root = false;
    note(token, defined, applied);
    yield* elementParts(token);
  }
  for (const [name, offset] of applied) {
    if (!defined.has(name)) yield functionPart(name, offset);
  }
}

function* rootParts({ attributes, offset }: Open): Generator<Part> {
  const version = attributes.get('version') ?? '?';
  yield { kind: 'metadata', name: 'version', value: version.slice(0, 40) };
  if (VERSIONS.test(version)) return;
  const error = new ModelFileError('UNSUPPORTED', `PMML of version ${version.slice(0, 40)}`);
  yield unreadPart('', offset, error);
}

/** DefineFunction makes a name that Apply may use; anything else is looked up by the scoring engine. */
function note(
  { name, attributes, offset }: Open,
  defined: Set<string>,
  applied: Map<string, number>,
): void {
  const own = name === 'DefineFunction' ? attributes.get('name') : undefined;
  if (own !== undefined && defined.size < MAX_NAMES) defined.add(own);
  const used = name === 'Apply' ? attributes.get('function') : undefined;
  if (used === undefined || isPmmlFunction(used) || applied.size >= MAX_NAMES) return;
  if (!applied.has(used)) applied.set(used, offset);
}

/** JPMML loads a class of that name (org.jpmml.evaluator.FunctionRegistry). */
function functionPart(name: string, offset: number): Part {
  const target = name.slice(0, 4096);
  return { kind: 'reference', name: '', offset, purpose: 'code', target, reach: 'inside' };
}

function* elementParts({ name, attributes, offset }: Open): Generator<Part> {
  if (name === 'Extension') {
    const value = attributes.get('name') ?? attributes.get('extender') ?? '';
    yield { kind: 'metadata', name: 'extension', value: value.slice(0, 200) };
  } else if (name === 'script') {
    // Nyoka writes Python beside the model: nyoka 5.5 PMML43Ext.py `script`.
    const language = 'python-source';
    yield { kind: 'code', name: '', offset, language, runs: 'use', text: '', length: 0 };
  }
}
