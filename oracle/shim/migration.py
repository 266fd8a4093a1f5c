"""Takes examples/migration all the way: audit, plan, fix, shim, convert, sign, gate.

    python oracle/shim/migration.py --cli 'node dist/pickleproof.cjs'

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
    options = parser.parse_args()
    cli = [part if not Path(part).exists() else str(Path(part).resolve()) for part in shlex.split(options.cli)]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(EXAMPLE / "before", folder, dirs_exist_ok=True)
        Migration(cli, Path(folder)).walk()
    print("migration: every stage passed")


class Migration:
    def __init__(self, cli, root):
        self.cli = cli
        self.root = root
        self.numbers = None

    def walk(self):
        self.python("app/train.py")
        self.numbers = self.predict()
        self.take_stock()
        self.readers_first()
        self.convert()
        self.writers()
        self.close_the_door()

    def take_stock(self):
        report = json.loads(self.run("audit", ".", "--format", "json", code=1))
        rules = {finding["rule"] for finding in report["findings"]}
        expect({"pickle-load", "joblib-load"} <= rules, f"the audit found {rules}")
        verdicts = {each["artefact"]["verdict"] for each in report["findings"] if "artefact" in each}
        expect(verdicts == {"clean"}, f"the files that are loaded are {verdicts}")
        self.run("plan", ".", "-o", "MIGRATION.md")
        expect("models/classifier.joblib" in self.text("MIGRATION.md"), "the plan names the classifier")
        before = self.text("app/predict.py")
        self.run("fix", ".", "--diff", "--unsafe-fixes", code=1)
        expect(self.text("app/predict.py") == before, "--diff changes nothing")
        self.run("fix", ".", "--unsafe-fixes", code=1)
        expect("allow_pickle=True" not in self.text("app/predict.py"), "numpy.load is fixed")
        expect(self.predict() == self.numbers, "the fixed program predicts the same")

    def readers_first(self):
        self.run("shim", "models", "-o", "app/model_io.py", "--tests", "app/test_model_io.py")
        self.python("-m", "unittest", "-q", "app/test_model_io.py")
        shutil.move(self.root / "app" / "predict.py", self.root / "app" / "old_predict.py")
        self.take("app/predict.py")
        self.python("app/predict.py", code=1)  # an old file is not loaded unasked
        expect(self.predict("--legacy") == self.numbers, "the new program reads the old files")
        expect(self.predict(program="app/old_predict.py") == self.numbers, "the old program does too")

    def convert(self):
        self.run("convert", "models/scale.pkl", "-o", "models/scale.npz")
        self.run("convert", "models/classifier.joblib", "-o", "models/classifier.skops")
        expect(self.predict() == self.numbers, "the new program reads the converted files")
        expect(self.predict(program="app/old_predict.py") == self.numbers, "the old one its own")

    def writers(self):
        for name in ("scale.npz", "classifier.skops"):
            (self.root / "models" / name).unlink()
        self.take("app/train.py")
        self.python("app/train.py")
        expect(self.predict() == self.numbers, "what the new program writes, it reads")

    def close_the_door(self):
        for name in ("models/scale.pkl", "models/classifier.joblib", "app/old_predict.py"):
            (self.root / name).unlink()
        self.take("pickleproof-gate.toml")
        self.take("requirements.txt")
        self.run("keygen", "-o", "release")
        self.run("sign", "models", "--key", "release.pem")
        self.run("manifest", "models", "-o", "models.manifest.json")
        self.run("gate")
        self.python("app/train.py")  # trained anew: other bytes than those that were signed
        (self.root / "models" / "extra.pkl").write_bytes(b"\x80\x04N.")
        out = self.run("gate", code=1)
        expect("FILE_EXTRA" in out, "the gate sees a file that nobody signed")
        (self.root / "models" / "extra.pkl").unlink()

    def predict(self, *arguments, program="app/predict.py"):
        return json.loads(self.python("-W", "ignore", program, *arguments))

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
