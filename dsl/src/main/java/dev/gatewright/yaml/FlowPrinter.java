package dev.gatewright.yaml;

import java.util.List;

/**
 * Writes nodes in flow style: {@code [a, b]} and {@code { a: b }}, on one line unless comments or the lines of the text
 * that was read want more.
 */
final class FlowPrinter {

    private static final int STEP = 2;

    private final Output out;
    private final Nesting nesting;

    FlowPrinter(Output out, Nesting nesting) {
        this.out = out;
        this.nesting = nesting;
    }

    /** The node with its anchor and tag, without the comment behind it. */
    void node(Node node, int base) {
        String properties = Properties.of(node);
        if (!properties.isEmpty()) {
            out.append(properties + " ");
        }
        if (node instanceof Sequence sequence) {
            sequence(sequence, base);
        } else if (node instanceof Mapping mapping) {
            mapping(mapping, base);
        } else if (node instanceof Alias alias) {
            out.append("*" + alias.name());
        } else {
            scalar(Nodes.scalar(node), base);
        }
    }

    private void scalar(Scalar scalar, int base) {
        Spelling spelling = Speller.FLOW.spell(scalar);
        out.append(spelling.first());
        out.continuation(spelling, base + STEP);
    }

    private void sequence(Sequence sequence, int base) {
        nesting.enter();
        out.append("[");
        Bracket bracket = new Bracket(sequence, base, "");
        for (Node item : sequence.items()) {
            bracket.lead(item.decor().before(), item.decor().layout());
            node(item, base + STEP);
            bracket.trail(item.decor().beside().orElse(""), "");
        }
        bracket.close("]");
        nesting.leave();
    }

    private void mapping(Mapping mapping, int base) {
        nesting.enter();
        out.append("{");
        Bracket bracket = new Bracket(mapping, base, Nodes.isPlaceholder(mapping) ? "" : " ");
        for (Mapping.Entry entry : mapping.entries()) {
            bracket.lead(Nodes.above(entry), entry.key().decor().layout());
            String behindKey = entry.key().decor().beside().orElse("");
            String behindValue = entry.value().decor().beside().orElse("");
            if (key(entry, base + STEP)) {
                value(entry.value(), behindKey, base + STEP);
                bracket.trail(behindValue, "");
            } else {
                bracket.colon = entry.value().decor().layout().colon();
                bracket.trail(behindKey, behindValue);
            }
        }
        bracket.close("}");
        nesting.leave();
    }

    /** The key, with its colon where a value is to follow or one was written; whether a value is to follow. */
    private boolean key(Mapping.Entry entry, int base) {
        boolean explicit = !Nodes.isShortKey(entry.key());
        out.append(explicit ? "? " : "");
        node(entry.key(), base);
        Node value = entry.value();
        boolean empty =
                Nodes.isInvisible(value) && value.decor().layout().within().isEmpty();
        if (!empty || value.decor().layout().colon()) {
            out.append(explicit || entry.key() instanceof Alias ? " :" : ":");
        }
        return !empty;
    }

    private void value(Node value, String comment, int base) {
        List<String> within = value.decor().layout().within();
        if (comment.isEmpty() && within.isEmpty()) {
            out.append(" ");
            node(value, base);
            return;
        }
        String behind = comment.isEmpty() ? within.get(0) : comment;
        out.endLine(Comments.beside(behind));
        if (!comment.isEmpty() && !within.isEmpty() && !within.get(0).isEmpty()) {
            out.lines(Comments.lines(within.subList(0, 1)), base + STEP);
        }
        out.lines(Comments.lines(within.isEmpty() ? within : within.subList(1, within.size())), base + STEP);
        out.indent(base + STEP);
        node(value, base + STEP);
    }

    /** What happens between a pair of brackets: where lines break, and where commas go. */
    private final class Bracket {

        private final Layout layout;
        private final List<String> after;
        private final int base;
        private final String padding;
        private int left;
        private boolean first = true;
        private boolean broken;

        /** Whether a colon stands last, which needs a blank behind it to be one for every reader. */
        private boolean colon;

        /** A second comment behind an item goes on the line below. */
        private List<String> carried = List.of();

        Bracket(Node collection, int base, String padding) {
            this.layout = collection.decor().layout();
            this.after = Comments.lines(collection.decor().after());
            this.base = base;
            this.padding = padding;
            this.left = Nodes.size(collection);
            comment(layout.opening() == null ? "" : layout.opening());
        }

        void lead(List<String> lines, Layout item) {
            if (broken || item.newLine() || !lines.isEmpty()) {
                out.endLine();
                out.lines(Comments.lines(Nodes.joined(carried, lines)), base + STEP);
                out.indent(base + STEP);
            } else {
                out.append(first ? padding : " ");
            }
            first = false;
        }

        void trail(String first, String second) {
            left--;
            if (left > 0 || layout.trailingComma()) {
                out.append(colon ? " ," : ",");
                colon = false;
            }
            comment(first.isEmpty() ? second : first);
            carried = first.isEmpty() || second.isEmpty() ? List.of() : List.of(second);
        }

        private void comment(String comment) {
            broken = !comment.isEmpty();
            if (broken) {
                out.append(" " + Comments.beside(comment));
            }
        }

        void close(String bracket) {
            if (broken || layout.closedOnNewLine() || !after.isEmpty()) {
                out.endLine();
                out.lines(Comments.lines(Nodes.joined(carried, after)), base + STEP);
                out.indent(base);
            } else if (!first) {
                out.append(colon ? " " : padding);
            }
            out.append(bracket);
        }
    }

    /** The node on one line, for those who ask whether it fits there. */
    static String onOneLine(Node node) {
        Output line = new Output();
        new FlowPrinter(line, new Nesting()).node(node, 0);
        return line.toString();
    }
}
