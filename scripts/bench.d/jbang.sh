#!/usr/bin/env bash
# scripts/jbang pipeline/Main.java with nothing changed, against a hello of one line that JBang runs with the same JVM flags.
set -u
# shellcheck source=../lib/bench.sh
. scripts/lib/bench.sh

# The flags are part of the measure: those of scripts/jbang for JBang's own JVM, those of pipeline/Main.java for the script's.
jbang_flags='-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xshare:auto'
script_flags='-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto'

hello=$BENCH_WORK/Hello.java
printf '//RUNTIME_OPTIONS %s\nclass Hello { public static void main(String... a) { System.out.println("Hello."); } }\n' "$script_flags" >"$hello"
scripts/jbang --version 2>/dev/null || exit 2
version=$(sed -n 's/^jbang_version=//p' scripts/jbang)
jar=${GATEWRIGHT_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/gatewright}/jbang-cli-$version-all.jar
java=java
[ -z "${JAVA_HOME:-}" ] || java=$JAVA_HOME/bin/java

# What JBang's own launcher does, and nothing else.
plain="eval \"exec \$('$java' $jbang_flags -jar '$jar' '$hello')\""
ours="scripts/jbang pipeline/Main.java"
asked="GATEWRIGHT_FAST_PATH=off $ours"

# The command writes nothing here: what is committed is what it emits.
scripts/jbang pipeline/Main.java emit --check >&2 || exit 2

# Compiled, remembered, and the archives of classes written.
for command in "$plain" "$ours" "$ours" "$ours" "$asked"; do
    bash -c "$command" >"$BENCH_WORK/last.log" 2>&1 </dev/null || { cat "$BENCH_WORK/last.log" >&2; exit 2; }
done

compare 21 hello "$plain" asked "$asked" ours "$ours"
row 'scripts/jbang pipeline/Main.java, through JBang' "$(median asked)" s 'a hello by JBang' "$(median hello)" '<= 1.3 x'
row 'scripts/jbang pipeline/Main.java, nothing changed' "$(median ours)" s 'a hello by JBang' "$(median hello)" '<= 0.4 x'
