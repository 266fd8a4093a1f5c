#!/usr/bin/env python3
"""The adapter that the conformance suite of OpenSSF Model Signing asks for (model-signing-spec, conformance/).

    pytest test/ --entrypoint=.../oracle/trust/conformance.py

PICKLEPROOF names our command; by default the bundle beside this repository's package.json. Keyless cases need
a token and the network, and are left to the suite's own CI.
"""

import argparse
import os
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def main():
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("sign-model", "verify-model"):
        command = commands.add_parser(name)
        command.add_argument("--method", required=True)
        command.add_argument("--model-path", required=True)
        command.add_argument("--cert-chain", action="append", default=[])
        command.add_argument("--ignore-paths", action="append", default=[])
        for flag in ("output-bundle", "private-key", "signing-cert", "identity-token"):
            command.add_argument(f"--{flag}")
        for flag in ("bundle", "public-key", "identity", "identity-provider"):
            command.add_argument(f"--{flag}")
        for flag in ("ignore-unsigned-files", "use-staging"):
            command.add_argument(f"--{flag}", action="store_true")
    options, _unknown = parser.parse_known_args()
    arguments = sign(options) if options.command == "sign-model" else verify(options)
    command = shlex.split(os.environ.get("PICKLEPROOF", f"node {ROOT / 'dist/pickleproof.cjs'}"))
    return subprocess.run([*command, *arguments]).returncode


def sign(options):
    made = ["sign", options.model_path, "-o", options.output_bundle, "--force", "--no-scan"]
    if options.method == "sigstore":
        return [*made, "--keyless", "--identity-token", options.identity_token or "", *ignored(options)]
    made += ["--key", options.private_key]
    if options.method == "certificate":
        made += ["--cert", options.signing_cert]
        for path in options.cert_chain:
            made += ["--chain", path]
    return [*made, *ignored(options)]


def verify(options):
    made = ["verify", options.model_path, "--signature", options.bundle, "--legacy"]
    if options.method == "key":
        made += ["--public-key", options.public_key]
    elif options.method == "certificate":
        for path in options.cert_chain:
            made += ["--cert-root", path]
    else:
        made += ["--identity", options.identity, "--issuer", options.identity_provider]
    if options.ignore_unsigned_files:
        made.append("--ignore-unsigned")
    return [*made, *ignored(options)]


def ignored(options):
    """The suite names files absolutely, a signature knows paths within the model."""
    model = Path(options.model_path).resolve()
    inside = [Path(path).resolve() for path in options.ignore_paths]
    names = [path.relative_to(model).as_posix() for path in inside if path.is_relative_to(model)]
    return [word for name in names for word in ("--ignore", name)]


if __name__ == "__main__":
    sys.exit(main())
