package dev.gatewright.block;

import dev.gatewright.yaml.Node;
import java.util.ArrayList;
import java.util.List;

/** Turns sentences into comments. */
public final class Comments {

    private Comments() {}

    /**
     * A node below a comment, and below the comments that it has already.
     *
     * @param node the node
     * @param comment a sentence, or several lines of them
     * @return the node with it
     */
    public static Node above(Node node, String comment) {
        List<String> lines = new ArrayList<>(node.decor().before());
        comment.strip().lines().map(Comments::line).forEach(lines::add);
        return node.withDecor(node.decor().withBefore(lines));
    }

    static String line(String text) {
        return text.isBlank() ? "#" : "# " + text.stripTrailing();
    }
}
