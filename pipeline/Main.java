///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+
//DEPS dev.gatewright:gatewright:1.0.0
//SOURCES src/*.java
//COMPILE_OPTIONS -XDstringConcat=inline
//RUNTIME_OPTIONS -XX:TieredStopAtLevel=1 -XX:+UseSerialGC

import dev.gatewright.Gatewright;

/** Emits this repository's pipelines: {@code scripts/jbang pipeline/Main.java}. */
final class Main {

    public static void main(String... args) {
        Gatewright.main(args, () -> Pipelines.ALL);
    }
}
