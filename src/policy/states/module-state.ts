/**
 * The state of a torch.nn.Module.
 * @module
 */
import type { Value } from '../../core/value.ts';
import { oddState } from '../inspection.ts';
import type { Entry } from '../lookup.ts';
import { inspectDict } from './instance-dict.ts';
import type { StateInspector, Scope } from '../scope.ts';

/** torch/nn/modules/module.py, Module.__setattr__ and __setstate__, look names up in these. */
const TABLES: ReadonlySet<string> = new Set(['_parameters', '_buffers', '_modules']);

/** Methods that Module.__setattr__ calls on the module while its state is set. */
const METHODS: readonly string[] = ['register_buffer', 'register_parameter'];

/** A dict of attributes whose tables of parameters, buffers and modules are dicts in C. */
export const moduleState: StateInspector = (state, owner, scope) => {
  const problem = inspectDict(state, withMethods(owner), scope);
  if (problem !== undefined || state.kind !== 'dict') return problem;
  for (const [key, value] of state.entries) {
    if (key.kind === 'str' && !isExpected(key.text, value, scope)) {
      return oddState(`its ${key.text} is of another type`);
    }
  }
  return undefined;
};

function withMethods(owner: Entry): Entry {
  const { rule } = owner;
  if (rule === undefined) return owner;
  return { ...owner, rule: { ...rule, selfCalls: [...(rule.selfCalls ?? []), ...METHODS] } };
}

function isExpected(key: string, value: Value, scope: Scope): boolean {
  if (TABLES.has(key)) return isTable(value, scope);
  // torch/nn/modules/rnn.py, RNNBase.__setstate__, goes through the list.
  if (key === '_flat_weights') return value.kind === 'list';
  if (key === '_non_persistent_buffers_set') return isSet(value, scope);
  return true;
}

function isSet(value: Value, scope: Scope): boolean {
  const owner = scope.classOf(value);
  return value.kind === 'set' || (owner?.module === 'builtins' && owner.name === 'set');
}

function isTable(value: Value, scope: Scope): boolean {
  if (value.kind === 'dict' || value.kind === 'none') return true;
  const owner = scope.classOf(value);
  if (owner === undefined) return false;
  return (
    (owner.module === 'collections' && owner.name === 'OrderedDict') ||
    (owner.module === 'builtins' && owner.name === 'dict')
  );
}
