/**
 * Policies and buffers of stable-baselines3.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const stableBaselines3: Knowledge = {
  package: 'stable_baselines3',
  versions: ['stable_baselines3 2.9.2'],
  declared: {},
  // Derived by oracle/derive from the libraries themselves: run it again instead of editing.
  derived: `
stable_baselines3.common.buffers
 BaseBuffer C n=none b=dict h
 DictReplayBuffer C n=none b=dict h
 DictRolloutBuffer C n=none b=dict h
 NStepReplayBuffer C n=none b=dict h
 ReplayBuffer C n=none b=dict h
 RolloutBuffer C n=none b=dict h
stable_baselines3.common.distributions
 BernoulliDistribution C n=none b=dict h
 CategoricalDistribution C n=none b=dict h
 DiagGaussianDistribution C n=none b=dict h
 Distribution C n=none b=dict h
 MultiCategoricalDistribution C n=none b=dict h
 SquashedDiagGaussianDistribution C n=none b=dict h
 StateDependentNoiseDistribution C n=none b=dict h
 TanhBijector C n=none b=dict h
stable_baselines3.common.noise
 ActionNoise C n=none b=dict h
 NormalActionNoise C n=none b=dict h
 OrnsteinUhlenbeckActionNoise C n=none b=dict h
 VectorizedActionNoise C n=none b=dict h
stable_baselines3.common.policies
 ActorCriticCnnPolicy C n=none b=rule:module-state h
 ActorCriticCnnPolicy._dummy_schedule F
 ActorCriticPolicy C n=none b=rule:module-state h
 ActorCriticPolicy._dummy_schedule F
 BaseModel C n=none b=rule:module-state h
 BasePolicy C n=none b=rule:module-state h
 BasePolicy._dummy_schedule F
 ContinuousCritic C n=none b=rule:module-state h
 MultiInputActorCriticPolicy C n=none b=rule:module-state h
 MultiInputActorCriticPolicy._dummy_schedule F
stable_baselines3.common.running_mean_std
 RunningMeanStd C n=none b=dict h
stable_baselines3.common.torch_layers
 BaseFeaturesExtractor C n=none b=rule:module-state h
 CombinedExtractor C n=none b=rule:module-state h
 FlattenExtractor C n=none b=rule:module-state h
 MlpExtractor C n=none b=rule:module-state h
 NatureCNN C n=none b=rule:module-state h
stable_baselines3.common.type_aliases
 DictReplayBufferSamples C n=any b=dict
 DictRolloutBufferSamples C n=any b=dict
 PolicyPredictor C n=none b=dict h
 ReplayBufferSamples C n=any b=dict
 RolloutBufferSamples C n=any b=dict
 RolloutReturn C n=any b=dict
 TrainFreq C n=any b=dict
 TrainFrequencyUnit C r=rule:enum-value h d
stable_baselines3.common.utils
 ConstantSchedule C n=none b=dict h
 FloatSchedule C n=none b=dict h
 LinearSchedule C n=none b=dict h
stable_baselines3.dqn.policies
 CnnPolicy C n=none b=rule:module-state h
 CnnPolicy._dummy_schedule F
 DQNPolicy C n=none b=rule:module-state h
 DQNPolicy._dummy_schedule F
 MultiInputPolicy C n=none b=rule:module-state h
 MultiInputPolicy._dummy_schedule F
 QNetwork C n=none b=rule:module-state h
 QNetwork._dummy_schedule F
stable_baselines3.sac.policies
 Actor C n=none b=rule:module-state h
 Actor._dummy_schedule F
 CnnPolicy C n=none b=rule:module-state h
 CnnPolicy._dummy_schedule F
 MultiInputPolicy C n=none b=rule:module-state h
 MultiInputPolicy._dummy_schedule F
 SACPolicy C n=none b=rule:module-state h
 SACPolicy._dummy_schedule F
stable_baselines3.td3.policies
 Actor C n=none b=rule:module-state h
 Actor._dummy_schedule F
 CnnPolicy C n=none b=rule:module-state h
 CnnPolicy._dummy_schedule F
 MultiInputPolicy C n=none b=rule:module-state h
 MultiInputPolicy._dummy_schedule F
 TD3Policy C n=none b=rule:module-state h
 TD3Policy._dummy_schedule F
`,
};
