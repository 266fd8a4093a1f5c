"""What botocore signs: writes sigv4-vectors.json beside it, which src/sources/remote/sigv4.test.ts reads.

Run by hand after a change of the pinned botocore:  $(oracle/venv.sh remote-stores) oracle/remote/sigv4.py [--check]
"""

import datetime
import json
import pathlib
import sys
from unittest import mock

import botocore.auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

VECTORS = pathlib.Path(__file__).with_name("sigv4-vectors.json")
NOW = datetime.datetime(2026, 2, 3, 4, 5, 6, tzinfo=datetime.timezone.utc)
# The keys of Amazon's own documentation: they open nothing.
KEY = "AKIAIOSFODNN7EXAMPLE"
SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"

CASES = [
    ("a range of an object", "GET", "https://bucket.s3.eu-central-1.amazonaws.com/model.pt", {"range": "bytes=-65557"}),
    ("a head", "HEAD", "https://bucket.s3.eu-central-1.amazonaws.com/model.pt", {"x-amz-checksum-mode": "ENABLED"}),
    ("path style on a port", "GET", "http://127.0.0.1:9000/bucket/a/b/model.pt", {}),
    ("letters that need encoding", "GET", "https://host/bucket/a%20b%2Bc%3D%26/%C3%BC%E2%82%AC%F0%9F%98%80%21%27%28%29%2A~-._", {}),
    ("an encoded slash and empty parts", "GET", "https://host/bucket/a%2Fb//c", {}),
    ("a list", "GET", "https://host/bucket?list-type=2&prefix=a%20b%2F&encoding-type=url&continuation-token=1%2F%2B%3D%3D", {}),
    ("keys in the order of their bytes", "GET", "https://host/bucket?versionId=x&list-type=2&Z=1&a-b=2&a.b=3&ab=", {}),
    ("a header with blanks", "GET", "https://host/key", {"x-amz-meta": "  two   blanks  "}),
    ("a content that is put", "PUT", "https://host/bucket/key", {}, "a content"),
    ("a part that is copied", "PUT", "https://host/bucket/key?partNumber=2&uploadId=a%2Bb", {"x-amz-copy-source": "/bucket/a%20b", "x-amz-copy-source-if-match": '"tag"'}),
    ("the beginning of many parts", "POST", "https://host/bucket/key?uploads", {}),
    ("an object that is removed", "DELETE", "https://host/bucket/key", {}),
]


def sign(method, url, headers, token, body):
    request = AWSRequest(method=method, url=url, headers=headers, data=body)
    signer = botocore.auth.S3SigV4Auth(Credentials(KEY, SECRET, token), "s3", "eu-central-1")
    # S3 signs the hash of the body over http, and may leave it out over https; we never leave it out.
    request.context["payload_signing_enabled"] = True
    with mock.patch.object(botocore.auth, "get_current_datetime", lambda **_: NOW.replace(tzinfo=None)):
        signer.add_auth(request)
    return {name.lower(): value for name, value in request.headers.items()}


def vectors():
    for name, method, url, headers, *body in CASES:
        for token in (None, "token/+=="):
            signed = sign(method, url, headers, token, "".join(body))
            yield {
                "name": f"{name}, {'with' if token else 'without'} a session token",
                "method": method,
                "url": url,
                "headers": headers,
                "body": "".join(body),
                "sessionToken": token or "",
                "authorization": signed["authorization"],
            }


def main():
    text = json.dumps(list(vectors()), indent=2, ensure_ascii=False) + "\n"
    if "--check" in sys.argv:
        if json.loads(VECTORS.read_text()) != json.loads(text):
            sys.exit("sigv4-vectors.json differs from what botocore signs")
        print(f"sigv4: {len(json.loads(text))} vectors as botocore {botocore.__version__} signs them")
        return
    VECTORS.write_text(text)


main()
