package dev.gatewright.yaml;

import dev.gatewright.source.Origin;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** What the engine gave up at: where the mistake is, and what it is. */
final class Syntax {

    private static final String LONE_COLON =
            "The `:` stands on another line than its key, where GitHub's readers don't look for it. Put it behind the key.";

    private static final Pattern KEY = Pattern.compile("\\s*[\\w.-]+\\s*");
    private static final Pattern GLUED = Pattern.compile("\\s*(- +)?[\\w-]+:[^\\s:/].*");
    private static final Pattern BARE = Pattern.compile("\\s*(- +)?[\\w-]+(\\s+[^:#]*)?(#.*)?");

    private static final Pattern CONFLICT = Pattern.compile("(?m)^(?:<{7} |>{7} |={7}$)");

    private final Source source;
    private final YamlEngineException failure;

    Syntax(Source source, YamlEngineException failure) {
        this.source = source;
        this.failure = failure;
    }

    Problem problem() {
        Matcher conflict = CONFLICT.matcher(source.text);
        if (conflict.find()) {
            long line = source.text.substring(0, conflict.start()).lines().count() + 1;
            return problem(Origin.of(source.file, (int) line, 1), Wording.CONFLICT);
        }
        if (failure instanceof ReaderException reader) {
            return unprintable(reader);
        }
        if (failure instanceof MarkedYamlEngineException marked) {
            return place(marked)
                    .map(mark -> at(mark, marked))
                    .orElseGet(() -> problem(Origin.of(source.file, 1, 1), Wording.of(marked)));
        }
        return problem(Origin.of(source.file, 1, 1), Wording.of(failure.getMessage()));
    }

    private static Problem problem(Origin origin, String message) {
        return new Problem(Problem.Code.SYNTAX, origin, message);
    }

    /** Where quotes that are never closed begin; else where the engine gave up. */
    private static Optional<Mark> place(MarkedYamlEngineException failure) {
        return Wording.isUnclosed(failure)
                ? failure.getContextMark().or(failure::getProblemMark)
                : failure.getProblemMark().or(failure::getContextMark);
    }

    private Problem at(Mark mark, MarkedYamlEngineException marked) {
        int offset = source.offset(mark);
        Origin origin = source.origin(mark);
        String problem = String.valueOf(marked.getProblem());
        if (problem.contains("after \\t(TAB)")) {
            return problem(tab(origin, offset), Wording.of(marked));
        }
        if (problem.startsWith("expected <block end>") && isBehindEnd(offset)) {
            return problem(origin, Wording.BEHIND_END);
        }
        if (source.isExpression(offset - 1)) {
            return problem(origin, Wording.BARE_EXPRESSION);
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return problem(origin, above(origin, offset).orElseGet(() -> Wording.of(marked)));
        }
        return problem(origin, isLoneColon(offset, problem) ? LONE_COLON : Wording.of(marked));
    }

    /** Why the line above and this one are read as one text, where that line alone is to blame. */
    private Optional<String> above(Origin origin, int offset) {
        int start = offset - source.column(offset);
        List<String> lines = source.text.substring(0, start).lines().toList();
        if (lines.isEmpty() || !isPlain(source.text.substring(start, offset))) {
            return Optional.empty();
        }
        String line = lines.get(lines.size() - 1);
        String where = "Line " + (origin.line() - 1);
        if (GLUED.matcher(line).matches()) {
            return Optional.of(where + " has no blank behind its `:`, so it is no key. Put one there.");
        }
        return BARE.matcher(line).matches()
                ? Optional.of(where + " has no `:` behind its key, so this line goes on with it. Put one there.")
                : Optional.empty();
    }

    /** Whether a quoted value or a collection between brackets ends before this on its line. */
    private boolean isBehindEnd(int offset) {
        String before =
                source.text.substring(offset - source.column(offset), offset).stripTrailing();
        return !before.isEmpty() && "\"']}".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /** Whether this begins its line, as a key does. */
    private static boolean isPlain(String before) {
        return KEY.matcher(before).matches();
    }

    /** The tab before the key or the dash that the engine stumbled over. */
    private Origin tab(Origin origin, int offset) {
        int start = offset - source.column(offset);
        int tab = source.text.substring(start, offset).lastIndexOf('\t');
        return tab < 0 ? origin : Origin.of(source.file, origin.line(), tab + 1);
    }

    /** YAML 1.2 takes a colon on the line below its key between brackets; libyaml and what comes of it don't. */
    private boolean isLoneColon(int offset, String problem) {
        return problem.endsWith("but got :")
                && source.text.substring(offset - source.column(offset), offset).isBlank();
    }

    private Problem unprintable(ReaderException reader) {
        int at = source.offset(reader.getPosition());
        long line =
                source.text.substring(0, at).codePoints().filter(c -> c == '\n').count() + 1;
        return problem(
                Origin.of(source.file, (int) line, source.column(at) + 1),
                String.format(
                        Locale.ROOT,
                        "The character U+%04X can't stand in YAML. Write it as an escape in double quotes.",
                        reader.getCodePoint()));
    }
}
