/**
 * Classes 2 and 3: what is called is found, assembled or evaluated at load time.
 * @module
 */
import {
  BUILD,
  NEWOBJ,
  NONE,
  REDUCE,
  STACK_GLOBAL,
  STOP,
  bytes,
  call,
  dict,
  encodedBytes,
  global,
  instance,
  attributes,
  list,
  num,
  pickle,
  proto,
  stackGlobal,
  str,
  tuple,
  utf8,
  built,
} from '../../../test/assembler.ts';
import type { Piece } from '../../../test/assembler.ts';
import { ECHO, SYSTEM } from './inert.ts';
import { doubtful, known, type Sample } from './sample.ts';

/** Classes 2 and 3. */
export function resolverSamples(): readonly Sample[] {
  const second = Object.entries(RESOLVED).map(([name, callee]) =>
    known(2, `resolver/${name}.pkl`, p4(call(callee, ECHO)), `resolves a name by ${name}`),
  );
  const chained = Object.entries(CHAINS).map(([name, value]) =>
    known(2, `resolver/${name}.pkl`, p4(value), `reaches os.system by ${name}`),
  );
  const evaluated = Object.entries(EVALUATED).map(([name, value]) =>
    (NAMED_ONLY.has(name) ? doubtful : known)(
      3,
      `evaluated/${name}.pkl`,
      p4(value),
      `evaluates what BUILD has set: ${name}`,
    ),
  );
  return [...second, ...chained, ...evaluated];
}

const p4 = (value: Piece): Uint8Array => pickle(proto(4), value, STOP);
const OS = call(global('importlib', 'import_module'), str('os'));
const CODE = str('"inert".x');

/** A dangerous function as a parameter: loading runs nothing, using the model does. */
const NAMED_ONLY: ReadonlySet<string> = new Set(['function-transformer', 'pipeline-of-eval']);

/** Expressions whose value is os.system or its like. */
const RESOLVED: Readonly<Record<string, Piece>> = {
  'pkgutil.resolve_name': call(global('pkgutil', 'resolve_name'), str('os:system')),
  'pydoc.locate': call(global('pydoc', 'locate'), str('os.system')),
  'logging.config._resolve': call(global('logging.config', '_resolve'), str('os.system')),
  'torch-import_dotted_name': call(global('torch._utils', '_import_dotted_name'), str('os.system')),
  'getattr-of-import': call(global('builtins', 'getattr'), OS, str('system')),
  'getattr-py2': [proto(2), call(global('__builtin__', 'getattr'), OS, str('system')), proto(4)],
  'sys.modules.get': call(
    global('builtins', 'getattr'),
    call(stackGlobal('sys', 'modules.get'), str('os')),
    str('system'),
  ),
  'getattr-chain': call(
    global('builtins', 'getattr'),
    call(call(global('builtins', 'getattr'), global('sys', 'modules'), str('get')), str('os')),
    str('system'),
  ),
  attrgetter: call(call(global('operator', 'attrgetter'), str('system')), OS),
  'attrgetter-dotted': call(
    call(global('operator', 'attrgetter'), str('os.system')),
    call(global('importlib', 'import_module'), str('shutil')),
  ),
  'inspect.getattr_static': call(global('inspect', 'getattr_static'), OS, str('system')),
  'reduce-getattr': call(
    global('functools', 'reduce'),
    global('builtins', 'getattr'),
    list(str('system')),
    OS,
  ),
  'partial-of-system': call(global('functools', 'partial'), SYSTEM),
  'vars-of-module': call(
    stackGlobal('builtins', 'dict.get'),
    call(global('builtins', 'vars'), OS),
    str('system'),
  ),
  'gcd-import': call(
    global('builtins', 'getattr'),
    call(global('importlib._bootstrap', '_gcd_import'), str('os')),
    str('system'),
  ),
  'function-from-code': call(
    global('types', 'FunctionType'),
    call(global('marshal', 'loads'), bytes(utf8('N'))),
    dict(),
  ),
  'function-from-source': call(
    global('types', 'FunctionType'),
    call(global('codeop', 'compile_command'), str('"inert"')),
    dict(),
  ),
  'method-of-system': call(global('types', 'MethodType'), SYSTEM, ECHO),
  'name-joined': call(
    global('builtins', 'getattr'),
    OS,
    call(global('operator', 'concat'), str('sys'), str('tem')),
  ),
  'name-rot13': call(
    global('builtins', 'getattr'),
    OS,
    call(global('codecs', 'decode'), str('flfgrz'), str('rot13')),
  ),
  'name-from-bytes': call(
    global('builtins', 'getattr'),
    OS,
    call(global('_codecs', 'decode'), bytes(utf8('system'))),
  ),
  'name-reversed': call(
    global('builtins', 'getattr'),
    OS,
    call(stackGlobal('builtins', 'str.join'), str(''), list(str('sys'), str('tem'))),
  ),
  'stack-global-joined': [
    str('os'),
    call(global('operator', 'concat'), str('sys'), str('tem')),
    STACK_GLOBAL,
  ],
  'stack-global-decoded': [
    call(global('_codecs', 'decode'), bytes(utf8('os'))),
    str('system'),
    STACK_GLOBAL,
  ],
  'stack-global-encoded-back': [
    call(global('_codecs', 'decode'), encodedBytes('os')),
    str('system'),
    STACK_GLOBAL,
  ],
  'dict-lookup': call(stackGlobal('builtins', 'dict.get'), dict([str('f'), SYSTEM]), str('f')),
  'list-item': call(stackGlobal('builtins', 'list.pop'), list(SYSTEM)),
  'operator.getitem': call(global('operator', 'getitem'), list(SYSTEM), num(0)),
  subclasses: call(
    global('builtins', 'getattr'),
    call(stackGlobal('builtins', 'object.__subclasses__')),
    str('pop'),
  ),
  'globals-of-function': call(
    stackGlobal('builtins', 'dict.get'),
    stackGlobal('os', '_execvpe.__globals__'),
    str('system'),
  ),
  'loader-of-module': call(
    global('builtins', 'getattr'),
    call(
      stackGlobal('importlib.machinery', 'SourceFileLoader.load_module'),
      call(
        global('importlib.machinery', 'SourceFileLoader'),
        str('inert'),
        str('/nonexistent/inert'),
      ),
    ),
    str('system'),
  ),
};

/** Expressions that call os.system without calling it. */
const CHAINS: Readonly<Record<string, Piece>> = {
  methodcaller: call(call(global('operator', 'methodcaller'), str('system'), ECHO), OS),
  'operator.call': call(global('_operator', 'call'), SYSTEM, ECHO),
  'list-of-map': call(
    global('builtins', 'list'),
    call(global('builtins', 'map'), SYSTEM, list(ECHO)),
  ),
  'tuple-newobj-of-map': instance(
    global('builtins', 'tuple'),
    call(global('builtins', 'map'), SYSTEM, list(ECHO)),
  ),
  'set-of-map-newobj': instance(
    global('builtins', 'frozenset'),
    instance(global('builtins', 'map'), SYSTEM, list(ECHO)),
  ),
  'deque-of-starmap': call(
    global('collections', 'deque'),
    call(global('itertools', 'starmap'), SYSTEM, list(tuple(ECHO))),
  ),
  'any-of-filter': call(
    global('builtins', 'any'),
    call(global('builtins', 'filter'), SYSTEM, list(ECHO)),
  ),
  'bytes-of-map': call(
    global('builtins', 'bytes'),
    call(global('builtins', 'map'), SYSTEM, list(ECHO)),
  ),
  'ordereddict-of-map': call(
    global('collections', 'OrderedDict'),
    call(global('builtins', 'map'), SYSTEM, list(ECHO)),
  ),
  'counter-of-map': call(
    global('collections', 'Counter'),
    call(global('builtins', 'map'), SYSTEM, list(ECHO)),
  ),
  'iter-sentinel': call(
    global('builtins', 'list'),
    call(global('builtins', 'iter'), call(global('functools', 'partial'), SYSTEM, ECHO), num(0)),
  ),
  'defaultdict-factory': call(
    stackGlobal('collections', 'defaultdict.__missing__'),
    call(global('collections', 'defaultdict'), call(global('functools', 'partial'), SYSTEM, ECHO)),
    str('x'),
  ),
  accumulate: call(
    global('builtins', 'list'),
    call(global('itertools', 'accumulate'), list(ECHO, ECHO), SYSTEM),
  ),
  'partial-rebuilt': call(
    built(
      call(global('functools', 'partial'), global('builtins', 'print')),
      tuple(SYSTEM, tuple(ECHO), dict(), dict()),
    ),
  ),
  rebuild_from_type_v2: call(
    global('torch._tensor', '_rebuild_from_type_v2'),
    SYSTEM,
    global('torch', 'Tensor'),
    tuple(ECHO),
    NONE,
  ),
  'copy._reconstruct': call(global('copy', '_reconstruct'), NONE, NONE, SYSTEM, tuple(ECHO)),
  'weakref.finalize': call(
    global('weakref', 'finalize'),
    global('collections', 'OrderedDict'),
    SYSTEM,
    ECHO,
  ),
  'atexit.register': call(global('atexit', 'register'), SYSTEM, ECHO),
  'thread-start': call(
    stackGlobal('threading', 'Thread.start'),
    call(global('threading', 'Thread'), NONE, SYSTEM, NONE, tuple(ECHO)),
  ),
  'timer-run': call(
    stackGlobal('threading', 'Timer.run'),
    call(global('threading', 'Timer'), num(0), SYSTEM, list(ECHO)),
  ),
  'executor-submit': call(
    stackGlobal('concurrent.futures.thread', 'ThreadPoolExecutor.submit'),
    call(global('concurrent.futures.thread', 'ThreadPoolExecutor')),
    SYSTEM,
    ECHO,
  ),
  'exit-stack': call(
    stackGlobal('contextlib', 'ExitStack.callback'),
    call(global('contextlib', 'ExitStack')),
    SYSTEM,
    ECHO,
  ),
  'type-call': call(
    stackGlobal('builtins', 'type.__call__'),
    global('subprocess', 'Popen'),
    list(str('echo'), str('inert')),
  ),
  'popen-init': call(
    stackGlobal('subprocess', 'Popen.__init__'),
    instance(global('subprocess', 'Popen')),
    list(str('echo'), str('inert')),
  ),
  'system.__call__': call(stackGlobal('os', 'system.__call__'), ECHO),
  apply_along_axis: call(global('numpy', 'apply_along_axis'), SYSTEM, num(0), list(ECHO)),
  vectorize: call(call(global('numpy', 'vectorize'), SYSTEM), ECHO),
  'call-of-call': call(
    call(call(global('functools', 'partial'), global('functools', 'partial'), SYSTEM), ECHO),
  ),
  'new-class': call(
    call(global('builtins', 'type'), str('inert'), tuple(), attributes({ __new__: SYSTEM })),
    ECHO,
  ),
  'async-run': call(
    global('asyncio', 'run'),
    call(global('asyncio', 'create_subprocess_shell'), ECHO),
  ),
  'sklearn-function': call(
    stackGlobal('sklearn.preprocessing._function_transformer', 'FunctionTransformer._transform'),
    built(
      instance(global('sklearn.preprocessing._function_transformer', 'FunctionTransformer')),
      attributes({ func: SYSTEM }),
    ),
    ECHO,
    SYSTEM,
  ),
};

/** Objects whose attributes are text that a library function then evaluates. */
const EVALUATED: Readonly<Record<string, Piece>> = {
  rlcompleter: call(
    stackGlobal('rlcompleter', 'Completer.attr_matches'),
    built(instance(global('rlcompleter', 'Completer')), attributes({ namespace: dict() })),
    CODE,
  ),
  'interpreter-runsource': call(
    stackGlobal('code', 'InteractiveInterpreter.runsource'),
    built(instance(global('code', 'InteractiveInterpreter')), attributes({ locals: dict() })),
    CODE,
  ),
  'console-push': call(
    stackGlobal('code', 'InteractiveConsole.push'),
    built(
      instance(global('code', 'InteractiveConsole')),
      attributes({ locals: dict(), buffer: list() }),
    ),
    CODE,
  ),
  get_type_hints: call(
    global('typing', 'get_type_hints'),
    built(
      instance(global('types', 'SimpleNamespace')),
      attributes({ __annotations__: attributes({ a: CODE }) }),
    ),
  ),
  'cmd-onecmd': call(
    stackGlobal('cmd', 'Cmd.onecmd'),
    built(instance(global('cmd', 'Cmd')), attributes({ do_x: SYSTEM, lastcmd: str('') })),
    str('x echo inert'),
  ),
  'timer-timeit': call(
    stackGlobal('timeit', 'Timer.timeit'),
    built(instance(global('timeit', 'Timer')), attributes({ inner: SYSTEM, timer: ECHO })),
    num(1),
  ),
  'bdb-runeval': call(
    stackGlobal('bdb', 'Bdb.runeval'),
    built(instance(global('bdb', 'Bdb')), attributes({ botframe: NONE })),
    CODE,
  ),
  'trace-runctx': call(
    stackGlobal('trace', 'Trace.runctx'),
    built(instance(global('trace', 'Trace')), attributes({ donothing: num(1) })),
    CODE,
  ),
  'idle-executive': call(
    stackGlobal('idlelib.run', 'Executive.runcode'),
    built(instance(global('idlelib.run', 'Executive')), attributes({ locals: dict() })),
    CODE,
  ),
  'idle-entity': call(global('idlelib.calltip', 'get_entity'), CODE),
  'dataframe-query': call(
    stackGlobal('pandas.core.frame', 'DataFrame.query'),
    built(instance(global('pandas.core.frame', 'DataFrame')), dict()),
    CODE,
  ),
  'scipy-template': [
    instance(global('scipy.stats._continuous_distns', 'norm_gen')),
    attributes({ _parse_arg_template: CODE }),
    BUILD,
  ],
  'scipy-attach': [
    instance(global('scipy.stats._distn_infrastructure', 'rv_continuous')),
    attributes({ _attach_methods: global('os', 'abort') }),
    BUILD,
  ],
  'torch-graph-module': call(
    global('torch.fx.graph_module', 'reduce_graph_module'),
    attributes({ _code: CODE }),
    str(''),
  ),
  'forward-ref': call(
    stackGlobal('typing', 'ForwardRef._evaluate'),
    [global('typing', 'ForwardRef'), tuple(CODE), REDUCE],
    dict(),
    dict(),
    call(global('builtins', 'frozenset')),
  ),
  'doctest-example': call(
    stackGlobal('doctest', 'DocTestRunner.run'),
    built(instance(global('doctest', 'DocTestRunner')), dict()),
    built(instance(global('doctest', 'DocTest')), attributes({ examples: list(CODE) })),
  ),
  'function-transformer': [
    instance(global('sklearn.preprocessing._function_transformer', 'FunctionTransformer')),
    attributes({ func: global('builtins', 'eval'), inverse_func: NONE }),
    BUILD,
  ],
  'pipeline-of-eval': [
    [global('sklearn.preprocessing._function_transformer', 'FunctionTransformer'), tuple(), NEWOBJ],
    attributes({ func: SYSTEM, kw_args: NONE }),
    BUILD,
  ],
};
