#!/bin/sh
# Makes .venv/NAME from oracle/requirements/NAME.txt (exact pins) and prints the path of its python.
# Running it again costs nothing until the pins change. Uses $PYTHON, or python3 from the PATH.
# A first line `# on NAME` lays the environment over another one, whose packages it sees (through a .pth
# file) unless it has its own: torch and what it drags along take gigabytes, and are installed once.
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
  base=$(sed -n '1s/^# on \([a-z]*\)$/\1/p' "$requirements")
  if [ -n "$base" ]; then
    packages='import sysconfig; print(sysconfig.get_path("purelib"))'
    below=$("$("$0" "$base" | tail -n 1)" -c "$packages")
    echo "$below" > "$("$venv/bin/python" -c "$packages")/below.pth"
  fi
  "$venv/bin/python" -m pip install --quiet --disable-pip-version-check -r "$requirements" >&2
  echo "$wanted" > "$stamp"
fi
echo "$venv/bin/python"
