package dev.gatewright.project;

import dev.gatewright.finding.Finding;
import dev.gatewright.source.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the writers of a file ask not to be told: {@code # gatewright: ignore[code] reason}, behind the line that it is about
 * or above it. One that no longer applies, or gives no reason, is itself reported.
 */
public final class Suppressions {

    private static final Pattern COMMENT = Pattern.compile("(^|\\s)#\\s*gatewright:\\s*ignore\\[([^\\]]*)\\](.*)$");

    /** One comment: the code it names, the line that it stands on and the one that it is about. */
    private static final class Suppression {

        private final String code;
        private final int line;
        private final int about;
        private final int column;
        private final boolean hasReason;
        private boolean used;

        Suppression(String code, int line, int about, int column, boolean hasReason) {
            this.code = code;
            this.line = line;
            this.about = about;
            this.column = column;
            this.hasReason = hasReason;
        }

        boolean covers(Finding finding) {
            int at = finding.origin().line();
            return code.equals(finding.code()) && (at == line || at == about);
        }
    }

    private final String file;
    private final List<Suppression> all = new ArrayList<>();

    private Suppressions(String file) {
        this.file = file;
    }

    /**
     * The suppressions of a file.
     *
     * @param source the file
     * @return its suppressions
     */
    public static Suppressions of(SourceFile source) {
        Suppressions suppressions = new Suppressions(source.name());
        String text = source.text();
        if (text.contains("gatewright:")) {
            suppressions.collect(text.lines().toList(), comments(source));
        }
        return suppressions;
    }

    private static Set<String> comments(SourceFile source) {
        return source.reading().documents().stream()
                .flatMap(document -> document.comments().stream())
                .map(String::strip)
                .collect(Collectors.toSet());
    }

    /** Only what the reader of YAML takes for a comment is one: scripts have comments of their own. */
    private void collect(List<String> lines, Set<String> comments) {
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = COMMENT.matcher(lines.get(i));
            if (matcher.find()) {
                int start = matcher.start() + matcher.group(1).length();
                String comment = lines.get(i).substring(start).strip();
                boolean isAlone = lines.get(i).substring(0, start).isBlank();
                if (comments.contains(comment)) {
                    add(matcher, i + 1, isAlone ? next(lines, i) : i + 1, start + 1);
                }
            }
        }
    }

    /** The line that a comment of its own line is about: the next that is neither blank nor a comment. */
    private static int next(List<String> lines, int from) {
        int at = from + 1;
        while (at < lines.size()
                && (lines.get(at).isBlank() || lines.get(at).strip().startsWith("#"))) {
            at++;
        }
        return at + 1;
    }

    private void add(Matcher matcher, int line, int about, int column) {
        for (String code : matcher.group(2).split(",")) {
            boolean hasReason = !matcher.group(3).isBlank();
            all.add(new Suppression(code.strip(), line, about, column, hasReason));
        }
    }

    /**
     * What is left to be told.
     *
     * @param findings the findings of the file
     * @return those that nobody suppressed, and a warning for each suppression that suppresses nothing or gives no reason
     */
    public List<Finding> apply(List<Finding> findings) {
        List<Finding> left = new ArrayList<>();
        for (Finding finding : findings) {
            List<Suppression> covering = all.stream()
                    .filter(suppression -> suppression.covers(finding))
                    .toList();
            covering.forEach(suppression -> suppression.used = true);
            if (covering.isEmpty()) {
                left.add(finding);
            }
        }
        Set<String> told = new HashSet<>();
        all.forEach(suppression -> tell(suppression, left, told));
        return left;
    }

    private void tell(Suppression suppression, List<Finding> left, Set<String> told) {
        Origin place = Origin.of(file, suppression.line, suppression.column);
        if (!suppression.used) {
            left.add(Finding.warning(
                    "needless-suppression",
                    place,
                    "Nothing here has the code `" + suppression.code + "` any more.",
                    "Remove the comment."));
        } else if (!suppression.hasReason && told.add(place.toString())) {
            left.add(Finding.warning(
                    "suppression-without-reason",
                    place,
                    "The suppression of `" + suppression.code + "` gives no reason.",
                    "Say why behind the brackets."));
        }
    }
}
