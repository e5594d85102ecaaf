package dev.gatewright.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds keys that stand twice, and merge keys. */
final class Keys {

    private static final String MERGE = "<<";

    private final Consumer<Problem> problems;

    Keys(Consumer<Problem> problems) {
        this.problems = problems;
    }

    void check(List<Mapping.Entry> entries) {
        Map<String, Node> known = new HashMap<>();
        for (Mapping.Entry entry : entries) {
            Node key = entry.key();
            @Nullable Scalar name = name(key);
            if (name == null) {
                continue;
            }
            if (name.text().equals(MERGE) && name.decor().style().orElse(null) == Style.PLAIN) {
                reportMerge(key);
            }
            String text = name.isNull() ? "null" : name.text();
            @Nullable Node before = known.putIfAbsent(text, key);
            if (before != null) {
                reportTwice(text, key, before);
            }
        }
    }

    private static @Nullable Scalar name(Node key) {
        Node node = key instanceof Alias alias ? alias.target() : key;
        return node instanceof Scalar scalar ? scalar : null;
    }

    private void reportMerge(Node key) {
        problems.accept(
                new Problem(
                        Problem.Code.MERGE_KEY,
                        key.origin(),
                        "GitHub does not merge: it takes `<<` for an ordinary key. Write the entries out, or alias the whole mapping."));
    }

    private void reportTwice(String name, Node key, Node before) {
        problems.accept(new Problem(
                Problem.Code.DUPLICATE_KEY,
                key.origin(),
                "The key " + Wording.quoted(name) + " stands twice in this mapping, first in line "
                        + before.origin().line() + ". Remove one of them."));
    }
}
