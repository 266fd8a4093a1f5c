"""Where the reference and the specification differ: what each side does, and what bridges it (docs/signing.md)."""

import json
from pathlib import Path

from model_signing import hashing

from tools import refuses


def prepared(tools):
    tools.make_model()
    private, public = tools.key()
    return {"key": private, "public": public}, ["--public-key", public]


def order(tools):
    """The specification sorts names as texts, the reference sorts them as paths."""
    files, trust = prepared(tools)
    tools.their_sign("key", files)
    theirs = [each["name"] for each in tools.payload()["predicate"]["resources"]]
    tools.ours("sign", tools.model, "--key", files["key"], "-o", tools.signature, "--force", "--ignore", "notes",
               "--ignore", "draft.bin")
    ours = [each["name"] for each in tools.payload()["predicate"]["resources"]]
    assert theirs != ours and sorted(theirs) == sorted(ours)
    assert ours == sorted(ours, key=lambda name: name.encode())
    tools.their_verify("key", files)
    return f"theirs begins {theirs[:2]}, ours {ours[:2]}; each verifies the other's"


def single_file(tools):
    """The reference calls a file that is signed alone a dot."""
    files, trust = prepared(tools)
    path = tools.model / "a.txt"
    arguments = ["sign", path, "--key", files["key"], "-o", tools.signature, "--force"]
    tools.ours(*arguments)
    said = refuses(lambda: tools.their_verify("key", files, path))
    tools.ours(*arguments, "--compat", "model-signing")
    tools.their_verify("key", files, path)
    tools.ours("verify", path, "--signature", tools.signature, *trust)
    tools.their_sign("key", files, path=path, ignored=[])
    tools.ours("verify", path, "--signature", tools.signature, *trust)
    return f"--compat model-signing bridges it; without: {said}"


def blake2(tools):
    """The reference signs with a hash that it does not verify."""
    files, trust = prepared(tools)
    tools.their_sign("key", files, algorithm="blake2")
    said = refuses(lambda: tools.their_verify("key", files))
    tools.ours("verify", tools.model, "--signature", tools.signature, *trust)
    return f"verified here; there: {said}"


def blake3(tools):
    files, trust = prepared(tools)
    tools.their_sign("key", files, algorithm="blake3")
    tools.their_verify("key", files)
    codes = tools.codes("verify", tools.model, "--signature", tools.signature, *trust, expect=2)
    assert codes == ["UNSUPPORTED_HASH"]
    return "UNSUPPORTED_HASH here"


def links(tools):
    """Verifiers follow what was recorded, the reference follows its own flag."""
    files, trust = prepared(tools)
    (tools.model / "link").symlink_to("a.txt")
    codes = None
    tools.their_sign("key", files, links=True)
    assert tools.payload()["predicate"]["serialization"]["allow_symlinks"] is True
    said = refuses(lambda: tools.their_verify("key", files))
    tools.ours("verify", tools.model, "--signature", tools.signature, *trust)
    outside = tools.folder / "outside.bin"
    outside.write_bytes(b"outside")
    (tools.model / "link").unlink()
    (tools.model / "link").symlink_to(outside)
    tools.their_sign("key", files, links=True)
    codes = tools.codes("verify", tools.model, "--signature", tools.signature, *trust, expect=1)
    assert codes == ["SYMLINK"], codes
    tools.ours("verify", tools.model, "--signature", tools.signature, *trust, "--allow-symlinks")
    return f"recorded links are followed inside the model, --allow-symlinks leaves it; there: {said}"


def expired(tools):
    """Version 1.1.1 of the reference takes the beginning of a certificate's life for the present."""
    files, _trust = prepared(tools)
    files["leaf"], files["between"], files["root"] = tools.chain(files["key"], leaf_days=(-20, -10), since=-30)
    tools.their_sign("certificate", files)
    tools.their_verify("certificate", files)
    arguments = ["verify", tools.model, "--signature", tools.signature, "--cert-root", files["root"]]
    codes = tools.codes(*arguments, expect=6)
    assert codes == ["CERT_EXPIRED"], codes
    tools.ours("sign", tools.model, "--key", files["key"], "--cert", files["leaf"], "-o", "x.sig", expect=4)
    return "CERT_EXPIRED here, accepted there"


def usage(tools):
    files, _trust = prepared(tools)
    files["leaf"], files["between"], files["root"] = tools.chain(files["key"], usage=False)
    tools.their_sign("certificate", files)
    said = refuses(lambda: tools.their_verify("certificate", files))
    arguments = ["verify", tools.model, "--signature", tools.signature, "--cert-root", files["root"]]
    codes = tools.codes(*arguments, expect=6)
    assert codes == ["CERT_USAGE"], codes
    return f"CERT_USAGE here; there: {said}"


def server_certificate(tools):
    """A certificate for a web server, which has the use digitalSignature too."""
    files, _trust = prepared(tools)
    files["leaf"], files["between"], files["root"] = tools.chain(files["key"], server=True)
    tools.their_sign("certificate", files)
    tools.their_verify("certificate", files)
    arguments = ["verify", tools.model, "--signature", tools.signature, "--cert-root", files["root"]]
    codes = tools.codes(*arguments, expect=6)
    assert codes == ["CERT_USAGE"], codes
    return "CERT_USAGE here, accepted there"


def other_root(tools):
    files, _trust = prepared(tools)
    files["leaf"], files["between"], _root = tools.chain(files["key"])
    tools.their_sign("certificate", files)
    other = tools.folder / "other"
    other.mkdir()
    files["root"] = type(tools)("", other).chain(files["key"])[2]
    said = refuses(lambda: tools.their_verify("certificate", files))
    arguments = ["verify", tools.model, "--signature", tools.signature, "--cert-root", files["root"]]
    codes = tools.codes(*arguments, expect=6)
    assert codes == ["CERT_UNTRUSTED"], codes
    return f"CERT_UNTRUSTED here; there: {said}"


def wrong_key(tools):
    files, _trust = prepared(tools)
    tools.their_sign("key", files)
    files["public"] = tools.key(name="other")[1]
    said = refuses(lambda: tools.their_verify("key", files))
    arguments = ["verify", tools.model, "--signature", tools.signature, "--public-key", files["public"]]
    codes = tools.codes(*arguments, expect=6)
    assert codes == ["WRONG_KEY"], codes
    return f"WRONG_KEY here; there: {said}"


def shard_algorithm(tools):
    """The specification calls the hash of a shard as that of a file, the reference adds the size."""
    files, trust = prepared(tools)
    tools.ours("sign", tools.model, "--key", files["key"], "-o", tools.signature, "--shards")
    tools.ours("verify", tools.model, "--signature", tools.signature, *trust)
    said = refuses(lambda: tools.their_verify("key", files))
    return f"--compat model-signing bridges it; without: {said}"


def shard_size(tools):
    """The reference writes the size of shards as 1000.0, and stumbles over it."""
    files, trust = prepared(tools)
    tools.their_sign("key", files, "shards")
    assert isinstance(tools.payload()["predicate"]["serialization"]["shard_size"], float)
    said = refuses(lambda: tools.their_verify("key", files))
    tools.ours("verify", tools.model, "--signature", tools.signature, *trust)
    return f"verified here; there: {said}"


def colons(tools):
    """Names with a colon, in shards."""
    files, trust = prepared(tools)
    (tools.model / "a:b").write_bytes(b"colon")
    shards = ["--shards", "--compat", "model-signing"]
    tools.ours("sign", tools.model, "--key", files["key"], "-o", tools.signature, *shards)
    said = refuses(lambda: tools.their_verify("key", files))
    tools.ours("verify", tools.model, "--signature", tools.signature, *trust)
    tools.ours("sign", tools.model, "--key", files["key"], "-o", tools.signature, "--force")
    tools.their_verify("key", files)
    return f"files instead of --shards bridges it; there: {said}"


def shards_by_command(tools):
    """The reference's command line always compares whole files."""
    files, trust = prepared(tools)
    shards = ["--shards", "--compat", "model-signing"]
    tools.ours("sign", tools.model, "--key", files["key"], "-o", tools.signature, *shards)
    tools.their_verify("key", files)
    verify = ["verify", "key", tools.model, "--signature", tools.signature, "--public_key", files["public"]]
    said = refuses(lambda: tools.their_cli(*verify))
    return f"its library verifies shards, its command does not: {said}"


def git_files(tools):
    """The reference can sign what the specification leaves out."""
    files, trust = prepared(tools)
    tools.their_cli("sign", "key", tools.model, "--signature", tools.signature, "--private_key", files["key"],
                    "--no-ignore-git-paths")
    names = [each["name"] for each in tools.payload()["predicate"]["resources"]]
    assert ".gitattributes" in names
    tools.ours("verify", tools.model, "--signature", tools.signature, *trust)
    (tools.model / ".gitattributes").write_bytes(b"changed")
    codes = tools.codes("verify", tools.model, "--signature", tools.signature, *trust, expect=1)
    assert codes == ["FILE_CHANGED"], codes
    return "what was signed counts, wherever it lies"


def ignored_later(tools):
    """A file that is put into an ignored folder after signing."""
    files, trust = prepared(tools)
    tools.their_sign("key", files)
    (tools.model / "notes/evil.pkl").write_bytes(b"new")
    tools.their_verify("key", files)
    report = tools.ours("verify", tools.model, "--signature", tools.signature, *trust)
    assert "notes/evil.pkl" in report["notCovered"]
    return "accepted by both, as specified; listed under notCovered here"


def unsigned_files(tools):
    files, trust = prepared(tools)
    tools.their_sign("key", files)
    (tools.model / "new.bin").write_bytes(b"new")
    refuses(lambda: tools.their_verify("key", files))
    tools.their_verify("key", files, extra=True)
    codes = tools.codes("verify", tools.model, "--signature", tools.signature, *trust, expect=1)
    assert codes == ["FILE_EXTRA"], codes
    report = tools.ours("verify", tools.model, "--signature", tools.signature, *trust, "--ignore-unsigned")
    assert "new.bin" in report["notCovered"]
    return "--ignore-unsigned here is --ignore_unsigned_files there"


def escapes(tools):
    """A signer's list that leaves the model."""
    files, trust = prepared(tools)
    write_statement(tools, files, ["../outside.bin"])
    (tools.folder / "outside.bin").write_bytes(b"x")
    codes = tools.codes("verify", tools.model, "--signature", tools.signature, *trust, expect=6)
    assert codes == ["UNSAFE_NAME"], codes
    tools.their_verify("key", files, extra=True)
    return "UNSAFE_NAME here, before any file is opened; read there, with --ignore_unsigned_files"


def twice(tools):
    """A name that is signed twice: the reference takes the last."""
    files, trust = prepared(tools)
    write_statement(tools, files, ["a.txt", "a.txt"])
    codes = tools.codes("verify", tools.model, "--signature", tools.signature, *trust, expect=6)
    assert codes == ["DUPLICATE_NAME"], codes
    for path in sorted(tools.model.rglob("*"), reverse=True):
        path.unlink() if path.is_file() else path.rmdir()
    (tools.model / "a.txt").write_bytes(b"x")
    tools.their_verify("key", files)
    return "DUPLICATE_NAME here, accepted there"


def same_name(tools):
    """Names that are one file on systems without case."""
    files, trust = prepared(tools)
    (tools.model / "A.txt").write_bytes(b"another")
    tools.their_sign("key", files)
    tools.their_verify("key", files)
    arguments = ["verify", tools.model, "--signature", tools.signature, *trust]
    codes = tools.codes(*arguments, expect=6)
    assert codes == ["DUPLICATE_NAME"], codes
    return "DUPLICATE_NAME here, two files there"


def ignored_links(tools):
    """A link in a place that nobody signs."""
    files, trust = prepared(tools)
    (tools.model / "notes/link").symlink_to("todo.txt")
    tools.ours("sign", tools.model, "--key", files["key"], "-o", tools.signature, "--ignore", "notes")
    report = tools.ours("verify", tools.model, "--signature", tools.signature, *trust)
    assert "notes/link" in report["notCovered"]
    said = refuses(lambda: tools.their_verify("key", files))
    return f"not covered here; there: {said}"


def write_statement(tools, files, names):
    """Signs names that no honest signer writes."""
    import base64
    import hashlib

    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    from model_signing._signing import sign_sigstore_pb

    digest = hashlib.sha256(b"x")
    root = hashlib.sha256(digest.digest() * len(names)).hexdigest()
    resources = [{"name": name, "digest": digest.hexdigest(), "algorithm": "sha256"} for name in names]
    statement = {
        "_type": "https://in-toto.io/Statement/v1",
        "subject": [{"name": "model", "digest": {"sha256": root}}],
        "predicateType": "https://model_signing/signature/v1.0",
        "predicate": {
            "serialization": {"method": "files", "hash_type": "sha256", "allow_symlinks": False},
            "resources": resources,
        },
    }
    payload = json.dumps(statement).encode()
    key = serialization.load_pem_private_key(Path(files["key"]).read_bytes(), None)
    signed = key.sign(sign_sigstore_pb.pae(payload), ec.ECDSA(hashes.SHA256()))
    tools.their_sign("key", files)
    bundle = json.loads(tools.signature.read_text())
    bundle["dsseEnvelope"]["payload"] = base64.b64encode(payload).decode()
    bundle["dsseEnvelope"]["signatures"][0]["sig"] = base64.b64encode(signed).decode()
    tools.signature.write_text(json.dumps(bundle))


def legacy(tools):
    """Version 0.2: other bytes are signed, and the files are subjects."""
    import base64
    import hashlib

    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    from model_signing._signing import sign_sigstore_pb

    files, trust = prepared(tools)
    names = ["a-b", "a.txt", "a/b.bin"]
    for path in sorted(tools.model.rglob("*"), reverse=True):
        if path.is_file() and str(path.relative_to(tools.model)) not in names:
            path.unlink()
    subjects = [
        {"name": name, "digest": {"sha256": hashlib.sha256((tools.model / name).read_bytes()).hexdigest()}}
        for name in names
    ]
    payload = json.dumps({
        "_type": "https://in-toto.io/Statement/v1",
        "subject": subjects,
        "predicateType": "https://model_signing/Digests/v0.1",
        "predicate": {"unused": "it's \"quoted\""},
    }, indent=1).encode()
    key = serialization.load_pem_private_key(Path(files["key"]).read_bytes(), None)
    signed = key.sign(sign_sigstore_pb.pae_compat(payload), ec.ECDSA(hashes.SHA256()))
    tools.their_sign("key", files, ignored=[])
    bundle = json.loads(tools.signature.read_text())
    bundle["dsseEnvelope"]["payload"] = base64.b64encode(payload).decode()
    bundle["dsseEnvelope"]["signatures"][0]["sig"] = base64.b64encode(signed).decode()
    tools.signature.write_text(json.dumps(bundle))
    tools.their_verify("key", files, config=hashing.Config())
    codes = tools.codes("verify", tools.model, "--signature", tools.signature, *trust, expect=2)
    assert codes == ["LEGACY_FORMAT"], codes
    tools.ours("verify", tools.model, "--signature", tools.signature, *trust, "--legacy")
    return "--legacy bridges it"


CELLS = {
    "order of resources": order,
    "single file": single_file,
    "blake2": blake2,
    "blake3": blake3,
    "links": links,
    "expired certificate": expired,
    "certificate without usage": usage,
    "certificate of a web server": server_certificate,
    "another root": other_root,
    "another key": wrong_key,
    "hash of shards": shard_algorithm,
    "size of shards": shard_size,
    "colons in shards": colons,
    "shards by command": shards_by_command,
    "git files": git_files,
    "ignored later": ignored_later,
    "unsigned files": unsigned_files,
    "names that leave the model": escapes,
    "names signed twice": twice,
    "names that differ in case": same_name,
    "links in ignored places": ignored_links,
    "version 0.2": legacy,
}
