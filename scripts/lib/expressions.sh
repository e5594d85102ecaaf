# shellcheck shell=bash disable=SC2034 # What is set here is used by those who source it.
# GitHub's own expression engine (npm, @actions/expressions) and ours, side by side. Sourced with the checkout as working folder.

expressions_version=0.3.61
expressions_cache=${GATEWRIGHT_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/gatewright}/oracles/expressions-$expressions_version

# theirs: sets `theirs` to the module, installed once. Says why, and fails, where it can't be had.
theirs() {
    theirs=$expressions_cache/node_modules/@actions/expressions/dist/index.js
    [ ! -f "$theirs" ] || return 0
    if ! type -P node >/dev/null || ! type -P npm >/dev/null; then
        echo 'There is no Node. Install Node 20 or newer, and npm.' >&2
        return 1
    fi
    mkdir -p "$expressions_cache" &&
        (cd "$expressions_cache" && npm install --silent --no-audit --no-fund --ignore-scripts --no-package-lock --prefix . \
            "@actions/expressions@$expressions_version") >&2
}

# ours: compiles the engine, and sets `ours` to the command that runs a Java source with it.
ours() {
    mvn -q -B -pl dsl compile -Dspotless.check.skip=true >&2 || return
    ours=("${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp dsl/target/classes)
}
