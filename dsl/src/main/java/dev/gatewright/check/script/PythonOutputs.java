package dev.gatewright.check.script;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The outputs that a script in Python sets, where its text says them all. */
final class PythonOutputs {

    /** Modules that run no other programs. */
    private static final Set<String> MODULES = Set.of("""
            __future__ argparse ast base64 collections configparser contextlib copy csv dataclasses datetime enum fnmatch
            functools glob hashlib html io itertools json logging math operator os packaging pathlib platform pprint random re
            requests secrets shutil statistics string sys tempfile textwrap time toml tomllib typing urllib uuid xml yaml
            zipfile""".split("\\s+"));

    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*#.*$|\\s#\\s[^'\"\\n]*$");
    private static final Pattern IMPORT =
            Pattern.compile("(?m)(?:^|;)\\s*(?:import\\s+([^\\n;]+)|from\\s+([\\w.]+)\\s+import)");
    private static final Pattern RUNNING = Pattern.compile(
            "\\b(?:exec|eval|compile|__import__)\\s*\\(|\\bos\\.(?:system|popen|exec|spawn|posix_spawn|fork)|\\bsubprocess\\b");
    private static final String FILE = "os\\.(?:environ\\[\\s*['\"]" + ScriptOutputs.FILE
            + "['\"]\\s*]|(?:environ\\.get|getenv)\\(\\s*['\"]" + ScriptOutputs.FILE + "['\"]\\s*\\))";
    private static final Pattern OPENED =
            Pattern.compile("\\bopen\\(\\s*" + FILE + "[^()\\n]*\\)(?:\\s+as\\s+(\\w+)\\s*:)?");
    private static final Pattern WRITTEN =
            Pattern.compile("\\.write\\((.*)|\\bprint\\((.*?)(?:,\\s*file\\s*=.*)?\\)\\s*$");
    private static final Pattern LITERAL =
            Pattern.compile("\\s*[rfbu]*(?:\"((?:[^\"\\\\]++|\\\\.)*+)\"|'((?:[^'\\\\]++|\\\\.)*+)').*");
    private static final String HANDLE = "\uE001";
    /** Another file may be open under the same name, and be read. */
    private static final String USED =
            "file\\s*=\\s*" + HANDLE + "|" + HANDLE + "\\.(?:write|close|flush|read\\w*)\\(|\\bas\\s+" + HANDLE
                    + "\\s*:|\\b(?:json|tomllib|toml|yaml)\\.\\w*load\\w*\\(\\s*" + HANDLE;

    private final WrittenNames written = new WrittenNames();

    private PythonOutputs() {}

    /** The names, empty when the script may set others. */
    static Optional<Set<String>> of(String script) {
        String code = COMMENT.matcher(script).replaceAll("");
        return imports(code).allMatch(MODULES::contains)
                        && !RUNNING.matcher(code).find()
                ? new PythonOutputs().names(code)
                : Optional.empty();
    }

    private static Stream<String> imports(String code) {
        return IMPORT.matcher(code)
                .results()
                .flatMap(found -> Stream.of((found.group(1) == null ? found.group(2) : found.group(1)).split(",")))
                .map(module -> module.strip().split("[.\\s]")[0]);
    }

    private Optional<Set<String>> names(String code) {
        Optional<String> handled = handled(code);
        handled.ifPresent(
                text -> text.lines().filter(line -> line.contains(HANDLE)).forEach(this::line));
        return handled.isPresent() && written.isClear() ? Optional.of(written.names()) : Optional.empty();
    }

    /** The code with a mark for the file, empty when it is used in other ways than to write to it. */
    private static Optional<String> handled(String code) {
        String marked = code;
        for (MatchResult opened : OPENED.matcher(code).results().toList()) {
            String name = opened.group(1);
            marked = marked.replace(opened.group(), name == null ? HANDLE : "");
            if (name != null) {
                marked = marked.replaceAll("\\b" + name + "\\b(?!['\"])", HANDLE);
            }
        }
        String rest = marked.replaceAll(USED, "");
        return rest.contains(ScriptOutputs.FILE) || rest.contains(HANDLE) ? Optional.empty() : Optional.of(marked);
    }

    private void line(String line) {
        Matcher call = WRITTEN.matcher(line);
        if (line.length() > ScriptOutputs.LONGEST_LINE) {
            written.addUnknown();
        } else if (call.find()) {
            Matcher literal = LITERAL.matcher(call.group(1) == null ? call.group(2) : call.group(1));
            if (literal.matches()) {
                written.add((literal.group(1) == null ? literal.group(2) : literal.group(1)).replace("\\n", "\n"));
            } else {
                written.addUnknown();
            }
        }
    }
}
