"""Compares our listing of pickles with pickletools.dis, over all pickles in the files given.

    node scripts/explain-oracle.mjs
    python3 oracle/explain/disassemble.py build/scorecard/benign

Nothing is unpickled. A pickle that pickletools reads to its end must be listed byte for byte alike. Where it
raises, what it printed until then must be how our listing begins. Arrays that joblib puts between opcodes are no
opcodes: there the listing up to the first of them is compared.
"""

import io
import json
import pickletools
import subprocess
import sys
from pathlib import Path

LISTINGS = Path(__file__).parent.parent.parent / "build/explain/listings.mjs"


class Behind(io.BytesIO):
    """Bytes that lie `start` bytes into a file."""

    def __init__(self, data, start):
        super().__init__(data)
        self.start = start

    def tell(self):
        return self.start + super().tell()


def expected(data, start):
    out = io.StringIO()
    try:
        pickletools.dis(Behind(data, start), out)
    except Exception as error:  # whatever it raises is an end of the listing
        return out.getvalue(), error
    return out.getvalue(), None


def marked(text):
    """The listing up to our first remark."""
    at = 0 if text.startswith("# ") else text.find("\n# ") + 1
    return text if at == 0 and not text.startswith("# ") else text[:at]


def compare(head, data, text):
    """What is wrong, or None; and how it was compared."""
    wanted, error = expected(data, head["start"])
    if head["raw"]:
        return (None, "prefix") if wanted.startswith(marked(text)) else ("before the first array", "prefix")
    if error is None:
        return (None, "whole") if text == wanted else ("not alike", "whole")
    whole_lines = wanted[: wanted.rfind("\n") + 1]
    return (None, "refused") if text.startswith(whole_lines) else (f"before {error}", "refused")


def first_difference(text, wanted):
    for number, (ours, theirs) in enumerate(zip(text.splitlines(), wanted.splitlines()), 1):
        if ours != theirs:
            return f"line {number}: {ours[:200]!r} instead of {theirs[:200]!r}"
    return "one is longer"


def main(paths):
    listings = subprocess.Popen(["node", str(LISTINGS), *paths], stdout=subprocess.PIPE)
    counts, failures, opcodes, files = {}, 0, 0, set()
    while line := listings.stdout.readline():
        head = json.loads(line)
        data = listings.stdout.read(head["bytes"])
        text = listings.stdout.read(head["text"]).decode("utf-8", "surrogatepass")
        problem, how = compare(head, data, text)
        counts[how] = counts.get(how, 0) + 1
        opcodes += head["opcodes"]
        files.add(head["path"])
        if problem:
            failures += 1
            detail = first_difference(text, expected(data, head["start"])[0])
            print(f"{head['path']} {head['member']}: {problem}; {detail}", file=sys.stderr)
    if listings.wait() != 0:
        sys.exit("the listings ended early")
    said = ", ".join(f"{counts[how]} {how}" for how in sorted(counts))
    print(f"{sum(counts.values())} pickles of {len(files)} files, {opcodes} opcodes ({said}): {failures} differ")
    sys.exit(1 if failures or not counts else 0)


if __name__ == "__main__":
    main(sys.argv[1:])
