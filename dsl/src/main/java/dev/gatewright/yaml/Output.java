package dev.gatewright.yaml;

import java.util.List;

/** The text under construction. */
final class Output {

    private static final String SPACES = " ".repeat(64);

    private final StringBuilder text = new StringBuilder();
    private int lineStart;

    /** Whether a block scalar that keeps all line breaks has just ended, so that a blank line would become part of it. */
    private boolean keeping;

    void append(String piece) {
        text.append(piece);
        keeping = false;
    }

    void indent(int columns) {
        for (int left = columns; left > 0; left -= SPACES.length()) {
            text.append(SPACES, 0, Math.min(left, SPACES.length()));
        }
    }

    void endLine() {
        text.append('\n');
        lineStart = text.length();
    }

    /** Ends the line with a comment behind its content. */
    void endLine(String comment) {
        if (!comment.isEmpty()) {
            append(text.length() == lineStart ? comment : " " + comment);
        }
        endLine();
    }

    void blankLine() {
        if (!keeping) {
            endLine();
        }
    }

    /** Whole lines: comments indented, blank lines as they are. */
    void lines(List<String> lines, int indent) {
        for (String line : lines) {
            if (line.isEmpty()) {
                blankLine();
            } else {
                indent(indent);
                append(line);
                endLine();
            }
        }
    }

    /** The lines of a scalar below its first. */
    void continuation(Spelling spelling, int indent) {
        for (String line : spelling.rest()) {
            endLine();
            if (!line.isEmpty()) {
                indent(indent);
                append(line);
            }
        }
    }

    void keep(boolean keepsLineBreaks) {
        keeping = keepsLineBreaks;
    }

    int column() {
        return text.length() - lineStart;
    }

    String withoutLastBreak() {
        return text.substring(0, text.length() - 1);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
