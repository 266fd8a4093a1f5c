/**
 * Descriptions of formulas of patsy.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const patsy: Knowledge = {
  package: 'patsy',
  versions: ['patsy 1.0.3'],
  declared: {},
  // Derived by oracle/derive from the libraries themselves: run it again instead of editing.
  derived: `
patsy
 PatsyError C n=data b=dict-data h !args
patsy.build
 _CheckMatch C n=none b=dict h
 _MockFactor C n=none b=dict h
patsy.categorical
 CategoricalSniffer C n=none b=dict h
 _CategoricalBox C n=none b=dict h
patsy.compat_ordereddict
 OrderedDict C n=none b=dict
patsy.constraint
 LinearConstraint C n=none b=dict h
 _EvalConstraint C n=none b=dict h
patsy.contrasts
 ContrastMatrix C n=none b=dict h
 Diff C n=none b=dict h
 Helmert C n=none b=dict h
 Poly C n=none b=dict h
 Sum C n=none b=dict h
 Treatment C n=none b=dict h
patsy.desc
 Evaluator C n=none b=dict h
 IntermediateExpr C n=none b=dict h
 ModelDesc C n=none b=dict h
 Term C n=none b=dict
 _MockFactor C n=none b=dict h
patsy.design_info
 DesignInfo C n=none b=dict h
 FactorInfo C n=none b=dict h
 SubtermInfo C n=none b=dict h
patsy.eval
 EvalEnvironment C n=none b=dict
 EvalFactor C n=none b=dict
 VarLookupDict C n=none b=dict h
 _FuncallCapturer C n=none b=dict h
 _MockTransform C n=none b=dict h
patsy.infix_parser
 Operator C n=none b=dict h
 ParseNode C n=none b=dict h
 Token C n=none b=dict h
 _ParseContext C n=none b=dict h
 _StackOperator C n=none b=dict h
 _UniqueValue C n=none b=dict h
patsy.mgcv_cubic_splines
 CC C n=none b=dict h
 CR C n=none b=dict h
 CubicRegressionSpline C n=none b=dict h
 TE C n=none b=dict h
patsy.missing
 NAAction C n=none b=dict h
patsy.origin
 Origin C n=none b=dict
patsy.redundancy
 _ExpandedFactor C n=none b=dict
 _Subterm C n=none b=dict
patsy.splines
 BS C n=none b=dict h
patsy.state
 Center C n=none b=dict h
 Standardize C n=none b=dict h
patsy.user_util
 LookupFactor C n=none b=dict
patsy.util
 PushbackAdapter C n=none b=dict h
 SortAnythingKey C n=none b=dict h
 _MiniPPrinter C n=none b=dict h
`,
};
