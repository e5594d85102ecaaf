#!/usr/bin/env bash
# The workflows of the corpus, read and checked by one process each: Gatewright, actionlint, zizmor, jactionlint and GitHub's own
# parser in turn, on one, four and sixteen copies. The slowest of the others would take hours of sixteen copies: the parser reads
# four at most, jactionlint one.
set -u
# shellcheck source=../lib/bench.sh
. scripts/lib/bench.sh

corpus=${GATEWRIGHT_SHARED:-../shared}/corpus
if [ ! -d "$corpus" ]; then
    echo "# check: SKIPPED, there is no $corpus. Set GATEWRIGHT_SHARED to the folder that holds it."
    exit 0
fi
root=$PWD
oracles=${GATEWRIGHT_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/gatewright}/oracles
jactionlint_version=2.3.0
jactionlint=$oracles/jactionlint-$jactionlint_version
scripts/oracles --strict --install >&2 || exit 2
if [ ! -x "$jactionlint/bin/jactionlint" ]; then
    python3 -m venv "$jactionlint" &&
        "$jactionlint/bin/python" -m pip install --quiet --disable-pip-version-check "jactionlint==$jactionlint_version" >&2 || exit 2
fi

# Copies in folders of their own: a repository stays one. Actions are left out, which actionlint takes for workflows.
cd "$BENCH_WORK" || exit 2
for ((i = 1; i <= 16; i++)); do
    mkdir "$i" && cp -R "$corpus"/*/ "$i/" || exit 2
done
for copies in 1 4 16; do
    find $(seq "$copies") -name '*.y*ml' ! -name action.yml ! -name action.yaml | LC_ALL=C sort >"x$copies"
done

# of COPIES COMMAND: runs the command on all the files at once; that it finds something is no failure.
of() {
    local list=$BENCH_WORK/x$1
    shift
    printf 'cd %q && xargs -x -s 1900000 -a %q %s || [ $? -eq 123 ]' "$BENCH_WORK" "$list" "$*"
}
ours="$root/scripts/gatewright check"
actionlint="$(echo "$oracles"/actionlint-*/actionlint) -shellcheck= -pyflakes="
zizmor="$(echo "$oracles"/zizmor-*/venv/bin/zizmor) --offline --no-progress --quiet"
parser="node $root/scripts/oracles.d/parser.mjs $(echo "$oracles"/workflow-parser-*)"

# Built and remembered, and the archive of classes written.
for _ in 1 2 3; do
    bash -c "$(of 1 "$ours")" >"$BENCH_WORK/last.log" 2>&1 </dev/null || { cat "$BENCH_WORK/last.log" >&2; exit 2; }
done

compare 3 ours1 "$(of 1 "$ours")" actionlint1 "$(of 1 "$actionlint")" zizmor1 "$(of 1 "$zizmor")" parser1 "$(of 1 "$parser")" \
    jactionlint1 "$(of 1 "$jactionlint/bin/jactionlint")"
compare 3 ours4 "$(of 4 "$ours")" actionlint4 "$(of 4 "$actionlint")" zizmor4 "$(of 4 "$zizmor")" parser4 "$(of 4 "$parser")"
compare 3 ours16 "$(of 16 "$ours")" actionlint16 "$(of 16 "$actionlint")" zizmor16 "$(of 16 "$zizmor")"

# against COPIES TOOL BOUND
against() {
    row "$(wc -l <"x$1" | tr -d ' ') workflows checked" "$(median "ours$1")" s "$2" "$(median "$2$1")" "<= $3 x"
}
against 1 actionlint 5
against 1 zizmor 1
against 1 parser 1
against 1 jactionlint 1
against 4 actionlint 2.5
against 4 zizmor 1
against 4 parser 1
against 16 actionlint 1.5
against 16 zizmor 1
for copies in 1 4 16; do
    for tool in ours actionlint; do
        echo "# $tool, $copies x: $(awk -v n="$(wc -l <"x$copies")" -v s="$(median "$tool$copies")" 'BEGIN { printf "%d", n / s }') files/s"
    done
done
