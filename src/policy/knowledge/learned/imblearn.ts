/**
 * What `policy learn` proved of imbalanced-learn 0.14.2. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const imblearn: Knowledge = {
  package: 'imblearn',
  versions: ['imbalanced-learn 0.14.2'],
  derived: `
imblearn
 FunctionSampler C n=any r=data b=dict h ?data:_sklearn_version
imblearn.model_selection
 InstanceHardnessCV C n=any r=any b=dict h
imblearn.pipeline
 Bunch C n=any r=data b=any
 HasMethods C n=any b=dict h
 MetadataRouter C n=any r=any b=dict h
 MethodMapping C n=any r=any b=dict h
 NotFittedError C n=any r=any b=dict h ?data:args
imblearn.utils
 Substitution C n=any r=any b=dict h
`,
};
