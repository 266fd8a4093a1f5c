"""Benign samples of transformers: `training_args.bin` of many settings, what a Trainer keeps beside a
checkpoint, configurations, outputs and small models as whole modules."""

import random

import numpy as np
import torch
import transformers
from transformers import Seq2SeqTrainingArguments, TrainingArguments

from thin import quick, saver, thin

SMALL = {
    "hidden_size": 32, "num_hidden_layers": 2, "num_attention_heads": 4, "intermediate_size": 64, "vocab_size": 99,
    "num_key_value_heads": 2, "d_model": 32, "d_ff": 64, "d_kv": 8, "num_layers": 2, "num_heads": 4, "n_embd": 32,
    "n_layer": 2, "n_head": 4, "dim": 32, "hidden_dim": 64, "n_layers": 2, "n_heads": 4, "encoder_layers": 1,
    "decoder_layers": 1, "encoder_attention_heads": 2, "decoder_attention_heads": 2, "encoder_ffn_dim": 32,
    "decoder_ffn_dim": 32, "word_embed_proj_dim": 32, "ffn_dim": 64, "embedding_size": 16,
}  # fmt: skip

MODELS = (
    "BertModel BertForSequenceClassification BertForMaskedLM BertForTokenClassification RobertaForSequenceClassification "
    "DistilBertForSequenceClassification AlbertForSequenceClassification ElectraForSequenceClassification "
    "DebertaV2ForSequenceClassification XLMRobertaForTokenClassification GPT2LMHeadModel LlamaForCausalLM MistralForCausalLM "
    "Qwen2ForCausalLM T5ForConditionalGeneration BartForConditionalGeneration OPTForCausalLM ViTForImageClassification "
    "WhisperForConditionalGeneration Wav2Vec2ForCTC GemmaForCausalLM"
).split()


def make(sink):
    torch.manual_seed(0)
    for name, options in arguments(sink).items():
        cls = Seq2SeqTrainingArguments if name.startswith("seq2seq") else TrainingArguments
        sink.file(f"{name}/training_args.bin", f"training arguments: {name}", written(cls, options))
    for name, value in beside().items():
        sink.file(name, name, saver(value))
    for name in MODELS:
        sink.file(f"{name}.pt", f"whole {name}", lambda path, n=name: saver(built(n))(path))


def written(cls, options):
    def write(path):
        path.parent.mkdir(exist_ok=True)
        torch.save(cls("out", use_cpu=True, **options), path)

    return write


def arguments(sink):
    """One setting at a time, from the defaults: every optimizer, scheduler and strategy, and some together."""
    found = {
        "default": {},
        "usual": {"learning_rate": 2e-5, "per_device_train_batch_size": 16, "num_train_epochs": 3, "weight_decay": 0.01},
        "best": {"eval_strategy": "epoch", "save_strategy": "epoch", "load_best_model_at_end": True, "metric_for_best_model": "f1"},
        "steps": {"eval_strategy": "steps", "eval_steps": 5, "save_steps": 5, "logging_steps": 1, "max_steps": 10},
        "smoothing": {"label_smoothing_factor": 0.1, "warmup_steps": 10, "max_grad_norm": 0.5},
        "checkpointing": {"gradient_checkpointing": True, "gradient_checkpointing_kwargs": {"use_reentrant": False}},
        "accumulation": {"gradient_accumulation_steps": 4, "group_by_length": True},
        "scheduled": {"lr_scheduler_type": "cosine_with_restarts", "lr_scheduler_kwargs": {"num_cycles": 2}},
        "quiet": {"report_to": "none", "disable_tqdm": True, "log_level": "error"},
        "labels": {"label_names": ["labels"], "remove_unused_columns": False, "include_for_metrics": ["inputs"]},
        "accelerated": {"accelerator_config": {"split_batches": True, "dispatch_batches": False}},
        "workers": {"dataloader_num_workers": 2, "dataloader_prefetch_factor": 2, "dataloader_pin_memory": False},
        "debug": {"debug": "underflow_overflow", "skip_memory_metrics": False},
        "noise": {"neftune_noise_alpha": 5.0},
        "compile": {"torch_compile": True},
        "fsdp": {"fsdp": "full_shard auto_wrap", "fsdp_config": {"min_num_params": 10}},
        "hub": {"hub_model_id": "someone/model", "hub_strategy": "checkpoint", "hub_private_repo": True},
        "seq2seq": {},
        "seq2seq-generating": {"predict_with_generate": True, "generation_max_length": 20, "generation_num_beams": 2},
        "seq2seq-config": {"generation_config": transformers.GenerationConfig(max_length=5)},
    }
    for kind in transformers.trainer_utils.SchedulerType:
        found[f"scheduler-{kind.value}"] = {"lr_scheduler_type": kind.value}
    for kind in transformers.training_args.OptimizerNames:
        found[f"optimizer-{kind.value}"] = {"optim": kind.value}
    for kind in transformers.trainer_utils.IntervalStrategy:
        found[f"strategy-{kind.value}"] = {"logging_strategy": kind.value, "eval_strategy": kind.value, "eval_steps": 3}
    return found


def beside():
    """transformers/trainer.py: optimizer.pt, scheduler.pt, rng_state.pth; and what people torch.save."""
    model = torch.nn.Linear(4, 2)
    optimizer = torch.optim.AdamW(model.parameters(), lr=2e-5)
    schedule = transformers.get_linear_schedule_with_warmup(optimizer, 2, 10)
    model(torch.ones(1, 4)).sum().backward()
    optimizer.step()
    return {
        "optimizer.pt": optimizer.state_dict(),
        "scheduler.pt": schedule.state_dict(),
        "rng_state.pth": {
            "python": random.getstate(), "numpy": np.random.get_state(), "cpu": torch.random.get_rng_state(),
        },
        "config.pt": transformers.BertConfig(**SMALL),
        "config-generation.pt": transformers.GenerationConfig(max_length=5),
        "output.pt": transformers.modeling_outputs.BaseModelOutput(last_hidden_state=torch.zeros(1, 2, 3)),
        "encoding.pt": transformers.BatchEncoding({"input_ids": torch.zeros(1, 2, dtype=torch.long)}),
        "pytorch_model.bin": thin(built("BertModel")).state_dict(),
        "prediction.pt": transformers.trainer_utils.PredictionOutput(np.zeros(2), np.zeros(2), {"loss": 0.1}),
    }  # fmt: skip


def built(name):
    cls = getattr(transformers, name)
    known = cls.config_class()
    config = cls.config_class(**{key: value for key, value in SMALL.items() if hasattr(known, key)})
    with quick():
        return thin(cls(config))
