/**
 * Encoders of category_encoders.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const categoryEncoders: Knowledge = {
  package: 'category_encoders',
  versions: ['category_encoders 2.11.2'],
  declared: {},
  // Derived by oracle/derive from the libraries themselves: run it again instead of editing.
  derived: `
category_encoders._contrasts
 ContrastMatrix C n=any b=dict
 Diff C n=none b=dict h
 Helmert C n=none b=dict h
 Poly C n=none b=dict h
 Sum C n=none b=dict h
category_encoders.backward_difference
 BackwardDifferenceEncoder C n=none b=dict h !_sklearn_version
category_encoders.base_contrast_encoder
 BaseContrastEncoder C n=none b=dict h !_sklearn_version
category_encoders.basen
 BaseNEncoder C n=none b=dict h !_sklearn_version
category_encoders.binary
 BinaryEncoder C n=none b=dict h !_sklearn_version
category_encoders.cat_boost
 CatBoostEncoder C n=none b=dict h !_sklearn_version
category_encoders.count
 CountEncoder C n=none b=dict h !_sklearn_version
category_encoders.count_target
 CountTargetEncoder C n=none b=dict h !_sklearn_version
category_encoders.glmm
 GLMMEncoder C n=none b=dict h !_sklearn_version
category_encoders.gray
 GrayEncoder C n=none b=dict h !_sklearn_version
category_encoders.hashing
 HashingEncoder C n=none b=dict h !_sklearn_version
category_encoders.helmert
 HelmertEncoder C n=none b=dict h !_sklearn_version
category_encoders.james_stein
 JamesSteinEncoder C n=none b=dict h !_sklearn_version
category_encoders.leave_one_out
 LeaveOneOutEncoder C n=none b=dict h !_sklearn_version
category_encoders.m_estimate
 MEstimateEncoder C n=none b=dict h !_sklearn_version
category_encoders.multi_hot
 MultiHotEncoder C n=none b=dict h !_sklearn_version
category_encoders.one_hot
 OneHotEncoder C n=none b=dict h !_sklearn_version
category_encoders.ordinal
 OrdinalEncoder C n=none b=dict h !_sklearn_version
category_encoders.polynomial
 PolynomialEncoder C n=none b=dict h !_sklearn_version
category_encoders.quantile_encoder
 QuantileEncoder C n=none b=dict h !_sklearn_version
 SummaryEncoder C n=none b=dict h !_sklearn_version
category_encoders.rankhot
 RankHotEncoder C n=none b=dict h !_sklearn_version
category_encoders.sum_coding
 SumEncoder C n=none b=dict h !_sklearn_version
category_encoders.target_encoder
 TargetEncoder C n=none b=dict h !_sklearn_version
category_encoders.utils
 BaseEncoder C n=none b=dict h !_sklearn_version
 EncoderTags C n=none b=rule:slots
 EncodingRelation C r=rule:enum-value h d
 SupervisedTransformerMixin C n=none b=dict h
 UnsupervisedTransformerMixin C n=none b=dict h
category_encoders.woe
 WOEEncoder C n=none b=dict h !_sklearn_version
category_encoders.wrapper
 NestedCVWrapper C n=none b=dict h !_sklearn_version
 PolynomialWrapper C n=none b=dict h !_sklearn_version
`,
};
