"""Loads real files under an audit hook and a profiler, and says what loading them did: every event beyond looking
names up, and every Python function that ran, by file. Usage: watch.py FOLDER [--only FILE-PREFIX,...] [--out JSON].

What runs besides the packages that `--only` names (and what they import of the standard library) must be explained
by a reviewer; an event is a refutation. Each file is loaded once before, so that imports do not count."""

import argparse
import collections
import json
import pickle
import sys
from pathlib import Path

EXPECTED = {"pickle.find_class", "sys.setprofile", "object.__getattr__"}


class Watch:
    """Counts events and calls while it is on."""

    def __init__(self):
        self.on = False
        self.events, self.calls = collections.Counter(), collections.Counter()
        sys.addaudithook(self.event)

    def event(self, name, arguments):
        if self.on and name not in EXPECTED:
            self.events[f"{name} {arguments!r}"[:200]] += 1

    def profile(self, frame, what, _argument):
        if what == "call":
            code = frame.f_code
            self.calls[f"{code.co_filename.rpartition('site-packages/')[2]} {code.co_qualname}"] += 1

    def load(self, data):
        self.on = True
        sys.setprofile(self.profile)
        try:
            loaded = pickle.loads(data)
            del loaded
        finally:
            sys.setprofile(None)
            self.on = False


def main():
    options = parse_arguments()
    files = sorted(path for path in Path(options.folder).rglob("*.pkl") if not path.name.startswith("twin-"))
    contents = [path.read_bytes() for path in files]
    for data in contents:
        pickle.loads(data)
    watch = Watch()
    for data in contents:
        watch.load(data)
    prefixes = tuple(options.only.split(",")) if options.only else ("",)
    others = {name: count for name, count in watch.calls.items() if not name.startswith(prefixes)}
    report = {"files": len(files), "events": dict(watch.events), "calls": sum(watch.calls.values()), "others": others}
    text = json.dumps(report, indent=1, sort_keys=True)
    if options.out:
        Path(options.out).write_text(text + "\n")
    print(text)
    sys.exit(1 if watch.events else 0)


def parse_arguments():
    parser = argparse.ArgumentParser(description="Watch real files being loaded. Benign files only: this loads them.")
    parser.add_argument("folder")
    parser.add_argument("--only", default="", help="prefixes of files whose functions are expected to run")
    parser.add_argument("--out", default="")
    return parser.parse_args()


if __name__ == "__main__":
    main()
