"""mlflow:// against a real MLflow server with models that scikit-learn and mlflow themselves logged. By hand: mlflow
brings a gigabyte along.

    python3 -m venv VENV && VENV/bin/pip install 'mlflow[auth]==3.17.2' scikit-learn==1.9.1
    VENV/bin/python oracle/remote/mlflow_registry.py --cli 'node dist/pickleproof.cjs'
"""

import argparse
import os
import sys
import tempfile
import warnings
from pathlib import Path

warnings.filterwarnings("ignore")
os.environ["MLFLOW_ENABLE_ARTIFACTS_PROGRESS_BAR"] = "false"

import mlflow
import numpy
from mlflow.models import Model
from sklearn.linear_model import LogisticRegression
from store_tools import SAMPLES, Cli, free_port, run_cells, server, verdicts

DANGEROUS = SAMPLES[0].parent / "dangerous-os-system.pkl"


class Tracking:
    """A server; `more` are further flags of `mlflow server`."""

    def __init__(self, folder, name, *more):
        home = folder / name
        home.mkdir()
        port = free_port()
        self.url, self.host = f"http://127.0.0.1:{port}", f"127.0.0.1:{port}"
        program = Path(sys.executable).with_name("mlflow")
        self.command = [program, "server", "--host", "127.0.0.1", "--port", port, "--workers", 1]
        self.command += ["--backend-store-uri", f"sqlite:///{home}/db.sqlite", *more]
        self.env = {"HOME": str(home), "PATH": f"{program.parent}:{os.environ['PATH']}"}
        self.home = home

    def running(self, **env):
        return server(self.command, f"{self.url}/health", env={**self.env, **env}, seconds=180)


def log_models(url):
    """`forest`: by mlflow's own flavour, as a pickle; `evil`: files with a dangerous one in a folder."""
    mlflow.set_tracking_uri(url)
    fitted = LogisticRegression().fit(numpy.array([[0.0], [1.0]]), [0, 1])
    with mlflow.start_run() as run:
        format_of = {"serialization_format": "cloudpickle"}
        mlflow.sklearn.log_model(fitted, name="forest", registered_model_name="forest", **format_of)
        mlflow.log_artifact(str(DANGEROUS), "evil/deep er")
        with tempfile.TemporaryDirectory() as name:
            Model(run_id=run.info.run_id, artifact_path="evil").save(Path(name) / "MLmodel")
            mlflow.log_artifact(str(Path(name) / "MLmodel"), "evil")
        client = mlflow.MlflowClient()
        client.create_registered_model("evil one")
        client.create_model_version("evil one", f"{run.info.artifact_uri}/evil", run.info.run_id)
    client.set_registered_model_alias("forest", "champion", "1")
    return client


class Checks:
    def __init__(self, cli, tracking, client):
        self.cli, self.tracking, self.client = cli, tracking, client

    def uri(self, name):
        return f"mlflow://{self.tracking.host}/{name}"

    def scanned(self):
        found = verdicts(self.cli.scan(self.uri("forest/1")))
        assert len(found) == 1 and next(iter(found.values()))[1], found
        return str(found)

    def in_folders(self):
        row, = self.cli.scan(self.uri("evil%20one/1"))["files"]
        assert row["verdict"] == "dangerous" and row["path"].endswith(f"/deep er/{DANGEROUS.name}"), row

    def alias(self):
        report = self.cli.scan(self.uri("forest@champion"))
        assert report["files"][0]["pinned"].startswith(self.uri("forest/1")), report

    def models_uri(self):
        env = {"MLFLOW_TRACKING_URI": self.tracking.url}
        assert verdicts(self.cli.scan("models:/forest/1", env=env)) == verdicts(self.cli.scan(self.uri("forest/1")))

    def pull(self):
        code, _, err = self.cli.run("pull", self.uri("forest/1"), "pulled", "--on-unsafe", "warn")
        assert code in (0, 1), err
        real = self.cli.folder / "real"
        mlflow.artifacts.download_artifacts(artifact_uri="models:/forest/1", dst_path=str(real))
        names = sorted(path.relative_to(real) for path in real.rglob("*") if path.is_file())
        for name in names:
            # registered_model_meta is written by the client of mlflow
            if name.name != "registered_model_meta":
                assert (self.cli.folder / "pulled" / name).read_bytes() == (real / name).read_bytes(), name
        return f"{len(names)} files as mlflow downloads them"

    def missing(self):
        self.cli.refusal(self.uri("forest/7"), "no such model, version or alias")
        self.cli.refusal(self.uri("none/1"), "no such model, version or alias")
        self.cli.refusal(self.uri("forest@none"), "no such model, version or alias")

    def cells(self):
        names = "scanned in_folders alias models_uri pull missing".split()
        return [(name.replace("_", " "), getattr(self, name)) for name in names]


def on_its_own_disk(cli, folder):
    """Artifacts in a folder that the clients are meant to open by themselves."""
    place = folder / "own"
    tracking = Tracking(folder, "local", "--no-serve-artifacts", "--default-artifact-root", place)
    with tracking.running():
        log_models(tracking.url)
        cli.refusal(f"mlflow://{tracking.host}/forest/1", "--serve-artifacts")


def with_password(cli, folder):
    """The basic-auth application of mlflow."""
    settings = folder / "auth.ini"
    settings.write_text(
        "[mlflow]\ndefault_permission = READ\nadmin_username = inert\nadmin_password = inert-password\n"
        f"database_uri = sqlite:///{folder}/auth.sqlite\n"
        "authorization_function = mlflow.server.auth:authenticate_request_basic_auth\n"
    )
    tracking = Tracking(folder, "guarded", "--app-name", "basic-auth", "--artifacts-destination", folder / "kept")
    login = {"MLFLOW_TRACKING_USERNAME": "inert", "MLFLOW_TRACKING_PASSWORD": "inert-password"}
    uri = f"mlflow://{tracking.host}/forest/1"
    with tracking.running(MLFLOW_AUTH_CONFIG_PATH=str(settings), MLFLOW_FLASK_SERVER_SECRET_KEY="inert"):
        os.environ.update(login)
        log_models(tracking.url)
        assert verdicts(cli.scan(uri, env=login)), "nothing was judged"
        cli.refusal(uri, "HTTP 401", "set MLFLOW_TRACKING_TOKEN")
        cli.refusal(uri, "HTTP 401", env={**login, "MLFLOW_TRACKING_PASSWORD": "wrong"})
        elsewhere = {**login, "MLFLOW_TRACKING_URI": "https://other.example"}
        cli.refusal(uri, "HTTP 401", env=elsewhere)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cli", required=True)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        cli = Cli(options.cli, folder)
        tracking = Tracking(folder, "proxied", "--artifacts-destination", folder / "artifacts")
        with tracking.running():
            checks = Checks(cli, tracking, log_models(tracking.url))
            extra = [
                ("on its own disk", lambda: on_its_own_disk(cli, folder)),
                ("password", lambda: with_password(cli, folder)),
            ]
            run_cells(f"mlflow {mlflow.__version__}", checks.cells() + extra)


main()
