#!/usr/bin/env bash
# Waits until a service answers 2xx several times in a row: health.sh URL [OPTION OF CURL…]
# HEALTH_ATTEMPTS (30) with HEALTH_INTERVAL seconds (2) between them, HEALTH_SUCCESSES (3) in a row.
set -euo pipefail

[[ $# -ge 1 ]] || { echo 'health.sh: Give a URL: health.sh https://assistant.example.com/health/ready' >&2 && exit 2; }
url=$1
attempts=${HEALTH_ATTEMPTS:-30}
needed=${HEALTH_SUCCESSES:-3}

if [[ ${DEPLOY_DRY_RUN:-} == 1 ]]; then
  echo "would ask $url until it answers 2xx $needed times in a row, at most $attempts times"
  exit 0
fi

successes=0
for ((attempt = 1; attempt <= attempts; attempt++)); do
  if answer=$(curl --silent --show-error --fail --max-time 5 --output /dev/null "${@:2}" "$url" 2>&1); then
    successes=$((successes + 1))
  else
    successes=0
  fi
  if [[ $successes -ge $needed ]]; then
    echo "$url is healthy: $successes answers in a row."
    exit 0
  fi
  sleep "${HEALTH_INTERVAL:-2}"
done
echo "health.sh: $url did not become healthy in $attempts attempts. ${answer:-}" >&2
exit 1
