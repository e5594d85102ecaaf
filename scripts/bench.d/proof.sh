#!/usr/bin/env bash
# All invariants of the library, proved of pipelines with twelve entries and five levels of called workflows, within 1 GB. Their
# peer is the same question about a smaller pipeline: what is linear takes four times as long for four times the jobs.
set -u
# shellcheck source=../lib/bench.sh
. scripts/lib/bench.sh

sizes=(250 500 1000 2000)
for size in "${sizes[@]}"; do
    java scripts/bench.d/proof/Large.java "$size" "$BENCH_WORK/$size" || exit 2
done

# prove JOBS: the command that proves all of a pipeline; that something is refuted is no failure.
prove() {
    local last=$(($1 / 5 - 1)) labels='' stage number
    for stage in staging production; do
        number=$last
        if [ "$stage" = staging ]; then number=$((last - 1)); fi
        labels+=" --effect ci.yml:j$number.switch=switch:$stage --effect ci.yml:j$number.back=rollBack:$stage"
        labels+=" --effect ci.yml:j$number.tell=notify"
    done
    printf '%s' "JDK_JAVA_OPTIONS=-Xmx1g scripts/gatewright prove '$BENCH_WORK/$1' --format json$labels >'$BENCH_WORK/$1.json' || [ \$? -eq 1 ] && ! grep undecided '$BENCH_WORK/$1.json'"
}

bash -c "$(prove 250)" >"$BENCH_WORK/last.log" 2>&1 </dev/null || { cat "$BENCH_WORK/last.log" >&2; exit 2; }
compare 3 s250 "$(prove 250)" s500 "$(prove 500)" s1000 "$(prove 1000)" s2000 "$(prove 2000)"
row '250 jobs in 12 entries, all invariants proved' "$(median s250)" s - - -
row '500 jobs' "$(median s500)" s - - -
row '1,000 jobs, within 1 GB' "$(median s1000)" s - - '<= 10'
row '1,000 jobs' "$(median s1000)" s '4 times 250' "$(awk -v s="$(median s250)" 'BEGIN { printf "%.3f", 4 * s }')" '<= 1.2 x'
row '2,000 jobs' "$(median s2000)" s '2 times 1,000' "$(awk -v s="$(median s1000)" 'BEGIN { printf "%.3f", 2 * s }')" '<= 1.2 x'
