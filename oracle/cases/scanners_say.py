"""Asks the other scanners what they say of the samples of the case studies, and writes the answers to
src/cases/scanners-say.ts. Needs the environments of the scanners (oracle/venv.sh rivals-NAME).
Usage: scanners_say.py --cli 'node dist/pickleproof.cjs'"""

import argparse
import json
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ["picklescan", "modelscan", "fickling", "modelaudit"]
WORST = ["found", "warn", "error", "timeout", "skipped", "clean"]
WORDS = {
    "found": "dangerous",
    "warn": "a warning",
    "error": "an error: not judged",
    "timeout": "no answer in time",
    "skipped": "not looked at",
    "clean": "nothing found",
}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cli", required=True)
    cli = shlex.split(parser.parse_args().cli)
    listed = json.loads(subprocess.run([*cli, "cases", "--format", "json"], capture_output=True, check=True).stdout)
    with tempfile.TemporaryDirectory() as folder:
        files = {}
        for case in listed["cases"]:
            place = Path(folder) / case["id"]
            subprocess.run([*cli, "cases", case["id"], "--write", place], capture_output=True, check=True)
            files[case["id"]] = sorted(str(path) for path in place.iterdir())
        wanted, told = Path(folder) / "files.json", Path(folder) / "told.json"
        wanted.write_text(json.dumps([path for paths in files.values() for path in paths]))
        rivals = ROOT / "bench" / "scorecard" / "rivals.py"
        subprocess.run([sys.executable, rivals, wanted, "-o", told, "--tools", ",".join(TOOLS)], check=True)
        answers = json.loads(told.read_text())
    write(files, answers["versions"], answers["results"])


def write(files, versions, results):
    rows = []
    for case, paths in files.items():
        says = {}
        for tool in TOOLS:
            outcomes = [results[tool][path]["outcome"] for path in paths]
            says[f"{tool} {versions[tool]}"] = WORDS[min(outcomes, key=WORST.index)]
        cells = "".join(f"    '{tool}': '{word}',\n" for tool, word in says.items())
        rows.append(f"  '{case}': {{\n{cells}  }},\n")
    text = f"""/**
 * What other scanners say of the samples of the case studies. Made by oracle/cases/scanners_say.py: do not edit.
 * @module
 */

/** By case and by scanner with its version; of several files the worst answer. */
export const SCANNERS_SAY: Readonly<Record<string, Readonly<Record<string, string>>>> = {{
{"".join(rows)}}};
"""
    (ROOT / "src" / "cases" / "scanners-say.ts").write_text(text)


if __name__ == "__main__":
    main()
