/**
 * ONNX: the tensors of the graphs. The graph itself, a program, stays behind.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { ByteSource } from '../../core/source.ts';
import { walkMessage, WireReader, type MessageHandler } from '../../formats/protobuf-wire.ts';
import type { Left, ModelContext, ModelReader } from '../model/model.ts';
import type { ModelValue } from '../model/value.ts';
import { ExternalFiles } from '../onnx/external-files.ts';
import { graphHandler, nodeHandler, type GraphTaker } from '../onnx/graph-tensors.ts';
import { nameOf } from '../onnx/fields.ts';
import { tensorValue } from '../onnx/tensor-value.ts';

/** onnx.IR_VERSION of onnx 1.23.2. */
const NEWEST_IR = 14;
const MOST_TEXT = 200;

/** Reader of ONNX. */
export const onnx: ModelReader = {
  formats: ['onnx'],
  read(source, context) {
    const collector = new Collector(source, context);
    for (const _nothing of walkMessage(collector.reader, modelHandler(collector))) continue;
    checkVersion(collector.facts);
    const { entries, left, facts, nodes } = collector;
    if (nodes > 0) left.push({ path: 'graph', kind: 'graph', type: `${nodes} nodes` });
    const root: ModelValue = { kind: 'dict', entries };
    return { format: 'onnx', root, framework: undefined, facts, notRun: [], left };
  },
};

class Collector implements GraphTaker {
  readonly reader: WireReader;
  readonly entries: (readonly [ModelValue, ModelValue])[] = [];
  readonly left: Left[] = [];
  readonly facts: Map<string, string> = new Map();
  nodes = 0;
  private readonly names = new Set<string>();
  private readonly source: ByteSource;
  private readonly files: ExternalFiles;
  private readonly context: ModelContext;

  constructor(source: ByteSource, context: ModelContext) {
    this.source = source;
    this.context = context;
    this.reader = new WireReader(source, 'onnx');
    this.files = new ExternalFiles(context);
  }

  value(fields: Parameters<GraphTaker['value']>[0], name: string): ModelValue | undefined {
    const { source, files } = this;
    const value = tensorValue(fields, { source, files });
    if (value !== undefined) return value;
    const type = `ONNX type ${fields.type} [${fields.dims.slice(0, 16).join(', ')}]`;
    this.left.push({ path: name, kind: 'tensor', type });
    return undefined;
  }

  add(name: string, value: ModelValue, at: number): void {
    if (this.names.has(name)) {
      throw this.reader.error('MALFORMED', at, `two tensors have the name "${name.slice(0, 120)}"`);
    }
    this.context.budget.spendMembers(1);
    this.names.add(name);
    this.entries.push([{ kind: 'str', text: name }, value]);
  }

  node(): void {
    this.nodes++;
  }
}

function modelHandler(collector: Collector): MessageHandler<never> {
  const { reader, facts } = collector;
  let graphs = 0;
  let trainings = 0;
  return {
    field: (field) => {
      const { number, type } = field;
      if (number === 1 && type === 0) facts.set('onnx.ir_version', String(field.value));
      if (type !== 2) return undefined;
      if (number === 2) facts.set('onnx.producer', reader.text(field, MOST_TEXT));
      if (number === 3) facts.set('onnx.producer_version', reader.text(field, MOST_TEXT));
      if (number === 14) return propertyHandler(collector);
      if (number === 20) return trainingHandler(collector, `training_${trainings++}.`);
      if (number === 25) return functionHandler(collector);
      if (number !== 7) return undefined;
      if (graphs++ > 0) throw reader.error('MALFORMED', field.offset, 'a second graph');
      return graphHandler(collector, '');
    },
  };
}

/** Metadata; that of a conversion comes back as it was written. */
function propertyHandler({ reader, facts }: Collector): MessageHandler<never> {
  let [key, value] = ['', ''];
  return {
    field: (field) => {
      if (field.number === 1) key = reader.text(field, MOST_TEXT);
      if (field.number === 2) value = reader.text(field, MOST_TEXT);
      return undefined;
    },
    close: () => {
      if (facts.size < MOST_TEXT && !facts.has(key)) facts.set(key, value);
      return [];
    },
  };
}

/** TrainingInfoProto: initialization and algorithm are graphs. */
function trainingHandler(collector: Collector, prefix: string): MessageHandler<never> {
  return {
    field: ({ number, type }) => {
      if (type !== 2 || number > 2) return undefined;
      return graphHandler(collector, prefix + (number === 1 ? 'initialization.' : 'algorithm.'));
    },
  };
}

/** FunctionProto: nodes may hold tensors. */
function functionHandler(collector: Collector): MessageHandler<never> {
  const { reader } = collector;
  let name = '';
  let nodes = 0;
  return {
    field: (field) => {
      if (field.type !== 2) return undefined;
      if (field.number === 1) name = nameOf(reader, field);
      return field.number === 7 ? nodeHandler(collector, `${name}.`, nodes++) : undefined;
    },
  };
}

function checkVersion(facts: ReadonlyMap<string, string>): void {
  const version = Number(facts.get('onnx.ir_version') ?? 0);
  if (version >= 1 && version <= NEWEST_IR) return;
  const message = `ONNX IR version ${version}; versions 1 to ${NEWEST_IR} are known`;
  throw new ModelFileError('UNSUPPORTED', message, { format: 'onnx' });
}
