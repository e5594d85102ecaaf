package dev.gatewright.check.schema;

import dev.gatewright.check.view.Spot;
import dev.gatewright.check.view.Trail;
import java.util.List;

/**
 * A node, and what may stand where it stands.
 *
 * @param spot the node
 * @param at where it stands, with the contexts that are allowed there
 * @param alternatives what may stand there
 */
record Expected(Spot spot, At at, Alternatives alternatives) {

    String key() {
        return at.key();
    }

    boolean lenient() {
        return at.lenient();
    }

    List<String> contexts() {
        return at.contexts();
    }

    /** The way to the node. */
    Trail trail() {
        return new Trail(at.around(), at.key(), spot);
    }

    /** Where an entry stands whose key the user chose. */
    At entry(String name) {
        return new At(name, false, at.lenient(), at.contexts(), trail());
    }

    /** Where an entry stands whose key is GitHub's. */
    At field(String name, boolean lenient) {
        return new At(name, true, lenient, at.contexts(), trail());
    }

    /** Where an item of a list stands. */
    At item() {
        return new At(at.key(), at.own(), at.lenient(), at.contexts(), trail());
    }

    /** The key for people. */
    String name() {
        return key().isEmpty() ? "The file" : "`" + key() + "`";
    }

    /** The key within a sentence. */
    String inText() {
        return key().isEmpty() ? "the file" : name();
    }
}
