/**
 * What `policy learn` proved of joblib 1.6.0. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const joblib: Knowledge = {
  package: 'joblib',
  versions: ['joblib 1.6.0'],
  derived: `
joblib
 Logger C n=any r=data b=dict h
 MemorizedResult C n=any b=dict h
 Memory C n=any b=dict h
 Parallel C n=any b=dict h
 ParallelBackendBase C n=any r=any b=dict h
 StoreBackendBase C n=any r=any b=dict h
 parallel_backend C n=any b=dict h
 parallel_config C n=any b=dict h
joblib.externals.loky.backend.popen_loky_posix
 _DupFd C n=any b=dict h
joblib.externals.loky.backend.process
 AuthenticationKey C n=plain r=plain b=dict h
joblib.externals.loky.backend.reduction
 _C C n=any r=any b=dict h
joblib.externals.loky.backend.stdlib_py314_resource_tracker
 ReentrantCallError C n=any r=any b=dict h ?data:args
joblib.externals.loky.backend.synchronize
 Condition C n=any b=rule:sequence h !_make_methods ?plain:*
 Event C n=any b=dict h
joblib.externals.loky.initializers
 _ChainedInitializer C n=any r=any b=dict h
joblib.externals.loky.process_executor
 LokyRecursionError C n=any r=any b=dict h ?data:args
 ShutdownExecutorError C n=any r=any b=dict h ?data:args
 _CallItem C n=any r=any b=dict h
 _ExceptionWithTraceback C n=any b=dict h
 _ExecutorFlags C n=any r=any b=dict h
 _ExecutorManagerThread C n=any b=dict h
 _RemoteTraceback C n=any r=data b=dict h ?data:args
 _ResultItem C n=any r=any b=dict h
 _ThreadWakeup C n=any b=dict h
 _WorkItem C n=any r=any b=rule:slots h
joblib.memory
 NotMemorizedResult C n=any r=any b=dict h
joblib.pool
 CustomizablePicklingQueue C n=any b=rule:sequence h !_make_methods ?plain:*
`,
};
