#!/usr/bin/env bash
# Many workflows of ten jobs, emitted by one process into an empty folder.
set -u
# shellcheck source=../lib/bench.sh
. scripts/lib/bench.sh

script=scripts/bench.d/emit/Emit.java

# emit COUNT HEAP: the command that emits so many into a new folder, within that heap.
emit() {
    local folder=$BENCH_WORK/$1
    printf '%s' "rm -rf '$folder' && mkdir '$folder' && JDK_JAVA_OPTIONS=-Xmx$2 scripts/jbang $script $1 '$folder' >'$folder.mb'"
}

# Compiled and remembered, and the archive of classes written.
for _ in 1 2 3; do
    bash -c "$(emit 100 400m)" >"$BENCH_WORK/last.log" 2>&1 </dev/null || { cat "$BENCH_WORK/last.log" >&2; exit 2; }
done

compare 5 hundred "$(emit 100 400m)" thousand "$(emit 1000 400m)" tenthousand "$(emit 10000 3g)"
row '100 workflows of 10 jobs emitted' "$(median hundred)" s - - -
row '1,000 workflows of 10 jobs emitted' "$(median thousand)" s - - '<= 5'
row '1,000 workflows of 10 jobs, peak memory' "$(cat "$BENCH_WORK/1000.mb")" MB - - '<= 512'
row '10,000 workflows of 10 jobs emitted' "$(median tenthousand)" s '10 times 1,000' "$(awk -v s="$(median thousand)" 'BEGIN { printf "%.3f", 10 * s }')" '<= 1.2 x'
