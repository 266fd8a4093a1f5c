"""Where the corpus generators put their files: one folder per section, a manifest that says what each
file holds, and a list of what could not be made, so that nothing goes missing unnoticed."""

import contextlib
import json
import pickle
import platform
from importlib import metadata
from pathlib import Path

PROTOCOLS = range(6)
LIBRARIES = (
    "numpy", "scipy", "scikit-learn", "pandas", "joblib", "lz4", "zstandard", "torch", "torchvision", "timm",
    "ultralytics-opencv-headless", "pytorch-lightning", "omegaconf", "stable-baselines3", "transformers", "diffusers",
    "sentence-transformers", "flair", "xgboost", "lightgbm", "catboost", "statsmodels", "imbalanced-learn",
    "category_encoders", "gensim", "nltk", "spacy", "cloudpickle",
)  # fmt: skip


class Sink:
    """Writes samples below one folder and remembers what they are."""

    def __init__(self, root):
        self.root = Path(root)
        self.section = ""
        self.manifest = {}
        self.skipped = {}
        self.expected = "clean"
        self._turn = 0

    def begin(self, section):
        self.section = section
        self.expected = "clean"
        self._turn = 0
        (self.root / section).mkdir(parents=True, exist_ok=True)

    def turn(self, choices):
        """The next of several ways to write a sample, round robin, the same on every run."""
        self._turn += 1
        return choices[self._turn % len(choices)]

    def file(self, name, what, write):
        """Lets `write(path)` make one file; a library that refuses is noted, not fatal."""
        key = f"{self.section}/{name}"
        path = self.root / key
        try:
            write(path)
        except Exception as error:  # noqa: BLE001 - any library error means: cannot be stored this way
            path.unlink(missing_ok=True)
            self.skipped[key] = f"{type(error).__name__}: {error}"[:200]
        else:
            self.manifest[key] = {"section": self.section, "what": what, "expected": self.expected}

    @contextlib.contextmanager
    def unknown_by_right(self):
        """What is written inside runs, when loaded, what the file brings along: nobody may call it clean."""
        self.expected = "unknown"
        try:
            yield
        finally:
            self.expected = "clean"

    @contextlib.contextmanager
    def hostile(self):
        """What is written inside would run something when loaded: a twin of a benign file."""
        self.expected = "dangerous"
        try:
            yield
        finally:
            self.expected = "clean"

    def pickled(self, name, what, value, protocols=None):
        """Stores a value with the given protocols, or with the next one in turn."""
        for protocol in [self.turn(PROTOCOLS)] if protocols is None else protocols:
            self.file(
                f"{name}.p{protocol}.pkl",
                f"{what}, protocol {protocol}",
                lambda path, protocol=protocol: path.write_bytes(pickle.dumps(value, protocol)),
            )

    def finish(self):
        write_versions(self.root)
        for name, table in (("manifest", self.manifest), ("skipped", self.skipped)):
            (self.root / f"{name}.json").write_text(json.dumps(table, indent=1) + "\n")


def write_versions(folder):
    """Records which Python and which libraries made the files of a folder."""
    text = json.dumps(library_versions(), indent=1) + "\n"
    (Path(folder) / "versions.json").write_text(text)


def library_versions():
    versions = {"python": platform.python_version()}
    for library in LIBRARIES:
        try:
            versions[library] = metadata.version(library)
        except metadata.PackageNotFoundError:
            continue
    return versions
