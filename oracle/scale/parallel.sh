#!/bin/sh
# The line of docs/guide/at-scale.md for GNU parallel, run as it stands there: the joined report must be that of one run.
#   oracle/scale/parallel.sh 'node /path/to/pickleproof.cjs'
set -eu
cd "$(dirname "$0")/../.."
root=$PWD
if ! command -v parallel >/dev/null && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
  apt-get install -y -qq --no-install-recommends parallel >/dev/null
fi
command -v parallel >/dev/null || { echo 'no GNU parallel here (Debian: apt-get install parallel)' >&2; exit 1; }

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
mkdir "$place/bin" "$place/home"
printf '#!/bin/sh\nexec %s "$@"\n' "$1" > "$place/bin/pickleproof"
chmod +x "$place/bin/pickleproof"
export PATH="$place/bin:$PATH" HOME="$place/home"
line=$(grep '^parallel ' docs/guide/at-scale.md)
cp -r examples/models "$place/models"
cd "$place"
pickleproof scan models --list > list.jsonl
pickleproof scan models --format json -o plain.json || true
# A finding in a part is an exit code of 1, which parallel counts.
sh -c "$line" 2>/dev/null || true
timeless() { sed -e '/"elapsedMs"/d' -e '/"finishedAt"/d'; }
pickleproof merge plain.json --format json | timeless > one.json || true
pickleproof merge part-*.ndjson --format json | timeless > many.json || true
cmp one.json many.json
grep -q '"files": 14' many.json
echo "GNU parallel: the same report from 8 parts as from one run"
