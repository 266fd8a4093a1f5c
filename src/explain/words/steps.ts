/**
 * What a step of loading does, as a sentence.
 * @module
 */
import type { Step } from '../explanation.ts';
import type { Term } from './terms.ts';

/** A sentence, and the words in it that may have to be explained. */
export interface Said {
  readonly text: string;
  readonly terms: readonly Term[];
}

/** What well-known callables make, as one and as many. */
const MADE: Readonly<Record<string, readonly [one: string, many: string]>> = {
  'torch._utils._rebuild_tensor': ['tensor', 'tensors'],
  'torch._utils._rebuild_tensor_v2': ['tensor', 'tensors'],
  'torch._utils._rebuild_tensor_v3': ['tensor', 'tensors'],
  'torch._utils._rebuild_parameter': ['trainable tensor', 'trainable tensors'],
  'torch._utils._rebuild_parameter_with_state': ['trainable tensor', 'trainable tensors'],
  'torch._utils._rebuild_qtensor': ['quantised tensor', 'quantised tensors'],
  'torch._utils._rebuild_sparse_tensor': ['sparse tensor', 'sparse tensors'],
  'torch.Size': ['shape', 'shapes'],
  'torch.device': ['device name', 'device names'],
  'collections.OrderedDict': ['ordered dictionary', 'ordered dictionaries'],
  'collections.defaultdict': ['dictionary with defaults', 'dictionaries with defaults'],
  'collections.deque': ['queue', 'queues'],
  'numpy._core.multiarray._reconstruct': ['array', 'arrays'],
  'numpy.core.multiarray._reconstruct': ['array', 'arrays'],
  'numpy._core.numeric._frombuffer': ['array', 'arrays'],
  'numpy.core.numeric._frombuffer': ['array', 'arrays'],
  'numpy._core.multiarray.scalar': ['number', 'numbers'],
  'numpy.core.multiarray.scalar': ['number', 'numbers'],
  'numpy.dtype': ['number type', 'number types'],
  'joblib.numpy_pickle.NumpyArrayWrapper': [
    'array between the instructions',
    'arrays between the instructions',
  ],
  '_codecs.encode': ['piece of bytes', 'pieces of bytes'],
  'builtins.set': ['set', 'sets'],
  'builtins.frozenset': ['set', 'sets'],
  'builtins.bytearray': ['piece of bytes', 'pieces of bytes'],
  'builtins.complex': ['complex number', 'complex numbers'],
  'builtins.slice': ['slice', 'slices'],
  'builtins.range': ['range', 'ranges'],
  'datetime.datetime': ['date with a time', 'dates with a time'],
  'datetime.date': ['date', 'dates'],
  'datetime.timedelta': ['span of time', 'spans of time'],
  'decimal.Decimal': ['decimal number', 'decimal numbers'],
};

/** The sentence for a step. */
export function stepWords({ how, target, count, arguments: args, ordinary }: Step): Said {
  switch (how) {
    case 'import':
      return { text: `imports ${target}`, terms: ['import'] };
    case 'persid':
      return target === 'persistent_load' && (args ?? '').startsWith("('storage'")
        ? {
            text: `refers to ${counted(count, 'block of numbers', 'blocks of numbers')} in the archive (storages)`,
            terms: ['storage'],
          }
        : {
            text: `asks the program that loads it for ${counted(count, 'thing', 'things')} by ${count === 1 ? 'an id' : 'ids'}: ${args ?? ''}`,
            terms: [],
          };
    case 'build':
      return {
        text: `gives ${objects(count, target)} ${count === 1 ? 'its' : 'their'} contents${ordinary ? '' : `: ${args ?? ''}`}`,
        terms: ['object'],
      };
    case 'setitem':
      return filled(count, target, ordinary, args, 'sets entries of');
    case 'append':
    case 'additem':
      return filled(count, target, ordinary, args, 'puts items into');
    case 'hash':
      return {
        text: `uses ${objects(count, target)} as ${count === 1 ? 'a key' : 'keys'}`,
        terms: ['object'],
      };
    default:
      return called(how, target, count, args, ordinary);
  }
}

function called(
  how: Step['how'],
  target: string,
  count: number,
  args: string | undefined,
  ordinary: boolean,
): Said {
  const made = MADE[target];
  if (made !== undefined && ordinary) {
    const terms: Term[] = made[0].includes('tensor') ? ['tensor'] : [];
    return { text: `builds ${counted(count, made[0], made[1])} (${target})`, terms };
  }
  if (how.startsWith('newobj') && ordinary) {
    return { text: `makes ${objects(count, target)}`, terms: ['object'] };
  }
  const times = count > 1 ? `, ${count.toLocaleString('en')} times; the first time` : '';
  return {
    text: `calls ${target}${times}${times === '' ? '' : ' '}${args ?? '(…)'}`,
    terms: ['call'],
  };
}

function filled(
  count: number,
  target: string,
  ordinary: boolean,
  args: string | undefined,
  what: string,
): Said {
  const shown = ordinary ? '' : `: ${args ?? ''}`;
  const times = count > 1 ? `, ${count.toLocaleString('en')} times` : '';
  return { text: `${what} an object made by ${target}${times}${shown}`, terms: ['object'] };
}

function objects(count: number, target: string): string {
  return count === 1
    ? `an object of ${target}`
    : `${count.toLocaleString('en')} objects of ${target}`;
}

/** `1 tensor`, `293 tensors`. */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
