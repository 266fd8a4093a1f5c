"""Makes the benign half of the corpus: ordinary files written by the real libraries of whatever
environment runs this script. Usage: benign.py OUTDIR [--only SECTION,...] [--skip SECTION,...].
A section whose library is not installed is left out. Writes the files, manifest.json, skipped.json
(what could not be made, and why) and versions.json."""

import argparse
import importlib
import sys
import time
import warnings
from importlib.util import find_spec

from sink import Sink

# section -> the libraries it needs
SECTIONS = {
    "stdlib": (),
    "numpy": ("numpy",),
    "scipy": ("numpy", "scipy"),
    "pandas": ("numpy", "pandas"),
    "joblib": ("numpy", "joblib"),
    "sklearn": ("numpy", "sklearn", "joblib"),
    "torch": ("numpy", "torch"),
    "torchvision": ("torchvision",),
    "timm": ("timm",),
    "ultralytics": ("ultralytics",),
    "lightning": ("pytorch_lightning", "omegaconf"),
    "stable_baselines3": ("stable_baselines3",),
    "transformers": ("transformers", "accelerate"),
    "diffusers": ("diffusers",),
    "sentence_transformers": ("sentence_transformers",),
    "flair": ("flair",),
    "xgboost": ("xgboost", "sklearn", "cloudpickle"),
    "lightgbm": ("lightgbm", "sklearn", "cloudpickle"),
    "catboost": ("catboost", "sklearn", "cloudpickle"),
    "statsmodels": ("statsmodels",),
    "imblearn": ("imblearn",),
    "category_encoders": ("category_encoders",),
    "gensim": ("gensim",),
    "nltk": ("nltk",),
    "spacy": ("spacy",),
    "mlflow": ("mlflow", "sklearn"),
    "twins": (),
}


def main():
    options = parse_arguments()
    warnings.simplefilter("ignore")
    sink = Sink(options.outdir)
    for section in wanted_sections(options):
        started = time.monotonic()
        before = len(sink.manifest)
        sink.begin(section)
        importlib.import_module(f"{section}_samples").make(sink)
        made = len(sink.manifest) - before
        print(f"{section}: {made} files in {time.monotonic() - started:.1f} s", file=sys.stderr)
    sink.finish()
    print(f"{len(sink.manifest)} files, {len(sink.skipped)} could not be made", file=sys.stderr)


def parse_arguments():
    parser = argparse.ArgumentParser(description="Make the benign corpus.")
    parser.add_argument("outdir")
    parser.add_argument("--only", default="", help="comma separated sections to make")
    parser.add_argument("--skip", default="", help="comma separated sections to leave out")
    return parser.parse_args()


def wanted_sections(options):
    only = set(options.only.split(",")) if options.only else set(SECTIONS)
    skip = set(options.skip.split(","))
    for section, libraries in SECTIONS.items():
        if section in only - skip and all(find_spec(library) for library in libraries):
            yield section


if __name__ == "__main__":
    main()
