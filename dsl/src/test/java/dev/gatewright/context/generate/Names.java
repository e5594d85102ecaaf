package dev.gatewright.context.generate;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** GitHub's names as Java has them. */
final class Names {

    private static final SortedMap<String, String> OTHERS = new TreeMap<>();

    static {
        Table.rows("names.tsv").forEach(row -> OTHERS.put(row.get(0), row.get(1)));
    }

    private Names() {}

    /** A property's method. */
    static String method(String property) {
        String other = OTHERS.get(property);
        return other != null
                ? other
                : property.substring(0, 1) + capitalized(property).substring(1);
    }

    /** An event's constant. */
    static String constant(String event) {
        String name = event.toUpperCase(Locale.ROOT);
        return OTHERS.getOrDefault(name, name);
    }

    /** A word in the name of a class. */
    static String capitalized(String name) {
        StringBuilder java = new StringBuilder();
        for (String word : name.split("_")) {
            java.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return java.toString();
    }
}
