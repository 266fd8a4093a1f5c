"""Hostile texts in an artefact are equal texts in the shim's tables, and nothing more, as CPython reads it.

    python oracle/shim/literals.py --cli 'node dist/pickleproof.cjs' [--seed N]
"""

import argparse
import ast
import pickle
import random
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

NASTY = ["'", '"', '"""', "'''", "\\", "\\\\", "\n", "\r", "\t", "\0", "#", "{", "}", "\\N{DIGIT ONE}", "\\x41", "\u2028", "\u202e", "\U0001f600", "\x1b[31m", "é", "%s", "`", "$", "; import os", ")", "]", "\ufeff"]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cli", required=True)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    dice = random.Random(options.seed)
    texts = {text_of(dice): text_of(dice) for _ in range(300)}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "na'me \\ \" \n # é.pkl")
        namespace = argparse.Namespace(**texts)
        path.write_bytes(pickle.dumps(namespace, 4))
        shim = Path(folder, "shim.py")
        command = [*shlex.split(options.cli), "shim", str(path), "-o", str(shim), "--allow-unknown"]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        tables = tables_of(shim.read_text("ascii"))
    [rules] = [uses for label, uses in tables["RULES"].items() if label == ("argparse", "Namespace")]
    [(kind, fields)] = rules["build"]
    expected = {key: (("text", value),) for key, value in texts.items()}
    assert (kind, fields) == ("fields", expected), "other texts than those in the pickle"
    [(name, _format)] = tables["ARTEFACTS"].values()
    assert name == path.name, "another name than that of the file"
    print(f"literals: {2 * len(texts)} hostile texts are the same in CPython")


def text_of(dice):
    """Without surrogates, which the file's reader does not keep: a state that has some is not listed by key."""
    pieces = [dice.choice(NASTY) if dice.random() < 0.6 else chr(dice.randrange(0x110000)) for _ in range(dice.randrange(1, 12))]
    return "".join(pieces).encode("utf-8", "ignore").decode()


def tables_of(source):
    """The module is parsed, not run: its tables are literals or it is wrong."""
    found = {}
    for node in ast.parse(source).body:
        if isinstance(node, ast.Assign) and node.targets[0].id in ("RULES", "ARTEFACTS", "POLICY", "FORMATS"):
            found[node.targets[0].id] = ast.literal_eval(node.value)
    return found


if __name__ == "__main__":
    sys.exit(main())
