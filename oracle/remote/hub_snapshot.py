"""Downloads repositories into the cache of huggingface_hub, as its users do (HF_ENDPOINT, HF_HUB_CACHE).

    $(oracle/venv.sh remote) oracle/remote/hub_snapshot.py REPO...
"""

import sys

import huggingface_hub
from huggingface_hub import snapshot_download

for repo in sys.argv[1:]:
    print(snapshot_download(repo))
print(f"huggingface_hub {huggingface_hub.__version__}")
