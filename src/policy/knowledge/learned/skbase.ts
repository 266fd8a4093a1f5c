/**
 * What `policy learn` proved of scikit-base 1.2.0. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const skbase: Knowledge = {
  package: 'skbase',
  versions: ['scikit-base 1.2.0'],
  derived: `
skbase._exceptions
 FixtureGenerationError C n=any r=data b=dict h ?data:args
 NotFittedError C n=any r=any b=dict h ?data:args
skbase.base
 BaseEstimator C n=any b=dict
 BaseMetaEstimator C n=any b=dict
 BaseMetaEstimatorMixin C n=any r=any b=dict h
 BaseMetaObject C n=any b=dict
 BaseMetaObjectMixin C n=any r=any b=dict h
 BaseObject C n=any b=dict
skbase.base._base
 BaseEstimator C n=any b=dict
 BaseObject C n=any b=dict
 TagAliaserMixin C n=any r=any b=dict h
skbase.base._clone_plugins
 BaseCloner C n=any r=any b=dict h
 _CloneCatchAll C n=any r=any b=dict h
 _CloneClass C n=any r=any b=dict h
 _CloneDict C n=any r=any b=dict h
 _CloneGetParams C n=any r=any b=dict h
 _CloneListTupleSet C n=any r=any b=dict h
 _CloneSkbase C n=any r=any b=dict h
 _CloneSklearn C n=any r=any b=dict h
skbase.base._meta
 BaseEstimator C n=any b=dict
 BaseMetaEstimator C n=any b=dict
 BaseMetaEstimatorMixin C n=any r=any b=dict h
 BaseMetaObject C n=any b=dict
 BaseMetaObjectMixin C n=any r=any b=dict h
 BaseObject C n=any b=dict
 _MetaObjectMixin C n=any r=any b=dict h
 _MetaTagLogicMixin C n=any r=any b=dict h
 _VisualBlock C n=any r=plain b=dict h
skbase.base._pretty_printing._object_html_repr
 _VisualBlock C n=any r=plain b=dict h
skbase.base._pretty_printing._pprint
 KeyValTuple C n=data r=data b=dict
 KeyValTupleParam C n=data r=data b=dict
skbase.base._tagmanager
 _FlagManager C n=any r=any b=dict h
skbase.lookup._lookup
 StdoutMuteNCatchMNF C n=any r=any b=dict h
skbase.utils.stderr_mute
 StderrMute C n=any r=any b=dict h
skbase.utils.stdout_mute
 StdoutMute C n=any r=any b=dict h
skbase.validate._named_objects
 BaseObject C n=any b=dict
`,
};
