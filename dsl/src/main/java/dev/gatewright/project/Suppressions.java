package dev.gatewright.project;

import dev.gatewright.finding.Finding;
import dev.gatewright.finding.Fix;
import dev.gatewright.source.Origin;
import dev.gatewright.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the writers of a file ask not to be told: {@code # gatewright: ignore[code] reason}, behind the line that it is about
 * or above it; of a text of several lines, in which no comment can stand, all lines are meant. One that no longer applies, or gives no reason, is itself reported.
 */
public final class Suppressions {

    private static final Pattern COMMENT =
            Pattern.compile("(?i)(^|\\s)#\\s*gatewright:\\s*ignore(?:\\s*\\[([^\\]]*)\\])?(?![A-Za-z-])(.*)$");

    private static final String NAME = "gatewright:";

    private final String file;
    private final List<Suppression> all = new ArrayList<>();

    private Suppressions(String file) {
        this.file = file;
    }

    /**
     * What findings on suppressions are called.
     *
     * @return their codes, in order
     */
    public static List<String> codes() {
        return List.of(Suppression.NEEDLESS, Suppression.WITHOUT_CODE, Suppression.WITHOUT_REASON, Suppression.UNKNOWN);
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
        if (mentions(text)) {
            LongTexts texts = LongTexts.of(source.reading().documents());
            suppressions.collect(text.lines().toList(), comments(source), texts);
        }
        return suppressions;
    }

    /** Most files have no such comment, and nothing more is asked of them. */
    private static boolean mentions(String text) {
        for (int at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
            int word = at + 1;
            while (word < text.length() && Character.isWhitespace(text.charAt(word))) {
                word++;
            }
            if (text.regionMatches(true, word, NAME, 0, NAME.length())) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> comments(SourceFile source) {
        return source.reading().documents().stream()
                .flatMap(document -> document.comments().stream())
                .map(String::strip)
                .collect(Collectors.toSet());
    }

    /** Only what the reader of YAML takes for a comment is one: scripts have comments of their own. */
    private void collect(List<String> lines, Set<String> comments, LongTexts texts) {
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = COMMENT.matcher(lines.get(i));
            if (matcher.find()) {
                int start = matcher.start() + matcher.group(1).length();
                String comment = lines.get(i).substring(start).strip();
                boolean isAlone = lines.get(i).substring(0, start).isBlank();
                if (comments.contains(comment)) {
                    boolean isLast = i + 1 == lines.size();
                    Origin place = Origin.of(file, i + 1, start + 1);
                    int about = isAlone ? next(lines, i) : i + 1;
                    add(
                            matcher,
                            new Suppression.Comment(place, about, texts.lastFrom(about)),
                            removal(place, lines.get(i), isLast));
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

    /** Takes a comment away: all of its line, or what stands behind the rest. */
    private static Fix removal(Origin place, String line, boolean isLast) {
        String rest = line.substring(0, place.column() - 1);
        boolean wholeLine = rest.isBlank() && !isLast;
        int column = rest.isBlank() ? 1 : rest.stripTrailing().length() + 1;
        return Fix.safe(
                "Remove the comment",
                new Span(
                        place.file(),
                        place.line(),
                        column,
                        wholeLine ? place.line() + 1 : place.line(),
                        wholeLine ? 1 : line.length() + 1),
                "");
    }

    private void add(Matcher matcher, Suppression.Comment comment, Fix removal) {
        String[] codes = Objects.requireNonNullElse(matcher.group(2), "").split(",");
        List<Fix> fixes = codes.length == 1 ? List.of(removal) : List.of();
        boolean hasReason = !matcher.group(3).isBlank();
        for (String code : codes) {
            all.add(new Suppression(code.strip(), comment, hasReason, fixes));
            hasReason = true; // once is enough to say that none is given
        }
    }

    /**
     * What is left to be told.
     *
     * @param findings the findings of the file
     * @param codes the codes that findings can have
     * @return those that nobody suppressed, and a warning for each suppression that suppresses nothing or gives no reason
     */
    public List<Finding> apply(List<Finding> findings, Collection<String> codes) {
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
        all.forEach(suppression -> suppression.problem(codes).ifPresent(left::add));
        return left;
    }
}
