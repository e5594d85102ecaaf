# shellcheck shell=bash disable=SC2154 # root is the launcher's, the rest is set in lib/launch.sh.
# The dsl jar in Maven's local repository, built from this checkout's sources as they are now.
# Sourced after lib/launch.sh.

# The version in the parent's POM is that of the jar.
find_version() {
    version=$(sed -n '/<artifactId>gatewright-parent</{n;s:.*<version>\(.*\)</version>.*:\1:p;q;}' "$root/pom.xml")
    [ -n "$version" ] || die "$root/pom.xml names no version of gatewright-parent."
}

# What the jar is made of.
dsl_sources() {
    sources=("$root/pom.xml" "$root/dsl/pom.xml" "$root/dsl/src/main/.")
    [ ! -d "$root/dsl/src/generated" ] || sources+=("$root/dsl/src/generated/.")
    [ ! -d "$root/.mvn" ] || sources+=("$root/.mvn/.")
}

# ensure_jar: sets `jar` and `made_of`. Under the lock, because all checkouts of a user share one local repository.
# Content decides, not time: a jar may be newer than these sources and yet be another checkout's, or of another branch.
ensure_jar() {
    local group=$repository/dev/gatewright installed
    find_version
    dsl_sources
    jar=$group/gatewright/$version/gatewright-$version.jar
    find_file_name "$root"
    fingerprint "$cache/sources.$file_name" "${sources[@]}"
    made_of=$print
    installed=$cache/installed.$(printf '%s' "$jar" | cksum | tr -d ' ')
    if [ -f "$group/gatewright-parent/$version/gatewright-parent-$version.pom" ] &&
        [ -f "${jar%.jar}.pom" ] && [ -f "$jar" ] && [ -f "$installed" ] &&
        [ "$made_of $(digest_of "$jar")" = "$(cat "$installed")" ]; then
        return
    fi
    if [ -f "$jar" ]; then
        say "installing the dsl jar again: it was not made of these sources"
    else
        say "installing the dsl jar; the first time, Maven gets all that it needs, which takes a minute or two"
    fi
    rm -f "$installed"
    install_jar || die "The dsl jar can't be built. Nothing was run."
    printf '%s %s\n' "$made_of" "$(digest_of "$jar")" >"$installed"
}

# In a folder of its own, from nothing: the classes in target/classes may be older, or an IDE's, or in use.
install_jar() {
    rm -rf "$root/dsl/target/launcher"
    (cd "$root" && maven -Dtarget.directory=target/launcher \
        -Dmaven.test.skip=true -Dmaven.javadoc.skip=true -Dmaven.source.skip=true -Dspotless.check.skip=true \
        install -pl dsl -am)
}

# keep_jar: sets `kept`, the jar as it is now under the entry's own name. Another checkout may install its own at any time.
keep_jar() {
    kept=$entry/${jar##*/}
    mkdir -p "$entry"
    # An equal one stays: the JVM takes no archive of classes from a jar that is younger.
    cmp -s "$jar" "$kept" || { cp "$jar" "$kept.$$" && mv -f "$kept.$$" "$kept"; }
}
