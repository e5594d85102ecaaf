package dev.gatewright.check.step;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The script of a shell, as far as one sees which variables it reads: {@code $NAME} and <code>${NAME}</code>, but not in single
 * quotes, in a comment, or in a document whose word is quoted. <code>${NAME:-else}</code> knows that there may be none.
 */
final class ShellScript {

    private static final Pattern READ =
            Pattern.compile("\\$(?:([A-Z_][A-Z0-9_]*)\\b|\\{#?([A-Z_][A-Z0-9_]*)(?:[}%#/^,@]|:\\d))");
    private static final Pattern DOCUMENT = Pattern.compile("<<-?\\s*(['\"]?)(\\w+)\\1");
    private static final Pattern ELSEWHERE = Pattern.compile("(?m)\\beval\\b|\\bsource\\b|^\\s*\\.\\s|\\bset -a\\b");

    /** Words of a shell that give a variable a value. */
    private static final String SETTING =
            "read|for|select|export|declare|typeset|local|readonly|mapfile|readarray|getopts|printf -v";

    private final String text;
    private final Set<String> read = new LinkedHashSet<>();

    /** The quote that is open, 0 when none is. */
    private char quote;

    private ShellScript(String text) {
        this.text = text;
    }

    /** The variables that a script reads and doesn't set, in order; none when it takes some from elsewhere. */
    static List<String> unset(String text) {
        return ELSEWHERE.matcher(text).find()
                ? List.of()
                : new ShellScript(text)
                        .reads().stream().filter(name -> !sets(text, name)).toList();
    }

    private static boolean sets(String text, String name) {
        return Pattern.compile("\\b" + name + "\\+?=|\\b(?:" + SETTING + ")\\b[^\\n;|&]*\\b" + name + "\\b")
                .matcher(text)
                .find();
    }

    private Set<String> reads() {
        String end = "";
        boolean literal = false;
        for (String line : text.split("\n", -1)) {
            if (!end.isEmpty()) {
                end = line.strip().equals(end) ? "" : end;
                if (!literal) {
                    collect(line);
                }
                continue;
            }
            Matcher document = DOCUMENT.matcher(line);
            walk(line);
            if (quote == 0 && document.find()) {
                end = document.group(2);
                literal = !document.group(1).isEmpty();
            }
        }
        return read;
    }

    /** One line of a document, where quotes are letters like others. */
    private void collect(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '\\') {
                i++;
            } else {
                variable(line, i);
            }
        }
    }

    private void walk(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && quote != '\'') {
                i++;
            } else if (quote == 0 && c == '#' && (i == 0 || Character.isWhitespace(line.charAt(i - 1)))) {
                return;
            } else if (c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (quote != '\'') {
                variable(line, i);
            }
        }
    }

    private void variable(String line, int at) {
        Matcher matcher = READ.matcher(line).region(at, line.length());
        if (matcher.lookingAt()) {
            read.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        }
    }
}
