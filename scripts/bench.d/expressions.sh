#!/usr/bin/env bash
# Every expression of the corpus, parsed and printed by us, parsed (it has no printer) by GitHub's own engine, in turn.
set -u
# shellcheck source=../lib/bench.sh
. scripts/lib/bench.sh
# shellcheck source=../lib/expressions.sh
. scripts/lib/expressions.sh

corpus=${GATEWRIGHT_SHARED:-../shared}/corpus
if [ ! -d "$corpus" ]; then
    echo "# expressions: SKIPPED, there is no $corpus. Set GATEWRIGHT_SHARED to the folder that holds it."
    exit 0
fi
theirs && ours || exit 2
list=$BENCH_WORK/expressions.json
"${ours[@]}" scripts/expressions.d/Corpus.java "$corpus" >"$list" || exit 2

for ((round = 0; round < ${BENCH_ROUNDS:-5}; round++)); do
    node scripts/expressions.d/throughput.mjs "$theirs" "$list" >>"$BENCH_WORK/theirs.seconds" || exit 2
    "${ours[@]}" -XX:+UseSerialGC scripts/expressions.d/Throughput.java "$list" >>"$BENCH_WORK/ours.seconds" || exit 2
done
echo "# $(node -p 'JSON.parse(require("fs").readFileSync(process.argv[1], "utf8")).length' "$list") expressions of the corpus"
row 'expressions, parsed and printed' "$(median ours)" '/CPU s' '@actions/expressions, parsed' "$(median theirs)" '>= 1 x'
