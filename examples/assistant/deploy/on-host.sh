#!/usr/bin/env bash
# Runs on the host, where remote.sh put it: on-host.sh ENVIRONMENT deploy IMAGE@DIGEST | rollback [IMAGE@DIGEST]
# live.sock points to the colour that serves; COLOUR.image says what a colour runs, previous what served before.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
environment=$1 action=$2 image=${3:-} rehearsal=${DEPLOY_DRY_RUN:-0}

fail() {
  printf 'on-host.sh: %s %s\n' "$1" "${serving:+$serving goes on serving.}" >&2
  exit 1
}

run() { if [[ $rehearsal == 1 ]]; then echo "would run: $*"; else "$@"; fi; }
write() { echo "$1" >"$2.new" && mv "$2.new" "$2"; }
compose() { run env COLOUR="$idle" IMAGE="$image" docker compose -p "assistant-$environment-$idle" "$@" </dev/null; }

# A migration gives up early where it would make requests wait for its lock, so it is tried again.
migrate() {
  for _ in 1 2 3 4 5; do
    if compose run --rm --no-deps -T app alembic upgrade head; then return; fi
    sleep "${HEALTH_INTERVAL:-2}"
  done
  fail "The migrations of $image failed."
}

start() {
  run write "$image" "$idle.image"
  compose up --detach
  if ./health.sh http://localhost/health/ready --unix-socket "sockets/$idle.sock"; then return; fi
  compose logs --tail 50 || true
  compose stop || true
  fail "$image did not become ready."
}

switch() {
  run ln -sfn "sockets/$idle.sock" live.next
  run mv -T live.next live.sock
  run echo "$image serves as $idle. The other colour stays as it is until the next deployment."
}

live=$(basename "$(readlink live.sock || true)" .sock)
idle=$([[ $live == blue ]] && echo green || echo blue)
serving=$(cat "$live.image" 2>/dev/null || true)

if [[ $action == deploy ]]; then
  migrate
  start
  # Before the switch: wherever this is interrupted, going back leads to a release that served.
  [[ -z $serving || $serving == "$image" ]] || run write "$serving" previous
  switch
elif [[ $rehearsal == 0 && -n $image && $image != "$serving" ]]; then
  echo "$image does not serve: there is nothing to go back from. ${serving:+$serving goes on serving.}"
else
  image=$([[ $rehearsal == 1 ]] && echo "what served before" || cat previous 2>/dev/null || true)
  [[ -n $image ]] || fail 'There is no release to go back to: deploy a digest instead.'
  # It served before and still runs as a rule: at 7 s an attempt at worst, this fits well into five minutes.
  export HEALTH_ATTEMPTS=${HEALTH_ATTEMPTS:-15}
  start
  switch
  run rm previous
fi
