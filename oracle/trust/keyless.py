"""Signatures without a key, with services on loopback (keyless.mjs): sigstore for Python and model-signing verify what we
sign, and we verify what model-signing signs."""

import contextlib
import json
import shutil
import subprocess
from pathlib import Path

from model_signing import signing, verifying
from sigstore.errors import VerificationError
from sigstore.models import Bundle, TrustedRoot
from sigstore.verify import Verifier, policy

from tools import Refused, refuses

HERE = Path(__file__).parent


@contextlib.contextmanager
def services(tools):
    """Running services; their trusted root lies beside the model."""
    tools.model.mkdir()
    shutil.copy(HERE.parents[1] / "examples" / "models" / "clean-config.pkl", tools.model)
    process = subprocess.Popen(
        ["node", str(HERE / "keyless.mjs")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        sigstore = json.loads(process.stdout.readline())
        root = tools.folder / "root.json"
        root.write_text(json.dumps(sigstore["trustedRoot"]))
        sigstore["trust"] = [
            *("--identity", sigstore["identity"], "--issuer", sigstore["issuer"]),
            *("--trusted-root", root),
        ]
        yield sigstore
    finally:
        process.stdin.close()
        process.wait(timeout=30)


def ours(tools, sigstore, command):
    url = sigstore["url"]
    flags = ["--keyless", "--identity-token", sigstore["token"], "--fulcio-url", url, "--rekor-url", url]
    tools.ours(command, tools.model, *flags)


def verified(tools, text, identity):
    verifier = Verifier(trusted_root=TrustedRoot.from_file(str(tools.folder / "root.json")))
    try:
        return verifier.verify_dsse(Bundle.from_json(text), identity)
    except VerificationError as error:
        raise Refused(str(error)) from error


def by_sigstore(tools):
    with services(tools) as sigstore:
        ours(tools, sigstore, "sign")
        ours(tools, sigstore, "attest")
    issuer = sigstore["issuer"]
    theirs = policy.Identity(identity=sigstore["identity"], issuer=issuer)
    texts = [(tools.model / name).read_text() for name in ("model.sig", "claims.jsonl")]
    for text in texts:
        kind, payload = verified(tools, text, theirs)
        assert kind == "application/vnd.in-toto+json" and b"in-toto.io/Statement/v1" in payload
    other = policy.Identity(identity="https://ci.example.org/other", issuer=issuer)
    said = refuses(lambda: verified(tools, texts[0], other))
    tools.ours("verify", tools.model, "--claims", *sigstore["trust"])
    return f"signature and claim; another identity is refused: {said}"


def by_model_signing(tools):
    with services(tools) as sigstore:
        ours(tools, sigstore, "sign")
    verifier = verifying.Config().use_sigstore_verifier(
        identity=sigstore["identity"], oidc_issuer=sigstore["issuer"], trust_config=trust_config(tools, sigstore)
    )
    verifier.verify(tools.model, tools.model / "model.sig")


def of_model_signing(tools):
    signature = tools.folder / "theirs.sig"
    with services(tools) as sigstore:
        signer = signing.Config().use_sigstore_signer(
            identity_token=sigstore["token"], trust_config=trust_config(tools, sigstore)
        )
        signer.sign(tools.model, signature)
    tools.ours("verify", tools.model, "--signature", signature, *sigstore["trust"])
    wrong = [*sigstore["trust"][:1], "somebody@example.org", *sigstore["trust"][2:]]
    assert tools.codes("verify", tools.model, "--signature", signature, *wrong, expect=6) == ["IDENTITY_MISMATCH"]


def trust_config(tools, sigstore):
    """What sigstore for Python wants around a trusted root: the addresses of the services."""
    entry = {"majorApiVersion": 1, "validFor": {"start": "2020-01-01T00:00:00Z"}, "operator": "loopback"}
    here = [{**entry, "url": sigstore["url"]}]
    path = tools.folder / "trust.json"
    config = {
        "mediaType": "application/vnd.dev.sigstore.clienttrustconfig.v0.1+json",
        "trustedRoot": sigstore["trustedRoot"],
        "signingConfig": {
            "mediaType": "application/vnd.dev.sigstore.signingconfig.v0.2+json",
            "caUrls": here,
            "oidcUrls": here,
            "rekorTlogUrls": here,
            "tsaUrls": [],
            "rekorTlogConfig": {"selector": "ANY"},
            "tsaConfig": {"selector": "ANY"},
        },
    }
    path.write_text(json.dumps(config))
    return path


CELLS = {
    "keyless, verified by sigstore": by_sigstore,
    "keyless, verified by model-signing": by_model_signing,
    "keyless, signed by model-signing": of_model_signing,
}
