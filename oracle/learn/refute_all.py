"""Runs `refute.py` over the reports of one run of scripts/learn-knowledge.mjs and writes results.json.

    python3 oracle/learn/refute_all.py [--environment PYTHON]... [--only LIBRARY]... [--out FILE]

Each library is refuted in the first environment that has exactly the version it was learned from: those of
.venv, then those that are named. Libraries of no environment are listed as not run, with the reason.
"""

import argparse
import collections
import json
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
REPORTS = ROOT / "build/learn"
FILES = ROOT / "build/scorecard/benign"
ENVIRONMENTS = ("interop", "boosters", "torch", "classic", "vision", "language", "flair")
# The same files under another name.
SAME = {"ultralytics": "ultralytics-opencv-headless", "lightning": "lightning"}
VERSIONS = """
import importlib.metadata, json
print(json.dumps({d.metadata["Name"].lower().replace("_", "-"): d.version for d in importlib.metadata.distributions()}))
"""


def main():
    options = parse_arguments()
    environments = {str(python): versions_of(python) for python in pythons(options.environment)}
    results = {"versions": {}, "claims": 0, "built": 0, "realStates": 0, "refuted": 0, "notRun": {}, "runs": []}
    for report, library in libraries(options.only):
        python = environment_of(library, environments)
        if python is None:
            results["notRun"][library["name"]] = "no environment has this version"
            continue
        for package in library["packages"]:
            run = refute(report, library, package, python, options.seconds)
            add(results, library, run)
            Path(options.out).write_text(json.dumps(results, indent=2) + "\n")
    print({key: results[key] for key in ("claims", "built", "realStates", "refuted", "notRun")})
    sys.exit(1 if results["refuted"] else 0)


def parse_arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--environment", action="append", default=[])
    parser.add_argument("--only", action="append", default=[])
    parser.add_argument("--out", default=str(Path(__file__).parent / "results.json"))
    parser.add_argument("--seconds", type=int, default=3600, help="most seconds for one package")
    return parser.parse_args()


def pythons(more):
    own = [ROOT / ".venv" / name / "bin/python" for name in ENVIRONMENTS]
    return [python for python in own + [Path(one) for one in more] if python.exists()]


def versions_of(python):
    return json.loads(subprocess.check_output([python, "-c", VERSIONS], text=True))


def libraries(only):
    for path in sorted(REPORTS.glob("*.json")):
        report = json.loads(path.read_text())
        for library in report["libraries"]:
            if not only or library["name"] in only:
                yield report, library


def environment_of(library, environments):
    names = [name.lower().replace("_", "-") for name in (library["name"], SAME.get(library["name"], library["name"]))]
    for python, versions in environments.items():
        if any(versions.get(name) == library["version"] for name in names):
            return python
    return None


def refute(report, library, package, python, seconds):
    claims = {kind: [one for one in report[kind] if one["module"].split(".")[0] == package] for kind in ("classes", "functions")}
    with tempfile.TemporaryDirectory() as folder:
        learned, out = Path(folder, "learned.json"), Path(folder, "refuted.json")
        learned.write_text(json.dumps({**claims, "libraries": [library]}))
        command = [python, Path(__file__).with_name("refute.py"), learned, "--out", out, "--batch", "500", *corpora(python)]
        try:
            subprocess.run(command, cwd=folder, timeout=seconds, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            found = json.loads(out.read_text())
        except (subprocess.TimeoutExpired, FileNotFoundError) as error:
            found = {"python": "", "claims": 0, "counts": {}, "refuted": [], "died": [], "error": type(error).__name__}
    run = {"symbols": package, "claims": found["claims"], "python": found["python"], "counts": found["counts"]}
    run |= {key: found[key] for key in ("refuted", "died", "error") if key == "refuted" or found.get(key)}
    print(json.dumps(run), flush=True)
    return run


def corpora(python):
    folder = FILES / Path(python).parents[1].name
    return ["--corpus", folder] if folder.exists() else []


def add(results, library, run):
    results["versions"][library["name"]] = library["version"]
    counts = collections.Counter(run["counts"])
    results["claims"] += run["claims"]
    results["built"] += counts["built"]
    results["realStates"] += counts["states"]
    results["refuted"] += len(run["refuted"])
    results["runs"].append(run)


if __name__ == "__main__":
    main()
