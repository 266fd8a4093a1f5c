"""Writes what classes.py found into src/policy/knowledge: `write.py ROWS.json...`.

Rows of several library versions are joined: a symbol is listed when any version has it, with what all
versions that have it agree on, and not at all when one of them has it and would not list it. Symbols written by hand in the same file win and are left out here, and
so is every function that the capability tables know to reach something.
"""

import collections
import json
import re
import sys
from pathlib import Path

KNOWLEDGE = Path(__file__).resolve().parents[2] / "src/policy/knowledge"
CAPABILITIES = KNOWLEDGE.parent / "capabilities"
FILES = {"sklearn": "sklearn", "numpy": "numpy", "scipy": "scipy", "pandas": "pandas", "joblib": "joblib",
         "torch": "torch", "torchvision": "torchvision", "xgboost": "xgboost", "lightgbm": "lightgbm", "catboost": "catboost",
         "transformers": "transformers", "accelerate": "accelerate", "ultralytics": "ultralytics", "timm": "timm",
         "peft": "peft", "omegaconf": "omegaconf",
         "pytorch_lightning": "pytorch-lightning", "lightning_fabric": "lightning-fabric",
         "statsmodels": "statsmodels", "imblearn": "imblearn",
         "category_encoders": "category-encoders", "gensim": "gensim", "nltk": "nltk", "patsy": "patsy",
         "gymnasium": "gymnasium",
         "stable_baselines3": "stable-baselines3", "flair": "flair", "diffusers": "diffusers",
         "sentence_transformers": "sentence-transformers"}  # fmt: skip
PACKAGES = {"scikit-learn": "sklearn", "imbalanced-learn": "imblearn"}
PRIVATE_TOO = {"sklearn", "timm"}  # whose files name functions that begin with an underscore
MARK = re.compile(r"  derived: `\n.*?`,\n", re.S)
VERSIONS = re.compile(r"  versions: \[.*?\],", re.S)

# What is most often stored whole; the library has five hundred of them.
FAMILIES = """
            albert auto bart beit bert blip bloom camembert clip convnext deberta deberta_v2
            deit detr dinov2 distilbert electra falcon gemma gemma2 gpt2 gpt_neo gpt_neox gptj
            hubert layoutlm layoutlmv3 llama longformer marian mbart mistral mixtral mpnet mt5 opt
            pegasus phi phi3 qwen2 qwen3 resnet roberta segformer siglip swin t5 vit
            wav2vec2 whisper xlm_roberta
            """.split()

# Functions are listed only to be named as values; where a library has thousands, only these are.
FUNCTIONS = {
    "torch": ("torch.nn.functional", "torch.nn.init", "torch.nn.utils", "torch.optim", "torch._jit_internal",
              "torch.distributions", "torch.nn.modules"),
    "pandas": (), "xgboost": (), "lightgbm": (), "catboost": (), "transformers": ("transformers.activations",), "accelerate": (),
    "ultralytics": (), "timm": ("timm.data.auto_augment", "timm.layers"), "peft": (), "sentence_transformers": (), "omegaconf": (), "pytorch_lightning": (),
    "lightning_fabric": (), "torchmetrics": (), "statsmodels": (), "imblearn": (), "category_encoders": (), "gensim": (),
    "nltk": (), "patsy": (), "gymnasium": (), "stable_baselines3": (),
    "flair": (), "diffusers": (),
    "torchvision": ("torchvision.ops",),
    "scipy": ("scipy.special", "scipy.spatial.distance", "scipy.stats", "scipy.linalg", "scipy._lib.array_api_compat"),
    "sklearn": ("sklearn.metrics", "sklearn.preprocessing", "sklearn.feature_selection", "sklearn.feature_extraction",
                "sklearn.cluster", "sklearn.neighbors", "sklearn.linear_model", "sklearn.utils", "sklearn.ensemble",
                "sklearn.manifold", "sklearn.decomposition", "sklearn.gaussian_process", "sklearn.model_selection"),
    "numpy": ("numpy", "numpy.core", "numpy._core", "numpy.lib", "numpy.linalg", "numpy.fft", "numpy.ma", "numpy.random",
              "numpy.polynomial"),
}  # fmt: skip
CLASSES = {
    "transformers": ("transformers.training_args", "transformers.training_args_seq2seq", "transformers.trainer_utils",
                     "transformers.trainer_pt_utils", "transformers.debug_utils", "transformers.activations",
                     "transformers.configuration_utils", "transformers.generation.configuration_utils", "transformers.modeling_outputs",
                     "transformers.modeling_utils", "transformers.modeling_layers", "transformers.tokenization_utils_base",
                     "transformers.feature_extraction_utils", "transformers.pytorch_utils",
                     *(f"transformers.models.{family}" for family in FAMILIES)),
    "diffusers": ("diffusers.models", "diffusers.schedulers", "diffusers.training_utils", "diffusers.utils.outputs"),
    "flair": ("flair.data", "flair.embeddings", "flair.models", "flair.nn", "flair.datasets.base", "flair.tokenization"),
    "sentence_transformers": ("sentence_transformers.base", "sentence_transformers.sentence_transformer",
                              "sentence_transformers.cross_encoder", "sentence_transformers.similarity_functions",
                              "sentence_transformers.util"),
    "accelerate": ("accelerate.state", "accelerate.utils.dataclasses"),
    "timm": ("timm.layers", "timm.models", "timm.data.transforms", "timm.data.auto_augment", "timm.data.mixup",
             "timm.data.random_erasing", "timm.loss", "timm.optim", "timm.scheduler", "timm.utils.model_ema"),
    "ultralytics": ("ultralytics.nn", "ultralytics.utils"),
    "gymnasium": ("gymnasium.spaces",),
    "stable_baselines3": ("stable_baselines3.common.policies", "stable_baselines3.common.torch_layers",
                          "stable_baselines3.common.distributions", "stable_baselines3.common.buffers",
                          "stable_baselines3.common.noise", "stable_baselines3.common.running_mean_std",
                          "stable_baselines3.common.utils", "stable_baselines3.common.type_aliases",
                          "stable_baselines3.common.sb2_compat", "stable_baselines3.dqn.policies", "stable_baselines3.sac.policies",
                          "stable_baselines3.td3.policies", "stable_baselines3.ppo.policies", "stable_baselines3.a2c.policies"),
    "nltk": ("nltk.tokenize", "nltk.tag", "nltk.classify", "nltk.lm", "nltk.probability", "nltk.stem", "nltk.chunk", "nltk.tree",
             "nltk.grammar", "nltk.parse", "nltk.collocations", "nltk.text", "nltk.util", "nltk.metrics", "nltk.cluster",
             "nltk.tbl", "nltk.sentiment", "nltk.translate", "nltk.internals", "nltk.collections"),
    "pytorch_lightning": ("pytorch_lightning.callbacks", "pytorch_lightning.utilities.parsing"),
    "lightning_fabric": ("lightning_fabric.utilities.data",),
    "omegaconf": ("omegaconf.base", "omegaconf.basecontainer", "omegaconf.dictconfig", "omegaconf.listconfig", "omegaconf.nodes",
                  "omegaconf._utils"),
    "peft": ("peft.config", "peft.utils.peft_types"), 
    "torch": ("torch.nn", "torch.optim", "torch.distributions", "torch.utils.data", "torch.utils.hooks", "torch.amp",
              "torch.cuda.amp", "torch.ao.quantization", "torch.ao.nn.intrinsic", "torch.ao.nn.qat", "torch.ao.nn.quantized", "torch.ao.nn.quantizable", "torch.quantization",
              "torch.torch_version", "torch.return_types", "torch.autograd.graph", "torch.ao.pruning", "torch.storage"),
}  # fmt: skip
# Modules whose functions read, write, run or fetch something by their nature.
REACHING = re.compile(r"(^|[._])(load|save|fetch|read|write|open|exec|eval|run|download|import|compile|pickle|dump|"
                      r"savez|loadtxt|savetxt|fromfile|fromregex|genfromtxt|memmap|tofile|get_include|show|test|main|"
                      r"install|build|parallel_backend|hub|cpp_extension|f2py|distutils|system|popen|spawn|threadpool)"
                      r"([._0-9]|$)")  # fmt: skip


def main():
    rows = collections.defaultdict(lambda: collections.defaultdict(list))
    versions, refused = collections.defaultdict(set), set()
    for path in sys.argv[1:]:
        data = json.loads(Path(path).read_text())
        for module, symbols in data["symbols"].items():
            for name, fields in symbols.items():
                rows[module.split(".")[0]][module, name].append(fields)
        for names in data["unreviewed"].values():
            refused.update(names)
        for version in data["versions"]:
            versions[PACKAGES.get(version.split()[0], version.split()[0])].add(version)
    for package, file in FILES.items():
        if package in rows:
            kept = {key: fields for key, fields in rows[package].items() if ".".join(key) not in refused}
            write(KNOWLEDGE / f"{file}.ts", package, joined(package, kept), sorted(versions[package]))


def joined(package, rows):
    reaching = known_to_reach(package)
    modules = collections.defaultdict(dict)
    for (module, name), fields in sorted(rows.items()):
        agreed = agree(fields)
        reaches = agreed == "F" and (module, name) in reaching
        if agreed and wanted(package, module, name, agreed) and not reaches:
            modules[module][name] = agreed
    return modules


def agree(fields):
    """What all versions say; every version's self calls."""
    words = [row.split() for row in fields]
    common = [word for word in words[0] if all(word in row for row in words) and not word.startswith("!")]
    calls = sorted({name for row in words for word in row if word.startswith("!") for name in word[1:].split(",")})
    if not common or common[0] not in ("C", "F"):
        return ""
    common += build_of_all(words) if not any(word.startswith("b=") for word in common) else []
    common = [word for word in sorted(common, key=field_order) if word != "s"]
    return " ".join(common + ([f"!{','.join(calls)}"] if calls else []))


# A state that is inert under each of several rules; `s` stands for a class whose attributes may be set one by one.
JOINED = {
    frozenset({"b=dict", "b=dict-data"}): "b=dict-data",
    frozenset({"b=dict", "b=data"}): "b=rule:cython-state",
    frozenset({"b=dict", "b=rule:slots"}): "b=rule:slots",
    frozenset({"b=dict", "b=rule:slots-data"}): "b=rule:slots-data",
    frozenset({"b=rule:slots", "b=rule:slots-data"}): "b=rule:slots-data",
}
SLOTS = {"s", "b=rule:slots", "b=rule:slots-data"}


def build_of_all(words):
    rules = frozenset(word for row in words for word in row if word.startswith("b="))
    if rules & SLOTS and not all(SLOTS & set(row) for row in words):
        return []
    if not all(any(word.startswith("b=") for word in row) for row in words):
        return []
    return [JOINED[rules]] if rules in JOINED else []


def field_order(word):
    return "CFXM nrbihd>".find(word[0])


def wanted(package, module, name, fields):
    if ".externals." in module:
        return False
    prefixes = (FUNCTIONS if fields == "F" else CLASSES).get(package)
    inside = prefixes is None or any(module == prefix or module.startswith(prefix + ".") for prefix in prefixes)
    if fields.startswith("F r="):
        return True
    if fields == "F":
        if "." in name:  # a bound method, chosen by hand in classes.py
            return True
        private = name.startswith("_") and package not in PRIVATE_TOO
        return inside and not private and not REACHING.search(f"{module}.{name}")
    return inside


def known_to_reach(package):
    """(module, name) of the package's rows in the capability tables."""
    found, module = set(), ""
    for path in sorted(CAPABILITIES.glob("*.ts")):
        for line in path.read_text().splitlines():
            if re.match(r"^ \S", line):
                found.add((module, line.split()[0]))
            elif line.split(".")[0].split(" ")[0] == package:
                module = line.split()[0]
    return found


def write(path, package, modules, versions):
    text = path.read_text()
    declared = declared_names(text)
    lines = []
    for module, symbols in sorted(modules.items()):
        kept = [f" {name} {fields}" for name, fields in sorted(symbols.items()) if (module, name) not in declared]
        lines += [module, *kept] if kept else []
    text = MARK.sub(lambda _: "  derived: `\n" + "\n".join(lines) + "\n`,\n", text)
    quoted = ", ".join(f"'{version}'" for version in versions)
    path.write_text(VERSIONS.sub(f"  versions: [{quoted}],", text, count=1))
    print(f"{path.name}: {len(lines)} lines, {path.stat().st_size} bytes", file=sys.stderr)


def declared_names(text):
    """(module, name) of the entries written by hand, as the formatter lays them out."""
    found, module = set(), ""
    for line in text.splitlines():
        if at := re.match(r"^    '?([\w.]+)'?: \{$", line):
            module = at[1]
        elif at := re.match(r"^      '?([\w.]+)'?: (\{|like\w+,)", line):
            found.add((module, at[1]))
    return found


if __name__ == "__main__":
    main()
