#!/usr/bin/env bash
# A throw-away PostgreSQL on a free port of 127.0.0.1, run by an ordinary user.
#
#   oracle/service/postgres.sh start FOLDER     makes a cluster in FOLDER, starts it and prints its address
#   oracle/service/postgres.sh database FOLDER NAME   makes a further database and prints its address
#   oracle/service/postgres.sh restart FOLDER   the hard way (`immediate`): open connections are cut, logs replayed
#   oracle/service/postgres.sh stop FOLDER      ends it and takes FOLDER away
#
# Uses PGBIN, or the newest version that Debian's packages have put in place. Installs the package when it is missing
# and we may.
set -euo pipefail

usage() {
  echo "usage: oracle/service/postgres.sh start|restart|stop FOLDER, or database FOLDER NAME" >&2
  exit 4
}
[ $# -ge 2 ] || usage
folder=$2

find_bin() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1; }

bin=${PGBIN:-$(find_bin)}
if [ -z "$bin" ] && [ "$(id -u)" = 0 ]; then
  apt-get install -y -q --no-install-recommends postgresql >&2
  bin=$(find_bin)
fi
if [ -z "$bin" ]; then
  echo "postgres.sh: no PostgreSQL: apt-get install postgresql, or set PGBIN" >&2
  exit 5
fi

# PostgreSQL refuses to run as root.
as_user() {
  if [ "$(id -u)" = 0 ]; then
    (cd / && setpriv --reuid="$(id -u postgres)" --regid="$(id -g postgres)" --clear-groups "$@")
  else
    "$@"
  fi
}

wait_ready() {
  for _ in $(seq 300); do
    if as_user "$bin/pg_isready" -q -h 127.0.0.1 -p "$1"; then return; fi
    sleep 0.1
  done
  echo "postgres.sh: it does not answer; see $folder/log" >&2
  exit 1
}

address() { echo "postgres://pickleproof:$(cat "$folder/password")@127.0.0.1:$(cat "$folder/port")/$1"; }

case $1 in
  start)
    mkdir -p "$folder"
    [ "$(id -u)" != 0 ] || chown postgres: "$folder"
    port=$(node -e "const s=require('net').createServer().listen(0,'127.0.0.1',()=>{console.log(s.address().port);s.close()})")
    password=$(node -p "require('crypto').randomBytes(12).toString('hex')")
    echo "$port" > "$folder/port"
    (umask 077; echo "$password" > "$folder/password")
    [ "$(id -u)" != 0 ] || chown postgres: "$folder/password"
    as_user "$bin/initdb" -D "$folder/data" -U pickleproof -A scram-sha-256 --pwfile="$folder/password" \
      --locale=C.UTF-8 >/dev/null
    as_user "$bin/pg_ctl" -D "$folder/data" -s -l "$folder/log" \
      -o "-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories= ${PGOPTIONS_SERVER:-}" start >/dev/null
    wait_ready "$port"
    address postgres
    ;;
  database)
    [ $# -eq 3 ] || usage
    PGPASSWORD=$(cat "$folder/password") "$bin/createdb" -h 127.0.0.1 -p "$(cat "$folder/port")" -U pickleproof "$3"
    address "$3"
    ;;
  restart)
    as_user "$bin/pg_ctl" -D "$folder/data" -s -m immediate -l "$folder/log" restart >/dev/null
    wait_ready "$(cat "$folder/port")"
    ;;
  stop)
    as_user "$bin/pg_ctl" -D "$folder/data" -s -m immediate stop >/dev/null || true
    rm -rf "$folder"
    ;;
  *) usage ;;
esac
