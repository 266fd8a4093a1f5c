"""Benign samples of stable-baselines3: policies, buffers and statistics that its `save` and pickle write. The zip
files of whole agents are not here: they hold cloudpickled objects, which are unknown by right."""

import gymnasium
import stable_baselines3 as sb3
import torch
from stable_baselines3.common.buffers import DictReplayBuffer, ReplayBuffer, RolloutBuffer
from stable_baselines3.common.noise import NormalActionNoise, OrnsteinUhlenbeckActionNoise
from stable_baselines3.common.running_mean_std import RunningMeanStd
from thin import saver

import numpy as np

AGENTS = {"ppo": (sb3.PPO, "CartPole-v1"), "a2c": (sb3.A2C, "CartPole-v1"), "dqn": (sb3.DQN, "CartPole-v1"),
          "sac": (sb3.SAC, "Pendulum-v1"), "td3": (sb3.TD3, "Pendulum-v1"), "ddpg": (sb3.DDPG, "Pendulum-v1")}  # fmt: skip


def make(sink):
    torch.manual_seed(0)
    for name, (cls, world) in AGENTS.items():
        agent = cls("MlpPolicy", world, device="cpu", **({} if name in ("ppo", "a2c") else {"buffer_size": 10}))
        sink.file(f"{name}-policy.pt", f"policy of {name}, saved", lambda path, a=agent: a.policy.save(path))
        sink.file(f"{name}-policy-whole.pt", f"policy of {name}, whole", saver(agent.policy))
        sink.file(f"{name}-parameters.pth", f"parameters of {name}", saver(agent.get_parameters()))
        buffer = getattr(agent, "replay_buffer", None) or agent.rollout_buffer
        sink.pickled(f"{name}-buffer", f"buffer of {name}", buffer, (2, 4))
    for name, value in others().items():
        sink.pickled(name, name, value, (2, 4))


def others():
    box, discrete = gymnasium.spaces.Box(-1.0, 1.0, (3,)), gymnasium.spaces.Discrete(2)
    both = gymnasium.spaces.Dict({"a": box, "b": discrete})
    statistics = RunningMeanStd(shape=(3,))
    statistics.update(np.ones((2, 3)))
    return {
        "space-box": box,
        "space-discrete": discrete,
        "space-multi": gymnasium.spaces.MultiDiscrete([2, 3]),
        "space-binary": gymnasium.spaces.MultiBinary(3),
        "space-dict": both,
        "space-tuple": gymnasium.spaces.Tuple((box, discrete)),
        "statistics": statistics,
        "noise": NormalActionNoise(np.zeros(2), np.ones(2)),
        "noise-drifting": OrnsteinUhlenbeckActionNoise(np.zeros(2), np.ones(2)),
        "buffer-replay": ReplayBuffer(4, box, discrete, device="cpu"),
        "buffer-dict": DictReplayBuffer(4, both, discrete, device="cpu"),
        "buffer-rollout": RolloutBuffer(4, box, discrete, device="cpu"),
    }
