"""Every estimator of scikit-learn that can be fitted, converted from pickle and joblib to skops.

Each is fitted on small data, dumped, converted with the command line, loaded with skops, and has to predict,
transform and score exactly as the original; what skops cannot hold has to be refused with the reason. Then
arrays of every kind, in every protocol and compression, go to npz and back bit for bit. Prints one line for
each cell, the rate, and exits with 1 if something differs or fewer than nine of ten estimators go.

    python oracle/convert/estimators.py --cli 'node dist/pickleproof.cjs' [--only NAME] [--jobs 2]
"""

import argparse
import shlex
import subprocess
import sys
import tempfile
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

warnings.simplefilter("ignore")
sys.path.insert(0, str(Path(__file__).parent))

import estimators_arrays  # noqa: E402
import estimators_check  # noqa: E402
import estimators_fit  # noqa: E402

LEAST = 0.9
# What skops itself wrote is read, and written again.
ALSO_FROM_SKOPS = (
    "GradientBoostingClassifier",
    "HistGradientBoostingRegressor",
    "KNeighborsClassifier",
    "Pipeline",
    "RandomForestClassifier",
    "SGDClassifier",
    "SVC",
    "TfidfVectorizer",
    "VotingClassifier",
)


class Tools:
    """Our command, and a scratch folder."""

    def __init__(self, cli, folder):
        self.cli = shlex.split(cli)
        self.folder = Path(folder)

    def convert(self, source, target, *flags):
        """Converts; returns the exit code, what was printed, and the error."""
        command = [*self.cli, "convert", str(source), "-o", str(target), "--force", *flags]
        done = subprocess.run(command, capture_output=True, text=True)
        return done.returncode, done.stdout, done.stderr.strip()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cli", required=True)
    parser.add_argument("--only", default="")
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        tools = Tools(options.cli, folder)
        failed = arrays(tools) if options.only in ("", "arrays") else 0
        failed += estimators(tools, options.only, options.jobs) if options.only != "arrays" else 0
    return 1 if failed else 0


def arrays(tools):
    failed = 0
    for title, cell in estimators_arrays.cells(tools):
        try:
            cell()
            print(f"{title}: ok", flush=True)
        except Exception as error:  # any failure of a library is a failure of the cell
            failed += 1
            print(f"{title}: FAILED {type(error).__name__} {error}", flush=True)
    return failed


def forms(name):
    return ("pickle", "joblib", "skops") if name in ALSO_FROM_SKOPS else ("pickle", "joblib")


def estimators(tools, only, jobs):
    fitted = [item for item in estimators_fit.fitted() if only in item[0]]
    cells = [(*item, form) for item in fitted for form in forms(item[0])]
    counts = {"ok": 0, "refused": 0, "FAILED": 0}
    with ThreadPoolExecutor(jobs) as pool:
        results = pool.map(lambda cell: estimators_check.run(tools, *cell), cells)
        for (name, _, _, form), (word, why) in zip(cells, results):
            counts[word] += 1
            print(f"{form} {name} -> skops: {word}{' ' + why if why else ''}", flush=True)
    total = sum(counts.values())
    rate = counts["ok"] / max(1, total)
    print(f"{counts['ok']} of {total} go ({rate:.1%}), {counts['refused']} refused, {counts['FAILED']} failed")
    return counts["FAILED"] + (rate < LEAST and not only)


if __name__ == "__main__":
    sys.exit(main())
