#!/usr/bin/env bash
# How many instructions a command takes, in millions, from the start of Node to its end:
#
#   bench/instructions.sh scan model.pt
#
# For work on the start and on short runs: a few milliseconds drown in what else a machine does, this number is the
# same to half a percent. It needs valgrind and a built program (`npm run build`).
set -euo pipefail
export LC_ALL=C
program=$(dirname "$0")/../dist/pickleproof.cjs
counts=$(mktemp)
trap 'rm -f "$counts"' EXIT
unset NODE_EXTRA_CA_CERTS
valgrind --tool=cachegrind --cache-sim=no --cachegrind-out-file="$counts" node "$program" "$@" >/dev/null 2>&1 || true
# V8 searches for a seed of its hashes at random, which takes more in one run than in another.
cg_annotate --threshold=0.001 "$counts" | awk '
  { number = $1; gsub(",", "", number) }
  /PROGRAM TOTALS/ { total = number }
  /detail::sprp|HashSeed::|String::ToCString/ { random += number }
  END { printf "%.1f\n", (total - random) / 1e6 }'
