# shellcheck shell=bash disable=SC2034 # What is set here is used by those who source it.
# What the launchers share: the cache, one lock, JDK and Maven, fingerprints, and commands that are remembered.
# Sourced by scripts/jbang and scripts/gatewright, with `root` set to the checkout. Works on bash 3.2.

cache=${GATEWRIGHT_CACHE:-${XDG_CACHE_HOME:-${HOME:?HOME is not set. Set it, or GATEWRIGHT_CACHE.}/.cache}/gatewright}

# Start-up counts, not peak speed; whatever the JVM says of itself is kept out of standard output.
start_flags=(-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xshare:auto)
quiet_flags=(-XX:+DisplayVMOutputToStderr -Xlog:disable '-Xlog:all=warning:stderr')

say() { printf 'gatewright: %s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

# ---------------------------------------------------------------------------------------------------- tools

if type -P sha256sum >/dev/null; then sha256=(sha256sum); else sha256=(shasum -a 256); fi

# digest_of FILE: empty when there is no such file.
digest_of() {
    local line=''
    [ ! -f "$1" ] || line=$("${sha256[@]}" <"$1")
    printf '%s' "${line%% *}"
}

# The java that starts things: JAVA_HOME's, else the PATH's.
find_java() {
    if [ -n "${JAVA_HOME:-}" ]; then
        java=$JAVA_HOME/bin/java
        [ -x "$java" ] || die "JAVA_HOME is $JAVA_HOME, and there is no bin/java in it. Point it at a JDK 17 or newer, or unset it."
    else
        java=$(type -P java) || die "There is no java. Install a JDK 17 or newer, or set JAVA_HOME."
    fi
}

# Maven's local repository, which JBang is told to use too.
find_repository() {
    local settings=${HOME:-}/.m2/settings.xml said=" ${MAVEN_OPTS:-} ${MAVEN_ARGS:-} "
    repository=${GATEWRIGHT_M2:-}
    if [ -z "$repository" ] && [ "${said#*-Dmaven.repo.local=}" != "$said" ]; then
        repository=${said#*-Dmaven.repo.local=}
        repository=${repository%% *}
    fi
    if [ -z "$repository" ] && [ -f "$settings" ]; then
        repository=$(sed -n 's:.*<localRepository>\(.*\)</localRepository>.*:\1:p' "$settings")
        # shellcheck disable=SC2016
        repository=${repository/'${user.home}'/"$HOME"}
    fi
    repository=${repository:-$HOME/.m2/repository}
}

# maven ARG…: in the working directory, silent unless it fails.
maven() {
    type -P mvn >/dev/null || die "There is no mvn on the PATH. Install Maven 3.8 or newer."
    local log=$cache/maven.$$.log status=0
    mvn -q -B -Dstyle.color=never "-Dmaven.repo.local=$repository" "$@" >"$log" 2>&1 </dev/null || status=$?
    [ "$status" -eq 0 ] || maven_errors "$log" >&2
    rm -f "$log"
    return "$status"
}

# Each error once, without colours and without Maven's advice on Maven.
maven_errors() {
    sed -e $'s/\x1b\\[[0-9;]*m//g' -e 's/ -> \[Help [0-9]*\]$//' "$1" |
        awk '/^\[ERROR\] *$/ || /^\[ERROR\] (To see the full|Re-run Maven|For more information|\[Help|After correcting|  mvn |-> \[Help)/ { next } !seen[$0]++'
}

# ---------------------------------------------------------------------------------------------------- one at a time

locked=
scratch=

# Whoever builds, installs or compiles holds the lock; nobody holds it while a pipeline runs.
lock() {
    local holder='' told=''
    mkdir -p "$cache" || die "Can't make the cache folder $cache. Set GATEWRIGHT_CACHE to one that can be written."
    trap unlock EXIT
    trap 'interrupted INT' INT
    trap 'interrupted TERM' TERM
    trap 'interrupted HUP' HUP
    until create "$cache/lock"; do
        holder=
        read -r holder 2>/dev/null <"$cache/lock" || continue
        if ! kill -0 "$holder" 2>/dev/null; then
            abandoned "$holder"
            continue
        fi
        [ -n "$told" ] || { told=yes; say "waiting for another launcher (process $holder)"; }
        sleep 0.2
    done
    locked=yes
}

# create FILE: with this process's id in it, unless it is there.
create() { (set -C; printf '%s\n' "$$" >"$1") 2>/dev/null; }

# abandoned HOLDER: removes the lock of a process that is no more. One at a time, or a new holder's would go.
abandoned() {
    local holder=
    create "$cache/lock.abandoned" || { sleep 0.2; return; }
    read -r holder 2>/dev/null <"$cache/lock" && [ "$holder" = "$1" ] && rm -f "$cache/lock"
    rm -f "$cache/lock.abandoned"
}

unlock() {
    [ -z "$scratch" ] || rm -rf "$scratch"
    [ -z "$locked" ] || rm -f "$cache/lock"
    scratch=
    locked=
}

# What was half made is thrown away; then the signal does what it does to everyone else.
interrupted() {
    unlock
    trap - "$1" EXIT
    kill -s "$1" "$$"
}

# ---------------------------------------------------------------------------------------------------- fingerprints

# Functions that every start calls set a variable instead of printing: a process costs more than all else that they do.

# fingerprint NOTE PATH…: sets `print` to the content of every file there, and in every folder there, with its name. A file
# that is missing changes it as well. Times are no part of it: a checkout may make an older file the current one. The file
# NOTE remembers it, for as long as nothing there was written, added, removed or put in another's place.
fingerprint() {
    local note=$1 seen=$1.$$
    shift
    unchanged "$note" "$@" && return
    look "$seen" "$@"
    print=$(find -L "$@" -type f -exec "${sha256[@]}" {} + 2>&1 | LC_ALL=C sort | "${sha256[@]}")
    print=${print%% *}
    note_down "$seen" "$note"
}

# look SEEN PATH…: notes which files and folders are there now. What is written later is newer than that, by any clock that
# ticks at least fifty times a second.
look() {
    local seen=$1
    shift
    stat -Lc %d:%i "$@" 2>/dev/null >"$seen"
    sleep 0.02
} 2>/dev/null

# What `print` turned out to be, under the time when it was looked at. Where that can't be kept, it is found anew each time.
note_down() {
    if { printf '%s\n' "$print" && cat "$1"; } >"$1.print" && touch -r "$1" "$1.print"; then mv -f "$1.print" "$2"; fi
    rm -f "$1" "$1.print"
} 2>/dev/null

# unchanged NOTE PATH…: sets `print` to what is noted, if it still holds. By the time of the inode's change, which nobody can
# set, as Linux has it: elsewhere it may mean something else, or count in seconds.
unchanged() {
    local note=$1 kept
    shift
    [ "${OSTYPE#linux}" != "$OSTYPE" ] && [ -s "$note" ] || return 1
    IFS= read -r -d '' kept <"$note"
    print=${kept%%$'\n'*}
    kept=${kept#*$'\n'}
    [ "$(stat -Lc %d:%i "$@" 2>&1)" = "${kept%$'\n'}" ] && [ -z "$(find -L "$@" -cnewer "$note" -print -quit 2>&1)" ]
}

# Sets `circumstances`: what decides, beside files, which command JBang and Maven come to.
find_circumstances() {
    local name
    circumstances="$java|${JAVA_HOME:-}|$repository|${MAVEN_OPTS:-}"
    for name in ${!JBANG_*}; do circumstances+="|$name=${!name}"; done
    [ "${OSTYPE#darwin}" = "$OSTYPE" ] || circumstances+="|$(ls -ld /Library/Java/JavaVirtualMachines 2>/dev/null)"
}

# ---------------------------------------------------------------------------------------------------- remembered commands
#
# A folder of the cache for each script and checkout:
#   entry   bash: name, around (the circumstances), watched (files and folders), fingerprint (theirs), command
#   print   that fingerprint, and when it was found; before: the same of what was watched when the command was made
#   *.jar   the dsl jar that the command runs with: another checkout may install its own meanwhile
#   *.jsa   the classes as a JVM had them in memory at its end, for the next one to start with; one a command

# entry_named NAME: its folder. Two names may come to one folder, and then take turns: the entry says whose it is.
entry_named() {
    find_file_name "$1"
    entry=$cache/runs/$file_name
}

# find_file_name TEXT: sets `file_name` to one that every system takes.
find_file_name() {
    file_name=${1//[^A-Za-z0-9]/_}
    if [ "${#file_name}" -gt 150 ]; then file_name=${file_name:$((${#file_name} - 150))}; fi
}

entry_holds() {
    again=
    [ "${GATEWRIGHT_FAST_PATH:-on}" != off ] && [ -f "$entry/entry" ] || return 1
    local name='' around=''
    watched=()
    command=()
    fingerprint=
    # shellcheck disable=SC1091
    . "$entry/entry" || return 1
    [ "$name" = "$1" ] && [ "${#command[@]}" -gt 1 ] && [ -x "${command[0]}" ] || return 1
    find_circumstances
    [ "$around" = "$circumstances" ] || return 1
    fingerprint "$entry/print" "${watched[@]}"
    [ "$fingerprint" = "$print" ] && again=yes
}

# entry_keep NAME BEFORE: remembers `command`, unless what is `watched` has changed since BEFORE the command was made.
entry_keep() {
    local all file=$entry/entry.$$
    class_path
    all=("${watched[@]}" "$java" ${class_path[@]+"${class_path[@]}"})
    fingerprint "$entry/print" "${all[@]}"
    fingerprint=$print
    fingerprint "$entry/before" "${watched[@]}"
    [ "$2" = "$print" ] || return 1
    find_circumstances
    {
        printf 'name=%q\naround=%q\nfingerprint=%q\n' "$1" "$circumstances" "$fingerprint"
        printf 'watched=('
        printf ' %q' "${all[@]}"
        printf ' )\ncommand=('
        printf ' %q' "${command[@]}"
        printf ' )\n'
    } >"$file" && mv -f "$file" "$entry/entry"
    for file in "$entry"/*.jsa; do
        [ "${file#"$entry/$fingerprint"}" != "$file" ] || rm -f "$file"
    done
}

# The class path of `command`, as an array.
class_path() {
    local i IFS=:
    class_path=()
    for ((i = 1; i < ${#command[@]} - 1; i++)); do
        if [ "${command[i]}" = -classpath ] || [ "${command[i]}" = -cp ]; then
            set -f
            # shellcheck disable=SC2206
            class_path=(${command[i + 1]})
            set +f
            return
        fi
    done
}

# run_kept ARG…: becomes the remembered command. The second run of a command (emit, list…) leaves an archive of its
# classes at its end: the first has waited for a compiler already, and may be followed by the next edit.
run_kept() {
    local word=${1:-} archive flags=()
    case $word in *[!a-z-]*) word= ;; esac
    archive=$entry/$fingerprint-$word.jsa
    if may_archive; then
        adopt_archive "$archive"
        if [ -f "$archive" ]; then
            flags=("-XX:SharedArchiveFile=$archive" -XX:-UsePerfData "${quiet_flags[@]}" '-Xlog:cds*=off:stderr')
        elif [ -n "$again" ] && room_for_archive; then
            # The process keeps its id when it becomes java: the name says whose it is.
            flags=("-XX:ArchiveClassesAtExit=${archive%.jsa}.$$.jsa" -XX:+DisplayVMOutputToStderr -Xlog:disable)
        fi
    fi
    exec "${command[0]}" ${flags[@]+"${flags[@]}"} "${command[@]:1}" "$@"
}

# A script's first argument may be anything.
room_for_archive() {
    local archives=("$entry"/*.jsa)
    [ "${#archives[@]}" -lt 12 ]
}

# Whoever names an archive or a log himself, or attaches something to the JVM, knows better.
may_archive() {
    local word
    for word in ${JAVA_TOOL_OPTIONS:-} ${JDK_JAVA_OPTIONS:-} "${command[@]:1}"; do
        case $word in
            -XX:*Archive* | -XX:AOT* | -Xshare:off | -Xlog* | -agent* | -javaagent* | -Xrun* | -Xdebug) return 1 ;;
        esac
    done
}

# adopt_archive FILE: what a run that is over wrote. (The JVM itself refuses one whose writing was cut short.)
adopt_archive() {
    [ ! -f "$1" ] || return 0
    local written process
    for written in "${1%.jsa}".*.jsa; do
        process=${written%.jsa}
        process=${process##*.}
        if [ -f "$written" ] && ! kill -0 "$process" 2>/dev/null; then mv -f "$written" "$1"; fi
    done
}
