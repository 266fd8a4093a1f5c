#!/bin/sh
# Makes .venv/NAME from oracle/requirements/NAME.txt (exact pins) and prints the path of its python.
# Running it again costs nothing until the pins change. Uses $PYTHON, or python3 from the PATH.
set -eu

if [ $# -ne 1 ]; then
  echo "usage: oracle/venv.sh NAME   (one of: $(cd "$(dirname "$0")/requirements" && ls | sed 's/\.txt$//' | tr '\n' ' '))" >&2
  exit 4
fi

name=$1
oracle=$(cd "$(dirname "$0")" && pwd)
requirements=$oracle/requirements/$name.txt
venv=$(dirname "$oracle")/.venv/$name
stamp=$venv/requirements.sha256

if [ ! -f "$requirements" ]; then
  echo "venv.sh: no such requirements: $requirements" >&2
  exit 4
fi

wanted=$("${PYTHON:-python3}" -c 'import hashlib, sys; print(hashlib.sha256(open(sys.argv[1], "rb").read()).hexdigest())' "$requirements")
if [ ! -f "$stamp" ] || [ "$(cat "$stamp")" != "$wanted" ]; then
  [ -x "$venv/bin/python" ] || "${PYTHON:-python3}" -m venv "$venv" >&2
  "$venv/bin/python" -m pip install --quiet --disable-pip-version-check -r "$requirements" >&2
  echo "$wanted" > "$stamp"
fi
echo "$venv/bin/python"
