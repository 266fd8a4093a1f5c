"""s3:// against a real server that checks signatures: moto (from PyPI), or MinIO when its program is given.

    $(oracle/venv.sh remote-stores) oracle/remote/s3.py --cli 'node dist/pickleproof.cjs' [--minio PATH]
"""

import argparse
import concurrent.futures
import json
import subprocess
import sys
import tempfile
import urllib.request
from importlib.metadata import version
from pathlib import Path

import boto3
from store_tools import SAMPLES, Cli, big_torch_zip, free_port, run_cells, server, verdicts

REGION = "eu-central-1"
MANY = 1205
BIG_MIB = 64


class Moto:
    """Asks for a valid signature only once that is switched on."""

    name = f"moto {version('moto')}"

    def __init__(self, _folder):
        self.url = f"http://127.0.0.1:{free_port()}"
        port = self.url.rsplit(":", 1)[1]
        self.command = [Path(sys.executable).with_name("moto_server"), "-H", "127.0.0.1", "-p", port]
        self.env = {"INITIAL_NO_AUTH_ACTION_COUNT": "100000000"}
        self.ready = f"{self.url}/moto-api/"

    def login(self):
        iam = self.client("iam", "any", "any")
        iam.create_user(UserName="reader")
        rule = {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}
        policy = json.dumps({"Version": "2012-10-17", "Statement": [rule]})
        iam.put_user_policy(UserName="reader", PolicyName="s3", PolicyDocument=policy)
        key = iam.create_access_key(UserName="reader")["AccessKey"]
        return key["AccessKeyId"], key["SecretAccessKey"]

    def lock(self):
        headers = {"Content-Type": "text/plain"}
        request = urllib.request.Request(f"{self.url}/moto-api/reset-auth", b"0", headers, method="POST")
        urllib.request.urlopen(request).close()

    def client(self, service, key, secret):
        keys = {"aws_access_key_id": key, "aws_secret_access_key": secret}
        return boto3.client(service, endpoint_url=self.url, region_name=REGION, **keys)


class Minio(Moto):
    """Started by hand: it is built from its source."""

    def __init__(self, folder, program):
        super().__init__(folder)
        self.name = subprocess.run([program, "--version"], capture_output=True, text=True).stdout.split("\n")[0]
        address = self.url.removeprefix("http://")
        self.command = [program, "server", "--address", address, folder / "minio"]
        self.env = {
            "MINIO_ROOT_USER": "inertuser",
            "MINIO_ROOT_PASSWORD": "inertsecret",
            "MINIO_BROWSER": "off",
            "MINIO_UPDATE": "off",
            "MINIO_REGION_NAME": REGION,
        }
        self.ready = f"{self.url}/minio/health/ready"

    def login(self):
        return "inertuser", "inertsecret"

    def lock(self):
        pass


def fill(s3, folder):
    location = {"LocationConstraint": REGION}
    for bucket in ("plain", "versioned", "many"):
        s3.create_bucket(Bucket=bucket, CreateBucketConfiguration=location)
    s3.put_bucket_versioning(Bucket="versioned", VersioningConfiguration={"Status": "Enabled"})
    for path in SAMPLES:
        s3.put_object(Bucket="plain", Key=f"models/{path.name}", Body=path.read_bytes())
    clean = (SAMPLES[0].parent / "clean-config.pkl").read_bytes()
    dangerous = (SAMPLES[0].parent / "dangerous-os-system.pkl").read_bytes()
    s3.put_object(Bucket="plain", Key="odd/\u00e4 b+c&d=e'(1)!~.pkl", Body=dangerous)
    s3.put_object(Bucket="plain", Key="odd/", Body=b"")
    s3.put_object(Bucket="plain", Key="sum/a.pkl", Body=clean, ChecksumAlgorithm="SHA256")
    s3.put_object(Bucket="versioned", Key="m/model.pkl", Body=dangerous)
    s3.put_object(Bucket="versioned", Key="m/model.pkl", Body=clean)
    s3.upload_file(str(big_torch_zip(folder / "big.pt", BIG_MIB)), "plain", "big/model.pt")
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda n: s3.put_object(Bucket="many", Key=f"d/{n:05}.pkl", Body=clean), range(MANY)))


class Checks:
    def __init__(self, cli, url, keys, s3):
        self.cli, self.s3 = cli, s3
        self.anonymous = {"AWS_ENDPOINT_URL": url, "AWS_REGION": REGION}
        self.env = {**self.anonymous, "AWS_ACCESS_KEY_ID": keys[0], "AWS_SECRET_ACCESS_KEY": keys[1]}

    def folder(self):
        local = verdicts(self.cli.scan(*SAMPLES))
        remote = self.cli.scan("s3://plain/models", env=self.env)
        assert verdicts(remote) == local, f"{verdicts(remote)} != {local}"
        return f"{len(local)} samples judged as on disk"

    def by_ranges(self):
        report = self.cli.scan("s3://plain/big/model.pt", env=self.env)
        (row,) = report["files"]
        assert row["verdict"] == "clean" and row["complete"], row
        assert row["size"] > BIG_MIB * 2**20 and row["bytesRead"] < 200_000, row
        return f"{row['size']} bytes judged by {row['bytesRead']} bytes in {row.get('requests')} requests"

    def odd_names(self):
        row, = self.cli.scan("s3://plain/odd", env=self.env)["files"]
        assert row["verdict"] == "dangerous" and row["path"].endswith("/\u00e4 b+c&d=e'(1)!~.pkl"), row
        one, = self.cli.scan("s3://plain/odd/\u00e4 b+c&d=e'(1)!~.pkl", env=self.env)["files"]
        assert one["verdict"] == "dangerous", one

    def pages(self):
        report = self.cli.scan("s3://many/d", env=self.env)
        assert report["summary"]["clean"] == MANY, report["summary"]
        return f"{MANY} objects"

    def versions(self):
        old = [v["VersionId"] for v in self.s3.list_object_versions(Bucket="versioned")["Versions"] if not v["IsLatest"]]
        now, = self.cli.scan("s3://versioned/m/model.pkl", env=self.env)["files"]
        before, = self.cli.scan(f"s3://versioned/m/model.pkl?versionId={old[0]}", env=self.env)["files"]
        assert (now["verdict"], before["verdict"]) == ("clean", "dangerous"), (now, before)

    def pull(self):
        for name in ("models", "sum"):
            code, _, err = self.cli.run("pull", f"s3://plain/{name}", name, "--on-unsafe", "warn", env=self.env)
            assert code in (0, 1), err
        for path in SAMPLES:
            assert (self.cli.folder / "models" / path.name).read_bytes() == path.read_bytes(), path.name
        receipt = (self.cli.folder / "sum/pickleproof-receipt.json").read_text()
        assert "s3://plain/sum" in receipt, receipt

    def profile(self):
        home = self.cli.folder / "home/.aws"
        home.mkdir()
        key, secret = self.env["AWS_ACCESS_KEY_ID"], self.env["AWS_SECRET_ACCESS_KEY"]
        (home / "credentials").write_text(f"[lab]\naws_access_key_id = {key}\naws_secret_access_key = {secret}\n")
        config = f"[profile lab]\nregion = {REGION}\nendpoint_url = {self.env['AWS_ENDPOINT_URL']}\n"
        (home / "config").write_text(config)
        row, = self.cli.scan("s3://plain/sum/a.pkl", env={"AWS_PROFILE": "lab"})["files"]
        assert row["verdict"] == "clean", row

    def refused(self):
        wrong = {**self.env, "AWS_SECRET_ACCESS_KEY": "wrong"}
        self.cli.refusal("s3://plain/models", "SignatureDoesNotMatch", env=wrong)
        unknown = {**self.env, "AWS_ACCESS_KEY_ID": "AKIAUNKNOWN"}
        self.cli.refusal("s3://plain/models", "InvalidAccessKeyId", env=unknown)
        half = {**self.anonymous, "AWS_ACCESS_KEY_ID": "AKIAUNKNOWN"}
        self.cli.refusal("s3://plain/models", "one half of the AWS keys", env=half)

    def missing(self):
        self.cli.refusal("s3://plain/none.pt", "no such object", env=self.env)
        self.cli.refusal("s3://nobucket/none.pt", "NoSuchBucket", env=self.env)
        self.cli.refusal("s3://versioned/m/model.pkl?versionId=none", "HTTP 4", env=self.env)

    def cells(self):
        names = "folder by_ranges odd_names pages versions pull profile refused missing".split()
        return [(name.replace("_", " "), getattr(self, name)) for name in names]


def public_bucket(checks):
    """Only MinIO: moto asks everybody for a signature."""
    rule = {"Effect": "Allow", "Principal": "*", "Action": ["s3:GetObject", "s3:ListBucket"]}
    rule["Resource"] = ["arn:aws:s3:::many", "arn:aws:s3:::many/*"]
    policy = json.dumps({"Version": "2012-10-17", "Statement": [rule]})
    checks.s3.put_bucket_policy(Bucket="many", Policy=policy)
    row, = checks.cli.scan("s3://many/d/00001.pkl", env=checks.anonymous)["files"]
    assert row["verdict"] == "clean", row
    checks.cli.refusal("s3://plain/models", "set AWS_ACCESS_KEY_ID", env=checks.anonymous)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cli", required=True)
    parser.add_argument("--minio")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        store = Minio(folder, options.minio) if options.minio else Moto(folder)
        with server(store.command, store.ready, env=store.env):
            keys = store.login()
            s3 = store.client("s3", *keys)
            fill(s3, folder)
            store.lock()
            checks = Checks(Cli(options.cli, folder), store.url, keys, s3)
            cells = checks.cells()
            if options.minio:
                cells.append(("anonymous", lambda: public_bucket(checks)))
            run_cells(store.name, cells)


main()
