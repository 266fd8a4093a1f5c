"""Claims against the packages of in-toto: statements and predicates are read with their schemas, and the signature
over each envelope is checked with securesystemslib's encoding of it."""

import base64
import json
from pathlib import Path

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from google.protobuf import json_format
from in_toto_attestation.predicates.provenance.v1 import provenance_pb2
from in_toto_attestation.predicates.test_result.v0 import test_result_pb2
from in_toto_attestation.v1 import statement_pb2
from in_toto_attestation.v1.resource_descriptor import ResourceDescriptor
from in_toto_attestation.v1.statement import Statement
from securesystemslib.dsse import Envelope

EXAMPLES = Path(__file__).parents[2] / "examples" / "models"


def prepared(tools):
    """A model that was converted."""
    tools.model.mkdir(exist_ok=True)
    source = EXAMPLES / "clean-torch-state-dict.pt"
    tools.ours("convert", source, "-o", tools.model / "weights.safetensors", "--no-sidecar", "--allow-loss", "--force")


def attested(tools, kind, name, expect=0):
    """The predicate of a new claim; everything around it is checked."""
    private, public = tools.key(name=name)
    tools.ours("attest", tools.model, "--key", private, "--predicate", kind, expect=expect)
    line = (tools.model / "claims.jsonl").read_text().splitlines()[-1]
    envelope = json.loads(line)["dsseEnvelope"]
    check_signature(envelope, public)
    payload = base64.b64decode(envelope["payload"])
    statement = Statement.copy_from_pb(json_format.Parse(payload, statement_pb2.Statement()))
    statement.validate()
    return json.dumps(json.loads(payload)["predicate"])


def check_signature(envelope, public):
    encoded = Envelope(base64.b64decode(envelope["payload"]), envelope["payloadType"], {}).pae()
    key = serialization.load_pem_public_key(public.read_bytes())
    key.verify(base64.b64decode(envelope["signatures"][0]["sig"]), encoded, ec.ECDSA(hashes.SHA256()))


def test_result(tools):
    prepared(tools)
    passed = json_format.Parse(attested(tools, "test-result", "first"), test_result_pb2.TestResult())
    assert passed.result == "PASSED" and passed.passed_tests and not passed.failed_tests
    for each in passed.configuration:
        ResourceDescriptor.copy_from_pb(each).validate()
    evil = (EXAMPLES / "dangerous-torch-zip.pt").read_bytes()
    (tools.model / "more.pt").write_bytes(evil)
    failed = json_format.Parse(attested(tools, "test-result", "second", expect=1), test_result_pb2.TestResult())
    assert failed.result == "FAILED" and "call-spawns-process" in failed.failed_tests
    return f"{len(passed.passed_tests)} rules passed; with one dangerous file {failed.result}"


def vulns(tools):
    """Their package has no schema of this one; the statement is checked."""
    prepared(tools)
    assert json.loads(attested(tools, "vulns", "key"))["scanner"]["result"] == []


def provenance(tools):
    prepared(tools)
    read = json_format.Parse(attested(tools, "provenance", "key"), provenance_pb2.Provenance())
    [source] = read.build_definition.resolved_dependencies
    ResourceDescriptor.copy_from_pb(source).validate()
    return f"built by {read.run_details.builder.id} from {source.digest['sha256'][:12]}…"


CELLS = {"claim, test-result": test_result, "claim, vulns": vulns, "claim, provenance": provenance}
