/**
 * OpenVINO IR: the graph of a model as XML, beside a file of weights.
 * OpenVINO 2026.4 src/core/xml_util, src/frontends/ir; https://docs.openvino.ai openvino-ir-format.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { ByteSource } from '../core/source.ts';
import type { Format, Part, ReferencePart } from './format.ts';
import { reachOf } from './reference-reach.ts';
import { unreadPart } from './unread-part.ts';
import { xmlOutsideParts } from './xml-outside.ts';
import { firstElements } from './xml-root.ts';
import { XmlScan, type XmlToken } from './xml-scan.ts';
import { textLeads } from './leads.ts';

type Open = Extract<XmlToken, { readonly kind: 'open' }>;

const VERSIONS: ReadonlySet<string> = new Set(['10', '11']);
/** Distinct operators remembered: there are some three hundred. */
const MAX_OPERATORS = 10_000;

/** OpenVINO IR, recognised by its root and what comes first in it. */
export const openvino: Format = {
  id: 'openvino',
  spec: 'https://docs.openvino.ai/2026/documentation/openvino-ir-format.html',
  leads: textLeads('\u00ef<'),
  rank: 610,
  isModel: true,
  detect: (head, source) => {
    const [root, ...inner] = firstElements(head, source, 8);
    const layers = inner.some(({ name }) => name === 'layers' || name === 'layer');
    return root?.name === 'net' && root.attributes.has('version') && layers;
  },
  read: openvinoParts,
};

function* openvinoParts(source: ByteSource): Generator<Part> {
  const scan = new XmlScan(source, 'openvino');
  const told = new Set<string>();
  let layer: Open | undefined;
  for (let token = scan.next(); token !== undefined; token = scan.next()) {
    yield* xmlOutsideParts(token);
    if (token.kind !== 'open') continue;
    if (token.name === 'net') yield* versionParts(token);
    if (token.name === 'layer') {
      layer = token;
      yield* operatorParts(token, told);
    } else if (token.name === 'data' && layer?.attributes.get('type') === 'Const') {
      yield tensorPart(layer, token);
    }
    yield* pathParts(token);
  }
}

function* versionParts({ attributes, offset }: Open): Generator<Part> {
  const version = attributes.get('version') ?? '?';
  yield { kind: 'metadata', name: 'version', value: version.slice(0, 40) };
  if (VERSIONS.has(version)) return;
  const error = new ModelFileError('UNSUPPORTED', `OpenVINO IR of version ${version.slice(0, 40)}`);
  yield unreadPart('', offset, error);
}

/** `version` is the set of operators that the type belongs to; extensions have names of their own. */
function* operatorParts({ attributes, offset }: Open, told: Set<string>): Generator<Part> {
  const set = attributes.get('version') ?? '';
  const operator = `${set}::${attributes.get('type') ?? ''}`.slice(0, 400);
  if (told.has(operator) || told.size >= MAX_OPERATORS) return;
  told.add(operator);
  const name = (attributes.get('name') ?? '').slice(0, 200);
  yield { kind: 'operator', name, offset, framework: 'openvino', operator, details: {} };
}

/** Where in the file of weights a constant lies. */
function tensorPart({ attributes: layer }: Open, { attributes: data }: Open): Part {
  const shape = data.get('shape') ?? '';
  const start = Number(data.get('offset') ?? 0);
  return {
    kind: 'tensor',
    name: (layer.get('name') ?? '').slice(0, 200),
    dtype: (data.get('element_type') ?? '?').slice(0, 40),
    shape: shape.trim() === '' ? [] : shape.split(',', 64).map(Number),
    start,
    end: start + Number(data.get('size') ?? 0),
  };
}

/** The weights are the file beside the graph, unless run-time information names another. */
function* pathParts({ name, attributes, offset }: Open): Generator<Part> {
  const named = name === 'attribute' ? attributes.get('name') : name;
  if (named !== 'weights_path' && named !== '__weights_path') return;
  const target = (attributes.get('value') ?? '').slice(0, 4096);
  const purpose: ReferencePart['purpose'] = 'weights';
  yield { kind: 'reference', name: '', offset, purpose, target, reach: reachOf(target) };
}
