package dev.gatewright.expression.taint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;

/** The table of who controls which part of a context, which {@code scripts/generate-taint} generates. */
final class Controls {

    private static final Node ROOT = read();

    private Controls() {}

    /** A context, nothing when the table doesn't know it. */
    static Optional<Node> context(String name) {
        return ROOT.property(name);
    }

    private static Node read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Controls.class.getResourceAsStream("controls.txt")), StandardCharsets.UTF_8))) {
            Reader reader = new Reader();
            lines.lines().filter(line -> !line.startsWith("#")).forEach(reader::add);
            return reader.root;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Reader {
        private final Node root = new Node("", null);
        private final Deque<Node> nodes = new ArrayDeque<>();
        private final Deque<String> paths = new ArrayDeque<>();

        Reader() {
            nodes.push(root);
        }

        void add(String line) {
            String text = line.stripLeading();
            int depth = line.length() - text.length();
            while (nodes.size() > depth + 1) {
                nodes.pop();
                paths.pop();
            }
            int blank = text.indexOf(' ');
            String name = blank < 0 ? text : text.substring(0, blank);
            String path = paths.isEmpty() ? name : paths.peek() + "." + name;
            Node node = new Node(path, blank < 0 ? null : Control.of(text.charAt(blank + 1)));
            nodes.element().add(name, node);
            nodes.push(node);
            paths.push(path);
        }
    }
}
