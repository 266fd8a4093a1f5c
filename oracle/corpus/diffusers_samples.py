"""Benign samples of diffusers: small models as whole modules, schedulers, and training states."""

import diffusers
import torch

from thin import quick, saver, thin

SCHEDULERS = [name for name in dir(diffusers) if name.endswith("Scheduler") and not name.startswith(("Flax", "Ort"))]


def make(sink):
    torch.manual_seed(0)
    for name in SCHEDULERS:
        sink.file(f"{name}.pt", f"a {name}", lambda path, n=name: saver(getattr(diffusers, n)())(path))
    for name, build in models().items():
        sink.file(f"{name}.pt", f"whole {name}", lambda path, b=build: saver(thin(b()))(path))
        sink.file(f"{name}-state.bin", f"state of {name}", lambda path, b=build: saver(thin(b()).state_dict())(path))
    for name, build in states().items():
        sink.file(f"{name}.pt", name, lambda path, b=build: saver(b())(path))


def models():
    small = {"block_out_channels": (32, 64), "layers_per_block": 1, "norm_num_groups": 32}
    down, up = ("DownBlock2D", "CrossAttnDownBlock2D"), ("CrossAttnUpBlock2D", "UpBlock2D")
    return {
        "unet": lambda: made(diffusers.UNet2DModel, **small, sample_size=8, down_block_types=("DownBlock2D",) * 2, up_block_types=("UpBlock2D",) * 2),
        "unet-condition": lambda: made(
            diffusers.UNet2DConditionModel, **small, sample_size=8, down_block_types=down, up_block_types=up,
            cross_attention_dim=32,
        ),
        "autoencoder": lambda: made(
            diffusers.AutoencoderKL, block_out_channels=(32, 64), down_block_types=("DownEncoderBlock2D",) * 2,
            up_block_types=("UpDecoderBlock2D",) * 2,
        ),
        "vq": lambda: made(diffusers.VQModel, block_out_channels=(32,)),
        "transformer": lambda: made(
            diffusers.Transformer2DModel, num_attention_heads=2, attention_head_dim=8, in_channels=4, num_layers=1,
            sample_size=8, patch_size=2, norm_type="ada_norm_zero", num_embeds_ada_norm=10,
        ),
        "controlnet": lambda: made(
            diffusers.ControlNetModel, block_out_channels=(32, 64), layers_per_block=1, cross_attention_dim=32,
            down_block_types=down, conditioning_embedding_out_channels=(16, 32),
        ),
    }  # fmt: skip


def made(cls, **options):
    with quick():
        return cls(**options)


def states():
    return {
        "textual-inversion": lambda: {"<cat>": torch.zeros(32)},
        "ema": lambda: diffusers.training_utils.EMAModel(torch.nn.Linear(2, 2).parameters()).state_dict(),
        "output": lambda: diffusers.models.unets.unet_2d.UNet2DOutput(sample=torch.zeros(1, 3, 2, 2)),
        "config": lambda: models()["unet"]().config,
    }
