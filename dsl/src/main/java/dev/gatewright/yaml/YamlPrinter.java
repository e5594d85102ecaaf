package dev.gatewright.yaml;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a tree in block style: mappings indented by two, and so are sequences under their key.
 *
 * <p>Where the comments of a mapping's entry go: lines above key and value stand above the entry; what is behind a block
 * collection stands behind its {@code key:}, what is behind any other value behind that value; a comment behind the key
 * itself stands behind the {@code :} and sends the value to the next line.
 */
final class YamlPrinter {

    private static final int STEP = 2;

    private final Output out = new Output();
    private final Nesting nesting = new Nesting();
    private final FlowPrinter flow = new FlowPrinter(out, nesting);

    /** A block scalar at the text's end whose last line break readers would disagree about, so that it gets none. */
    private @Nullable Node unterminated;

    static String print(List<Document> documents) {
        YamlPrinter printer = new YamlPrinter();
        printer.unterminated = documents.isEmpty() ? null : unterminated(documents.get(documents.size() - 1));
        for (int i = 0; i < documents.size(); i++) {
            printer.document(i == 0 ? documents.get(i) : documents.get(i).marked());
        }
        return printer.unterminated == null ? printer.out.toString() : printer.out.withoutLastBreak();
    }

    private static @Nullable Node unterminated(Document document) {
        boolean last = document.footer().isEmpty() && document.end().isEmpty();
        Node node = document.root();
        while (last && Nodes.isBlock(node, 0)) {
            last = node.decor().after().isEmpty();
            node = Nodes.last(node);
        }
        return last && node instanceof Scalar scalar && staysOpen(scalar) ? node : null;
    }

    private static boolean staysOpen(Scalar scalar) {
        return Written.isUnterminated(scalar)
                && Speller.VALUE.spell(Written.terminated(scalar)).block();
    }

    private void document(Document document) {
        Node root = document.root();
        out.lines(document.prologue(), 0);
        boolean block = Nodes.isBlock(root, 0);
        if (document.isMarked()
                || !document.prologue().isEmpty()
                || (block && !Properties.of(root).isEmpty())) {
            marked(document, block);
        } else {
            lines(document.header(), 0);
            lines(root.decor().before(), 0);
            unmarked(root, block);
        }
        lines(document.footer(), 0);
        document.end().ifPresent(this::end);
    }

    private void end(List<String> lines) {
        out.append("...");
        out.endLine();
        lines(lines, 0);
    }

    private void marked(Document document, boolean block) {
        Node root = document.root();
        List<String> above = Nodes.joined(document.header(), root.decor().before());
        out.append("---");
        if (block) {
            String properties = Properties.of(root);
            out.append(properties.isEmpty() ? "" : " " + properties);
            behind(
                    0,
                    "",
                    root.decor().beside().orElse(""),
                    root.decor().layout().within());
            lines(above, 0);
            collection(root, 0, false);
        } else if (above.isEmpty() && root.decor().layout().within().isEmpty()) {
            value(root, "", STEP, 0);
        } else {
            List<String> within = root.decor().layout().within();
            out.endLine(within.isEmpty() ? "" : Comments.beside(within.get(0)));
            lines(above, 0);
            lines(within.isEmpty() ? within : within.subList(1, within.size()), 0);
            unmarkedLeaf(root);
        }
    }

    private void unmarked(Node root, boolean block) {
        Decor decor = root.decor();
        List<String> within = decor.layout().within();
        if (block) {
            decor.beside().ifPresent(comment -> lines(List.of(comment), 0));
            lines(within, 0);
            collection(root, 0, false);
        } else {
            lines(within.stream().filter(line -> !line.isEmpty()).toList(), 0);
            unmarkedLeaf(root);
        }
    }

    private void unmarkedLeaf(Node root) {
        if (Nodes.isInvisible(root)) {
            root.decor().beside().ifPresent(comment -> lines(List.of(comment), 0));
            lines(root.decor().after(), 0);
        } else {
            leaf(root, STEP, 0);
        }
    }

    private void collection(Node node, int indent, boolean open) {
        nesting.enter();
        if (node instanceof Mapping mapping) {
            mapping(mapping, indent, open);
        } else {
            sequence((Sequence) node, indent, open);
        }
        lines(node.decor().after(), indent);
        nesting.leave();
    }

    private void mapping(Mapping mapping, int indent, boolean open) {
        boolean started = open;
        for (Mapping.Entry entry : mapping.entries()) {
            if (!started) {
                lines(Nodes.above(entry), indent);
                out.indent(indent);
            }
            entry(entry, indent);
            started = false;
        }
    }

    private void entry(Mapping.Entry entry, int indent) {
        Node key = entry.key();
        if (Nodes.isShortKey(key)) {
            shortKey(key);
            value(entry.value(), key.decor().beside().orElse(""), indent + STEP, indent);
            return;
        }
        out.append("?");
        indicated(key, indent, false);
        out.indent(indent);
        out.append(":");
        indicated(entry.value(), indent, false);
    }

    private void shortKey(Node key) {
        if (key instanceof Scalar || key instanceof Deferred) {
            String properties = Properties.of(key);
            out.append(properties.isEmpty() ? "" : properties + " ");
            out.append(Speller.KEY.spell(Nodes.scalar(key)).first());
        } else {
            out.append(FlowPrinter.onOneLine(key));
        }
        out.append(key instanceof Alias ? " :" : ":");
    }

    private void sequence(Sequence sequence, int indent, boolean open) {
        boolean started = open;
        for (Node item : sequence.items()) {
            if (!started) {
                lines(aboveItem(item, indent), indent);
                out.indent(indent);
            }
            out.append("-");
            indicated(item, indent, true);
            started = false;
        }
    }

    private static List<String> aboveItem(Node item, int indent) {
        return Nodes.isCompact(item, indent + STEP)
                ? Nodes.joined(item.decor().before(), aboveFirst(item, indent))
                : item.decor().before();
    }

    /** What stands above the first key of an item on its dash's line can only go above the dash. */
    private static List<String> aboveFirst(Node item, int indent) {
        return item instanceof Mapping mapping
                ? Nodes.above(mapping.entries().get(0))
                : aboveItem(((Sequence) item).items().get(0), indent + STEP);
    }

    /**
     * What goes behind a {@code -}, {@code ?} or {@code :}.
     *
     * @param lifted whether the lines above its first key or item have been written already
     */
    private void indicated(Node node, int indent, boolean lifted) {
        if (Nodes.isCompact(node, indent + STEP)
                && (lifted || aboveFirst(node, indent).isEmpty())) {
            out.append(" ");
            collection(node, indent + STEP, true);
        } else {
            value(node, "", indent + STEP, indent + STEP);
        }
    }

    /**
     * What goes behind an indicator or a key.
     *
     * @param comment the comment behind the key
     * @param indent where its lines below start
     * @param base where its closing bracket goes
     */
    private void value(Node node, String comment, int indent, int base) {
        if (Nodes.isBlock(node, out.column() + 1)) {
            String properties = Properties.of(node);
            out.append(properties.isEmpty() ? "" : " " + properties);
            behind(
                    indent,
                    comment,
                    node.decor().beside().orElse(""),
                    node.decor().layout().within());
            collection(node, indent, false);
        } else if (Nodes.isInvisible(node)) {
            behind(
                    indent,
                    comment,
                    node.decor().beside().orElse(""),
                    node.decor().layout().within());
            lines(node.decor().after(), indent);
        } else if (comment.isEmpty() && node.decor().layout().within().isEmpty()) {
            out.append(" ");
            leaf(node, indent, base);
        } else {
            behind(indent, comment, "", node.decor().layout().within());
            out.indent(indent);
            leaf(node, indent, indent);
        }
    }

    /** Ends the line of an indicator: the first comment goes behind it, all others below. */
    private void behind(int indent, String first, String second, List<String> within) {
        List<String> all = new ArrayList<>();
        all.add(first);
        all.add(second);
        all.add(within.isEmpty() ? "" : within.get(0));
        all.removeIf(String::isEmpty);
        out.endLine(all.isEmpty() ? "" : Comments.beside(all.get(0)));
        lines(all.isEmpty() ? all : all.subList(1, all.size()), indent);
        lines(within.isEmpty() ? within : within.subList(1, within.size()), indent);
    }

    /** Everything but a block collection, to the end of its last line. */
    private void leaf(Node node, int indent, int base) {
        String beside = Comments.beside(node.decor().beside().orElse(""));
        if (node instanceof Scalar || node instanceof Deferred) {
            scalar(Nodes.scalar(node), indent, beside);
        } else {
            flow.node(node, base);
            out.endLine(beside);
        }
        if (!(node instanceof Sequence || node instanceof Mapping)) {
            lines(node.decor().after(), Nodes.isEmpty(node) ? indent : indent - STEP);
        }
    }

    private void scalar(Scalar scalar, int indent, String beside) {
        Spelling spelling = Speller.VALUE.spell(scalar == unterminated ? Written.terminated(scalar) : scalar);
        String properties = Properties.of(scalar);
        out.append(properties);
        out.append(properties.isEmpty() || spelling.first().isEmpty() ? spelling.first() : " " + spelling.first());
        if (spelling.block() && !beside.isEmpty()) {
            out.append(" " + beside);
        }
        out.continuation(spelling, indent);
        out.endLine(spelling.block() ? "" : beside);
        out.keep(spelling.keeps());
    }

    private void lines(List<String> lines, int indent) {
        out.lines(Comments.lines(lines), indent);
    }
}
