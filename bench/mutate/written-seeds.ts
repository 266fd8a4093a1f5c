/**
 * Seeds of formats that no committed file shows, or only few.
 * @module
 */
import {
  STOP,
  call,
  concat,
  filled,
  global,
  hex,
  pickle,
  proto,
  stateDict,
  str,
  tar,
  tensor,
  torchZip,
  utf8,
} from '../../test/assembler.ts';

const CONFIG = 'name: tiny\nmodel:\n  _target_: torch.nn.Linear\n  sizes: [1, 2]\n';
const TEMPLATE =
  '{%- for message in messages %}{%- if message.role == "user" %}' +
  "{{- '<|user|>' ~ message['content'] | trim }}{%- endif %}{%- endfor %}" +
  '{% set ns = namespace(found=false) %}{{ raise_exception("no") if ns.found }}';
const GRAPH =
  'node {\n  name: "a"\n  op: "ReadFile"\n  input: "b"\n  attr { key: "T" value { type: DT_FLOAT } }\n}\n';

/** As `convert` writes it: docs/json-model.md. */
const TYPED =
  '{"schema":"pickleproof/model/v1","provenance":{"pickleproof.version":"0.1.0"},"framework":"pt","root":' +
  '{"$type":"collections.OrderedDict","$dict":[["w",{"$tensor":{"id":1,"type":"tensor","requiresGrad":false,' +
  '"dtype":"F32","shape":[2,1],"data":"AFR1u15UiT4="}}],["betas",{"$tuple":[0.9,0.999]}]]}}';

/** Small files, written here. */
export function written(): readonly Uint8Array[] {
  const weights = torchZip({
    pickle: pickle(proto(2), stateDict({ w: tensor({ key: '0', count: 4 }) }), STOP),
    storages: { 0: filled(16, 1) },
  });
  const evil = pickle(proto(2), call(global('posix', 'system'), str('echo inert')), STOP);
  const nemo = [weights, evil].map((data) =>
    tar(
      { name: './model_config.yaml', data: utf8(CONFIG) },
      { name: './model_weights.ckpt', data },
    ),
  );
  const jinja = [TEMPLATE, `[mask]${TEMPLATE}`, '{{ messages }}{{ cycler.__init__ }}'];
  const graphs = [GRAPH, `saved_model_schema_version: 1\nmeta_graphs {\n graph_def {\n${GRAPH}} }`];
  return [
    ...nemo,
    ...[...jinja, ...graphs, TYPED].map(utf8),
    concat(hex('377abcaf271c0004'), filled(64, 7)),
  ];
}
