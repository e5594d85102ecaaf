package dev.gatewright.yaml;

import java.util.List;

/**
 * A scalar as it will be written: what goes on the line where it starts, and the lines below, still without indentation.
 *
 * @param first what goes on the first line: for a block scalar its header
 * @param rest the lines below, "" for an empty one
 * @param block whether this is a block scalar, so that a comment goes behind the first line instead of the last
 */
record Spelling(String first, List<String> rest, boolean block) {

    /** YAML's limit for a key without {@code ?} is 1024 characters, its anchor and tag included. */
    private static final int LONGEST_KEY = 900;

    static Spelling of(String line) {
        return new Spelling(line, List.of(), false);
    }

    static Spelling ofLines(List<String> lines) {
        return new Spelling(lines.get(0), lines.subList(1, lines.size()), false);
    }

    boolean fitsAKey() {
        return rest.isEmpty() && !block && first.length() <= LONGEST_KEY;
    }

    /** Whether blank lines behind it would become part of it. */
    boolean keeps() {
        return block && first.indexOf('+') > 0;
    }
}
