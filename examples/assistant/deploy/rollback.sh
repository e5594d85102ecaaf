#!/usr/bin/env bash
# Goes back to the release that served before: rollback.sh development|staging|production [sha256:…]
# With a digest, only if that one serves: so it may follow any failed deployment, which may not have come to the switch.
# IMAGE names the repository (ghcr.io/acme/assistant), if a digest is given; remote.sh says how the host is reached.
set -euo pipefail

fail() {
  printf 'rollback.sh: %s\n' "$1" >&2
  exit 2
}

[[ $# == 1 || $# == 2 ]] || fail 'Give an environment, and the digest to go back from if you like: rollback.sh staging'
release=()
if [[ $# == 2 ]]; then
  [[ ${IMAGE:-} ]] || fail 'IMAGE is not set: give the repository of the digest, as ghcr.io/acme/assistant.'
  [[ $2 =~ ^sha256:[0-9a-f]{64}$ ]] || fail "'$2' is not a digest: give sha256: and 64 hexadecimal digits."
  release=("$IMAGE@$2")
fi

"$(dirname "${BASH_SOURCE[0]}")/remote.sh" "$1" rollback "${release[@]}"
