package dev.gatewright.project;

import dev.gatewright.finding.Finding;
import dev.gatewright.finding.Fix;
import dev.gatewright.source.Origin;
import java.util.ArrayList;
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
                    boolean isLast = i + 1 == lines.size();
                    Origin place = Origin.of(file, i + 1, start + 1);
                    add(
                            matcher,
                            place,
                            isAlone ? next(lines, i) : i + 1,
                            Suppression.removal(place, lines.get(i), isLast));
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

    private void add(Matcher matcher, Origin place, int about, Fix removal) {
        String[] codes = matcher.group(2).split(",");
        List<Fix> fixes = codes.length == 1 ? List.of(removal) : List.of();
        boolean hasReason = !matcher.group(3).isBlank();
        for (String code : codes) {
            all.add(new Suppression(code.strip(), place, about, hasReason, fixes));
            hasReason = true; // once is enough to say that none is given
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
            covering.forEach(Suppression::use);
            if (covering.isEmpty()) {
                left.add(finding);
            }
        }
        all.forEach(suppression -> suppression.problem().ifPresent(left::add));
        return left;
    }
}
