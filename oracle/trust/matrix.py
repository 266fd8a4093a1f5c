"""Every curve, with key and with certificate, as files and as shards: each signed by one and verified by the other."""

import json

from tools import CURVES, SHARD, refuses


def cells():
    made = {}
    for curve in CURVES:
        for method in ("key", "certificate"):
            for mode in ("files", "shards"):
                made[f"{curve} {method} {mode}"] = lambda tools, wish=(curve, method, mode): cell(tools, *wish)
    return made


def cell(tools, curve, method, mode):
    """Nested folders and ignored paths are in every one of them."""
    tools.make_model()
    private, public = tools.key(curve)
    files = {"key": private, "public": public}
    if method == "certificate":
        files["leaf"], files["between"], files["root"] = tools.chain(private)
    trust = ["--public-key", public] if method == "key" else ["--cert-root", files["root"]]

    sign(tools, method, mode, files)
    tools.their_verify(method, files)
    ours_verifies(tools, trust)
    tampered(tools, lambda: refuses(lambda: tools.their_verify(method, files)))
    if mode == "files":
        by_command(tools, method, files)

    tools.their_sign(method, files, mode)
    # Their own shards they verify only when told the size again: see deviations.py, size of shards.
    tools.their_verify(method, files, config=tools.their_hashing(mode, tools.ignored))
    ours_verifies(tools, trust)
    tampered(tools, lambda: differs(tools, trust))
    return "signed here, verified there: ok; signed there, verified here: ok; tampered: refused by both"


def sign(tools, method, mode, files):
    arguments = ["sign", tools.model, "--key", files["key"], "-o", tools.signature, "--force"]
    if method == "certificate":
        arguments += ["--cert", files["leaf"], "--chain", files["between"]]
    if mode == "shards":
        arguments += ["--shards", SHARD, "--compat", "model-signing"]
    for path in tools.ignored:
        arguments += ["--ignore", path]
    tools.ours(*arguments)


def ours_verifies(tools, trust):
    report = tools.ours("verify", tools.model, "--signature", tools.signature, *trust)
    assert report["ok"] and report["files"]["signed"] == report["files"]["verified"], report
    assert {"draft.bin", "notes/todo.txt", ".gitattributes"} <= set(report["notCovered"]), report["notCovered"]


def by_command(tools, method, files):
    """Their command line takes files only, and always follows its own idea of what to ignore."""
    trust = ["--public_key", files["public"]] if method == "key" else ["--certificate_chain", files["root"]]
    tools.their_cli("verify", method, tools.model, "--signature", tools.signature, *trust)


def tampered(tools, check):
    """One byte of a nested file is changed, and changed back."""
    path = tools.model / "a/deep/er/c.bin"
    before = path.read_bytes()
    path.write_bytes(before[:77] + bytes([before[77] ^ 1]) + before[78:])
    try:
        check()
    finally:
        path.write_bytes(before)


def differs(tools, trust):
    codes = tools.codes("verify", tools.model, "--signature", tools.signature, *trust, expect=1)
    assert codes == ["FILE_CHANGED"], json.dumps(codes)
