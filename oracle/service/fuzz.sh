#!/usr/bin/env bash
# The contract of the HTTP API, and bent requests to every route of its OpenAPI document, over a throw-away PostgreSQL:
#
#   oracle/service/fuzz.sh [REQUESTS]   so many for each route, 100 when nothing is said; prints what was answered
set -euo pipefail
cd "$(dirname "$0")/../.."

folder=$(mktemp -d)
chmod 755 "$folder"
trap 'bash oracle/service/postgres.sh stop "$folder/pg"; rm -rf "$folder"' EXIT
PICKLEPROOF_TEST_DATABASE=$(bash oracle/service/postgres.sh start "$folder/pg")
export PICKLEPROOF_TEST_DATABASE PICKLEPROOF_FUZZ=${1:-100}
npx vitest run src/service/http/contract.test.ts -t 'over a database' --disable-console-intercept
