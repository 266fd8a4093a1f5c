#!/usr/bin/env bash
# Level strong of the sandbox, with the bubblewrap of this machine: payloads that want something of it, as this user and,
# where we are root, as an ordinary one; then what it hands out of objects of real libraries. Installs Debian's
# bubblewrap where there is none and we may.
#
#   TORCH  a Python with torch and safetensors (default: none; they take gigabytes)
set -euo pipefail
cd "$(dirname "$0")/.."

if ! command -v bwrap >/dev/null && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends bubblewrap
fi
if ! command -v bwrap >/dev/null; then
  echo 'no bubblewrap here: install it (Debian: apt-get install bubblewrap)' >&2
  exit 1
fi
bwrap --version

[ -f dist/pickleproof.cjs ] || node scripts/bundle.mjs
python3 oracle/sandbox/strong_canary.py --cli 'node dist/pickleproof.cjs'
if [ "$(id -u)" = 0 ]; then
  # Not the Python of root's home, which nobody else can read.
  node=$(readlink -f "$(command -v node)")
  setpriv --reuid=65534 --regid=65534 --clear-groups env -i HOME=/nonexistent \
    PATH="/usr/local/bin:/usr/bin:/bin" \
    python3 oracle/sandbox/strong_canary.py --cli "$node dist/pickleproof.cjs"
fi

echo 'arrays of what only Python can make'
"$(oracle/venv.sh interop)" -W ignore oracle/sandbox/strong_arrays.py --cli 'node dist/pickleproof.cjs'
if [ -n "${TORCH:-}" ]; then
  "$TORCH" -W ignore oracle/sandbox/strong_arrays.py --only torch --cli 'node dist/pickleproof.cjs'
fi
