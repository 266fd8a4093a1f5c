/**
 * What `policy learn` proved of gymnasium 1.4.0. Made by scripts/learn-knowledge.mjs: do not edit.
 * @module
 */
import type { Knowledge } from '../../knowledge.ts';

export const gymnasium: Knowledge = {
  package: 'gymnasium',
  versions: ['gymnasium 1.4.0'],
  derived: `
gymnasium
 ActionWrapper C n=any b=dict h
 Env C n=any r=any b=dict h
 ObservationWrapper C n=any b=dict h
 RewardWrapper C n=any b=dict h
 Space C n=any b=dict h
 VectorizeMode C r=rule:enum-value h
 Wrapper C n=any b=dict h
gymnasium.core
 ActionWrapper C n=any b=dict h
 Env C n=any r=any b=dict h
 ObservationWrapper C n=any b=dict h
 RewardWrapper C n=any b=dict h
 Wrapper C n=any b=dict h
gymnasium.envs.box2d
 BipedalWalkerHardcore C n=any r=any b=dict h
 LunarLanderContinuous C n=any r=any b=dict h
gymnasium.envs.box2d.bipedal_walker
 BipedalWalkerHardcore C n=any r=any b=dict h
 BipedalWalkerHeuristics C n=any r=any b=dict h
gymnasium.envs.box2d.car_dynamics
 Car C n=any b=dict h
gymnasium.envs.box2d.lunar_lander
 LunarLanderContinuous C n=any r=any b=dict h
gymnasium.envs.classic_control
 AcrobotEnv C n=any b=dict h
 CartPoleEnv C n=any b=dict h
 Continuous_MountainCarEnv C n=any b=dict h
 MountainCarEnv C n=any b=dict h
 PendulumEnv C n=any b=dict h
gymnasium.envs.classic_control.acrobot
 AcrobotEnv C n=any b=dict h
gymnasium.envs.classic_control.cartpole
 CartPoleEnv C n=any b=dict h
 CartPoleVectorEnv C n=any b=dict h
gymnasium.envs.classic_control.continuous_mountain_car
 Continuous_MountainCarEnv C n=any b=dict h
gymnasium.envs.classic_control.mountain_car
 MountainCarEnv C n=any b=dict h
gymnasium.envs.classic_control.pendulum
 PendulumEnv C n=any b=dict h
gymnasium.envs.functional_jax_env
 FunctionalJaxEnv C n=any b=dict h
 FunctionalJaxVectorEnv C n=any b=dict h
gymnasium.envs.mujoco
 MujocoEnv C n=any b=dict h
 MujocoRenderer C n=any b=dict h
gymnasium.envs.mujoco.mujoco_env
 MujocoEnv C n=any b=dict h
gymnasium.envs.mujoco.mujoco_rendering
 BaseRender C n=any b=dict h
 MujocoRenderer C n=any b=dict h
gymnasium.envs.phys2d
 CartPoleFunctional C n=any b=dict h
 PendulumFunctional C n=any b=dict h
gymnasium.envs.phys2d.cartpole
 CartPoleFunctional C n=any b=dict h
gymnasium.envs.phys2d.pendulum
 PendulumFunctional C n=any b=dict h
gymnasium.envs.registration
 AutoresetMode C r=rule:enum-value h
 Env C n=any r=any b=dict h
 EnvCreator C n=any b=dict h
 EnvSpec C n=any b=dict
 VectorEnvCreator C n=any b=dict h
 VectorizeMode C r=rule:enum-value h
 Wrapper C n=any b=dict h
 WrapperSpec C n=any b=dict
gymnasium.envs.tabular.blackjack
 BlackjackFunctional C n=any b=dict h
 EnvState C n=any r=any b=dict
gymnasium.envs.tabular.cliffwalking
 CliffWalkingFunctional C n=any b=dict h
 EnvState C n=any r=any b=dict
 RenderStateType C n=any r=any b=dict
gymnasium.envs.toy_text
 BlackjackEnv C n=any b=dict h
 CliffWalkingEnv C n=any b=dict h
 FrozenLakeEnv C n=any b=dict h
 TaxiEnv C n=any b=dict h
gymnasium.envs.toy_text.blackjack
 BlackjackEnv C n=any b=dict h
gymnasium.envs.toy_text.cliffwalking
 CliffWalkingEnv C n=any b=dict h
gymnasium.envs.toy_text.frozen_lake
 FrozenLakeEnv C n=any b=dict h
gymnasium.envs.toy_text.taxi
 TaxiEnv C n=any b=dict h
gymnasium.error
 AlreadyPendingCallError C n=any r=data b=dict h ?data:args
 ClosedEnvironmentError C n=any r=any b=dict h ?data:args
 CustomSpaceError C n=any r=any b=dict h ?data:args
 DependencyNotInstalled C n=any r=any b=dict h ?data:args
 DeprecatedEnv C n=any r=any b=dict h ?data:args
 DeprecatedWrapper C n=any r=plain b=dict h ?data:args
 Error C n=any r=any b=dict h ?data:args
 InvalidAction C n=any r=any b=dict h ?data:args
 InvalidBound C n=any r=any b=dict h ?data:args
 InvalidMetadata C n=any r=any b=dict h ?data:args
 InvalidProbability C n=any r=any b=dict h ?data:args
 MissingArgument C n=any r=any b=dict h ?data:args
 NameNotFound C n=any r=any b=dict h ?data:args
 NamespaceNotFound C n=any r=any b=dict h ?data:args
 NoAsyncCallError C n=any r=data b=dict h ?data:args
 RegistrationError C n=any r=any b=dict h ?data:args
 ResetNeeded C n=any r=any b=dict h ?data:args
 UnregisteredEnv C n=any r=any b=dict h ?data:args
 UnsupportedMode C n=any r=any b=dict h ?data:args
 VersionNotFound C n=any r=any b=dict h ?data:args
gymnasium.experimental.functional
 FuncEnv C n=any b=dict h
gymnasium.spaces
 Dict C n=any b=dict
 Discrete C n=any b=dict
 Graph C n=any b=dict
 GraphInstance C n=any r=any b=dict
 MultiBinary C n=any b=dict
 OneOf C n=any b=dict
 Sequence C n=any b=dict
 Space C n=any b=dict h
 Text C n=any b=dict
 Tuple C n=any b=dict
gymnasium.utils
 RecordConstructorArgs C n=any b=dict h
gymnasium.utils.passive_env_checker
 Env C n=any r=any b=dict h
 Space C n=any b=dict h
gymnasium.utils.play
 MissingKeysToAction C n=any r=any b=dict h ?data:args
 PlayPlot C n=any b=dict h
 PlayableGame C n=any b=dict h
gymnasium.utils.record_constructor
 RecordConstructorArgs C n=any b=dict h
gymnasium.vector
 AutoresetMode C r=rule:enum-value h
 SyncVectorEnv C n=any b=dict h
 VectorActionWrapper C n=any b=dict h
 VectorEnv C n=any r=any b=dict h
 VectorObservationWrapper C n=any b=dict h
 VectorRewardWrapper C n=any b=dict h
 VectorWrapper C n=any b=dict h
gymnasium.vector.async_vector_env
 AlreadyPendingCallError C n=any r=data b=dict h ?data:args
 AsyncState C r=rule:enum-value h
 AutoresetMode C r=rule:enum-value h
 ClosedEnvironmentError C n=any r=any b=dict h ?data:args
 CustomSpaceError C n=any r=any b=dict h ?data:args
 Env C n=any r=any b=dict h
 NoAsyncCallError C n=any r=data b=dict h ?data:args
 Space C n=any b=dict h
 VectorEnv C n=any r=any b=dict h
gymnasium.vector.sync_vector_env
 AutoresetMode C r=rule:enum-value h
 Env C n=any r=any b=dict h
 Space C n=any b=dict h
 SyncVectorEnv C n=any b=dict h
 VectorEnv C n=any r=any b=dict h
gymnasium.vector.utils.misc
 Env C n=any r=any b=dict h
gymnasium.vector.utils.shared_memory
 CustomSpaceError C n=any r=any b=dict h ?data:args
 Dict C n=any b=dict
 Discrete C n=any b=dict
 Graph C n=any b=dict
 MultiBinary C n=any b=dict
 OneOf C n=any b=dict
 Sequence C n=any b=dict
 Space C n=any b=dict h
 Text C n=any b=dict
 Tuple C n=any b=dict
gymnasium.vector.utils.space_utils
 CustomSpaceError C n=any r=any b=dict h ?data:args
 Dict C n=any b=dict
 Discrete C n=any b=dict
 Graph C n=any b=dict
 GraphInstance C n=any r=any b=dict
 MultiBinary C n=any b=dict
 OneOf C n=any b=dict
 Sequence C n=any b=dict
 Space C n=any b=dict h
 Text C n=any b=dict
 Tuple C n=any b=dict
gymnasium.vector.vector_env
 AutoresetMode C r=rule:enum-value h
 VectorActionWrapper C n=any b=dict h
 VectorEnv C n=any r=any b=dict h
 VectorObservationWrapper C n=any b=dict h
 VectorRewardWrapper C n=any b=dict h
 VectorWrapper C n=any b=dict h
gymnasium.wrappers
 AddRenderObservation C n=any b=dict h
 AddWhiteNoise C n=any b=dict h
 AtariPreprocessing C n=any b=dict h
 Autoreset C n=any b=dict h
 ClipAction C n=any b=dict h
 ClipReward C n=any b=dict h
 DelayObservation C n=any b=dict h
 DiscretizeAction C n=any b=dict h
 DiscretizeObservation C n=any b=dict h
 DtypeObservation C n=any b=dict h
 FilterObservation C n=any b=dict h
 FlattenObservation C n=any b=dict h
 FrameStackObservation C n=any b=dict h
 GrayscaleObservation C n=any b=dict h
 HumanRendering C n=any b=dict h
 MaxAndSkipObservation C n=any b=dict h
 NormalizeObservation C n=any b=dict h
 NormalizeReward C n=any b=dict h
 ObstructView C n=any b=dict h
 OrderEnforcing C n=any b=dict h
 PassiveEnvChecker C n=any b=dict h
 RecordEpisodeStatistics C n=any b=dict h
 RenderCollection C n=any b=dict h
 RepeatAction C n=any b=dict h
 RescaleAction C n=any b=dict h
 RescaleObservation C n=any b=dict h
 ReshapeObservation C n=any b=dict h
 ResizeObservation C n=any b=dict h
 StickyAction C n=any b=dict h
 TimeAwareObservation C n=any b=dict h
 TimeLimit C n=any b=dict h
 TransformAction C n=any b=dict h
 TransformObservation C n=any b=dict h
 TransformReward C n=any b=dict h
gymnasium.wrappers.array_conversion
 DependencyNotInstalled C n=any r=any b=dict h ?data:args
gymnasium.wrappers.atari_preprocessing
 AtariPreprocessing C n=any b=dict h
gymnasium.wrappers.common
 Autoreset C n=any b=dict h
 OrderEnforcing C n=any b=dict h
 PassiveEnvChecker C n=any b=dict h
 RecordEpisodeStatistics C n=any b=dict h
 ResetNeeded C n=any r=any b=dict h ?data:args
 TimeLimit C n=any b=dict h
gymnasium.wrappers.jax_to_numpy
 DependencyNotInstalled C n=any r=any b=dict h ?data:args
gymnasium.wrappers.jax_to_torch
 DependencyNotInstalled C n=any r=any b=dict h ?data:args
gymnasium.wrappers.numpy_to_torch
 DependencyNotInstalled C n=any r=any b=dict h ?data:args
gymnasium.wrappers.rendering
 AddWhiteNoise C n=any b=dict h
 DependencyNotInstalled C n=any r=any b=dict h ?data:args
 HumanRendering C n=any b=dict h
 InvalidProbability C n=any r=any b=dict h ?data:args
 ObstructView C n=any b=dict h
 RenderCollection C n=any b=dict h
gymnasium.wrappers.stateful_action
 InvalidBound C n=any r=any b=dict h ?data:args
 InvalidProbability C n=any r=any b=dict h ?data:args
 RepeatAction C n=any b=dict h
 StickyAction C n=any b=dict h
gymnasium.wrappers.stateful_observation
 DelayObservation C n=any b=dict h
 Dict C n=any b=dict
 FrameStackObservation C n=any b=dict h
 InvalidBound C n=any r=any b=dict h ?data:args
 MaxAndSkipObservation C n=any b=dict h
 NormalizeObservation C n=any b=dict h
 RunningMeanStd C n=any b=dict h
 TimeAwareObservation C n=any b=dict h
 Tuple C n=any b=dict
gymnasium.wrappers.stateful_reward
 InvalidBound C n=any r=any b=dict h ?data:args
 NormalizeReward C n=any b=dict h
 RunningMeanStd C n=any b=dict h
gymnasium.wrappers.transform_action
 ClipAction C n=any b=dict h
 Discrete C n=any b=dict
 DiscretizeAction C n=any b=dict h
 InvalidBound C n=any r=any b=dict h ?data:args
 RescaleAction C n=any b=dict h
 Space C n=any b=dict h
 TransformAction C n=any b=dict h
gymnasium.wrappers.transform_observation
 AddRenderObservation C n=any b=dict h
 DependencyNotInstalled C n=any r=any b=dict h ?data:args
 DiscretizeObservation C n=any b=dict h
 DtypeObservation C n=any b=dict h
 FilterObservation C n=any b=dict h
 FlattenObservation C n=any b=dict h
 GrayscaleObservation C n=any b=dict h
 RescaleObservation C n=any b=dict h
 ReshapeObservation C n=any b=dict h
 ResizeObservation C n=any b=dict h
 TransformObservation C n=any b=dict h
gymnasium.wrappers.transform_reward
 ClipReward C n=any b=dict h
 InvalidBound C n=any r=any b=dict h ?data:args
 TransformReward C n=any b=dict h
gymnasium.wrappers.utils
 CustomSpaceError C n=any r=any b=dict h ?data:args
 Dict C n=any b=dict
 Discrete C n=any b=dict
 Graph C n=any b=dict
 GraphInstance C n=any r=any b=dict
 MultiBinary C n=any b=dict
 OneOf C n=any b=dict
 RunningMeanStd C n=any b=dict h
 Sequence C n=any b=dict
 Space C n=any b=dict h
 Text C n=any b=dict
 Tuple C n=any b=dict
gymnasium.wrappers.vector
 ClipAction C n=any b=dict h
 ClipReward C n=any b=dict h
 DictInfoToList C n=any b=dict h
 DtypeObservation C n=any b=dict h
 FilterObservation C n=any b=dict h
 FlattenObservation C n=any b=dict h
 GrayscaleObservation C n=any b=dict h
 HumanRendering C n=any b=dict h
 NormalizeObservation C n=any b=dict h
 NormalizeReward C n=any b=dict h
 RecordEpisodeStatistics C n=any b=dict h
 RescaleAction C n=any b=dict h
 RescaleObservation C n=any b=dict h
 ReshapeObservation C n=any b=dict h
 ResizeObservation C n=any b=dict h
 TransformAction C n=any b=dict h
 TransformObservation C n=any b=dict h
 TransformReward C n=any b=dict h
 VectorizeTransformAction C n=any b=dict h
 VectorizeTransformObservation C n=any b=dict h
 VectorizeTransformReward C n=any b=dict h
gymnasium.wrappers.vector.array_conversion
 VectorEnv C n=any r=any b=dict h
 VectorWrapper C n=any b=dict h
gymnasium.wrappers.vector.common
 AutoresetMode C r=rule:enum-value h
 RecordEpisodeStatistics C n=any b=dict h
 VectorEnv C n=any r=any b=dict h
 VectorWrapper C n=any b=dict h
gymnasium.wrappers.vector.dict_info_to_list
 DictInfoToList C n=any b=dict h
 VectorEnv C n=any r=any b=dict h
 VectorWrapper C n=any b=dict h
gymnasium.wrappers.vector.jax_to_numpy
 DependencyNotInstalled C n=any r=any b=dict h ?data:args
 VectorEnv C n=any r=any b=dict h
gymnasium.wrappers.vector.jax_to_torch
 VectorEnv C n=any r=any b=dict h
gymnasium.wrappers.vector.numpy_to_torch
 VectorEnv C n=any r=any b=dict h
gymnasium.wrappers.vector.rendering
 HumanRendering C n=any b=dict h
gymnasium.wrappers.vector.stateful_observation
 AutoresetMode C r=rule:enum-value h
 InvalidBound C n=any r=any b=dict h ?data:args
 NormalizeObservation C n=any b=dict h
 RunningMeanStd C n=any b=dict h
 VectorEnv C n=any r=any b=dict h
 VectorObservationWrapper C n=any b=dict h
gymnasium.wrappers.vector.stateful_reward
 AutoresetMode C r=rule:enum-value h
 InvalidBound C n=any r=any b=dict h ?data:args
 NormalizeReward C n=any b=dict h
 RunningMeanStd C n=any b=dict h
 VectorEnv C n=any r=any b=dict h
 VectorWrapper C n=any b=dict h
gymnasium.wrappers.vector.vectorize_action
 ClipAction C n=any b=dict h
 RescaleAction C n=any b=dict h
 TransformAction C n=any b=dict h
 VectorizeTransformAction C n=any b=dict h
 VectorizeTransformAction._SingleEnv C n=any r=any b=dict h
gymnasium.wrappers.vector.vectorize_observation
 DtypeObservation C n=any b=dict h
 FilterObservation C n=any b=dict h
 FlattenObservation C n=any b=dict h
 GrayscaleObservation C n=any b=dict h
 RescaleObservation C n=any b=dict h
 ReshapeObservation C n=any b=dict h
 ResizeObservation C n=any b=dict h
 TransformObservation C n=any b=dict h
 VectorizeTransformObservation C n=any b=dict h
 VectorizeTransformObservation._SingleEnv C n=any r=any b=dict h
gymnasium.wrappers.vector.vectorize_reward
 ClipReward C n=any b=dict h
 TransformReward C n=any b=dict h
 VectorizeTransformReward C n=any b=dict h
`,
};
