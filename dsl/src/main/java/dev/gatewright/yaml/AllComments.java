package dev.gatewright.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the comments of a tree, wherever they stand; without recursion, since trees may be deep. */
final class AllComments {

    private final List<String> found = new ArrayList<>();
    private final Deque<Node> open = new ArrayDeque<>();

    private AllComments() {}

    static List<String> in(Document document) {
        AllComments all = new AllComments();
        all.lines(document.prologue());
        all.lines(document.header());
        all.lines(document.footer());
        document.end().ifPresent(all::lines);
        all.open.push(document.root());
        while (!all.open.isEmpty()) {
            all.visit(all.open.pop());
        }
        return all.found;
    }

    private void visit(Node node) {
        Decor decor = node.decor();
        lines(decor.before());
        decor.beside().ifPresent(this::line);
        lines(decor.after());
        lines(decor.layout().within());
        line(decor.layout().opening());
        if (node instanceof Sequence sequence) {
            sequence.items().forEach(open::push);
        } else if (node instanceof Mapping mapping) {
            mapping.entries().forEach(entry -> {
                open.push(entry.key());
                open.push(entry.value());
            });
        }
    }

    private void lines(List<String> lines) {
        lines.forEach(this::line);
    }

    private void line(@Nullable String line) {
        if (line != null && line.startsWith("#")) {
            found.add(line);
        }
    }
}
