#!/usr/bin/env bash
# The local page in a real Chromium. Installs Debian's where there is none and we may; CHROMIUM names another.
set -euo pipefail
cd "$(dirname "$0")/.."

chromium=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)}
if [ -z "$chromium" ] && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium
  chromium=$(command -v chromium)
fi
if [ -z "$chromium" ]; then
  echo 'no Chromium here: install one (Debian: apt-get install chromium), or name one in CHROMIUM' >&2
  exit 1
fi
"$chromium" --version
CHROMIUM=$chromium npx vitest run --config vitest.browser.config.ts "$@"
