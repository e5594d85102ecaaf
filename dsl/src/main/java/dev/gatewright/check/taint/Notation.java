package dev.gatewright.check.taint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How a script's language reads a variable, sets one plainly, and computes what is no longer the text that it was given. */
enum Notation {
    /** bash, PowerShell and cmd, whose ways don't collide. */
    SHELL(
            "(?i)\\$(?:env:)?(?:\\{(?:env:)?)?([a-z_]\\w*)|%([a-z_]\\w*)%",
            "(?m)(?:^|[;&{(]|\\b(?:then|do)\\s)\\s*(?:(?:export|local|readonly|set|declare(?:\\s-\\w+)*)\\s+\"?)?([A-Za-z_]\\w*)="
                    + "((?:\"[^\"]*\"|'[^']*'|\\$\\{\\{.*?}}|\\$\\([^()]*\\)|[^\\s;&|\"'$]++|\\$)*+)"
                    + "|(?m)^\\s*\\$(?:env:)?([A-Za-z_]\\w*)\\s*=\\s*(.+)$",
            "\\$\\(\\s*(?:echo|printf\\s+(?:--\\s+)?[\"']?%s(?:\\\\n)?[\"']?)\\s+([^()|`]*)\\)",
            "\\$\\((?!\\$env:)|`",
            Optional.empty()),
    /** Python. */
    PYTHON(
            "\\bos\\.(?:environ(?:\\.get\\(|\\[)|getenv\\()\\s*[\"'](\\w+)[\"']|\\b([A-Za-z_]\\w*)\\b",
            "(?m)^\\s*([A-Za-z_]\\w*)\\s*=\\s*(.+)$",
            "\\b(os\\.(?:environ\\.get|getenv))\\(([^()]*)\\)|\\.(?:strip|rstrip|lstrip|format)\\(([^()]*)\\)",
            "\\w\\(",
            Optional.of(
                    Pattern.compile("(?:\\.write|\\bprint)\\(\\s*[frb]*[\"']*(.*?)(?:,\\s*file\\s*=.*)?\\)\\s*$"))) {
        /** A name alone is none of the environment. */
        @Override
        Stream<String> environment(String value, String script) {
            return READ.matcher(value).results().map(found -> found.group(1));
        }
    };

    private static final Pattern READ =
            Pattern.compile("\\bos\\.(?:environ(?:\\.get\\(|\\[)|getenv\\()\\s*[\"'](\\w+)[\"']");

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{.*?}}");

    private final Pattern variable;
    private final Pattern assignment;
    private final Pattern plain;
    private final Pattern computed;
    private final Optional<Pattern> writing;

    Notation(String variable, String assignment, String plain, String computed, Optional<Pattern> writing) {
        this.variable = Pattern.compile(variable);
        this.assignment = Pattern.compile(assignment);
        this.plain = Pattern.compile(plain);
        this.computed = Pattern.compile(computed);
        this.writing = writing;
    }

    static Notation of(Language language) {
        return language == Language.PYTHON ? PYTHON : SHELL;
    }

    /** What writes a line to a file that is open; empty where a command names the file. */
    Optional<Pattern> writing() {
        return writing;
    }

    /** A value, and those that plain assignments of the script hand on to it; none that is computed. */
    List<String> handedOn(String value, String script) {
        List<String> values = new ArrayList<>();
        add(value, script, values);
        return values;
    }

    private void add(String value, String script, List<String> values) {
        if (values.contains(value) || isComputed(value)) {
            return;
        }
        values.add(value);
        variables(value).forEach(name -> assigned(name, script).forEach(each -> add(each, script, values)));
    }

    private boolean isComputed(String value) {
        String read = plain.matcher(EXPRESSION.matcher(value).replaceAll("")).replaceAll("");
        return computed.matcher(read).find();
    }

    /** The variables of the environment in a value: what the script has set to something else is none. */
    Stream<String> environment(String value, String script) {
        return variables(value).filter(name -> {
            List<String> set = assigned(name, script);
            return set.isEmpty()
                    || set.stream().anyMatch(each -> variables(each).anyMatch(name::equals));
        });
    }

    private Stream<String> variables(String value) {
        return variable.matcher(EXPRESSION.matcher(value).replaceAll(""))
                .results()
                .map(found -> group(found, 1));
    }

    private List<String> assigned(String name, String script) {
        return assignment
                .matcher(script)
                .results()
                .filter(found -> group(found, 1).equals(name))
                .map(found -> group(found, 2))
                .toList();
    }

    /** The group, or its like in the alternatives behind, which come in the same order. */
    private static String group(MatchResult found, int first) {
        int step = found.groupCount() > 2 ? 2 : 1;
        return IntStream.iterate(first, i -> i <= found.groupCount(), i -> i + step)
                .mapToObj(found::group)
                .filter(each -> each != null)
                .findFirst()
                .orElse("");
    }
}
