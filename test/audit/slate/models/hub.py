from datasets import load_dataset
from diffusers import StableDiffusionPipeline
from huggingface_hub import hf_hub_download, snapshot_download
from peft import PeftModel
from sentence_transformers import SentenceTransformer
from transformers import AutoModel, AutoModelForCausalLM, AutoTokenizer, pipeline
import joblib
import pickle
import torch
import transformers

ARGS = ['vllm', 'serve', 'someone/model', '--trust-remote-code']  # unsafe: trust-remote-code


def unsafe(repo, path):
    a = AutoModel.from_pretrained(repo, trust_remote_code=True)  # unsafe: trust-remote-code
    b = AutoTokenizer.from_pretrained(repo, trust_remote_code=True)  # unsafe: trust-remote-code
    c = pipeline('text-generation', model=repo, trust_remote_code=True)  # unsafe: trust-remote-code
    d = load_dataset('someone/data', trust_remote_code=True)  # unsafe: trust-remote-code
    e = SentenceTransformer(repo, trust_remote_code=True)  # unsafe: trust-remote-code
    options = {'trust_remote_code': True}
    g = transformers.AutoConfig.from_pretrained(repo, **options)  # unsafe: trust-remote-code
    h = AutoModelForCausalLM.from_pretrained(repo, use_safetensors=False)  # unsafe: hub-pickle-weights
    i = StableDiffusionPipeline.from_single_file('model.ckpt')  # unsafe: hub-pickle-weights
    j = StableDiffusionPipeline.from_pretrained(repo, use_safetensors=False)  # unsafe: hub-pickle-weights
    k = joblib.load(hf_hub_download(repo, 'model.joblib'))  # unsafe: joblib-load
    with open(hf_hub_download(repo_id=repo, filename='m.pkl'), 'rb') as f:
        m = pickle.load(f)  # unsafe: pickle-load
    n = torch.load(snapshot_download(repo) + '/pytorch_model.bin')  # unsafe: torch-load
    o = load_dataset('someone/scripted-data')  # unsafe: datasets-script
    return a, b, c, d, e, g, h, i, j, k, m, n, o


def safe(repo, model, path):
    a = AutoModel.from_pretrained(repo, use_safetensors=True, revision='0' * 40)  # safe
    b = AutoTokenizer.from_pretrained(repo, trust_remote_code=False)  # safe
    c = StableDiffusionPipeline.from_single_file('model.safetensors')  # safe
    d = load_dataset('parquet', data_files='data.parquet')  # safe
    e = load_dataset('csv', data_files=path)  # safe
    model.save_pretrained(path)  # safe
    g = SentenceTransformer(repo)  # safe
    h = PeftModel.from_pretrained(model, repo, use_safetensors=True)  # safe
    return a, b, c, d, e, g, h
