package dev.gatewright.yaml;

import java.util.List;

/**
 * A line between nodes: a comment, or "" for a blank line.
 *
 * @param text the comment from its {@code #} on, or ""
 * @param column how far it is indented
 */
record Remark(String text, int column) {

    static final Remark BLANK = new Remark("", Integer.MAX_VALUE);

    boolean isBlank() {
        return text.isEmpty();
    }

    static List<String> texts(List<Remark> remarks) {
        return remarks.isEmpty()
                ? List.of()
                : remarks.stream().map(Remark::text).toList();
    }

    /** How many lines at the front belong to a block that is indented so far, the last of them being a comment. */
    static int countIndented(List<Remark> remarks, int column) {
        int count = 0;
        for (int i = 0; i < remarks.size(); i++) {
            Remark remark = remarks.get(i);
            if (remark.isBlank()) {
                continue;
            }
            if (remark.column() < column) {
                break;
            }
            count = i + 1;
        }
        return count;
    }

    /** Takes lines away from the front. */
    static List<String> take(List<Remark> remarks, int count) {
        if (count == 0) {
            return List.of();
        }
        List<Remark> front = remarks.subList(0, count);
        List<String> texts = texts(front);
        front.clear();
        return texts;
    }
}
