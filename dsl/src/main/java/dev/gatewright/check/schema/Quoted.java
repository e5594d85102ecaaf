package dev.gatewright.check.schema;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The one expression that is a plain text to GitHub's reader: a quoted string and nothing else. */
final class Quoted {

    private static final Pattern STRING = Pattern.compile("\\$\\{\\{\\s*'((?:[^']|'')*+)'\\s*}}");

    private Quoted() {}

    /** What {@code ${{ 'text' }}} says, null for every other text. */
    static @Nullable String text(String text) {
        Matcher matcher = STRING.matcher(text);
        return matcher.matches() ? matcher.group(1).replace("''", "'") : null;
    }
}
