package dev.gatewright.expression;

import dev.gatewright.finding.Excerpt;

/** One line of a text, with carets below what is meant. */
final class Carets {

    private Carets() {}

    static String below(String text, int offset, int length) {
        int at = Math.min(offset, text.length());
        int newLine = text.indexOf('\n', at);
        int last = newLine < 0 ? text.length() : newLine;
        int first = text.lastIndexOf('\n', at - 1) + 1;
        Excerpt excerpt = Excerpt.of(text.substring(first, last), at - first + 1);
        int wanted = text.codePointCount(at, Math.max(at, Math.min(at + length, last)));
        int room = excerpt.text().length() - excerpt.blanks().length();
        return excerpt.text() + "\n" + excerpt.blanks() + "^".repeat(Math.max(1, Math.min(wanted, room)));
    }
}
