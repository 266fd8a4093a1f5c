/**
 * What `policy learn` proved of patsy 1.0.3. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const patsy: Knowledge = {
  package: 'patsy',
  versions: ['patsy 1.0.3'],
  derived: `
patsy.build
 CategoricalSniffer C n=any r=any b=dict h
 DesignInfo C n=any b=dict h
 FactorInfo C n=any r=plain b=dict h
 NAAction C n=any b=dict h
 PatsyError C n=any b=dict h ?data:args
 SubtermInfo C n=any r=plain b=dict h
 Treatment C n=any r=any b=dict h
patsy.builtins
 ContrastMatrix C n=any b=dict h
 Diff C n=any r=any b=dict h
 Helmert C n=any r=any b=dict h
 Poly C n=any r=any b=dict h
 Sum C n=any r=any b=dict h
 Treatment C n=any r=any b=dict h
patsy.categorical
 PatsyError C n=any b=dict h ?data:args
 SortAnythingKey C n=any r=any b=dict h
patsy.constraint
 Operator C n=any r=any b=dict h
 Origin C n=any r=any b=dict
 PatsyError C n=any b=dict h ?data:args
 Token C n=any r=any b=dict h
patsy.contrasts
 PatsyError C n=any b=dict h ?data:args
patsy.desc
 ParseNode C n=any r=any b=dict h
 PatsyError C n=any b=dict h ?data:args
 Token C n=any r=any b=dict h
patsy.design_info
 ContrastMatrix C n=any b=dict h
 ModelDesc C n=any r=plain b=dict h
 PatsyError C n=any b=dict h ?data:args
 Term C n=any r=plain b=dict
patsy.eval
 PatsyError C n=any b=dict h ?data:args
 PushbackAdapter C n=any r=any b=dict h
patsy.highlevel
 DesignInfo C n=any b=dict h
 ModelDesc C n=any r=plain b=dict h
 PatsyError C n=any b=dict h ?data:args
patsy.infix_parser
 Origin C n=any r=any b=dict
 PatsyError C n=any b=dict h ?data:args
patsy.missing
 PatsyError C n=any b=dict h ?data:args
patsy.parse_formula
 Operator C n=any r=any b=dict h
 Origin C n=any r=any b=dict
 ParseNode C n=any r=any b=dict h
 PatsyError C n=any b=dict h ?data:args
 PushbackAdapter C n=any r=any b=dict h
 Token C n=any r=any b=dict h
patsy.tokens
 Origin C n=any r=any b=dict
 PatsyError C n=any b=dict h ?data:args
patsy.user_util
 PatsyError C n=any b=dict h ?data:args
`,
};
