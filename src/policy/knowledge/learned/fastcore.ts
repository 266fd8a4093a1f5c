/**
 * What `policy learn` proved of fastcore 2.2.39. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const fastcore: Knowledge = {
  package: 'fastcore',
  versions: ['fastcore 2.2.39'],
  derived: `
fastcore.aio
 AttrDict C n=any r=data b=dict
 BasicRepr C n=any r=any b=dict h
 CachedAwaitable C n=any r=any b=dict h
 Debounce C n=any b=dict h
 DepProp C n=any r=any b=dict h
 Float C n=plain r=plain b=dict h
 FullString C n=plain r=plain b=dict h
 GetAttr C n=any r=any b=dict h
 ImportEnum C r=rule:enum-value h
 Inf C n=any r=any b=dict h
 Int C n=plain r=plain b=dict h
 NotStr C n=any r=plain b=dict
 PrettyString C n=plain r=plain b=dict h
 ShowPrint C n=any r=any b=dict h
 Stateful C n=any r=any b=dict h !_init_state
 Str C n=plain r=plain b=dict h
 StrEnum C r=rule:enum-value h
 ValEnum C r=rule:enum-value h
 adict C n=any r=data b=dict
 bind C n=any r=plain b=dict h
 ignore_exceptions C n=any r=any b=dict h
fastcore.apisurface
 AttrDict C n=any r=data b=dict
 BasicRepr C n=any r=any b=dict h
 DepProp C n=any r=any b=dict h
 Float C n=plain r=plain b=dict h
 FullString C n=plain r=plain b=dict h
 GetAttr C n=any r=any b=dict h
 ImportEnum C r=rule:enum-value h
 Inf C n=any r=any b=dict h
 Int C n=plain r=plain b=dict h
 NotStr C n=any r=plain b=dict
 OpGroup C n=any b=dict h
 PrettyString C n=plain r=plain b=dict h
 ShowPrint C n=any r=any b=dict h
 Stateful C n=any r=any b=dict h !_init_state
 Str C n=plain r=plain b=dict h
 StrEnum C r=rule:enum-value h
 ValEnum C r=rule:enum-value h
 adict C n=any r=data b=dict
 bind C n=any r=plain b=dict h
 ignore_exceptions C n=any r=any b=dict h
fastcore.basics
 AttrDict C n=any r=data b=dict
 BasicRepr C n=any r=any b=dict h
 DepProp C n=any r=any b=dict h
 Float C n=plain r=plain b=dict h
 FullString C n=plain r=plain b=dict h
 GetAttr C n=any r=any b=dict h
 ImportEnum C r=rule:enum-value h
 Inf C n=any r=any b=dict h
 Int C n=plain r=plain b=dict h
 NotStr C n=any r=plain b=dict
 PrettyString C n=plain r=plain b=dict h
 ShowPrint C n=any r=any b=dict h
 Stateful C n=any r=any b=dict h !_init_state
 Str C n=plain r=plain b=dict h
 StrEnum C r=rule:enum-value h
 ValEnum C r=rule:enum-value h
 _Arg C n=any r=any b=dict h
 _SentinelEmpty C n=any r=any b=dict h
 _clsmethod C n=any r=any b=dict h
 adict C n=any r=data b=dict
 bind C n=any r=plain b=dict h
 ignore_exceptions C n=any r=any b=dict h
fastcore.docments
 AttrDict C n=any r=data b=dict
 BasicRepr C n=any r=any b=dict h
 CachedAwaitable C n=any r=any b=dict h
 CachedIter C n=any r=any b=dict h
 CollBase C n=any r=any b=dict h
 ContextManagers C n=any b=dict h
 Debounce C n=any b=dict h
 DepProp C n=any r=any b=dict h
 DocmentList C n=any b=dict h
 DocmentTbl C n=any b=dict
 DocmentText C n=any b=dict h
 EventTimer C n=any b=dict h
 Float C n=plain r=plain b=dict h
 FullString C n=plain r=plain b=dict h
 GetAttr C n=any r=any b=dict h
 ImportEnum C r=rule:enum-value h
 Inf C n=any r=any b=dict h
 Int C n=plain r=plain b=dict h
 IterLen C n=any r=any b=dict h
 L C n=any b=dict
 MarkdownRenderer C n=any b=dict h
 NotStr C n=any r=plain b=dict
 PrettyString C n=plain r=plain b=dict h
 ReindexCollection C n=any b=dict h
 SaveReturn C n=any r=any b=dict h
 ShowDocRenderer C n=any b=dict h
 ShowPrint C n=any r=any b=dict h
 Stateful C n=any r=any b=dict h !_init_state
 Str C n=plain r=plain b=dict h
 StrEnum C r=rule:enum-value h
 TruncatedString C n=plain r=plain b=dict h
 Unset C r=rule:enum-value h
 ValEnum C r=rule:enum-value h
 _DocmentBase C n=any b=dict h
 adict C n=any r=data b=dict
 bind C n=any r=plain b=dict h
 ignore_exceptions C n=any r=any b=dict h
fastcore.docscrape
 NumpyDocString C n=any b=dict
 ParseError C n=any r=any b=dict h ?data:args
 Reader C n=any r=plain b=dict h
fastcore.editskill
 Notebook C n=any b=dict h
fastcore.foundation
 AttrDict C n=any r=data b=dict
 BasicRepr C n=any r=any b=dict h
 CollBase C n=any r=any b=dict h
 DepProp C n=any r=any b=dict h
 Float C n=plain r=plain b=dict h
 FullString C n=plain r=plain b=dict h
 GetAttr C n=any r=any b=dict h
 ImportEnum C r=rule:enum-value h
 Inf C n=any r=any b=dict h
 Int C n=plain r=plain b=dict h
 L C n=any b=dict
 NotStr C n=any r=plain b=dict
 PrettyString C n=plain r=plain b=dict h
 ShowPrint C n=any r=any b=dict h
 Stateful C n=any r=any b=dict h !_init_state
 Str C n=plain r=plain b=dict h
 StrEnum C r=rule:enum-value h
 ValEnum C r=rule:enum-value h
 adict C n=any r=data b=dict
 bind C n=any r=plain b=dict h
 ignore_exceptions C n=any r=any b=dict h
fastcore.funccall
 AttrDict C n=any r=data b=dict
 BasicRepr C n=any r=any b=dict h
 CachedAwaitable C n=any r=any b=dict h
 CachedIter C n=any r=any b=dict h
 CollBase C n=any r=any b=dict h
 ContextManagers C n=any b=dict h
 Debounce C n=any b=dict h
 DepProp C n=any r=any b=dict h
 EventTimer C n=any b=dict h
 Float C n=plain r=plain b=dict h
 FullString C n=plain r=plain b=dict h
 GetAttr C n=any r=any b=dict h
 ImportEnum C r=rule:enum-value h
 Inf C n=any r=any b=dict h
 Int C n=plain r=plain b=dict h
 IterLen C n=any r=any b=dict h
 L C n=any b=dict
 NotStr C n=any r=plain b=dict
 PrettyString C n=plain r=plain b=dict h
 ReindexCollection C n=any b=dict h
 SaveReturn C n=any r=any b=dict h
 ShowPrint C n=any r=any b=dict h
 Stateful C n=any r=any b=dict h !_init_state
 Str C n=plain r=plain b=dict h
 StrEnum C r=rule:enum-value h
 TruncatedString C n=plain r=plain b=dict h
 Unset C r=rule:enum-value h
 ValEnum C r=rule:enum-value h
 adict C n=any r=data b=dict
 bind C n=any r=plain b=dict h
 ignore_exceptions C n=any r=any b=dict h
fastcore.meta
 AttrDict C n=any r=data b=dict
 BasicRepr C n=any r=any b=dict h
 DepProp C n=any r=any b=dict h
 Float C n=plain r=plain b=dict h
 FullString C n=plain r=plain b=dict h
 GetAttr C n=any r=any b=dict h
 ImportEnum C r=rule:enum-value h
 Inf C n=any r=any b=dict h
 Int C n=plain r=plain b=dict h
 NotStr C n=any r=plain b=dict
 PrettyString C n=plain r=plain b=dict h
 ShowPrint C n=any r=any b=dict h
 Stateful C n=any r=any b=dict h !_init_state
 Str C n=plain r=plain b=dict h
 StrEnum C r=rule:enum-value h
 ValEnum C r=rule:enum-value h
 adict C n=any r=data b=dict
 bind C n=any r=plain b=dict h
 ignore_exceptions C n=any r=any b=dict h
fastcore.nbio
 AttrDict C n=any r=data b=dict
 BasicRepr C n=any r=any b=dict h
 CellRow C n=any b=dict h
 CellRows C n=any r=data b=dict i
 DepProp C n=any r=any b=dict h
 Float C n=plain r=plain b=dict h
 Found C n=any b=dict h
 FoundCells C n=any b=dict i
 FullString C n=plain r=plain b=dict h
 GetAttr C n=any r=any b=dict h
 ImportEnum C r=rule:enum-value h
 Inf C n=any r=any b=dict h
 Int C n=plain r=plain b=dict h
 NotStr C n=any r=plain b=dict
 Notebook C n=any b=dict h
 PrettyString C n=plain r=plain b=dict h
 ShowPrint C n=any r=any b=dict h
 Stateful C n=any r=any b=dict h !_init_state
 Str C n=plain r=plain b=dict h
 StrEnum C r=rule:enum-value h
 ValEnum C r=rule:enum-value h
 adict C n=any r=data b=dict
 bind C n=any r=plain b=dict h
 ignore_exceptions C n=any r=any b=dict h
fastcore.net
 AttrDict C n=any r=data b=dict
 BasicRepr C n=any r=any b=dict h
 CachedAwaitable C n=any r=any b=dict h
 CachedIter C n=any r=any b=dict h
 CollBase C n=any r=any b=dict h
 ContextManagers C n=any b=dict h
 Debounce C n=any b=dict h
 DepProp C n=any r=any b=dict h
 EventTimer C n=any b=dict h
 Float C n=plain r=plain b=dict h
 FullString C n=plain r=plain b=dict h
 GetAttr C n=any r=any b=dict h
 ImportEnum C r=rule:enum-value h
 Inf C n=any r=any b=dict h
 Int C n=plain r=plain b=dict h
 IterLen C n=any r=any b=dict h
 L C n=any b=dict
 NotStr C n=any r=plain b=dict
 PrettyString C n=plain r=plain b=dict h
 ReindexCollection C n=any b=dict h
 SaveReturn C n=any r=any b=dict h
 ShowPrint C n=any r=any b=dict h
 Stateful C n=any r=any b=dict h !_init_state
 Str C n=plain r=plain b=dict h
 StrEnum C r=rule:enum-value h
 TruncatedString C n=plain r=plain b=dict h
 Unset C r=rule:enum-value h
 ValEnum C r=rule:enum-value h
 adict C n=any r=data b=dict
 bind C n=any r=plain b=dict h
 ignore_exceptions C n=any r=any b=dict h
fastcore.parallel
 AttrDict C n=any r=data b=dict
 BasicRepr C n=any r=any b=dict h
 CachedIter C n=any r=any b=dict h
 CollBase C n=any r=any b=dict h
 ContextManagers C n=any b=dict h
 DepProp C n=any r=any b=dict h
 EventTimer C n=any b=dict h
 Float C n=plain r=plain b=dict h
 FullString C n=plain r=plain b=dict h
 GetAttr C n=any r=any b=dict h
 ImportEnum C r=rule:enum-value h
 Inf C n=any r=any b=dict h
 Int C n=plain r=plain b=dict h
 IterLen C n=any r=any b=dict h
 L C n=any b=dict
 NotStr C n=any r=plain b=dict
 PrettyString C n=plain r=plain b=dict h
 ReindexCollection C n=any b=dict h
 SaveReturn C n=any r=any b=dict h
 ShowPrint C n=any r=any b=dict h
 Stateful C n=any r=any b=dict h !_init_state
 Str C n=plain r=plain b=dict h
 StrEnum C r=rule:enum-value h
 TruncatedString C n=plain r=plain b=dict h
 Unset C r=rule:enum-value h
 ValEnum C r=rule:enum-value h
 adict C n=any r=data b=dict
 bind C n=any r=plain b=dict h
 ignore_exceptions C n=any r=any b=dict h
fastcore.py2pyi
 AttrDict C n=any r=data b=dict
 BasicRepr C n=any r=any b=dict h
 CachedAwaitable C n=any r=any b=dict h
 CachedIter C n=any r=any b=dict h
 CollBase C n=any r=any b=dict h
 ContextManagers C n=any b=dict h
 Debounce C n=any b=dict h
 DepProp C n=any r=any b=dict h
 EventTimer C n=any b=dict h
 Float C n=plain r=plain b=dict h
 FullString C n=plain r=plain b=dict h
 GetAttr C n=any r=any b=dict h
 ImportEnum C r=rule:enum-value h
 Inf C n=any r=any b=dict h
 Int C n=plain r=plain b=dict h
 IterLen C n=any r=any b=dict h
 L C n=any b=dict
 NotStr C n=any r=plain b=dict
 PrettyString C n=plain r=plain b=dict h
 ReindexCollection C n=any b=dict h
 SaveReturn C n=any r=any b=dict h
 ShowPrint C n=any r=any b=dict h
 Stateful C n=any r=any b=dict h !_init_state
 Str C n=plain r=plain b=dict h
 StrEnum C r=rule:enum-value h
 TruncatedString C n=plain r=plain b=dict h
 Unset C r=rule:enum-value h
 ValEnum C r=rule:enum-value h
 adict C n=any r=data b=dict
 bind C n=any r=plain b=dict h
 ignore_exceptions C n=any r=any b=dict h
fastcore.script
 AttrDict C n=any r=data b=dict
 BasicRepr C n=any r=any b=dict h
 CachedAwaitable C n=any r=any b=dict h
 CachedIter C n=any r=any b=dict h
 CollBase C n=any r=any b=dict h
 ContextManagers C n=any b=dict h
 Debounce C n=any b=dict h
 DepProp C n=any r=any b=dict h
 EventTimer C n=any b=dict h
 Float C n=plain r=plain b=dict h
 FullString C n=plain r=plain b=dict h
 GetAttr C n=any r=any b=dict h
 ImportEnum C r=rule:enum-value h
 Inf C n=any r=any b=dict h
 Int C n=plain r=plain b=dict h
 IterLen C n=any r=any b=dict h
 L C n=any b=dict
 NotStr C n=any r=plain b=dict
 PrettyString C n=plain r=plain b=dict h
 ReindexCollection C n=any b=dict h
 SaveReturn C n=any r=any b=dict h
 ShowPrint C n=any r=any b=dict h
 Stateful C n=any r=any b=dict h !_init_state
 Str C n=plain r=plain b=dict h
 StrEnum C r=rule:enum-value h
 TruncatedString C n=plain r=plain b=dict h
 Unset C r=rule:enum-value h
 ValEnum C r=rule:enum-value h
 adict C n=any r=data b=dict
 bind C n=any r=plain b=dict h
 ignore_exceptions C n=any r=any b=dict h
fastcore.style
 StyleCode C n=any r=any b=dict h
fastcore.tools
 PrettyString C n=plain r=plain b=dict h
fastcore.xdg
 AttrDict C n=any r=data b=dict
 BasicRepr C n=any r=any b=dict h
 CachedAwaitable C n=any r=any b=dict h
 CachedIter C n=any r=any b=dict h
 CollBase C n=any r=any b=dict h
 ContextManagers C n=any b=dict h
 Debounce C n=any b=dict h
 DepProp C n=any r=any b=dict h
 EventTimer C n=any b=dict h
 Float C n=plain r=plain b=dict h
 FullString C n=plain r=plain b=dict h
 GetAttr C n=any r=any b=dict h
 ImportEnum C r=rule:enum-value h
 Inf C n=any r=any b=dict h
 Int C n=plain r=plain b=dict h
 IterLen C n=any r=any b=dict h
 L C n=any b=dict
 NotStr C n=any r=plain b=dict
 PrettyString C n=plain r=plain b=dict h
 ReindexCollection C n=any b=dict h
 SaveReturn C n=any r=any b=dict h
 ShowPrint C n=any r=any b=dict h
 Stateful C n=any r=any b=dict h !_init_state
 Str C n=plain r=plain b=dict h
 StrEnum C r=rule:enum-value h
 TruncatedString C n=plain r=plain b=dict h
 Unset C r=rule:enum-value h
 ValEnum C r=rule:enum-value h
 adict C n=any r=data b=dict
 bind C n=any r=plain b=dict h
 ignore_exceptions C n=any r=any b=dict h
fastcore.xml
 AttrDict C n=any r=data b=dict
 BasicRepr C n=any r=any b=dict h
 CachedAwaitable C n=any r=any b=dict h
 CachedIter C n=any r=any b=dict h
 CollBase C n=any r=any b=dict h
 ContextManagers C n=any b=dict h
 Debounce C n=any b=dict h
 DepProp C n=any r=any b=dict h
 EventTimer C n=any b=dict h
 Float C n=plain r=plain b=dict h
 FullString C n=plain r=plain b=dict h
 GetAttr C n=any r=any b=dict h
 ImportEnum C r=rule:enum-value h
 Inf C n=any r=any b=dict h
 Int C n=plain r=plain b=dict h
 IterLen C n=any r=any b=dict h
 L C n=any b=dict
 NotStr C n=any r=plain b=dict
 PrettyString C n=plain r=plain b=dict h
 ReindexCollection C n=any b=dict h
 Safe C n=plain r=plain b=dict h
 SaveReturn C n=any r=any b=dict h
 ShowPrint C n=any r=any b=dict h
 Stateful C n=any r=any b=dict h !_init_state
 Str C n=plain r=plain b=dict h
 StrEnum C r=rule:enum-value h
 TruncatedString C n=plain r=plain b=dict h
 Unset C r=rule:enum-value h
 ValEnum C r=rule:enum-value h
 XML C n=any b=dict h
 adict C n=any r=data b=dict
 bind C n=any r=plain b=dict h
 ignore_exceptions C n=any r=any b=dict h
fastcore.xtras
 AttrDict C n=any r=data b=dict
 BasicRepr C n=any r=any b=dict h
 CachedIter C n=any r=any b=dict h
 CollBase C n=any r=any b=dict h
 ContextManagers C n=any b=dict h
 DepProp C n=any r=any b=dict h
 EventTimer C n=any b=dict h
 Float C n=plain r=plain b=dict h
 FullString C n=plain r=plain b=dict h
 GetAttr C n=any r=any b=dict h
 ImportEnum C r=rule:enum-value h
 Inf C n=any r=any b=dict h
 Int C n=plain r=plain b=dict h
 IterLen C n=any r=any b=dict h
 L C n=any b=dict
 NotStr C n=any r=plain b=dict
 PrettyString C n=plain r=plain b=dict h
 ReindexCollection C n=any b=dict h
 SaveReturn C n=any r=any b=dict h
 ShowPrint C n=any r=any b=dict h
 Stateful C n=any r=any b=dict h !_init_state
 Str C n=plain r=plain b=dict h
 StrEnum C r=rule:enum-value h
 TruncatedString C n=plain r=plain b=dict h
 Unset C r=rule:enum-value h
 ValEnum C r=rule:enum-value h
 _save_iter C n=any r=any b=dict h
 adict C n=any r=data b=dict
 bind C n=any r=plain b=dict h
 ignore_exceptions C n=any r=any b=dict h
`,
};
