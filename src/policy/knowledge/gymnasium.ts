/**
 * Spaces of gymnasium.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const gymnasium: Knowledge = {
  package: 'gymnasium',
  versions: ['gymnasium 1.4.0'],
  declared: {},
  // Derived by oracle/derive from the libraries themselves: run it again instead of editing.
  derived: `
gymnasium.spaces.box
 Box C n=none b=dict-data
gymnasium.spaces.dict
 Dict C n=none b=dict
gymnasium.spaces.discrete
 Discrete C n=none b=dict
gymnasium.spaces.graph
 Graph C n=none b=dict
 GraphInstance C n=any b=dict
gymnasium.spaces.multi_binary
 MultiBinary C n=none b=dict
gymnasium.spaces.multi_discrete
 MultiDiscrete C n=none b=dict-data
gymnasium.spaces.oneof
 OneOf C n=none b=dict
gymnasium.spaces.sequence
 Sequence C n=none b=dict
gymnasium.spaces.space
 Space C n=none b=dict h
gymnasium.spaces.text
 Text C n=none b=dict
gymnasium.spaces.tuple
 Tuple C n=none b=dict
`,
};
