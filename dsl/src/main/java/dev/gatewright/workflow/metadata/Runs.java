package dev.gatewright.workflow.metadata;

import dev.gatewright.block.Block;
import dev.gatewright.block.Formula;
import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.block.Type;
import dev.gatewright.expression.Expr;
import dev.gatewright.yaml.Node;
import dev.gatewright.yaml.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What stands at an action's {@code runs}: how it is executed. The action's own methods write it. */
public final class Runs extends Block<Runs> {

    /**
     * The contexts and functions of {@code pre-if} and {@code post-if}. Status functions are about the job.
     *
     * <p>Source: GitHub's documentation, "Metadata syntax", {@code runs.pre-if}.
     */
    static final List<String> CONDITION = List.of(
            "runner",
            "github",
            "job",
            "strategy",
            "matrix",
            "env",
            "inputs",
            "always(0,0)",
            "success(0,0)",
            "failure(0,0)",
            "cancelled(0,0)",
            "hashFiles(1,255)");

    private final Keys keys;

    private Runs(Keys keys, Node tree) {
        super(tree);
        this.keys = keys;
    }

    static Key<Runs> key(Keys keys) {
        return Key.key("runs", Type.block(() -> keys, node -> new Runs(keys, node)))
                .demanded()
                .writtenBy("of");
    }

    static Runs of(Keys keys) {
        return new Runs(keys, empty());
    }

    <T> Runs set(Key<T> key, T value) {
        return with(key, value);
    }

    Runs condition(Key<String> key, Expr<Boolean> condition) {
        return put(key.name(), Formula.node(condition, Formula.Form.CONDITION));
    }

    <T> Runs append(Key<List<T>> key, List<? extends T> items) {
        return add(key, items);
    }

    /** These with computed items in a list of texts. */
    Runs computed(Key<List<String>> key, Expr<?>[] items) {
        List<Node> nodes = new ArrayList<>();
        mapping().get(key.name()).ifPresent(node -> nodes.addAll(((Sequence) node).items()));
        Stream.of(items).map(item -> Formula.node(item, Formula.Form.TEXT)).forEach(nodes::add);
        return put(key.name(), Sequence.of(nodes));
    }

    Runs variable(Key<?> key, String name, Object value) {
        return entry(key, name, value);
    }

    @Override
    protected Keys keys() {
        return keys;
    }

    @Override
    protected Runs view(Node other) {
        return new Runs(keys, other);
    }
}
