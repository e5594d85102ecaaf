#!/usr/bin/env bash
# Carries this folder to the host and runs on-host.sh there: remote.sh ENVIRONMENT deploy|rollback [IMAGE@DIGEST]
# DEPLOY_HOST; DEPLOY_PORT (22); DEPLOY_USER (deploy); DEPLOY_ROOT (/srv/assistant). DEPLOY_SSH_KEY and
# DEPLOY_KNOWN_HOSTS hold a private key and the host's public ones; without them ssh's own settings count.
# DEPLOY_DRY_RUN=1 says all and does nothing.
set -euo pipefail

fail() {
  printf 'remote.sh: %s\n' "$1" >&2
  exit 2
}

use_key() {
  eval "$(ssh-agent -s)" >/dev/null
  trap 'ssh-agent -k >/dev/null; rm -rf "$secrets"' EXIT
  ssh-add -q - <<<"$DEPLOY_SSH_KEY"
}

[[ $1 =~ ^(development|staging|production)$ ]] ||
  fail "Unknown environment '$1'. Give 'development', 'production' or 'staging'."
[[ ${DEPLOY_HOST:-} =~ ^[A-Za-z0-9.-]+$ ]] || fail "DEPLOY_HOST is '${DEPLOY_HOST:-}': give a host's name."
cd "$(dirname "${BASH_SOURCE[0]}")"
files=(compose.yml health.sh on-host.sh)
target="${DEPLOY_USER:-deploy}@$DEPLOY_HOST"
folder=${DEPLOY_ROOT:-/srv/assistant}/$1
# A rollback has five minutes for everything: it can't wait for a deployment that may hang.
patience=$([[ $2 == rollback ]] && echo 30 || echo 300)
locked=75
command=$(printf '%q ' flock --close --conflict-exit-code "$locked" --timeout "$patience" "$folder/lock" "$folder/on-host.sh" "$@")

if [[ ${DEPLOY_DRY_RUN:-} == 1 ]]; then
  printf 'would carry %s to %s:%s\nwould run there: %s\n' "${files[*]}" "$target" "$folder" "$command"
  exec ./on-host.sh "$@"
fi

secrets=$(mktemp -d)
trap 'rm -rf "$secrets"' EXIT
options=(-p "${DEPLOY_PORT:-22}" -o BatchMode=yes -o StrictHostKeyChecking=yes -o ConnectTimeout=10 -o ServerAliveInterval=15)
if [[ ${DEPLOY_KNOWN_HOSTS:-} ]]; then
  printf '%s\n' "$DEPLOY_KNOWN_HOSTS" >"$secrets/known_hosts"
  options+=(-o "UserKnownHostsFile=$secrets/known_hosts")
fi
[[ ! ${DEPLOY_SSH_KEY:-} ]] || use_key
status=0
# shellcheck disable=SC2029 # the command is made here, and quoted
tar -c "${files[@]}" | ssh "${options[@]}" "$target" "$(printf 'mkdir -p %q && tar -x -C %q && ' "$folder" "$folder")$command" || status=$?
[[ $status != "$locked" ]] ||
  fail "Another deployment to $1 has held $folder/lock for more than $patience s. See on the host what it does, then run this again."
exit "$status"
