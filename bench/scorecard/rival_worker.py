"""One scanner as a server on standard input and output: reads a JSON path per line, answers with its
outcome as one line of JSON. Started by rivals.py with the Python of the scanner's own environment.
Nothing here may reach the network, and memory is bounded, so that one file cannot spoil a run."""

import json
import os
import resource
import sys
import time
import zipfile

MEMORY_BYTES = 8 << 30
DETAIL_CHARACTERS = 200


def main(tool):
    answers = os.fdopen(os.dup(1), "w", buffering=1)
    os.dup2(2, 1)  # what a tool prints must not be taken for an answer
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    sys.addaudithook(refuse_network)
    judge = JUDGES[tool]()
    answers.write('"ready"\n')
    for line in sys.stdin:
        answers.write(json.dumps(timed(judge, json.loads(line))) + "\n")


def refuse_network(event, _arguments):
    if event in ("socket.connect", "socket.getaddrinfo"):
        raise PermissionError("no network while scanning")


def timed(judge, path):
    started = time.perf_counter()
    try:
        outcome, detail = judge(path)
    except BaseException as error:  # noqa: BLE001 - a crash of the tool is an outcome too
        outcome, detail = "error", f"{type(error).__name__}: {error}"
    seconds = round(time.perf_counter() - started, 5)
    return {"outcome": outcome, "seconds": seconds, "detail": detail[:DETAIL_CHARACTERS]}


def picklescan(strict=False):
    """Exit code 1 with issues, 2 with an error, 0 with globals that it calls merely suspicious."""
    from picklescan.scanner import scan_file_path

    def judge(path):
        result = scan_file_path(path, strict=strict)
        names = ", ".join(f"{each.module}.{each.name} {each.safety.value}" for each in result.globals)
        if result.issues_count:
            return "found", names
        if result.scan_err:
            return "error", names or "scan error"
        return ("clean" if result.scanned_files else "skipped"), names

    return judge


def modelscan():
    """Exit code 1 with issues, 2 with errors, 3 when nothing was scanned."""
    from modelscan.modelscan import ModelScan

    def judge(path):
        report = ModelScan().scan(path)
        if report["issues"]:
            return "found", "; ".join(issue["description"] for issue in report["issues"])
        if report["errors"]:
            return "error", "; ".join(error["description"] for error in report["errors"])
        skipped = "; ".join(each["description"] for each in report["summary"]["skipped"]["skipped_files"])
        return ("clean" if report["summary"]["scanned"]["total_scanned"] else "skipped"), skipped

    return judge


def fickling():
    """A severity above LIKELY_SAFE is exit code 1; archives go the way its own hub scanner takes."""
    from fickling.analysis import Severity
    from fickling.loader import scan_file, scan_zip_archive

    def judge(path):
        if zipfile.is_zipfile(path):
            results = list(scan_zip_archive(path, graceful=True).values())
        else:
            results = [scan_file(path, graceful=True)]
        analyses = [analysis for result in results for analysis in result.results]
        if any(analysis.severity > Severity.LIKELY_SAFE for analysis in analyses):
            return "found", "; ".join(analysis.to_string() for analysis in analyses)
        errors = "; ".join(error for result in results for error in result.errors)
        if errors:
            return "error", errors
        return ("clean" if results else "skipped"), ""

    return judge


def modelaudit():
    """Critical findings are `found`, warnings `warn`; both are exit code 1, incomplete coverage is 2.

    Its verdicts were compared with and without the model libraries in its environment: it warns about
    the same globals either way, only slower when it can read their source."""
    from modelaudit.core import determine_exit_code, scan_model_directory_or_file

    def judge(path):
        report = scan_model_directory_or_file(path, timeout=3600, cache_enabled=False)
        by_severity = {}
        for issue in report.issues:
            by_severity.setdefault(issue.severity.name, []).append(issue.message)
        for severity, outcome in (("CRITICAL", "found"), ("WARNING", "warn")):
            if severity in by_severity:
                return outcome, "; ".join(by_severity[severity])
        code = determine_exit_code(report)
        if report.files_scanned == 0:
            return "skipped", f"exit code {code}"
        return {0: "clean", 1: "warn"}.get(code, "error"), f"exit code {code}"

    return judge


JUDGES = {
    "picklescan": picklescan,
    "picklescan-strict": lambda: picklescan(strict=True),
    "modelscan": modelscan,
    "fickling": fickling,
    "modelaudit": modelaudit,
}


if __name__ == "__main__":
    main(*sys.argv[1:])
