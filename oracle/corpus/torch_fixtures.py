"""Copies the committed subset of a freshly made torch corpus, so that torch files can be judged where
torch is not installed. Usage: torch_fixtures.py CORPUS FOLDER, with CORPUS from `benign.py --only torch`."""

import json
import shutil
import sys
from pathlib import Path

MAX_FILE = 30_000

CHOSEN = """
    state-dict-linear.pt state-dict-linear.legacy.pt state-dict-mlp.pt state-dict-mlp.legacy.pt
    state-dict-conv.pt state-dict-lstm.pt state-dict-lstm.legacy.pt state-dict-transformer.pt
    state-dict-tied.pt state-dict-tied.legacy.pt state-dict-half.pt state-dict-plain.legacy.pt
    state-dict-parameters.pt state-dict-empty.pt state-dict.ckpt state-dict.tar views.tar
    checkpoint-adam.pt checkpoint-adamw.pt checkpoint-sgd.pt checkpoint-sgd.legacy.pt checkpoint-lbfgs.pt
    checkpoint-lightning-like.pt checkpoint-rmsprop.pt optimizer-whole.pt scheduler-whole-state.pt
    tensor-scalar.pt tensor-empty.pt parameter.pt parameter.legacy.pt views-of-one.pt views-of-one.legacy.pt
    expanded.pt conjugate.pt negative-bit.pt sparse-coo.pt sparse-csr.pt sparse-bsr.legacy.pt quantized.pt
    quantized-channels.pt meta.pt with-attribute.pt storage-typed.pt storage-untyped.pt nested.pt
    mixed-list.pt meta-size.pt meta-devices.pt meta-dtypes.pt meta-layouts.pt meta-numpy-beside.pt
    meta-activations.pt dtype-bfloat16.pt dtype-float16.legacy.pt dtype-complex64.pt dtype-uint16.pt
    dtype-float8_e4m3fn.pt dtype-float8_e8m0fnu.pt dtype-bool.pt dtype-int64.legacy.pt
    protocol2-zip.pt protocol4-zip.pt protocol5-legacy.pt through-memory.pt bare-config.p2.bin
    bare-config.p5.bin module-Linear.pt module-Conv2d.pt module-BatchNorm2d.pt module-LSTM.pt module-GRU.pt
    module-Embedding.pt module-Transformer.pt module-MultiheadAttention.pt module-CrossEntropyLoss.pt
    module-ParameterDict.pt module-cnn.pt module-spectral-norm.pt
""".split()


def main(corpus, folder):
    source, target = Path(corpus) / "torch", Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    for name in CHOSEN:
        size = (source / name).stat().st_size
        if size > MAX_FILE:
            sys.exit(f"{name} has {size} bytes, more than the {MAX_FILE} of a committed file")
        shutil.copyfile(source / name, target / name)
    shutil.copyfile(Path(corpus) / "versions.json", target / "versions.json")
    manifest = json.loads((Path(corpus) / "manifest.json").read_text())
    chosen = {name: manifest[f"torch/{name}"]["what"] for name in CHOSEN}
    (target / "manifest.json").write_text(json.dumps(chosen, indent=1) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
