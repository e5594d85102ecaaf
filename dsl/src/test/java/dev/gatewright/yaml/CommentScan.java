package dev.gatewright.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Another way to find the comments of a text than the reader's: blot out every scalar, alias, anchor and tag, and what follows a {@code #} then is a
 * comment.
 */
final class CommentScan {

    private CommentScan() {}

    static List<String> comments(String text) {
        int[] points = blotted(text.startsWith("\ufeff") ? text.substring(1) : text);
        List<String> comments = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            if (points[i] == '#') {
                int end = i;
                while (end < points.length && points[end] != '\n' && points[end] != '\r') {
                    end++;
                }
                comments.add(trimmed(new String(points, i, end - i)));
                i = end;
            }
        }
        return comments;
    }

    private static String trimmed(String comment) {
        int end = comment.length();
        while (comment.charAt(end - 1) == ' ' || comment.charAt(end - 1) == '\t') {
            end--;
        }
        return comment.substring(0, end);
    }

    private static int[] blotted(String text) {
        int[] points = text.codePoints().toArray();
        for (Event event : new Parse(LoadSettings.builder()
                        .setCodePointLimit(Integer.MAX_VALUE)
                        .build())
                .parseString(text)) {
            int start = event.getStartMark().orElseThrow().getIndex();
            int end = Math.min(event.getEndMark().orElseThrow().getIndex(), points.length);
            if (event instanceof ScalarEvent scalar) {
                blot(points, start, end, scalar);
            } else if (event instanceof CollectionStartEvent collection) {
                blotProperties(points, start, end, collection, collection.getTag());
            } else if (event instanceof AliasEvent) {
                blotAll(points, start, end);
            }
        }
        return points;
    }

    /** A scalar's range starts with its anchor and tag, and comments may stand between those and the content. */
    private static void blot(int[] points, int start, int end, ScalarEvent scalar) {
        int at = pass(points, blotProperties(points, start, end, scalar, scalar.getTag()), end);
        if (isBlock(scalar)) {
            while (at < end && points[at] != '\n' && points[at] != '\r') {
                at++;
            }
        }
        blotAll(points, at, end);
    }

    private static int blotProperties(int[] points, int start, int end, NodeEvent event, Optional<String> tag) {
        int at = start;
        int properties = (event.getAnchor().isPresent() ? 1 : 0) + (tag.isPresent() ? 1 : 0);
        for (int i = 0; i < properties; i++) {
            at = pass(points, at, end);
            while (at < end && points[at] > ' ') {
                points[at++] = '_';
            }
        }
        return at;
    }

    private static void blotAll(int[] points, int start, int end) {
        for (int i = start; i < end; i++) {
            points[i] = points[i] == '#' ? '_' : points[i];
        }
    }

    private static int pass(int[] points, int from, int end) {
        int at = from;
        while (at < end && (points[at] <= ' ' || points[at] == '\u0085' || points[at] == '#')) {
            if (points[at] == '#') {
                while (at < end && points[at] != '\n' && points[at] != '\r') {
                    at++;
                }
            } else {
                at++;
            }
        }
        return at;
    }

    private static boolean isBlock(ScalarEvent scalar) {
        return scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED;
    }
}
