/**
 * Functions that call what they are given: where in their arguments the callable stands.
 * @module
 */
import type { Value } from '../core/value.ts';
import { dangerousCallable, type DangerousCallable } from './dangerous-in.ts';
import { follow } from './follow.ts';
import type { Entry } from './lookup.ts';
import type { Scope } from './scope.ts';

/** By public name: positions of callables; `*` means any position, keyword arguments included. */
const CALLERS: Readonly<Record<string, readonly number[] | '*'>> = {
  'builtins.map': [0],
  'builtins.filter': [0],
  'builtins.iter': [0],
  'builtins.sorted': '*',
  'builtins.max': '*',
  'builtins.min': '*',
  'builtins.list.sort': '*',
  'builtins.property': '*',
  'functools.reduce': [0],
  'functools.partial': [0],
  'functools.partialmethod': [0],
  'functools.singledispatch': [0],
  'functools.cached_property': [0],
  'functools.cmp_to_key': [0],
  'itertools.starmap': [0],
  'itertools.takewhile': [0],
  'itertools.dropwhile': [0],
  'itertools.filterfalse': [0],
  'itertools.accumulate': '*',
  'itertools.groupby': '*',
  'collections.defaultdict': [0],
  'operator.call': [0],
  'copyreg._reconstructor': [0, 1],
  'copyreg.__newobj__': [0],
  'copyreg.__newobj_ex__': [0],
  'copyreg.pickle': '*',
  'threading.Thread': '*',
  'threading.Timer': '*',
  'threading._start_new_thread': [0],
  'threading.start_new_thread': [0],
  'threading.start_new': [0],
  'multiprocessing.Process': '*',
  'multiprocessing.context.Process': '*',
  'multiprocessing.pool.ThreadPool': '*',
  'concurrent.futures.thread.ThreadPoolExecutor': '*',
  'concurrent.futures.ThreadPoolExecutor': '*',
  'weakref.finalize': '*',
  'atexit.register': [0],
  'signal.signal': '*',
  'sched.scheduler': '*',
  'contextlib.ExitStack.callback': '*',
  'asyncio.run': '*',
  'timeit.timeit': '*',
  'timeit.Timer': '*',
  'codecs.register': [0],
  'codecs.register_error': '*',
  'sys.settrace': [0],
  'sys.setprofile': [0],
  'sys.addaudithook': [0],
  'threading.settrace': [0],
  'threading.setprofile': [0],
  'types.MethodType': [0],
  'bdb.Bdb.runcall': '*',
  'cProfile.Profile.runcall': '*',
  'profile.Profile.runcall': '*',
  'torch._tensor._rebuild_from_type': [0],
  'torch._tensor._rebuild_from_type_v2': [0, 1],
  'numpy.vectorize': [0],
  'numpy.frompyfunc': [0],
  'numpy.apply_along_axis': [0],
  'joblib.delayed': [0],
};

/** Whether the function is known to call what it is given. */
export function isCaller({ known }: Entry): boolean {
  return Object.hasOwn(CALLERS, known);
}

/** The dangerous callable that a call of `entry` with these arguments would call. */
export function passedTo(
  entry: Entry,
  args: readonly Value[],
  scope: Scope,
): DangerousCallable | undefined {
  if (!isCaller(entry)) return undefined;
  const positions = CALLERS[entry.known] ?? '*';
  const candidates = positions === '*' ? args : positions.map((position) => args[position]);
  for (const candidate of candidates) {
    if (candidate === undefined || candidate.plain) continue;
    const found = dangerousCallable(follow(candidate), scope);
    if (found !== undefined) return found;
  }
  return undefined;
}
