package dev.gatewright.workflow;

import dev.gatewright.block.Block;
import dev.gatewright.block.Key;
import dev.gatewright.block.Keys;
import dev.gatewright.block.Value;
import dev.gatewright.yaml.Mapping;
import dev.gatewright.yaml.Node;
import java.util.List;
import java.util.Optional;

/** A block with whatever keys, to read a value at one. */
final class Probe extends Block<Probe> {

    private Probe(Node tree) {
        super(tree);
    }

    static <T> Optional<Value<T>> read(Key<T> key, Node node) {
        return new Probe(Mapping.of(List.of()).with(key.name(), node)).get(key);
    }

    @Override
    protected Keys keys() {
        return Keys.of("probe");
    }

    @Override
    protected Probe view(Node other) {
        return new Probe(other);
    }
}
