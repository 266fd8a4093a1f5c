"""Takes examples/migration all the way: audit, plan, fix, shim, convert, sign, gate.

    python oracle/shim/migration.py --cli 'node dist/pickleproof.cjs' [--net]

`--net` takes the network of the example instead of its classifier; it needs torch and safetensors.

At every stage the programs that should be able to read the files do so, and print the same numbers.
"""

import argparse
import json
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "migration"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cli", required=True)
    parser.add_argument("--net", action="store_true")
    options = parser.parse_args()
    cli = [part if not Path(part).exists() else str(Path(part).resolve()) for part in shlex.split(options.cli)]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(EXAMPLE / "before", folder, dirs_exist_ok=True)
        Migration(cli, Path(folder), NET if options.net else CLASSIFIER).walk()
    print("migration: every stage passed")


CLASSIFIER = {
    "suffix": "",
    "rules": {"pickle-load", "joblib-load"},
    "files": {"scale.pkl": "scale.npz", "classifier.joblib": "classifier.skops"},
    "fixed": ("app/predict.py", "allow_pickle=True"),
}
NET = {
    "suffix": "_net",
    "rules": {"torch-load"},
    "files": {"net.pt": "net.safetensors"},
    "fixed": ("app/predict_net.py", "weights_only=False"),
}


class Migration:
    def __init__(self, cli, root, sample):
        self.cli = cli
        self.root = root
        self.sample = sample
        self.train = f"app/train{sample['suffix']}.py"
        self.reader = f"app/predict{sample['suffix']}.py"
        self.numbers = None

    def walk(self):
        self.python(self.train)
        self.numbers = self.predict()
        self.take_stock()
        self.readers_first()
        self.convert()
        self.writers()
        self.close_the_door()

    def take_stock(self):
        report = json.loads(self.run("audit", ".", "--format", "json", code=1))
        rules = {finding["rule"] for finding in report["findings"]}
        expect(self.sample["rules"] <= rules, f"the audit found {rules}")
        verdicts = {each["artefact"]["verdict"] for each in report["findings"] if "artefact" in each}
        expect(verdicts == {"clean"}, f"the files that are loaded are {verdicts}")
        self.run("plan", ".", "-o", "MIGRATION.md")
        for name in self.sample["files"]:
            expect(f"models/{name}" in self.text("MIGRATION.md"), f"the plan names {name}")
        program, unsafe = self.sample["fixed"]
        before = self.text(program)
        self.run("fix", ".", "--diff", "--unsafe-fixes", code=1)
        expect(self.text(program) == before, "--diff changes nothing")
        self.run("fix", ".", "--unsafe-fixes", code=1)
        expect(unsafe in before and unsafe not in self.text(program), f"{unsafe} is gone")
        expect(self.predict() == self.numbers, "the fixed program predicts the same")

    def readers_first(self):
        self.run("shim", "models", "-o", "app/model_io.py", "--tests", "app/test_model_io.py")
        self.python("-m", "unittest", "-q", "app/test_model_io.py")
        shutil.move(self.root / self.reader, self.root / "app" / "old_predict.py")
        for name in ("predict", "predict_net"):
            self.take(f"app/{name}.py")
        self.python(self.reader, code=1)  # an old file is not loaded unasked
        expect(self.predict("--legacy") == self.numbers, "the new program reads the old files")
        expect(self.predict(program="app/old_predict.py") == self.numbers, "the old program does too")

    def convert(self):
        for old, new in self.sample["files"].items():
            self.run("convert", f"models/{old}", "-o", f"models/{new}", "--no-sidecar", "--allow-loss")
        expect(self.predict() == self.numbers, "the new program reads the converted files")
        expect(self.predict(program="app/old_predict.py") == self.numbers, "the old one its own")

    def writers(self):
        for name in self.sample["files"].values():
            (self.root / "models" / name).unlink()
        for name in ("train", "train_net"):
            self.take(f"app/{name}.py")
        self.python(self.train)
        expect(self.predict() == self.numbers, "what the new program writes, it reads")

    def close_the_door(self):
        for name in self.sample["files"]:
            (self.root / "models" / name).unlink()
        (self.root / "app" / "old_predict.py").unlink()
        self.take("pickleproof-gate.toml")
        self.take("requirements.txt")
        self.run("keygen", "-o", "release")
        self.run("sign", "models", "--key", "release.pem")
        self.run("manifest", "models", "-o", "models.manifest.json")
        self.run("gate")
        (self.root / "models" / "extra.pkl").write_bytes(b"\x80\x04N.")
        out = self.run("gate", code=1)
        expect("FILE_EXTRA" in out, "the gate sees a file that nobody signed")
        (self.root / "models" / "extra.pkl").unlink()

    def predict(self, *arguments, program=None):
        return json.loads(self.python("-W", "ignore", program or self.reader, *arguments))

    def python(self, *arguments, code=0):
        return self.call([sys.executable, *arguments], code)

    def run(self, *arguments, code=0):
        return self.call([*self.cli, *arguments], code)

    def call(self, command, code):
        done = subprocess.run(command, cwd=self.root, capture_output=True, text=True)
        expect(done.returncode == code, f"{command[-4:]} ended with {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout

    def text(self, name):
        return (self.root / name).read_text()

    def take(self, name):
        shutil.copy(EXAMPLE / "after" / name, self.root / name)


def expect(condition, what):
    if not condition:
        sys.exit(f"FAILED: {what}")


if __name__ == "__main__":
    main()
