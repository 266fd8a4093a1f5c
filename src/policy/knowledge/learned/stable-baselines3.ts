/**
 * What `policy learn` proved of stable_baselines3 2.9.2. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const stableBaselines3: Knowledge = {
  package: 'stable_baselines3',
  versions: ['stable_baselines3 2.9.2'],
  derived: `
stable_baselines3
 A2C C n=any b=dict h
 DDPG C n=any b=dict h
 DQN C n=any b=dict h
 HerReplayBuffer C n=any b=dict h
 PPO C n=any b=dict h
 SAC C n=any b=dict h
 TD3 C n=any b=dict h
stable_baselines3.a2c
 A2C C n=any b=dict h
stable_baselines3.a2c.a2c
 A2C C n=any b=dict h
stable_baselines3.common.atari_wrappers
 AtariWrapper C n=any b=dict h
 ClipRewardEnv C n=any b=dict h
 EpisodicLifeEnv C n=any b=dict h
 FireResetEnv C n=any b=dict h
 MaxAndSkipEnv C n=any b=dict h
 NoopResetEnv C n=any b=dict h
 StickyActionEnv C n=any b=dict h
 WarpFrame C n=any b=dict h
stable_baselines3.common.base_class
 BaseAlgorithm C n=any b=dict h
stable_baselines3.common.callbacks
 BaseCallback C n=any r=any b=dict h
 CallbackList C n=any r=any b=dict h
 CheckpointCallback C n=any r=any b=dict h
 ConvertCallback C n=any r=any b=dict h
 EvalCallback C n=any b=dict h
 EventCallback C n=any b=dict h
 EveryNTimesteps C n=any b=dict h
 LogEveryNTimesteps C n=any r=any b=dict h
 ProgressBarCallback C n=any r=any b=dict h
 StopTrainingOnMaxEpisodes C n=any r=any b=dict h
 StopTrainingOnNoModelImprovement C n=any r=any b=dict h
 StopTrainingOnRewardThreshold C n=any r=any b=dict h
stable_baselines3.common.envs
 BitFlippingEnv C n=any b=dict h
 FakeImageEnv C n=any b=dict h
 IdentityEnv C n=any b=dict h
 IdentityEnvBox C n=any b=dict h
 IdentityEnvMultiBinary C n=any b=dict h
 IdentityEnvMultiDiscrete C n=any b=dict h
 SimpleMultiObsEnv C n=any b=dict h
stable_baselines3.common.envs.bit_flipping_env
 BitFlippingEnv C n=any b=dict h
stable_baselines3.common.envs.identity_env
 FakeImageEnv C n=any b=dict h
 IdentityEnv C n=any b=dict h
 IdentityEnvBox C n=any b=dict h
 IdentityEnvMultiBinary C n=any b=dict h
 IdentityEnvMultiDiscrete C n=any b=dict h
stable_baselines3.common.envs.multi_input_envs
 SimpleMultiObsEnv C n=any b=dict h
stable_baselines3.common.logger
 CSVOutputFormat C n=any b=dict h
 Figure C n=any r=any b=dict h
 FormatUnsupportedError C n=any r=data b=dict h ?data:args
 HParam C n=any r=data b=dict h
 HumanOutputFormat C n=any b=dict h
 Image C n=any r=any b=dict h
 JSONOutputFormat C n=any b=dict h
 KVWriter C n=any r=any b=dict h
 Logger C n=any r=any b=dict h
 SeqWriter C n=any r=any b=dict h
 TensorBoardOutputFormat C n=any b=dict h
 Video C n=any r=any b=dict h
stable_baselines3.common.monitor
 LoadMonitorResultsError C n=any r=any b=dict h ?data:args
 Monitor C n=any b=dict h
 ResultsWriter C n=any b=dict h
stable_baselines3.common.off_policy_algorithm
 OffPolicyAlgorithm C n=any b=dict h
stable_baselines3.common.on_policy_algorithm
 OnPolicyAlgorithm C n=any b=dict h
stable_baselines3.common.vec_env
 DummyVecEnv C n=any b=dict h
 StackedObservations C n=any b=dict h
 SubprocVecEnv C n=any b=dict h
 VecEnv C n=any b=dict h
stable_baselines3.common.vec_env.base_vec_env
 VecEnv C n=any b=dict h
stable_baselines3.common.vec_env.dummy_vec_env
 DummyVecEnv C n=any b=dict h
stable_baselines3.common.vec_env.stacked_observations
 StackedObservations C n=any b=dict h
stable_baselines3.common.vec_env.subproc_vec_env
 SubprocVecEnv C n=any b=dict h
stable_baselines3.ddpg
 CnnPolicy C n=any b=rule:module-state h
 DDPG C n=any b=dict h
 MultiInputPolicy C n=any b=rule:module-state h
stable_baselines3.ddpg.ddpg
 DDPG C n=any b=dict h
stable_baselines3.dqn
 CnnPolicy C n=any b=rule:module-state h
 DQN C n=any b=dict h
 MultiInputPolicy C n=any b=rule:module-state h
stable_baselines3.dqn.dqn
 DQN C n=any b=dict h
stable_baselines3.her
 GoalSelectionStrategy C r=rule:enum-value h
 HerReplayBuffer C n=any b=dict h
stable_baselines3.her.goal_selection_strategy
 GoalSelectionStrategy C r=rule:enum-value h
stable_baselines3.her.her_replay_buffer
 HerReplayBuffer C n=any b=dict h
stable_baselines3.ppo
 PPO C n=any b=dict h
stable_baselines3.ppo.ppo
 PPO C n=any b=dict h
stable_baselines3.sac
 CnnPolicy C n=any b=rule:module-state h
 MultiInputPolicy C n=any b=rule:module-state h
 SAC C n=any b=dict h
stable_baselines3.sac.sac
 SAC C n=any b=dict h
stable_baselines3.td3
 CnnPolicy C n=any b=rule:module-state h
 MultiInputPolicy C n=any b=rule:module-state h
 TD3 C n=any b=dict h
stable_baselines3.td3.td3
 TD3 C n=any b=dict h
`,
};
