#!/usr/bin/env bash
# Makes a digest the one that serves: deploy.sh development|staging|production sha256:…
# IMAGE names the repository (ghcr.io/acme/assistant); remote.sh says how the host is reached.
set -euo pipefail

fail() {
  printf 'deploy.sh: %s\n' "$1" >&2
  exit 2
}

[[ $# == 2 ]] || fail 'Give an environment and a digest: deploy.sh staging sha256:…'
[[ ${IMAGE:-} =~ ^[a-z0-9.-]+(:[0-9]+)?(/[a-z0-9._-]+)+$ ]] ||
  fail "IMAGE is '${IMAGE:-}': give a repository without tag or digest, as ghcr.io/acme/assistant."
[[ $2 =~ ^sha256:[0-9a-f]{64}$ ]] || fail "'$2' is not a digest: give sha256: and 64 hexadecimal digits, never a tag."

"$(dirname "${BASH_SOURCE[0]}")/remote.sh" "$1" deploy "$IMAGE@$2"
