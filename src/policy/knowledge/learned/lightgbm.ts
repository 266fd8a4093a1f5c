/**
 * What `policy learn` proved of lightgbm 4.7.0. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const lightgbm: Knowledge = {
  package: 'lightgbm',
  versions: ['lightgbm 4.7.0'],
  derived: `
lightgbm
 CVBooster C n=any b=dict h
 EarlyStopException C n=any r=data b=dict h ?data:args
 EvalResult C n=any r=any b=dict
 Sequence C n=any r=any b=dict h
lightgbm.callback
 EvalResult C n=any r=any b=dict
 _ConfigAliases C n=any r=any b=dict h
lightgbm.dask
 LightGBMError C n=any r=any b=dict h ?data:args
 _ConfigAliases C n=any r=any b=dict h
lightgbm.engine
 CVBooster C n=any b=dict h
 EvalResult C n=any r=any b=dict
 LightGBMError C n=any r=any b=dict h ?data:args
 _ConfigAliases C n=any r=any b=dict h
lightgbm.plotting
 _MissingType C r=rule:enum-value h
lightgbm.sklearn
 LGBMDeprecationWarning C n=any r=any b=dict h ?data:args
 LightGBMError C n=any r=any b=dict h ?data:args
 _ConfigAliases C n=any r=any b=dict h
`,
};
