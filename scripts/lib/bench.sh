# shellcheck shell=bash
# What the scripts of bench.d measure with. Sourced; BENCH_WORK names an empty folder.

# compare ROUNDS NAME COMMAND [NAME COMMAND…]: runs the commands in turn, so that the machine's moods meet all of them alike.
# A command is a line of bash; one that fails ends the bench. Afterwards `median NAME` is known.
compare() {
    local rounds=${BENCH_ROUNDS:-$1} round i pairs
    shift
    pairs=("$@")
    for ((round = 0; round < rounds; round++)); do
        for ((i = 0; i < ${#pairs[@]}; i += 2)); do
            seconds "${pairs[i + 1]}" >>"$BENCH_WORK/${pairs[i]}.seconds" || {
                printf 'This failed: %s\n' "${pairs[i + 1]}" >&2
                cat "$BENCH_WORK/last.log" >&2
                exit 2
            }
        done
    done
}

# seconds COMMAND: how long it takes, to the millisecond.
seconds() {
    local TIMEFORMAT=%3R LC_ALL=C status=0
    { time bash -c "$1" >"$BENCH_WORK/last.log" 2>&1 </dev/null; } 2>&1 || status=$?
    return "$status"
}

# median NAME: of what compare measured, in seconds.
median() {
    LC_ALL=C sort -n "$BENCH_WORK/$1.seconds" |
        awk '{ v[NR] = $1 } END { printf "%.3f\n", NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'
}

# row WHAT VALUE UNIT AGAINST VALUE BOUND
row() { printf '%s\t%s\t%s\t%s\t%s\t%s\n' "$@"; }
