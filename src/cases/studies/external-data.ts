/**
 * Weights that lie somewhere else.
 * @module
 */
import { field } from '../sample/protobuf.ts';
import { concat } from '../sample/bytes.ts';
import type { CaseStudy } from '../case-study.ts';

/** Case `external-data`. */
export const externalData: CaseStudy = {
  id: 'external-data',
  title: 'Weights that lie somewhere else',
  when: '2022 to 2026',
  kind: 'vulnerability',
  story:
    'An ONNX model may keep its weights in other files, named by a path. Readers that followed any path could be made to read files outside of the folder of the model. It was repaired four times: for a leading "../", for paths that hide it, for links, for hard links (CVE-2022-25882, CVE-2024-27318, CVE-2026-27489, CVE-2026-34446).',
  mechanism:
    'The file names a path, and whoever opens the model opens the path with the rights of the service.',
  prevention: [
    'Refuse paths that leave the folder; verify the set of files, not one of them.',
    'Read models in a process that sees nothing but them.',
  ],
  sources: [
    'https://github.com/onnx/onnx/security/advisories',
    'https://nvd.nist.gov/vuln/detail/CVE-2024-27318',
  ],
  shows: 'an ONNX model whose only tensor claims to lie in ../outside.bin, which does not exist',
  sample: () => [
    { name: 'model.onnx', bytes: concat(field(1, 8), field(7, GRAPH), field(8, field(2, 17))) },
  ],
};

/** onnx.proto: a TensorProto of one float, by `external_data`, in a graph with one node. */
const LOCATION = concat(field(1, 'location'), field(2, '../outside.bin'));
const TENSOR = concat(
  field(1, 1),
  field(2, 1),
  field(8, 'weight'),
  field(13, LOCATION),
  field(14, 1),
);
const NODE = concat(field(1, 'weight'), field(2, 'output'), field(3, 'copy'), field(4, 'Identity'));
const SHAPE = field(1, field(1, 1));
const OUTPUT = concat(field(1, 'output'), field(2, field(1, concat(field(1, 1), field(2, SHAPE)))));
const GRAPH = concat(field(1, NODE), field(2, 'graph'), field(5, TENSOR), field(12, OUTPUT));
