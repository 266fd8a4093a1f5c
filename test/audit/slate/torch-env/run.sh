#!/bin/sh
export TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD=true  # unsafe: torch-env-override
export TORCH_FORCE_WEIGHTS_ONLY_LOAD=1  # safe
python train.py
