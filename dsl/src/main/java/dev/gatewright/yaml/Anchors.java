package dev.gatewright.yaml;

import dev.gatewright.source.Origin;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The anchors of a document. A name may be given again; aliases below mean the last one. */
final class Anchors {

    /** An anchored node, as far as it is known. */
    private static final class Anchored {

        private final Origin origin;
        private @Nullable Node node;
        private long nodes = 1;
        private int height;
        private boolean used;

        Anchored(Origin origin) {
            this.origin = origin;
        }
    }

    private static final int SHOWN = 5;

    private final Consumer<Problem> problems;
    private final Map<String, Anchored> known = new LinkedHashMap<>();

    Anchors(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /** A node that has begun. */
    void begin(String name, Origin origin) {
        Anchored before = known.put(name, new Anchored(origin));
        if (before != null) {
            reportUnused(name, before);
        }
    }

    /** That node, when it has ended. */
    void end(String name, Node node, long nodes, int height) {
        Anchored anchored = known.get(name);
        if (anchored != null) {
            anchored.node = node;
            anchored.nodes = nodes;
            anchored.height = height;
        }
    }

    /** The node that an alias means: nothing, where there is no such anchor or the alias is within it. */
    Node target(String name, Origin origin) {
        Anchored anchored = known.get(name);
        if (anchored == null) {
            problems.accept(new Problem(
                    Problem.Code.UNDEFINED_ANCHOR,
                    origin,
                    "No anchor " + Wording.quoted("&" + name) + " stands above this alias. " + wayOut()));
            return Scalar.ofNull();
        }
        anchored.used = true;
        if (anchored.node == null) {
            problems.accept(new Problem(
                    Problem.Code.RECURSIVE_ALIAS,
                    origin,
                    "The alias " + Wording.quoted("*" + name)
                            + " is within the node that it names, which never ends. Write out what you mean."));
            return Scalar.ofNull();
        }
        return anchored.node;
    }

    /** How many nodes an alias stands for. */
    long nodes(String name) {
        Anchored anchored = known.get(name);
        return anchored == null ? 1 : anchored.nodes;
    }

    /** How deep the collections reach that an alias stands for. */
    int height(String name) {
        Anchored anchored = known.get(name);
        return anchored == null ? 0 : anchored.height;
    }

    void finish() {
        known.forEach(this::reportUnused);
        known.clear();
    }

    private String wayOut() {
        if (known.isEmpty()) {
            return "Set one on the node that you mean.";
        }
        String end = known.size() > SHOWN ? " and " + (known.size() - SHOWN) + " more." : ".";
        return known.keySet().stream()
                .sorted()
                .limit(SHOWN)
                .map(name -> Wording.quoted("*" + name))
                .collect(Collectors.joining(", ", "Known there: ", end));
    }

    private void reportUnused(String name, Anchored anchored) {
        if (!anchored.used) {
            problems.accept(new Problem(
                    Problem.Code.UNUSED_ANCHOR,
                    anchored.origin,
                    "No alias " + Wording.quoted("*" + name) + " uses the anchor " + Wording.quoted("&" + name)
                            + ". Remove it."));
        }
    }
}
