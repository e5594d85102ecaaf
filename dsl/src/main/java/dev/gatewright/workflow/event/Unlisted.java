package dev.gatewright.workflow.event;

import dev.gatewright.block.Keys;
import dev.gatewright.yaml.Node;

/** An event that Gatewright doesn't know yet. Its filters are written with {@code raw}. */
public final class Unlisted extends Event<Unlisted> {

    private final Keys keys;

    private Unlisted(String eventName, Node tree) {
        super(tree);
        this.keys = Keys.of(eventName);
    }

    static Unlisted of(String eventName, Node tree) {
        return new Unlisted(eventName, tree);
    }

    @Override
    protected Keys keys() {
        return keys;
    }

    @Override
    protected Unlisted view(Node other) {
        return new Unlisted(eventName(), other);
    }
}
