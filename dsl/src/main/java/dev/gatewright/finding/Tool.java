package dev.gatewright.finding;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What a report for machines says of Gatewright itself.
 *
 * @param version its version
 * @param rules what is wrong by the code of a rule, as a title
 * @param sources who says so by the code of a rule
 */
public record Tool(String version, Map<String, String> rules, Map<String, String> sources) {

    /**
     * What a report says of Gatewright.
     *
     * @param version its version
     * @param rules the titles, copied; a code without one says itself
     * @param sources who says so, copied
     */
    public Tool {
        Objects.requireNonNull(version, "version");
        rules = Map.copyOf(rules);
        sources = Map.copyOf(sources);
    }

    String title(String code) {
        String words = code.replace('-', ' ');
        return rules.getOrDefault(code, words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
    }

    /** The title, and who says so where that is known. */
    String description(String code) {
        String source = sources.get(code);
        return source == null ? title(code) : title(code) + ". Source: " + source + ".";
    }
}
