"""Fixes a copy of a large tree of Python and checks what came out: every changed file still parses in this
Python if it did before, the diff says exactly what was changed (applied by git to another copy it gives the same
bytes), and a second run changes nothing.
Usage: fix_tree.py TREE --cli 'node dist/pickleproof.cjs'"""

import argparse
import ast
import filecmp
import json
import shlex
import shutil
import subprocess
import sys
import tempfile
import warnings
from pathlib import Path


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("tree", type=Path)
    parser.add_argument("--cli", required=True)
    options = parser.parse_args()
    cli = [str(Path(part).resolve()) if Path(part).exists() else part for part in shlex.split(options.cli)]
    warnings.simplefilter("ignore")
    with tempfile.TemporaryDirectory() as folder:
        before, fixed, patched = (Path(folder) / name for name in ("before", "fixed", "patched"))
        for copy in (before, fixed, patched):
            shutil.copytree(options.tree, copy / "tree", ignore=only_python, symlinks=True)
        diff = run(cli, before, "--diff").stdout
        report = json.loads(run(cli, fixed, "--format", "json").stdout)
        subprocess.run(["git", "apply", "-p1", "--whitespace=nowarn"], cwd=patched, input=diff, check=True)
        changed = [name for name in python_files(before) if differ(before / name, fixed / name)]
        broken = [name for name in changed if parses(before / name) and not parses(fixed / name)]
        unlike = [name for name in python_files(before) if differ(fixed / name, patched / name)]
        again = json.loads(run(cli, fixed, "--format", "json").stdout)["summary"]
    files = report["summary"]
    print(f"{files['fixed']} calls fixed in {files['files']} files, {files['left']} left to people")
    print(f"changed files that no longer parse: {broken or 'none'}")
    print(f"files in which the diff says something else: {unlike or 'none'}")
    print(f"calls fixed by a second run: {again['fixed']}")
    sys.exit(bool(broken or unlike or again["fixed"] or len(changed) != files["files"] or not changed))


def run(cli, folder, *flags):
    return subprocess.run([*cli, "fix", "tree", "--unsafe-fixes", *flags], cwd=folder, capture_output=True)


def only_python(folder, names):
    return [name for name in names if not name.endswith(".py") and not (Path(folder) / name).is_dir()]


def python_files(folder):
    return sorted(path.relative_to(folder) for path in folder.rglob("*.py") if path.is_file())


def differ(one, other):
    return not filecmp.cmp(one, other, shallow=False)


def parses(path):
    try:
        ast.parse(path.read_bytes())
        return True
    except (SyntaxError, ValueError):
        return False


if __name__ == "__main__":
    main()
