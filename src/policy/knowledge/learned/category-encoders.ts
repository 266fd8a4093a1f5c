/**
 * What `policy learn` proved of category_encoders 2.11.2. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const categoryEncoders: Knowledge = {
  package: 'category_encoders',
  versions: ['category_encoders 2.11.2'],
  derived: `
category_encoders
 BackwardDifferenceEncoder C n=any r=plain b=dict h ?data:_sklearn_version
 BaseNEncoder C n=any r=plain b=dict h ?data:_sklearn_version
 BinaryEncoder C n=any b=dict h ?data:_sklearn_version
 CatBoostEncoder C n=any r=plain b=dict h ?data:_sklearn_version
 CountEncoder C n=any r=plain b=dict h ?data:_sklearn_version
 CountTargetEncoder C n=any r=plain b=dict h ?data:_sklearn_version
 GrayEncoder C n=any b=dict h ?data:_sklearn_version
 HashingEncoder C n=any b=dict h ?data:_sklearn_version
 HelmertEncoder C n=any r=plain b=dict h ?data:_sklearn_version
 JamesSteinEncoder C n=any r=plain b=dict h ?data:_sklearn_version
 LeaveOneOutEncoder C n=any r=plain b=dict h ?data:_sklearn_version
 MEstimateEncoder C n=any r=plain b=dict h ?data:_sklearn_version
 MultiHotEncoder C n=any r=plain b=dict h ?data:_sklearn_version
 OneHotEncoder C n=any r=plain b=dict h ?data:_sklearn_version
 OrdinalEncoder C n=any b=dict h ?data:_sklearn_version
 PolynomialEncoder C n=any r=plain b=dict h ?data:_sklearn_version
 QuantileEncoder C n=any r=plain b=dict h ?data:_sklearn_version
 RankHotEncoder C n=any r=plain b=dict h ?data:_sklearn_version
 SumEncoder C n=any r=plain b=dict h ?data:_sklearn_version
 SummaryEncoder C n=any r=plain b=dict h ?data:_sklearn_version
 TargetEncoder C n=any b=dict h ?data:_sklearn_version
 WOEEncoder C n=any r=plain b=dict h ?data:_sklearn_version
`,
};
