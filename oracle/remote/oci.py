"""oci:// against a real registry (docker-registry of Debian) that the ORAS client of PyPI pushes to.

    $(oracle/venv.sh remote-stores) oracle/remote/oci.py --cli 'node dist/pickleproof.cjs'
"""

import argparse
import base64
import datetime
import hashlib
import http.server
import io
import json
import os
import shutil
import tarfile
import tempfile
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
from importlib.metadata import version
from pathlib import Path

import oras.client
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.x509.oid import NameOID
from store_tools import SAMPLES, Cli, big_torch_zip, free_port, run_cells, server, verdicts

MANIFEST = "application/vnd.oci.image.manifest.v1+json"
INDEX = "application/vnd.oci.image.index.v1+json"
TITLE = "org.opencontainers.image.title"
MODEL_PATH = "org.cncf.model.filepath"
DANGEROUS = (SAMPLES[0].parent / "dangerous-os-system.pkl").read_bytes()
CLEAN = (SAMPLES[0].parent / "clean-config.pkl").read_bytes()
BIG_MIB = 64
USER, PASSWORD = "inert-user", "inert-password"
# bcrypt of PASSWORD, which only docker-registry checks
HTPASSWD = f"{USER}:$2b$05$abcdefghijklmnopqrstuugElvCmeMqAXY5zzdCEM95Cx4hTP.pD.\n"


class Registry:
    """One docker-registry; `auth` is its section of that name."""

    def __init__(self, folder, name, auth=None):
        self.host = f"127.0.0.1:{free_port()}"
        self.url = f"http://{self.host}"
        config = {
            "version": "0.1",
            "log": {"level": "error"},
            "storage": {"filesystem": {"rootdirectory": str(folder / name)}},
            "http": {"addr": self.host},
            **({"auth": auth} if auth else {}),
        }
        path = folder / f"{name}.json"
        path.write_text(json.dumps(config))
        self.command = ["docker-registry", "serve", path]
        self.headers = {}

    def running(self):
        return server(self.command, f"{self.url}/v2/")

    def send(self, method, path, body=b"", **headers):
        url = path if path.startswith("http") else f"{self.url}{path}"
        request = urllib.request.Request(url, body or None, {**self.headers, **headers}, method=method)
        with urllib.request.urlopen(request) as reply:
            return reply.headers

    def blob(self, name, content):
        digest = f"sha256:{hashlib.sha256(content).hexdigest()}"
        place = self.send("POST", f"/v2/{name}/blobs/uploads/")["Location"]
        mark = "&" if "?" in place else "?"
        self.send("PUT", f"{place}{mark}digest={digest}", content, **{"Content-Type": "application/octet-stream"})
        return {"digest": digest, "size": len(content)}

    def manifest(self, name, reference, body, kind=MANIFEST):
        text = json.dumps(body).encode()
        self.send("PUT", f"/v2/{name}/manifests/{reference}", text, **{"Content-Type": kind})
        return {"mediaType": kind, "digest": f"sha256:{hashlib.sha256(text).hexdigest()}", "size": len(text)}

    def push(self, name, reference, *layers, artifact="application/vnd.cncf.model.manifest.v1+json"):
        """Each layer: content, media type, annotations."""
        config = {"mediaType": "application/vnd.oci.empty.v1+json", **self.blob(name, b"{}")}
        rows = [
            {"mediaType": kind, **self.blob(name, content), **({"annotations": notes} if notes else {})}
            for content, kind, notes in layers
        ]
        body = {"schemaVersion": 2, "mediaType": MANIFEST, "artifactType": artifact, "config": config, "layers": rows}
        return self.manifest(name, reference, body)


def packed(name, content):
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as tar:
        row = tarfile.TarInfo(name)
        row.size = len(content)
        tar.addfile(row, io.BytesIO(content))
    return buffer.getvalue()


class Checks:
    def __init__(self, cli, registry):
        self.cli, self.registry = cli, registry

    def uri(self, name):
        return f"oci://{self.registry.host}/{name}"

    def verdicts(self, name, *arguments):
        return verdicts(self.cli.scan(self.uri(name), *arguments))

    def oras(self):
        here = Path.cwd()
        os.chdir(SAMPLES[0].parent)
        try:
            client = oras.client.OrasClient(hostname=self.registry.host, insecure=True)
            client.push(target=f"{self.registry.host}/team/samples:v1", files=[path.name for path in SAMPLES])
        finally:
            os.chdir(here)
        local = verdicts(self.cli.scan(*SAMPLES))
        found = self.verdicts("team/samples:v1")
        assert found == local, f"{found} != {local}"
        return f"{len(local)} samples judged as on disk"

    def by_ranges(self):
        content = big_torch_zip(self.cli.folder / "big.pt", BIG_MIB).read_bytes()
        self.registry.push("team/big", "v1", (content, "application/vnd.cncf.model.weight.v1.raw", {MODEL_PATH: "a/big.pt"}))
        (row,) = self.cli.scan(self.uri("team/big:v1"))["files"]
        assert (row["verdict"], row["complete"]) == ("clean", True) and row["path"].endswith("/a/big.pt"), row
        assert row["bytesRead"] < 200_000, row
        return f"{len(content)} bytes judged by {row['bytesRead']} bytes in {row.get('requests')} requests"

    def layers(self):
        raw, tar = "application/vnd.cncf.model.weight.v1.raw", "application/vnd.oci.image.layer.v1.tar+gzip"
        self.registry.push(
            "team/mixed",
            "v1",
            (CLEAN, raw, {MODEL_PATH: "weights/a.pkl"}),
            (DANGEROUS, "application/octet-stream", {TITLE: "\u00e4 b.pkl"}),
            (packed("hidden.pkl", DANGEROUS), tar, None),
        )
        found = self.verdicts("team/mixed:v1")
        assert found.pop("a.pkl")[0] == "clean" and found.pop("\u00e4 b.pkl")[0] == "dangerous", found
        ((name, (verdict, _)),) = found.items()
        assert name.startswith("layer-002-") and name.endswith(".tar.gz") and verdict == "dangerous", found

    def pinned(self):
        first = self.registry.push("team/moving", "v1", (DANGEROUS, "application/x", {TITLE: "m.pkl"}))
        self.registry.push("team/moving", "v1", (CLEAN, "application/x", {TITLE: "m.pkl"}))
        assert self.verdicts("team/moving:v1")["m.pkl"][0] == "clean"
        assert self.verdicts(f"team/moving@{first['digest']}")["m.pkl"][0] == "dangerous"

    def index(self):
        one = self.registry.push("team/index", "one", (CLEAN, "application/x", {TITLE: "m.pkl"}))
        two = self.registry.push("team/index", "two", (DANGEROUS, "application/x", {TITLE: "m.pkl"}))
        for tag, rows in {"single": [one], "both": [one, two]}.items():
            body = {"schemaVersion": 2, "mediaType": INDEX, "manifests": rows}
            self.registry.manifest("team/index", tag, body, INDEX)
        assert self.verdicts("team/index:single")["m.pkl"][0] == "clean"
        self.cli.refusal(self.uri("team/index:both"), "an index of 2 manifests", two["digest"])

    def hostile_names(self):
        for number, title in enumerate(["../evil.pkl", "/etc/cron.d/evil", "a/../../b", "C:evil", "a\\b"]):
            self.registry.push("team/hostile", f"v{number}", (DANGEROUS, "application/x", {TITLE: title}))
            self.cli.refusal(self.uri(f"team/hostile:v{number}"), "the store names a file")
        self.registry.push("team/hostile", "esc", (DANGEROUS, "application/x", {TITLE: "\x1b[2Jx.pkl"}))
        _, out, err = self.cli.run("scan", self.uri("team/hostile:esc"))
        assert "\x1b" not in out + err and "os.system" in out, (out, err)

    def pull(self):
        code, _, err = self.cli.run("pull", self.uri("team/samples:v1"), "pulled", "--on-unsafe", "warn")
        assert code in (0, 1), err
        for path in SAMPLES:
            assert (self.cli.folder / "pulled" / path.name).read_bytes() == path.read_bytes(), path.name

    def missing(self):
        self.cli.refusal(self.uri("team/samples:none"), "no such name or tag")
        self.cli.refusal(self.uri("team/none:v1"), "no such name or tag")
        self.cli.refusal(self.uri(f"team/samples@sha256:{'0' * 64}"), "no such name or tag")
        digest = f"sha256:{hashlib.sha256(CLEAN).hexdigest()}"
        assert shutil.which("docker-registry")
        layer = {"mediaType": "application/x", "digest": digest, "size": len(CLEAN) + 1, "annotations": {TITLE: "m.pkl"}}
        config = {"mediaType": "application/vnd.oci.empty.v1+json", **self.registry.blob("team/lies", b"{}")}
        self.registry.blob("team/lies", CLEAN)
        self.registry.manifest("team/lies", "v1", {"schemaVersion": 2, "mediaType": MANIFEST, "config": config, "layers": [layer]})
        self.cli.refusal(self.uri("team/lies:v1"), "the listing says")

    def cells(self):
        names = "oras by_ranges layers pinned index hostile_names pull missing".split()
        return [(name.replace("_", " "), getattr(self, name)) for name in names]


def login(folder, host, user=USER, password=PASSWORD):
    """The environment of someone who has logged in with docker."""
    home = folder / f"docker-{hashlib.sha256(f'{host}{password}'.encode()).hexdigest()[:8]}"
    home.mkdir(exist_ok=True)
    auth = base64.b64encode(f"{user}:{password}".encode()).decode()
    (home / "config.json").write_text(json.dumps({"auths": {host: {"auth": auth}}}))
    return {"DOCKER_CONFIG": str(home)}


def basic(cli, folder):
    (folder / "htpasswd").write_text(HTPASSWD)
    registry = Registry(folder, "basic", {"htpasswd": {"realm": "inert", "path": str(folder / "htpasswd")}})
    registry.headers = {"Authorization": "Basic " + base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()}
    with registry.running():
        registry.push("team/model", "v1", (CLEAN, "application/x", {TITLE: "m.pkl"}))
        uri = f"oci://{registry.host}/team/model:v1"
        (row,) = cli.scan(uri, env=login(folder, registry.host))["files"]
        assert row["verdict"] == "clean", row
        cli.refusal(uri, "HTTP 401", f"docker login {registry.host}")
        cli.refusal(uri, "HTTP 401", env=login(folder, registry.host, password="wrong"))
        cli.refusal(uri, "HTTP 401", env=login(folder, "other.example"))


def token(cli, folder):
    """The registry checks our signature over what the token allows; the realm checks the password."""
    realm = Realm(folder)
    section = {"realm": f"{realm.url}/token", "service": "inert", "issuer": "inert", "rootcertbundle": realm.bundle}
    registry = Registry(folder, "token", {"token": section})
    threading.Thread(target=realm.server.serve_forever, daemon=True).start()
    try:
        with registry.running():
            registry.headers = {"Authorization": f"Bearer {realm.token('repository:team/model:pull,push')}"}
            registry.push("team/model", "v1", (CLEAN, "application/x", {TITLE: "m.pkl"}))
            uri = f"oci://{registry.host}/team/model:v1"
            known = login(folder, registry.host)
            (row,) = cli.scan(uri, "--allow-private", env=known)["files"]
            assert row["verdict"] == "clean", row
            cli.refusal(uri, "private address", env=known)
            code, out, err = cli.run("scan", uri, "--allow-private", env=login(folder, registry.host, password="wrong"))
            assert code != 0 and "gives no token for the login" in out + err, (code, out, err)
    finally:
        realm.server.shutdown()


class Realm:
    """Docker Registry, "Token authentication": gives tokens for who knows the password."""

    def __init__(self, folder):
        self.key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "inert")])
        now = datetime.datetime.now(datetime.timezone.utc)
        builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(self.key.public_key())
        builder = builder.serial_number(1).not_valid_before(now - datetime.timedelta(days=1))
        builder = builder.not_valid_after(now + datetime.timedelta(days=1))
        builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        self.certificate = builder.sign(self.key, hashes.SHA256())
        self.bundle = str(folder / "realm.pem")
        Path(self.bundle).write_bytes(self.certificate.public_bytes(serialization.Encoding.PEM))
        realm = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                query = urllib.parse.parse_qs(urllib.parse.urlsplit(self.path).query)
                wanted = "Basic " + base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
                allowed = self.headers.get("Authorization") == wanted and query.get("service") == ["inert"]
                body = json.dumps({"token": realm.token(query["scope"][0])} if allowed else {}).encode()
                self.send_response(200 if allowed else 401)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"

    def token(self, scope):
        kind, name, actions = scope.split(":")
        access = [{"type": kind, "name": name, "actions": actions.split(",")}]
        now = int(time.time())
        claims = {"iss": "inert", "sub": USER, "aud": "inert", "iat": now, "nbf": now - 5, "exp": now + 300, "access": access}
        der = self.certificate.public_bytes(serialization.Encoding.DER)
        header = {"typ": "JWT", "alg": "RS256", "x5c": [base64.b64encode(der).decode()]}
        text = ".".join(letters(json.dumps(part).encode()) for part in (header, claims))
        signature = self.key.sign(text.encode(), padding.PKCS1v15(), hashes.SHA256())
        return f"{text}.{letters(signature)}"


def letters(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cli", required=True)
    options = parser.parse_args()
    if shutil.which("docker-registry") is None:
        print("skipped: no docker-registry here (Debian has it in a package of that name)")
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        cli = Cli(options.cli, folder)
        registry = Registry(folder, "open")
        with registry.running():
            extra = [("password", lambda: basic(cli, folder)), ("token", lambda: token(cli, folder))]
            run_cells(f"docker-registry, oras {version('oras')}", Checks(cli, registry).cells() + extra)


main()
