#!/usr/bin/env bash
# Against the real libraries: what the C unpickler makes of generated streams, what we make of the files that
# joblib, scikit-learn, pandas, scipy and numpy write, and what real libraries make of the files that we convert, and
# whether model-signing and we verify each other's signatures.
# Needs Python 3 and PyPI.
#
#   CASES  streams of the differential run (default 200000)
#   SEED   its seed (default: one for each day, so that a failure can be had again)
set -euo pipefail
cd "$(dirname "$0")/.."

# What is run against here and is no package of Python: installed where it is missing and we may.
missing=()
command -v bwrap >/dev/null || missing+=(bubblewrap)
command -v parallel >/dev/null || missing+=(parallel)
command -v docker-registry >/dev/null || missing+=(docker-registry)
ls -d /usr/lib/postgresql/*/bin >/dev/null 2>&1 || missing+=(postgresql)
if [ ${#missing[@]} -gt 0 ] && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

cases=${CASES:-200000}
seed=${SEED:-$(date -u +%Y%m%d)}

python=$(oracle/venv.sh interop)
echo "differential run: $cases cases, seed $seed, $("$python" --version)"
node scripts/differential.mjs --cases "$cases" --seed "$seed" --python "$python"

echo "literals that begin like a pickle and are called data: no unpickler imports anything in them"
node scripts/literal-oracle.mjs
"$python" oracle/literals/refused.py --cases 50000 --seed "$seed"

echo "scorecard of pickleproof alone"
node scripts/scorecard.mjs --ours-only --sections malicious,interop --check

echo "explanations: listings as pickletools writes them, pseudo-Python that makes equal values"
node scripts/explain-oracle.mjs
"$python" oracle/explain/disassemble.py build/scorecard/benign/interop examples/models test/corpus
"$python" oracle/explain/evaluates.py --cases 1000 --seed "$seed"

echo "committed files of torch: all must be clean"
node scripts/bundle.mjs
node dist/pickleproof.cjs scan test/corpus/torch

# With torch's files by hand: .venv/torch/bin/python, and --benign build/scorecard/benign/torch.
echo "shim: loads what it was made for to equal objects, and refuses every malicious file"
"$python" oracle/shim/literals.py --cli 'node dist/pickleproof.cjs' --seed "$seed"
"$python" oracle/shim/migration.py --cli 'node dist/pickleproof.cjs'
"$python" -W ignore oracle/shim/mutate.py --cli 'node dist/pickleproof.cjs' --seed "$seed"
"$python" -W ignore oracle/shim/misuse.py --cli 'node dist/pickleproof.cjs'
"$python" oracle/shim/refuse_all.py --cli 'node dist/pickleproof.cjs' \
  --benign build/scorecard/benign/interop --malicious build/scorecard/malicious

echo "fix: what it changes still parses, and nothing else is changed"
tree=$("$python" -c 'import numpy, os; print(os.path.dirname(numpy.__file__))')
"$python" oracle/audit/fix_tree.py "$tree" --cli 'node dist/pickleproof.cjs'

# torch and tensorflow take gigabytes: oracle/convert/torch_files.py, and graphs.py --only tensorflow, are run
# by hand in the environments that their first lines name.
echo "conversions, loaded by the libraries that own the formats"
for area in 'arrays arrays.py' 'sklearn estimators.py' 'graphs graphs.py'; do
  set -- $area
  python=$(oracle/venv.sh "convert-$1")
  "$python" -W ignore "oracle/convert/$2" --cli 'node dist/pickleproof.cjs'
done

echo "signatures, verified by the package that made the format, and the other way round"
python=$(oracle/venv.sh trust)
"$python" oracle/trust/interop.py --cli 'node dist/pickleproof.cjs'

echo "parts of a scan under engines that exist: the same report"
oracle/scale/parallel.sh "node $PWD/dist/pickleproof.cjs"
python=$(oracle/venv.sh scale)
"$python" oracle/scale/ray_shards.py --cli 'node dist/pickleproof.cjs'

echo "pull: beside the cache of the real client, and killed twenty times"
node scripts/pull-cache.mjs --python "$(oracle/venv.sh remote)"
PULL_KILLS=20 npx vitest run test/e2e/pull-killed.test.ts

# With MinIO (go install github.com/minio/minio@latest) by hand: s3.py --minio PATH; and mlflow_registry.py, whose first
# lines say what it needs.
echo "stores: a bucket and a registry, and signatures as botocore makes them"
python=$(oracle/venv.sh remote-stores)
"$python" oracle/remote/sigv4.py --check
"$python" oracle/remote/s3.py --cli 'node dist/pickleproof.cjs'
"$python" oracle/remote/oci.py --cli 'node dist/pickleproof.cjs'

echo "isolation: what payloads get of this machine, and what is taken out of what only Python can make"
bash scripts/sandbox-strong.sh
node oracle/sandbox/canary.mjs
# One sample in twelve: all of them take twenty minutes.
node scripts/bench.mjs --sandbox --observe --every=12

echo "service: the contract of its HTTP API over PostgreSQL, and bent requests to every route"
bash oracle/service/fuzz.sh 50

echo "service: its contract on PostgreSQL, and small runs of load and faults"
node scripts/bundle.mjs
postgres=/tmp/pickleproof-interop-$$
oracle/service/postgres.sh start "$postgres" >/dev/null
trap 'oracle/service/postgres.sh stop "$postgres"' EXIT
for suite in store/store worker/worker worker/messenger; do
  PICKLEPROOF_TEST_DATABASE=$(oracle/service/postgres.sh database "$postgres" "$(basename "$suite")") \
    npx vitest run "src/service/$suite.test.ts"
done
node scripts/service-load.mjs --models 200 --loop 200 --rounds 1
# Killing both also kills workers alone: that fault is for longer runs.
node scripts/service-faults.mjs --models 40 --kills 2 --seed "$seed" \
  --only server-killed,both-killed,postgres-restarted,submitted-twice,clock-jumped,webhook-hangs,upload-broken,disk-full
