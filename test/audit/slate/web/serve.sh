#!/bin/sh
vllm serve someone/model --trust-remote-code  # unsafe: trust-remote-code
vllm serve someone/model  # safe
python -m mypkg.load model.pkl
