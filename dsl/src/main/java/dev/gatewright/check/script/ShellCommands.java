package dev.gatewright.check.script;

import dev.gatewright.check.script.Command.Word;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Commands that run nothing but themselves, so that they write no outputs behind a script's back. */
final class ShellCommands {

    private static final Set<String> BUILTINS = words("""
            : [ bg break cd continue declare dirs disown echo exit export false fg getopts hash jobs kill let local mapfile
            popd printf pushd pwd read readarray readonly return set shift shopt test times true type typeset ulimit umask unset
            wait""");

    private static final Set<String> PROGRAMS = words("""
            arch awk aws az base64 basename bc cat chmod chown cksum cmp column comm cp curl cut date dd df diff dirname docker
            du egrep expand expr fgrep file fmt fold free gawk gcloud getconf gh git grep groups gunzip gzip head helm hostname
            id install jq kubectl ln logname ls lsb_release md5sum mkdir mktemp mv nl nproc od openssl paste printenv ps
            readlink realpath rev rg rm rmdir rsync sed seq sha1sum sha256sum sha512sum shasum shuf sleep sort split ssh stat
            strings sw_vers tac tail tar tee touch tr tsort tty uname uniq unzip uptime uuidgen wc wget which whoami xmllint xz yq zip""");

    /** Of others, what they only tell. */
    private static final Map<String, Set<String>> TELLING = Map.of(
            "npm", words("-v --version view info show config pkg root prefix"),
            "yarn", words("-v --version info config cache"),
            "pnpm", words("-v --version store config root"),
            "node", words("-v --version -p -e -pe --print --eval"),
            "python", words("-V --version -c"),
            "python3", words("-V --version -c"),
            "go", words("version env list mod"),
            "cargo", words("-V --version metadata pkgid"),
            "rustc", words("-V --version -vV"),
            "java", words("-version --version"));

    /** What makes {@code find} run others. */
    private static final Set<String> RUNNING = Set.of("-exec", "-execdir", "-ok", "-okdir");

    /** In code that is given as an argument: what may load more code than that. */
    private static final Pattern LOADING =
            Pattern.compile("\\brequire\\((?!\\s*['\"](?:[./\\w-]*\\.json|(?:node:)?(?:fs|os|path))['\"]\\s*\\))"
                    + "|\\bimport\\b(?!\\s+(?:json|sys|os|re|tomllib|configparser|platform|datetime)\\b(?!\\s*,))"
                    + "|\\bfrom\\s|\\bexec|\\beval\\b|__import__|\\bsystem\\b|\\bpopen\\b");

    private ShellCommands() {}

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    /** Whether a command of this name, with these arguments, runs nothing else. */
    static boolean isKnown(String name, List<Word> arguments) {
        Optional<String> first = arguments.stream().findFirst().map(Word::text);
        return BUILTINS.contains(name)
                || PROGRAMS.contains(name)
                || first.filter(TELLING.getOrDefault(name, Set.of())::contains).isPresent()
                        && arguments.stream()
                                .noneMatch(word -> LOADING.matcher(word.text()).find())
                || name.equals("xargs") && arguments.isEmpty()
                || name.equals("find") && arguments.stream().map(Word::text).noneMatch(RUNNING::contains)
                || name.equals("command")
                        && first.filter(Set.of("-v", "-V")::contains).isPresent();
    }

    /** Whether it writes nothing to its output, so that it doesn't matter where that goes. */
    static boolean isSilent(String name) {
        return BUILTINS.contains(name)
                        && !Set.of("echo", "printf", "pwd", "declare", "dirs", "type")
                                .contains(name)
                || Set.of("mkdir", "rm", "cp", "mv", "touch", "chmod", "ln", "sleep")
                        .contains(name);
    }
}
