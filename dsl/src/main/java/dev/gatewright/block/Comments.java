package dev.gatewright.block;

import dev.gatewright.yaml.Node;
import java.util.ArrayList;
import java.util.List;

/** Turns sentences into comments. */
final class Comments {

    private Comments() {}

    static Node above(Node node, String comment) {
        List<String> lines = new ArrayList<>(node.decor().before());
        comment.strip().lines().map(Comments::line).forEach(lines::add);
        return node.withDecor(node.decor().withBefore(lines));
    }

    static String line(String text) {
        return text.isBlank() ? "#" : "# " + text.stripTrailing();
    }
}
