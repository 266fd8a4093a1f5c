"""What a cell needs: a folder with a model in it, keys and certificates, our command and the reference."""

import datetime
import json
import shlex
import subprocess
import sys
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from model_signing import hashing, signing, verifying

CURVES = {"p256": ec.SECP256R1(), "p384": ec.SECP384R1(), "p521": ec.SECP521R1()}
SHARD = 1000
DAY = datetime.timedelta(days=1)


class Refused(Exception):
    """One side did not accept what it was given."""


class Tools:
    def __init__(self, cli, folder):
        # It is run in other folders than this one.
        self.cli = [str(Path(part).resolve()) if Path(part).exists() else part for part in shlex.split(cli)]
        self.folder = folder
        self.model = folder / "model"
        self.signature = folder / "model.sig"

    # A model with nested folders, an empty file, names that sort differently by parts, and some to ignore.
    def make_model(self):
        for name, content in {
            "a/b.bin": b"nested" * 500,
            "a/deep/er/c.bin": bytes(range(256)) * 20,
            "a-b": b"sorts before a/b.bin",
            "a.txt": b"text",
            "empty": b"",
            "\N{GRINNING FACE}.txt": b"astral",
            "\uff5e.txt": b"above the surrogates",
            "notes/todo.txt": b"left out",
            "draft.bin": b"left out too",
            ".gitattributes": b"*.bin lfs",
        }.items():
            path = self.model / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        return self.model

    ignored = ["notes", "draft.bin"]

    def ours(self, *arguments, expect=0):
        """Runs our command; its report as JSON."""
        command = [*self.cli, *map(str, arguments), "--format", "json", "--quiet"]
        done = subprocess.run(command, capture_output=True, text=True, cwd=self.folder)
        if done.returncode != expect:
            raise Refused(f"exit {done.returncode}, not {expect}: {done.stderr.strip()} {done.stdout.strip()}")
        return json.loads(done.stdout) if done.stdout else {}

    def codes(self, *arguments, expect):
        """The codes of the problems that our verification reports."""
        return sorted({each["code"] for each in self.ours(*arguments, expect=expect)["problems"]})

    def key(self, curve="p256", name="key"):
        """A pair of files made by our keygen."""
        self.ours("keygen", "-o", self.folder / name, "--curve", curve)
        return self.folder / f"{name}.pem", self.folder / f"{name}.pub"

    def chain(self, key_path, leaf_days=(-1, 300), since=-2, usage=True, server=False):
        """Certificates for a key: its own, the one between, the root."""
        key = serialization.load_pem_private_key(key_path.read_bytes(), None)
        root_key, between_key = ec.generate_private_key(ec.SECP384R1()), ec.generate_private_key(ec.SECP384R1())
        days = (since, 300)
        root = certificate("root", root_key, "root", root_key, authority=True, days=days)
        between = certificate("between", between_key, "root", root_key, authority=True, days=days)
        leaf = certificate("leaf", key, "between", between_key, days=leaf_days, usage=usage, server=server)
        return [self.pem(name, each) for name, each in (("leaf", leaf), ("between", between), ("root", root))]

    def pem(self, name, made):
        path = self.folder / f"{name}.crt"
        path.write_bytes(made.public_bytes(serialization.Encoding.PEM))
        return path

    def their_signing(self, method, files):
        """The reference's configuration for signing."""
        config = signing.Config()
        if method == "key":
            return config.use_elliptic_key_signer(private_key=files["key"])
        return config.use_certificate_signer(
            private_key=files["key"], signing_certificate=files["leaf"], certificate_chain=[files["between"]]
        )

    def their_hashing(self, mode, ignored=(), algorithm="sha256", links=False):
        config = hashing.Config()
        if mode == "shards":
            config.use_shard_serialization(shard_size=SHARD, hashing_algorithm=algorithm)
        else:
            config.use_file_serialization(hashing_algorithm=algorithm)
        return config.set_ignored_paths(paths=list(ignored)).set_allow_symlinks(links)

    def their_sign(self, method, files, mode="files", path=None, ignored=None, **hashed):
        config = self.their_hashing(mode, self.ignored if ignored is None else ignored, **hashed)
        self.their_signing(method, files).set_hashing_config(config).sign(path or self.model, self.signature)

    def their_verify(self, method, files, path=None, config=None, extra=False):
        """Raises `Refused` when the reference does."""
        verifier = verifying.Config()
        if method == "key":
            verifier.use_elliptic_key_verifier(public_key=files["public"])
        else:
            verifier.use_certificate_verifier(certificate_chain=[files["root"]])
        if config is not None:
            verifier.set_hashing_config(config)
        try:
            verifier.set_ignore_unsigned_files(extra).verify(path or self.model, self.signature)
        except Exception as error:
            raise Refused(str(error)) from error

    def their_cli(self, *arguments):
        command = [sys.executable, "-m", "model_signing", *map(str, arguments)]
        done = subprocess.run(command, capture_output=True, text=True, cwd=self.folder)
        if done.returncode != 0:
            raise Refused(done.stderr.strip())

    def payload(self):
        """The statement of the signature."""
        import base64

        return json.loads(base64.b64decode(json.loads(self.signature.read_text())["dsseEnvelope"]["payload"]))


def certificate(subject, key, issuer, issuer_key, authority=False, days=(-1, 300), usage=True, server=False):
    """One certificate; the root issues itself."""
    now = datetime.datetime.now(datetime.timezone.utc)
    named = lambda name: x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    builder = (
        x509.CertificateBuilder()
        .subject_name(named(subject))
        .issuer_name(named(issuer))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + days[0] * DAY)
        .not_valid_after(now + days[1] * DAY)
        .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
    )
    if usage:
        flags = dict.fromkeys(
            ["content_commitment", "key_encipherment", "data_encipherment", "key_agreement", "crl_sign"], False
        )
        flags |= {"encipher_only": False, "decipher_only": False}
        flags |= {"digital_signature": not authority, "key_cert_sign": authority}
        builder = builder.add_extension(x509.KeyUsage(**flags), critical=True)
    if server:
        builder = builder.add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
    return builder.sign(issuer_key, hashes.SHA256())


def refuses(action):
    """The reference's own words; fails when it does not refuse."""
    try:
        action()
    except Refused as error:
        return str(error).splitlines()[0][:160]
    raise AssertionError("was accepted, and should not have been")
